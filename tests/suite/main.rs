//! What Mithaq promises, tested through its public interface.
//! Start at `dossier.rs`, the driver, and `html.rs`, which reads pages.

#![allow(unreachable_pub, reason = "nothing outside this binary can reach in")]

mod again;
mod answers;
mod build;
mod cache;
mod cases;
mod catalogue;
mod check;
mod circles;
mod components;
mod content;
mod dates;
mod determinism;
mod diagnostics;
mod dice;
mod dossier;
mod edits;
mod entries;
mod even;
mod fault_file;
mod foreign;
mod guide;
mod hostile;
mod html;
mod kills;
mod languages;
mod layers;
mod links;
mod markdown;
mod memory;
mod odd_files;
mod orders;
mod output;
mod pages;
mod passages;
mod pictures;
mod plurals;
mod printing;
mod publishing;
mod reader;
mod readme;
mod record;
mod reference;
mod replaced;
mod sizes;
mod statics;
mod statuses;
mod synthetic;
mod themes;
mod translations;
mod untranslated;
mod unwritable;
