//! Mithaq turns Markdown and TOML summaries of articles and agreements into a static site in
//! two languages, through Tera themes: a *bilingual dossier*.
//!
//! # Steps
//!
//! ```text
//!                                              ┌─view──▶ page data ──theme──▶ HTML ─┐
//! disk ──content──▶ Draft ──resolve──▶ Dossier ┤         (plain, typed)             ├─▶ Output
//!                  (spanned,            (true, └─export─▶ other files ──────────────┘
//!                   unresolved)          linked)
//! ```
//!
//! [`pipeline::build`] is these steps in one screen; read it next. An [`Output`](publish::Output)
//! takes the files of a site. It has three forms: a folder, which gets the site whole or not at
//! all; memory; and one that discards everything, for a check.
//!
//! | module | owns | may name |
//! |---|---|---|
//! | [`lang`] | languages and scripts: direction, months, digits, plurals, folding, sorting, isolation | – |
//! | [`system`] | what the program needs of the system besides the standard library; what only Unix has, and a portable way beside it | – |
//! | [`source`] | files, spans, lines and columns, digests | system |
//! | [`sentence`] | what the program says to a person, in no language yet | – |
//! | [`diagnostic`] | faults with a code, a sentence, a place and help; the catalogue of sentences in each language; the report that gathers and prints them once | lang, source, sentence |
//! | [`prose`] | text as a tree, generic in how far its links are resolved | source |
//! | [`model`] | the resolved truth: `Dossier`, its entries, EDTF dates, relations both ways; no I/O | lang, source, sentence, prose |
//! | [`content`] | disk → `Draft`: finding files, TOML and Markdown with places; goes on after a fault | lang, system, source, sentence, diagnostic, prose, model's leaf values |
//! | [`resolve`] | `Draft` → `Dossier`: names, citations, relations, statuses; the rules | lang, source, sentence, diagnostic, prose, model, content |
//! | [`view`] | `Dossier` → pages: every address, every table, as plain data in one language; **knows no HTML and calls nobody who does** | lang, source's `Digest`, prose, model |
//! | [`publish`] | `Output` and its forms: a folder whole or not at all, memory, nothing | system, source |
//! | [`theme`] | page data → HTML: Tera, Fluent messages, prose, assets, minifying | lang, system, source, sentence, diagnostic, prose, model's values of page data, view, publish's `Output` |
//! | [`export`] | `Dossier` → every file that is no page, one module an output | lang, source, prose, model, view's addresses, publish's `Output` |
//! | [`archive`] | the archive of a site, and how it is read back: each sum, every link | source, publish |
//! | [`pipeline`] | the spine, and beside it `reuse.rs`, which says what may be skipped, and why | system, source, sentence, diagnostic, model, content, resolve, view, publish, theme, export, archive |
//! | [`desk`] | what the commands of an editor work out: a new dossier, new entries, repairs, records of review | lang, system, source, sentence, diagnostic, model, content, resolve |
//! | [`live`] | the site as it would be built now, over HTTP on this machine; the only network | lang, system, source, sentence, diagnostic, model, content, resolve, view, publish, theme, export, pipeline, desk |
//! | [`cli`] | one file a command; printing and exit codes happen here once | lang, system, sentence, diagnostic, model, content, publish, pipeline, desk, live |
//!
//! [`view`] names a `Digest` because data that shows a whole text holds the digest of its file: a
//! page's data is hashed for each build, and to hash the text itself would take longer.
//!
//! # Example
//!
//! A site from three strings, read from memory. Its theme is within the program.
//!
//! ```
//! use std::{env, fs, process};
//!
//! use mithaq::{content::Project, diagnostic::Report, pipeline, publish::Memory};
//!
//! let root = env::temp_dir().join(format!("mithaq-example-{}", process::id()));
//! fs::create_dir_all(root.join("content/countries/kuwait"))?;
//! let settings = r#"
//!     title     = { ar = "ملف صغير", en = "A small dossier" }
//!     languages = ["ar", "en"]
//!     theme     = "diwan"
//!     as_of     = "2026-11-21"
//! "#;
//! let vocabulary = r#"
//!     [event.signed]
//!     name = { ar = "توقيع", en = "signature" }
//! "#;
//! let kuwait = r#"
//!     title   = { ar = "الكويت", en = "Kuwait" }
//!     summary = { ar = "دولة على الخليج.", en = "A state on the Gulf." }
//!     iso     = "KW"
//! "#;
//! fs::write(root.join("mithaq.toml"), settings)?;
//! fs::write(root.join("content/vocabulary.toml"), vocabulary)?;
//! fs::write(root.join("content/countries/kuwait/facts.toml"), kuwait)?;
//!
//! let (project, site) = (Project { root: root.clone() }, Memory::default());
//! let mut report = Report::new();
//! let built = pipeline::build(&project, &Default::default(), &site, &(), &mut report);
//! assert!(built.is_some());
//! let page = site.get("en/countries/kuwait.html").unwrap();
//! assert!(str::from_utf8(&page)?.contains("A state on the Gulf."));
//! fs::remove_dir_all(root)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Invariants
//!
//! Each is held by the test that is named with it, in `tests/suite`, or by the compiler.
//!
//! - Imports run only downward through the table: `layers.rs` reads the table and the code. What a
//!   file names never leads back to it: `circles.rs`. There are no re-exports at the root.
//! - Where you hold an `AgreementId`, the agreement exists: only a lookup by kind makes one. A
//!   missing translation is settled while resolving: later stages hold a text, the language that
//!   it is in, and its state.
//! - [`lang`], [`model`], [`resolve`] and [`view`] touch no disk; [`resolve`] asks an entry of the
//!   draft for what its files say, so the texts are never all in memory. Nothing below [`live`] reads
//!   the clock, the working directory or the environment, or opens a connection. Both: `layers.rs`.
//! - Nothing iterates a hash map: a lint of Clippy. The same input gives the same bytes:
//!   `determinism.rs`.
//! - Only [`view`] decides addresses. A theme sees pages, never the `Dossier`: `layers.rs`.
//! - What [`resolve`] makes of one entry depends on that entry's files and on the table of names
//!   only; all that concerns several entries is derived from it in a pass of its own: `again.rs`.
//! - `Result` is for the world failing. A fault in the content is a `Diagnostic` in the `Report`, and
//!   the run goes on to the next one: `diagnostics.rs`. Its words stand in the catalogue:
//!   `catalogue.rs`.
//! - Languages are data: only [`lang`] knows what Arabic is: `languages/refused.rs`.
//! - What the format knows by name is a type: kinds, fields, milestones. No `_` stands for the rest of
//!   them, so the compiler leads to every place that must know of a new one.
//! - A file has at most 420 lines, a function 60: `sizes.rs`.

// What is printed may find no reader and no space: `cli/terminal.rs` alone prints.
#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod archive;
pub mod cli;
pub mod content;
pub mod desk;
pub mod diagnostic;
pub mod export;
pub mod lang;
pub mod live;
pub mod model;
pub mod pipeline;
pub mod prose;
pub mod publish;
pub mod resolve;
pub mod sentence;
pub mod source;
pub mod system;
pub mod theme;
pub mod view;
