//! The files of `static/` go into the site as they are.
//! What is refused has dossiers in `tests/faults`: `static-file.txt` and those beside it.

use std::collections::BTreeMap;
use std::fs::{self, File, FileTimes};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::net::UnixListener;
use std::process::Command;
use std::time::{Duration, SystemTime};

use crate::dossier::{Dossier, beside, bytes, differing};

/// Every byte, so that nothing can be changed without notice.
fn odd() -> Vec<u8> {
    (0..=255).chain(*b"\xef\xbb\xbf\r\n").collect()
}

/// A dossier with files of all sorts, and what they hold.
fn dossier() -> (Dossier, BTreeMap<String, Vec<u8>>) {
    let files = [
        ("CNAME", b"example.org\r\n".to_vec()),
        (".nojekyll", Vec::new()),
        ("_headers", b"/*\n  X-Robots-Tag: all\n".to_vec()),
        (".well-known/security.txt", b"Contact: mailto:a@example.org".to_vec()),
        ("README.md", b"+++\nno frontmatter".to_vec()),
        ("facts.toml", b"= no TOML".to_vec()),
        ("en/map.svg", odd()),
        ("assets/\u{645}.bin", odd()),
        ("content", b"no folder".to_vec()),
    ];
    let files: BTreeMap<String, Vec<u8>> =
        files.into_iter().map(|(path, bytes)| (path.to_owned(), bytes)).collect();
    let dossier = files.iter().fold(Dossier::small(), |dossier, (path, bytes)| {
        dossier.file(&format!("static/{path}"), bytes)
    });
    (dossier, files)
}

#[test]
fn they_are_copied_unchanged_and_all_else_is_as_without_them() {
    let (with, files) = dossier();
    let run = with.build().succeeded();
    assert_eq!(run.stderr, "");
    let without = Dossier::small();
    without.build().succeeded();
    let [with_site, without_site] =
        [&with, &without].map(|dossier| bytes(&dossier.root().join("public")));
    let mut more = without_site.clone();
    more.extend(files.clone());
    assert_eq!(differing(&with_site, &more), ["SHA256SUMS"]);
    let sums = |site: &BTreeMap<String, Vec<u8>>| -> Vec<String> {
        let list = String::from_utf8(site["SHA256SUMS"].clone()).unwrap();
        let lines = list.lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| line.split_once("  ").unwrap().1.to_owned()).collect()
    };
    let mut listed = [sums(&without_site), files.into_keys().collect()].concat();
    listed.sort();
    assert_eq!(sums(&with_site), listed);
    let check = Command::new("sha256sum")
        .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
        .current_dir(with.root().join("public"))
        .status();
    assert!(check.unwrap().success());
}

/// The inode and the time of change of each file of a site.
fn stamps(dossier: &Dossier) -> BTreeMap<String, (u64, SystemTime)> {
    let public = dossier.root().join("public");
    let stamp = |path: String| {
        let data = fs::metadata(public.join(&path)).unwrap();
        (path, (data.ino(), data.modified().unwrap()))
    };
    bytes(&public).into_keys().map(stamp).collect()
}

/// The files of a site that are others than before.
fn changed(
    before: &BTreeMap<String, (u64, SystemTime)>,
    dossier: &Dossier,
) -> Vec<String> {
    let now = stamps(dossier);
    let mut names: Vec<&String> = before.keys().chain(now.keys()).collect();
    names.sort();
    names.dedup();
    names.retain(|name| before.get(*name) != now.get(*name));
    names.into_iter().cloned().collect()
}

#[test]
fn a_later_build_touches_only_what_changed() {
    let (dossier, _) = dossier();
    dossier.build().succeeded();
    let before = stamps(&dossier);
    dossier.build().succeeded();
    assert_eq!(changed(&before, &dossier), [""; 0]);
    // Without its record, a build reads everything, and still writes nothing.
    fs::remove_file(dossier.root().join(".mithaq-cache-public")).unwrap();
    dossier.build().succeeded();
    assert_eq!(changed(&before, &dossier), [""; 0]);
    let dossier = dossier.file("static/CNAME", "example.net\n");
    dossier.build().succeeded();
    assert_eq!(changed(&before, &dossier), ["CNAME", "SHA256SUMS"]);
    let before = stamps(&dossier);
    let dossier = dossier.without("static/en").file("static/new/a.txt", "new");
    dossier.build().succeeded();
    assert_eq!(changed(&before, &dossier), ["SHA256SUMS", "en/map.svg", "new/a.txt"]);
    let dossier = dossier.without("static");
    dossier.build().succeeded();
    let plain = Dossier::small();
    plain.build().succeeded();
    let [now, plain] = [&dossier, &plain].map(|one| bytes(&one.root().join("public")));
    assert_eq!(differing(&now, &plain), [""; 0]);
    assert!(!dossier.root().join("public/new").exists());
    assert!(!dossier.root().join("public/.well-known").exists());
}

/// Files whose names are those of texts are none of the texts that a build reads.
#[test]
fn an_edit_that_leaves_the_stamp_is_found() {
    let dossier = Dossier::small()
        .file("static/notes.md", "one")
        .file("static/deep/data.toml", "one");
    dossier.build().succeeded();
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_500_000_000);
    for path in ["static/notes.md", "static/deep/data.toml"] {
        let path = dossier.root().join(path);
        let write = |text: &str| {
            fs::write(&path, text).unwrap();
            let times = FileTimes::new().set_modified(long_ago);
            File::options().write(true).open(&path).unwrap().set_times(times).unwrap();
        };
        write("one");
        dossier.build().succeeded();
        write("two");
        dossier.build().succeeded();
    }
    let public = bytes(&dossier.root().join("public"));
    assert_eq!([&public["notes.md"], &public["deep/data.toml"]], [b"two", b"two"]);
}

/// A refused file changes nothing of the site that is there.
#[test]
fn a_collision_leaves_the_old_site() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let before = bytes(&dossier.root().join("public"));
    let dossier = dossier.file("static/en/countries/KUWAIT.html", "mine");
    let run = dossier.build().refused();
    assert_eq!(
        run.stderr,
        "\
error[static-file]: the program writes `en/countries/kuwait.html`, and on some systems the two are one file
--> static/en/countries/KUWAIT.html
 = help: rename this one, or take it out of `static/`

1 error
nothing was written
"
    );
    assert_eq!(
        dossier.run(&["check"]).refused().stderr,
        run.stderr.replace("nothing was written\n", "")
    );
    // Pages that are reused are written at their addresses too.
    assert_eq!(dossier.build().refused().stderr, run.stderr);
    let after = bytes(&dossier.root().join("public"));
    assert_eq!(differing(&before, &after), [""; 0]);
    assert_eq!(beside(dossier.root()), [".mithaq-cache-public", ".mithaq-lock-public"]);
}

#[test]
fn only_regular_files_are_read() {
    let dossier = Dossier::small().file("static/a.txt", "a");
    let root = dossier.root().to_owned();
    let made = Command::new("mkfifo").arg(root.join("static/pipe")).status();
    assert!(made.unwrap().success());
    let short = std::env::temp_dir().join(format!("mithaq-{}", std::process::id()));
    let _socket = UnixListener::bind(&short).unwrap();
    fs::rename(&short, root.join("static/socket")).unwrap();
    assert_eq!(
        dossier.build().refused().stderr,
        "\
error[unreadable]: this is no regular file
--> static/pipe
 = help: put a file in its place; folders, pipes, sockets and devices are not read

error[unreadable]: this is no regular file
--> static/socket
 = help: put a file in its place; folders, pipes, sockets and devices are not read

2 errors
nothing was written
"
    );
    let link = Dossier::small().file("elsewhere/a.txt", "a");
    std::os::unix::fs::symlink("elsewhere", link.root().join("static")).unwrap();
    assert_eq!(
        link.build().refused().stderr,
        "\
error[unreadable]: this is a link, and the links in `static/` are not followed
--> static
 = help: copy what it leads to in its place

1 error
nothing was written
"
    );
    let file = Dossier::small().file("static", "a file");
    let report = file.build().refused().stderr;
    assert!(report.starts_with("error[unreadable]: this is no regular"), "{report}");
}

/// The output lies deeper than the folder, so a path can be too long only there.
#[test]
fn a_path_that_is_too_long_for_the_output_is_reported() {
    let dossier = Dossier::small();
    let limit = 4096 - dossier.root().to_str().unwrap().len() - "/static/".len() - 2;
    let mut path = vec!["d".repeat(200); limit / 201].join("/");
    let rest = limit - path.len() - 1;
    path = format!("{path}/{}", "f".repeat(rest.max(1)));
    let dossier = dossier.file(&format!("static/{path}"), "deep");
    let run = dossier.build();
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains(&format!("`static/{path}`: ")), "{}", run.stderr);
    assert!(!dossier.root().join("public").exists());
}

/// What may be executed or written is none of the site's business.
#[test]
fn permissions_stay_at_home() {
    let dossier = Dossier::small().file("static/run.sh", "#!/bin/sh\n");
    let path = dossier.root().join("static/run.sh");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o500)).unwrap();
    dossier.build().succeeded();
    let mode = |name: &str| {
        let data = fs::metadata(dossier.root().join("public").join(name)).unwrap();
        data.permissions().mode()
    };
    assert_eq!(mode("run.sh"), mode("index.html"));
}

/// Not a file of `static/`, but one that a host would otherwise look for there.
#[test]
fn robots_may_read_everything() {
    let dossier = Dossier::small();
    let sitemap = "\nSitemap: https://example.org/a/sitemap.xml\n";
    for (arguments, more) in [
        (&["build"][..], ""),
        (&["build", "--base-url", "https://example.org/a/"], sitemap),
    ] {
        dossier.run(arguments).succeeded();
        let site = bytes(&dossier.root().join("public"));
        let robots = String::from_utf8(site["robots.txt"].clone()).unwrap();
        assert_eq!(robots, format!("User-agent: *\nAllow: /\n{more}"));
    }
}
