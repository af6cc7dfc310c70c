//! The archive: `mithaq zip`, and `offline = true`, which puts it into the site.
//! Start at [`unpacked`], which reads one with another reader. What is refused has dossiers in
//! `tests/faults`: `broken-link.txt`, and those whose names end in `archive`.

mod offered;
mod refused;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use miniz_oxide::inflate::decompress_to_vec;
use sha2::{Digest, Sha256};

use crate::dossier::{Dossier, beside, bytes, differing, files, repository, skipped};

/// The files of an archive below its one folder, which is called `name`. Each has the form that all
/// have. It is read here byte by byte, and by another program in
/// [`another_program_unpacks_it`].
fn unpacked(path: &Path, name: &str) -> BTreeMap<String, Vec<u8>> {
    let bytes = fs::read(path).unwrap();
    let two = |at: usize| u16::from_le_bytes(bytes[at..at + 2].try_into().unwrap());
    let four =
        |at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    let end = bytes.len() - 22;
    assert_eq!(&bytes[end..end + 4], b"PK\x05\x06");
    let (count, mut at) = (two(end + 10), four(end + 16));
    let mut found = BTreeMap::new();
    for _ in 0..count {
        assert_eq!(&bytes[at..at + 4], b"PK\x01\x02");
        let lengths = [28, 30, 32].map(|field| usize::from(two(at + field)));
        let text = &bytes[at + 46..at + 46 + lengths[0]];
        let path = str::from_utf8(text).unwrap();
        // Made on Unix, deflated, at the start of 1980, a file that its owner may write.
        assert_eq!((bytes[at + 5], two(at + 10)), (3, 8), "{path}");
        assert_eq!((two(at + 14), two(at + 12)), (1 << 5 | 1, 0), "{path}");
        assert_eq!(four(at + 38) >> 16, 0o100_644, "{path}");
        assert_eq!(two(at + 8) >> 11 & 1 == 1, !path.is_ascii(), "{path}");
        let below = path.strip_prefix(&format!("{name}/")).unwrap().to_owned();
        let last = found.last_key_value().map(|(last, _)| last);
        assert!(last.is_none_or(|last| *last < below), "{below} comes after {last:?}");
        let local = four(at + 42);
        assert_eq!(&bytes[local + 30..local + 30 + lengths[0]], text);
        let data = local + 30 + lengths[0] + usize::from(two(local + 28));
        let data = &bytes[data..data + four(at + 20)];
        let file = decompress_to_vec(data).unwrap();
        assert_eq!(file.len(), four(at + 24), "{path}");
        found.insert(below, file);
        at += 46 + lengths.iter().sum::<usize>();
    }
    assert_eq!(at, end);
    found
}

fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The list of sums of a site.
fn list(site: &BTreeMap<String, Vec<u8>>) -> String {
    let others = site.iter().filter(|(path, _)| *path != "SHA256SUMS");
    let lines = others.map(|(path, bytes)| format!("{}  {path}\n", sum(bytes)));
    format!("# mithaq 1\n{}", lines.collect::<String>())
}

/// The small dossier, which offers its archive.
fn offline() -> Dossier {
    let settings = "as_of     = \"2026-11-21\"";
    Dossier::small().edit(
        "mithaq.toml",
        settings,
        &format!("{settings}\nname = \"small\"\noffline = true"),
    )
}

#[test]
fn it_holds_the_site_and_nothing_else() {
    let dossier = Dossier::small().without_exports();
    let dossier = dossier.file("static/\u{645}/a.txt", "x");
    dossier.build().succeeded();
    let run = dossier.run(&["zip"]).succeeded();
    let path = dossier.root().join("dossier.zip");
    let whole = fs::read(&path).unwrap();
    let site = unpacked(&path, "dossier");
    assert_eq!(differing(&site, &bytes(&dossier.root().join("public"))), [""; 0]);
    let all: Vec<&str> = site.keys().map(String::as_str).collect();
    assert_eq!(
        all,
        [
            "404.html",
            "SHA256SUMS",
            "ar/agreements/index.html",
            "ar/agreements/pact.html",
            "ar/articles/index.html",
            "ar/articles/report.html",
            "ar/countries/index.html",
            "ar/countries/kuwait.html",
            "ar/countries/russia.html",
            "ar/index.html",
            "assets/style.20077037.css",
            "en/agreements/index.html",
            "en/agreements/pact.html",
            "en/articles/index.html",
            "en/articles/report.html",
            "en/countries/index.html",
            "en/countries/kuwait.html",
            "en/countries/russia.html",
            "en/index.html",
            "index.html",
            "robots.txt",
            "\u{645}/a.txt",
        ]
    );
    let said: Vec<&str> = run.stdout.lines().collect();
    let [.., last] = said.as_slice() else { panic!("{said:?}") };
    let sum = sum(&whole);
    assert_eq!(*last, format!("22 files, {} bytes, SHA-256 {sum}", whole.len()));
    assert_eq!(run.stderr, "");
    assert_eq!(beside(dossier.root()), [".mithaq-cache-public", ".mithaq-lock-public"]);
}

#[test]
fn another_program_unpacks_it() {
    let dossier = Dossier::real();
    dossier.run(&["zip", "--out", "a.zip"]).succeeded();
    let script = "import sys, zipfile\nwith zipfile.ZipFile('a.zip') as z:\n    z.extractall('out')";
    let run =
        Command::new("python3").args(["-c", script]).current_dir(dossier.root()).status();
    if !run.is_ok_and(|status| status.success()) {
        return skipped("there is no `python3`");
    }
    dossier.build().succeeded();
    let folder =
        fs::read_dir(dossier.root().join("out")).unwrap().next().unwrap().unwrap();
    let [mut out, site] =
        [folder.path(), dossier.root().join("public")].map(|path| bytes(&path));
    let own = |path: &String| path.contains("download") || path == "SHA256SUMS";
    assert_eq!(out.len(), site.keys().filter(|path| !path.ends_with(".zip")).count());
    out.retain(|path, _| !own(path));
    assert!(out.iter().all(|(path, bytes)| site[path] == *bytes));
    assert!(out.len() > 150);
}

#[test]
fn its_folder_has_the_name_of_the_dossier_whatever_the_file_is_called() {
    let dossier = offline();
    let run = dossier.run(&["zip", "--quiet", "--out", "new/ملف 1.zip"]).succeeded();
    assert_eq!((run.stdout, run.stderr), (String::new(), String::new()));
    let new = dossier.root().join("new");
    assert_eq!(files(&new), ["ملف 1.zip"]);
    unpacked(&new.join("ملف 1.zip"), "small");
    dossier.run(&["zip"]).succeeded();
    let [one, other] =
        ["new/ملف 1.zip", "small.zip"].map(|path| dossier.root().join(path));
    assert_eq!(fs::read(one).unwrap(), fs::read(other).unwrap());
}

#[test]
fn another_order_place_time_zone_and_locale_give_the_same_archive() {
    let first = Dossier::real();
    first
        .command(&["zip", "--out", "a.zip"], &[("TZ", "UTC"), ("LC_ALL", "C")])
        .succeeded();
    let second = Dossier::small();
    let root = second.root().join("elsewhere/ملف");
    for name in ["content", "themes"] {
        let from = repository().join(name);
        for path in files(&from).into_iter().rev() {
            let to = root.join(name).join(&path);
            fs::create_dir_all(to.parent().unwrap()).unwrap();
            fs::write(to, fs::read(from.join(&path)).unwrap()).unwrap();
        }
    }
    fs::copy(repository().join("mithaq.toml"), root.join("mithaq.toml")).unwrap();
    let arguments = ["zip", "--root", "elsewhere/ملف", "--out", "a.zip"];
    let other = [("TZ", "Pacific/Kiritimati"), ("LC_ALL", "ar_KW.UTF-8")];
    second.command(&arguments, &other).succeeded();
    let [one, other] =
        [&first, &second].map(|d| fs::read(d.root().join("a.zip")).unwrap());
    assert_eq!(sum(&one), sum(&other));
    // It is to fit on what people send each other.
    assert!(one.len() <= 2_500_000, "{} bytes", one.len());
}
