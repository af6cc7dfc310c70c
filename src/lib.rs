//! Mithaq turns Markdown and TOML summaries of articles and agreements into a static site in
//! two languages, through Tera themes: a *bilingual dossier*.
//!
//! # Steps
//!
//! ```text
//! disk ──content──▶ Draft ──resolve──▶ Dossier ──view──▶ pages ──theme──▶ bytes ──publish──▶ public/
//!                  (spanned,            (true,            (addressed, each   (one page at a time,
//!                   unresolved)          linked)           made when asked)   into a sink)
//! ```
//!
//! [`pipeline::build`] is these steps in one screen; read it next.
//!
//! | module | owns | may name |
//! |---|---|---|
//! | [`lang`] | languages and scripts: direction, months, digits, plurals, folding, sorting, isolation | – |
//! | [`source`] | files, spans, lines and columns | – |
//! | [`sentence`] | what the program says to a person, in no language yet | – |
//! | [`diagnostic`] | faults with a code, a sentence, a place and help; the catalogue of sentences in each language; the report that gathers and prints them once | lang, source, sentence |
//! | [`prose`] | text as a tree, generic in how far its links are resolved | lang, source |
//! | [`model`] | the resolved truth: `Dossier`, its entries, EDTF dates, relations both ways; no I/O | lang, source, sentence, prose |
//! | [`content`] | disk → `Draft`: finding files, TOML and Markdown with places; goes on after a fault | lang, source, sentence, diagnostic, prose, model's leaf values |
//! | [`resolve`] | `Draft` → `Dossier`: names, citations, relations, statuses; the rules | + content |
//! | [`view`] | `Dossier` → pages: every address, every table, ready to print in one language | lang, prose, model |
//! | [`theme`] | a page's view → HTML: Tera, Fluent messages, prose, assets, minifying | lang, source, sentence, diagnostic, prose, view, publish's `Output`, model's values of page data |
//! | [`publish`] | a site in a folder, whole or not at all | source, diagnostic |
//! | [`export`] | `Dossier` → every file that is not a page, one module an output | lang, source, prose, model, view's addresses, publish's `Output` |
//! | [`pipeline`] | the spine | all stages |
//! | [`cli`] | one file a command; printing and exit codes happen here once | pipeline, content, publish, diagnostic, lang, source, sentence |
//!
//! # Example
//!
//! A site from three strings, read from memory. A theme lies in `themes/` of the dossier.
//!
//! ```
//! use std::{env, fs, os::unix::fs::symlink, process};
//!
//! use mithaq::{content::Project, diagnostic::Report, pipeline, publish::Memory};
//!
//! let root = env::temp_dir().join(format!("mithaq-example-{}", process::id()));
//! fs::create_dir_all(root.join("content/countries/kuwait"))?;
//! symlink(concat!(env!("CARGO_MANIFEST_DIR"), "/themes"), root.join("themes"))?;
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
//! - Imports run only downward through the table; `tests/suite/layers.rs` holds it.
//! - Where you hold an `AgreementId`, the agreement exists. A missing translation is settled
//!   while resolving: later stages hold words and the language that they are in.
//! - [`model`] and [`view`] touch no disk, and [`resolve`] only by asking an entry of the draft for
//!   what its files say. Nothing below [`cli`] reads the clock, the working directory or the
//!   environment. Nothing iterates a hash map. The same input gives the same bytes.
//! - Only [`view`] decides addresses. A theme sees pages, never the `Dossier`.
//! - What [`resolve`] makes of one entry depends on that entry's files and on the table of names
//!   only; all that concerns several entries is derived from it in a pass of its own.
//! - `Result` is for the world failing. A fault in the content is a `Diagnostic` in the
//!   `Report`, and the run goes on to the next one.
//! - Languages are data: only [`lang`] knows what Arabic is.

pub mod cli;
pub mod content;
pub mod diagnostic;
pub mod export;
pub mod lang;
pub mod model;
pub mod pipeline;
pub mod prose;
pub mod publish;
pub mod resolve;
pub mod sentence;
pub mod source;
pub mod theme;
pub mod view;
