//! The theme that the program has within it, so that a dossier needs no copy of one.
//! Start at [`DIWAN`]; `build.rs` lists its files.

/// The name of the theme.
pub(super) const NAME: &str = "diwan";

/// The files of `themes/diwan` of the source, each with its path from there and its bytes.
pub(super) const DIWAN: &[(&str, &[u8])] =
    include!(concat!(env!("OUT_DIR"), "/diwan.rs"));
