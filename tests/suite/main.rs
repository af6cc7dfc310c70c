//! What Mithaq promises, tried through its front door. Start at `dossier.rs`, the driver.

#![allow(unreachable_pub, reason = "nothing outside this binary can reach in")]

mod answers;
mod build;
mod cache;
mod cases;
mod check;
mod components;
mod content;
mod determinism;
mod diagnostics;
mod dossier;
mod edits;
mod entries;
mod guide;
mod hostile;
mod languages;
mod layers;
mod links;
mod pages;
mod publishing;
mod reader;
mod readme;
mod reference;
mod statuses;
mod synthetic;
mod themes;
mod translations;
mod unwritable;
