//! The examples of each command in Arabic; those in English are beside its options.
//! Start at [`examples`].

/// The examples of a command in Arabic.
pub(super) fn examples(command: &str) -> Option<&'static str> {
    Some(match command {
        "init" => include_str!("ar/init.txt"),
        "new" => include_str!("ar/new.txt"),
        "build" => include_str!("ar/build.txt"),
        "zip" => include_str!("ar/zip.txt"),
        "check" => include_str!("ar/check.txt"),
        "serve" => include_str!("ar/serve.txt"),
        "uses" => include_str!("ar/uses.txt"),
        "rename" => include_str!("ar/rename.txt"),
        "status" => include_str!("ar/status.txt"),
        "fix" => include_str!("ar/fix.txt"),
        "reviewed" => include_str!("ar/reviewed.txt"),
        "schema" => include_str!("ar/schema.txt"),
        "explain" => include_str!("ar/explain.txt"),
        _ => return None,
    })
}
