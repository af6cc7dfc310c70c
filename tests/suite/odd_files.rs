//! Links, pipes and folders where the program writes files of its own: nothing hangs, nothing that
//! they lead to is touched. Start at [`whatever_stands_in_the_place_of_the_program_s_own_files`].

use std::fs;
use std::os::unix::fs::{FileTypeExt, symlink};
use std::path::Path;
use std::process::Command;

use crate::dossier::{Dossier, beside, bytes, differing, folder, program};
use crate::unwritable::namespace;

const BESIDE: [&str; 2] = [".mithaq-cache-public", ".mithaq-lock-public"];

/// What is made at a path, in words and in fact.
type Maker<'m> = (&'m str, &'m dyn Fn(&Path));

/// Makes a pipe that nobody writes to.
fn pipe(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn whatever_stands_in_the_place_of_the_program_s_own_files() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let public = dossier.root().join("public");
    let site = bytes(&public);
    let theirs = folder();
    fs::write(theirs.join("file"), "theirs").unwrap();
    let makers: [Maker; 6] = [
        ("a file", &|path| fs::write(path, "something").unwrap()),
        ("a link to a file", &|path| symlink(theirs.join("file"), path).unwrap()),
        ("a link to a folder", &|path| symlink(&theirs, path).unwrap()),
        ("a dangling link", &|path| symlink(theirs.join("none"), path).unwrap()),
        ("an empty folder", &|path| fs::create_dir(path).unwrap()),
        ("a pipe", &pipe),
    ];
    for name in ["lock", "cache", "staging", "previous"] {
        for (what, make) in makers {
            let path = dossier.root().join(format!(".mithaq-{name}-public"));
            let _ = fs::remove_file(&path);
            make(&path);
            dossier.build().succeeded();
            assert_eq!(differing(&bytes(&public), &site), [""; 0], "{name}: {what}");
            assert_eq!(beside(dossier.root()), BESIDE, "{name}: {what}");
            assert!(BESIDE.iter().all(|name| {
                let data = fs::symlink_metadata(dossier.root().join(name)).unwrap();
                data.is_file() && !data.file_type().is_fifo()
            }));
            let kept: Vec<_> = bytes(&theirs).into_iter().collect();
            assert_eq!(kept, [("file".to_owned(), b"theirs".to_vec())], "{name}: {what}");
        }
    }
    fs::remove_dir_all(theirs).unwrap();
}

#[test]
fn a_link_or_a_pipe_in_the_place_of_a_page_is_named_and_kept() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let public = dossier.root().join("public");
    let site = bytes(&public);
    // The bytes are the same.
    fs::write(dossier.root().join("copy.html"), &site["ar/index.html"]).unwrap();
    fs::remove_file(public.join("ar/index.html")).unwrap();
    symlink("../../copy.html", public.join("ar/index.html")).unwrap();
    fs::remove_file(public.join("404.html")).unwrap();
    pipe(&public.join("404.html"));
    let run = dossier.run(&["build", "--quiet"]).refused();
    let said = "error[changed-output]: 2 files of the site are not as a build wrote them, \
                such as `404.html`, `ar/index.html`\n";
    assert!(run.stderr.starts_with(said), "{}", run.stderr);
    dossier.run(&["build", "--quiet", "--replace"]).succeeded();
    assert!(fs::symlink_metadata(public.join("ar/index.html")).unwrap().is_file());
    assert_eq!(differing(&bytes(&public), &site), [""; 0]);
    let kept = dossier.root().join(".mithaq-kept-public");
    let link = fs::read_link(kept.join("ar/index.html")).unwrap();
    assert_eq!(link, Path::new("../../copy.html"));
    assert!(fs::symlink_metadata(kept.join("404.html")).unwrap().file_type().is_fifo());
    // The same for the list, by which a folder is known.
    fs::copy(public.join("SHA256SUMS"), dossier.root().join("list")).unwrap();
    for pipes in [false, true] {
        fs::remove_file(public.join("SHA256SUMS")).unwrap();
        match pipes {
            true => pipe(&public.join("SHA256SUMS")),
            false => symlink("../list", public.join("SHA256SUMS")).unwrap(),
        }
        let run = dossier.run(&["build", "--quiet", "--replace"]).refused();
        assert!(run.stderr.starts_with("error[foreign-output]: "), "{}", run.stderr);
    }
}

#[test]
fn an_output_that_is_a_pipe_or_leads_in_a_circle_is_refused() {
    let dossier = Dossier::small();
    pipe(&dossier.root().join("pipe"));
    symlink("two", dossier.root().join("one")).unwrap();
    symlink("one", dossier.root().join("two")).unwrap();
    for (out, said) in [
        ("pipe", "error[foreign-output]: the output is something else than a folder\n"),
        (
            "/dev/null",
            "error[foreign-output]: the output is something else than a folder\n",
        ),
        (
            "/dev/null/x",
            "error[unwritable]: the output cannot be written: Not a directory",
        ),
        ("one", "error[unwritable]: the output cannot be written: Too many levels of"),
        ("one/x", "error[unwritable]: the output cannot be written: Too many levels of"),
        ("/proc", "error[foreign-output]: the output folder holds "),
    ] {
        let run = dossier.run(&["build", "--quiet", "--out", out]).refused();
        assert!(run.stderr.starts_with(said), "{out}: {}", run.stderr);
        assert_eq!(beside(dossier.root()), [""; 0], "{out}");
        assert_eq!(beside(Path::new("/")), [""; 0], "{out}");
        assert_eq!(beside(Path::new("/dev")), [""; 0], "{out}");
    }
}

#[test]
fn an_output_within_the_sources_is_refused_through_links_and_mounts() {
    let shared = folder();
    let dossier = Dossier::small();
    let root = dossier.root().to_owned();
    fs::rename(root.join("themes/bare"), shared.join("bare")).unwrap();
    symlink(shared.join("bare"), root.join("themes/bare")).unwrap();
    symlink("content/pages", root.join("pages")).unwrap();
    fs::create_dir(root.join("mounted")).unwrap();
    let before = bytes(&root);
    symlink("content/new", root.join("dangling")).unwrap();
    let theirs = shared.join("bare/static/x");
    for out in ["pages/x", "dangling", "dangling/x", theirs.to_str().unwrap()] {
        let run = dossier.run(&["build", "--quiet", "--out", out]).refused();
        let said = "error[misplaced-output]: the output would lie within ";
        assert!(run.stderr.starts_with(said), "{out}: {}", run.stderr);
        assert!(!root.join("content/new").exists() && !theirs.exists(), "{out}");
    }
    fs::remove_file(root.join("dangling")).unwrap();
    assert_eq!(differing(&bytes(&root), &before), [""; 0]);
    let around = shared.to_str().unwrap();
    let run = dossier.run(&["build", "--quiet", "--out", around]).refused();
    let said = "error[misplaced-output]: the output would hold ";
    assert!(run.stderr.starts_with(said), "{}", run.stderr);

    // One folder at two places has two paths, as on a system where case does not count.
    let Some(before) = namespace() else { return };
    let script = "mount --bind content mounted && exec \"$@\"";
    let done = crate::dossier::command(before[0])
        .args([before[1], "sh", "-c", script, "sh", program(), "build", "--quiet"])
        .args(["--out", "mounted/pages/x"])
        .current_dir(&root)
        .output()
        .unwrap();
    let said = String::from_utf8(done.stderr).unwrap();
    assert!(said.starts_with("error[misplaced-output]: the output would lie "), "{said}");
    fs::remove_dir_all(shared).unwrap();
}
