//! The live server: the site as it would be built now, for the editor who writes it.
//! Start at [`Server::open`].
//!
//! ```text
//! files ─look─▶ Desk ─▶ Site (dossier, theme, pages) ─▶ Server ─▶ browser
//!                │        └─▶ check, which prints all pages and keeps none
//!                └─▶ faults, over the last good page
//! ```
//!
//! Nothing is built in advance. A `Site` is a dossier and a theme without faults, in memory; a
//! page, a file of the search or the archive is made when somebody asks for it. Before each answer
//! the `Desk` looks at the files. What changed it reads and resolves again, and only that.
//! If there are faults, the last good site stays and is shown below them. A fault of a template shows
//! when a page is printed; so `check.rs` prints all pages while nobody waits.
//!
//! No path leads to the disk: what is asked for is looked up among the pages, the files of the theme, and
//! the outputs that the site has.

mod bar;
mod check;
mod desk;
mod events;
mod guard;
mod html;
mod http;
pub mod message;
mod overlay;
mod page;
mod server;
mod site;
mod watch;

pub use server::Server;
