//! What an output may be, and what becomes of things in it that no build wrote: nothing is lost.
//! Start at [`what_was_changed_is_kept_beside_the_output`].

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use mithaq::publish::{CommitError, CommitOptions, Folder, OpenError, Output};
use mithaq::source::Digest;
use sha2::Digest as _;
use sha2::Sha256;

use crate::dossier::{Dossier, beside, bytes, differing, folder};

/// Files that builds leave beside `public/`.
const BESIDE: [&str; 2] = [".mithaq-cache-public", ".mithaq-lock-public"];

fn built() -> (Dossier, std::path::PathBuf) {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let public = dossier.root().join("public");
    (dossier, public)
}

/// A list as `sha256sum` writes it.
fn sums<'n>(files: impl IntoIterator<Item = (&'n String, &'n Vec<u8>)>) -> String {
    let line = |(name, bytes): (&String, &Vec<u8>)| {
        let sum = Sha256::digest(bytes);
        let sum: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{sum}  {name}\n")
    };
    files.into_iter().map(line).collect()
}

/// Asserts that a build refuses the output, says so, and changes nothing at all.
#[track_caller]
fn refuses(dossier: &Dossier, arguments: &[&str], said: &str) {
    let before = bytes(dossier.root());
    let run = dossier.run(&[&["build", "--quiet"], arguments].concat()).refused();
    assert!(run.stderr.starts_with(said), "{}", run.stderr);
    assert_eq!(differing(&bytes(dossier.root()), &before), [""; 0], "{said}");
}

#[test]
fn a_folder_with_a_list_of_somebody_else_is_left_alone() {
    let theirs = ["backup.tar", "index.html", "notes/letter.txt"];
    let files: BTreeMap<String, Vec<u8>> =
        theirs.map(|name| (name.to_owned(), name.as_bytes().to_vec())).into();
    let list = sums(&files);
    for list in [
        list.clone(),
        list.replace("  ", " *"),
        format!("# mithaq\n{list}"),
        format!("\n# mithaq 1\n{list}"),
    ] {
        let mut dossier = Dossier::small();
        for (name, bytes) in &files {
            dossier = dossier.file(&format!("public/{name}"), bytes);
        }
        let dossier = dossier.file("public/SHA256SUMS", list);
        let said = "error[foreign-output]: the output folder holds 4 files and folders \
                    that no build wrote, such as `SHA256SUMS`, `backup.tar`, `index.html`\n";
        refuses(&dossier, &[], said);
        refuses(&dossier, &["--replace"], said);
    }
}

#[test]
fn the_list_of_an_older_build_is_known_in_every_form() {
    let (dossier, public) = built();
    let site = bytes(&public);
    let list = String::from_utf8(site["SHA256SUMS"].clone()).unwrap();
    let (first, older) = list.split_once('\n').unwrap();
    assert_eq!(first, "# mithaq 1");
    for list in [
        older.to_owned(),
        older.replace("  ", " *"),
        older.replace("  ", "  ./"),
        older.replace('\n', "\r\n"),
        list.replace('\n', "\r\n"),
        // As after a merge of two versions.
        format!("{list}{}  index.html\n", "0".repeat(64)),
    ] {
        fs::write(public.join("SHA256SUMS"), list).unwrap();
        fs::remove_file(dossier.root().join(".mithaq-cache-public")).unwrap();
        dossier.build().succeeded();
        assert_eq!(differing(&bytes(&public), &site), [""; 0]);
        assert_eq!(beside(dossier.root()), BESIDE);
    }
}

/// Without its cache, as in a fresh clone, and with it.
#[test]
fn what_was_changed_is_kept_beside_the_output() {
    for cached in [true, false] {
        let (dossier, public) = built();
        let site = bytes(&public);
        let page = public.join("en/countries/kuwait.html");
        for number in 1..=3 {
            if !cached {
                fs::remove_file(dossier.root().join(".mithaq-cache-public")).unwrap();
            }
            let words = format!("by hand, {number}");
            fs::write(&page, &words).unwrap();
            fs::write(public.join("notes.txt"), &words).unwrap();
            let said = "error[changed-output]: a file of the site is not as a build wrote it: \
                        `en/countries/kuwait.html`\n";
            refuses(&dossier, &[], said);
            let run = dossier.run(&["build", "--replace"]).succeeded();
            let name = match number {
                1 => ".mithaq-kept-public".to_owned(),
                number => format!(".mithaq-kept-public-{number}"),
            };
            let kept = dossier.root().join(name);
            let said = format!(
                "what no build wrote in the output is kept in {}\n",
                kept.display()
            );
            assert_eq!(run.stderr, said);
            let words = words.into_bytes();
            let wanted =
                [("en/countries/kuwait.html", words.clone()), ("notes.txt", words)];
            let wanted = wanted.map(|(name, bytes)| (name.to_owned(), bytes));
            assert_eq!(bytes(&kept), BTreeMap::from(wanted));
            assert_eq!(differing(&bytes(&public), &site), [""; 0]);
        }
        // What was kept at first is there still.
        let first = dossier.root().join(".mithaq-kept-public/notes.txt");
        assert_eq!(fs::read_to_string(first).unwrap(), "by hand, 1");
    }
}

#[test]
fn a_changed_page_is_named_and_many_are_counted() {
    let (dossier, public) = built();
    fs::write(public.join("en/index.html"), "by hand").unwrap();
    let said = "error[changed-output]: a file of the site is not as a build wrote it: \
                `en/index.html`\n";
    refuses(&dossier, &[], said);
    for path in bytes(&public)
        .keys()
        .filter(|path| path.starts_with("ar/") && path.ends_with(".html"))
    {
        fs::write(public.join(path), "by hand").unwrap();
    }
    let said = "error[changed-output]: 9 files of the site are not as a build wrote them, such as \
                `ar/agreements/index.html`, `ar/agreements/pact.html`, \
                `ar/articles/index.html`\n";
    refuses(&dossier, &[], said);
    // The list itself, with a word of somebody.
    let (dossier, public) = built();
    let list = fs::read_to_string(public.join("SHA256SUMS")).unwrap();
    fs::write(public.join("SHA256SUMS"), format!("{list}# keep\n")).unwrap();
    let said = "error[changed-output]: a file of the site is not as a build wrote it: \
                `SHA256SUMS`\n";
    refuses(&dossier, &[], said);
}

#[test]
fn ends_of_lines_that_git_changed_are_told_from_edits() {
    let (dossier, public) = built();
    let site = bytes(&public);
    let turned = |path: &String| {
        let text = String::from_utf8(site[path].clone()).unwrap();
        fs::write(public.join(path), text.replace('\n', "\r\n")).unwrap();
    };
    let texts: Vec<&String> =
        site.keys().filter(|path| !path.ends_with(".png")).collect();
    texts.iter().for_each(|path| turned(path));
    let changed = texts.iter().filter(|path| site[**path].contains(&b'\n')).count() - 1;
    assert!(changed > 1);
    let before = bytes(dossier.root());
    let run = dossier.build().refused();
    let said = format!(
        "error[changed-output]: {changed} files of the site differ from what a build wrote by \
         the ends of lines alone"
    );
    assert!(run.stderr.starts_with(&said), "{}", run.stderr);
    assert!(run.stderr.contains("`core.autocrlf`"), "{}", run.stderr);
    assert_eq!(differing(&bytes(dossier.root()), &before), [""; 0]);

    fs::write(public.join("en/index.html"), "by hand").unwrap();
    refuses(&dossier, &[], "error[changed-output]: ");
    let run = dossier.build().refused();
    assert!(run.stderr.contains("are not as a build wrote them"), "{}", run.stderr);
}

#[test]
fn a_new_folder_in_the_output_is_noticed_and_kept_whole() {
    let (dossier, public) = built();
    fs::create_dir(public.join("empty")).unwrap();
    let said = "error[foreign-output]: the output folder holds a folder that no build wrote, \
                such as `empty/`\n";
    refuses(&dossier, &[], said);
    let dossier = dossier
        .file("public/en/.git/config", "theirs")
        .file("public/en/.git/objects/1", "theirs");
    dossier.run(&["build", "--replace"]).succeeded();
    let kept = dossier.root().join(".mithaq-kept-public");
    assert!(kept.join("empty").is_dir());
    assert_eq!(bytes(&kept).len(), 2);
    assert_eq!(fs::read_to_string(kept.join("en/.git/objects/1")).unwrap(), "theirs");
    assert!(!public.join("empty").exists() && !public.join("en/.git").exists());
}

#[test]
fn what_is_written_while_a_build_runs_is_not_lost() {
    let root = folder();
    let out = root.join("site");
    let write = |bytes: &[u8], meanwhile: &dyn Fn(&Path)| {
        let folder = Folder::open(&out, CommitOptions::default(), &|| {}).unwrap();
        folder.put("ar/index.html", Digest::of(b""), bytes).unwrap();
        meanwhile(&out);
        folder.commit()
    };
    // The folder comes into being.
    let made = write(b"new", &|out| fs::create_dir(out).unwrap());
    assert!(matches!(made, Err(CommitError::Outdated)), "{made:?}");
    fs::remove_dir(&out).unwrap();
    assert_eq!(write(b"new", &|_| {}).unwrap().files, 2);
    // A file is added; a page is edited in place; a page is replaced, as most editors do.
    let page = "ar/index.html";
    type Way<'w> = (&'w str, &'w dyn Fn(&Path));
    let ways: [Way; 3] = [
        ("ar/note", &|out| fs::write(out.join("ar/note"), "mine").unwrap()),
        (page, &|out| fs::write(out.join(page), "mine").unwrap()),
        (page, &|out| {
            fs::write(root.join("mine"), "mine").unwrap();
            fs::rename(root.join("mine"), out.join(page)).unwrap();
        }),
    ];
    for (path, way) in ways {
        let before = fs::read_to_string(out.join(page)).unwrap();
        let made = write(b"newer", way);
        assert!(matches!(made, Err(CommitError::Outdated)), "{path}: {made:?}");
        assert_eq!(fs::read_to_string(out.join(path)).unwrap(), "mine");
        match path == page {
            true => fs::write(out.join(page), before).unwrap(),
            false => fs::remove_file(out.join(path)).unwrap(),
        }
    }
    assert_eq!(fs::read_to_string(out.join(page)).unwrap(), "new");
    fs::remove_dir_all(root).unwrap();
}

#[test]
fn an_output_within_the_dossier_s_own_files_or_around_them_is_refused() {
    let dossier = Dossier::small();
    let root = dossier.root().to_owned();
    let absolute = root.join("content/x");
    for out in [
        "content",
        "content/",
        "themes",
        "content/pages/x",
        "content/new/deep/x",
        "themes/bare/static/x",
        "./content/../content/x",
        "nothing/../content/x",
        "mithaq.toml",
        absolute.to_str().unwrap(),
    ] {
        let said = "error[misplaced-output]: the output would lie within ";
        refuses(&dossier, &["--out", out], said);
        refuses(&dossier, &["--replace", "--out", out], said);
    }
    for out in [".", "content/..", root.to_str().unwrap(), "..", "/"] {
        let said = "error[misplaced-output]: the output would hold ";
        refuses(&dossier, &["--out", out], said);
    }
    for out in [".mithaq-staging-public", "public/.mithaq"] {
        refuses(
            &dossier,
            &["--out", out],
            "error[misplaced-output]: a name that begins ",
        );
    }
    // Nothing else is refused, whatever its name.
    for out in ["contents", "content-site", "themes2/x"] {
        dossier.run(&["build", "--out", out]).succeeded();
    }
}

#[test]
fn a_refused_build_leaves_nothing() {
    let dossier = Dossier::small().file("foreign/theirs", "");
    refuses(&dossier, &["--out", "foreign"], "error[foreign-output]: ");
    let faulty = dossier.edit("content/countries/kuwait/facts.toml", "iso", "ios");
    for out in ["public", "new/deep/site", "foreign/site"] {
        refuses(&faulty, &["--out", out], "error[missing-field]: ");
        for made in ["public", "new", "foreign/site"] {
            assert!(!faulty.root().join(made).exists(), "{made}");
        }
    }
    // One that was there before stays.
    let (dossier, public) = built();
    assert_eq!(beside(dossier.root()), BESIDE);
    fs::write(public.join("en/index.html"), "by hand").unwrap();
    dossier.build().refused();
    assert_eq!(beside(dossier.root()), BESIDE);
    fs::remove_file(dossier.root().join(BESIDE[0])).unwrap();
    fs::remove_file(dossier.root().join(BESIDE[1])).unwrap();
    dossier.build().refused();
    assert_eq!(beside(dossier.root()), [""; 0]);
}

#[test]
fn a_refusal_names_what_is_there() {
    let root = folder();
    fs::create_dir(root.join("d")).unwrap();
    for name in ["d/b", "d/a", "d/c", "d/e"] {
        fs::write(root.join(name), "").unwrap();
    }
    let open = || Folder::open(&root.join("d"), CommitOptions::default(), &|| {}).err();
    match open() {
        Some(OpenError::Strange(strange)) => {
            assert_eq!(strange.foreign.first, ["a", "b", "c"]);
            assert_eq!((strange.foreign.count, strange.ours), (4, false));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(beside(&root), [""; 0]);
    fs::remove_dir_all(root).unwrap();
}
