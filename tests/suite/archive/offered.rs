//! `offline = true`: the archive in the site, and the two pages that offer it.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::sync::Arc;

use mithaq::content::Project;
use mithaq::diagnostic::Report;
use mithaq::pipeline;
use mithaq::publish::Memory;

use super::{list, offline, sum, unpacked};
use crate::dossier::{bytes, copy, differing, folder, repository};

#[test]
fn a_site_offers_it_and_says_what_it_is() {
    let dossier = offline();
    let run = dossier.build().succeeded();
    let public = dossier.root().join("public");
    let site = bytes(&public);
    let archive = &site["download/small.zip"];
    let inside = unpacked(&public.join("download/small.zip"), "small");
    // All else is the same in both, and each list names what is beside it.
    let own =
        ["SHA256SUMS", "ar/download.html", "download/small.zip", "en/download.html"];
    assert_eq!(differing(&site, &inside), own);
    assert_eq!(inside.get("download/small.zip"), None);
    for one in [&site, &inside] {
        assert_eq!(String::from_utf8_lossy(&one["SHA256SUMS"]), list(one));
    }
    let (size, count) = (archive.len(), inside.len());
    let offer = format!(
        "<p><a href=../download/small.zip>small.zip</a> {} kilobytes {size} {count} {}</p>",
        (size + 500) / 1000,
        sum(archive)
    );
    for language in ["ar", "en"] {
        run.page(&format!("{language}/download.html")).shows(&offer);
        let copy = String::from_utf8_lossy(&inside[&format!("{language}/download.html")]);
        assert!(copy.contains("<h1>small</h1>") && !copy.contains(".zip"), "{copy}");
    }
    // It is the archive that the command makes.
    dossier.run(&["zip"]).succeeded();
    assert_eq!(fs::read(dossier.root().join("small.zip")).unwrap(), *archive);
}

#[test]
fn diwan_leads_to_it_from_each_page_and_says_what_it_is_in_both_languages() {
    let dossier = offline().edit("mithaq.toml", "\"bare\"", "\"diwan\"");
    copy(&repository().join("themes/diwan"), &dossier.root().join("themes/diwan"));
    let run = dossier.build().succeeded();
    let size = bytes(&dossier.root().join("public"))["download/small.zip"].len();
    for (path, page) in dossier.pages() {
        if path.contains('/') {
            // In the language of the page, or in both.
            let languages = if path.starts_with("both/") { 2 } else { 1 };
            let links = page.select("footer a[href$='download.html']");
            assert_eq!(links.len(), languages, "{path}");
        }
    }
    let kilobytes = (size + 500) / 1000;
    let (thousands, rest) = (size / 1000, size % 1000);
    run.page("ar/download.html")
        .shows("تنزيل <bdi>small.zip</bdi>")
        .shows(&format!("{kilobytes}</bdi> كيلوبايت"));
    run.page("en/download.html")
        .shows("Download <bdi>small.zip</bdi>")
        .shows(&format!("{kilobytes}</bdi> KB"))
        .shows(&format!("({thousands},{rest:03} bytes)"));
    // A dossier that does not offer it has no such page, and none leads to one.
    let dossier = dossier.edit("mithaq.toml", "offline = true", "offline = false");
    dossier.build().succeeded();
    let site = bytes(&dossier.root().join("public"));
    assert!(site.keys().all(|path| !path.contains("download")));
    for (path, page) in dossier.pages() {
        assert_eq!(page.select("a[href$='download.html']").len(), 0, "{path}");
    }
}

#[test]
fn without_a_template_the_archive_is_there_and_no_page_offers_it() {
    let dossier = offline().without("themes/bare/templates/download.html");
    dossier.build().succeeded();
    let public = dossier.root().join("public");
    let (site, inside) =
        (bytes(&public), unpacked(&public.join("download/small.zip"), "small"));
    assert_eq!(differing(&site, &inside), ["SHA256SUMS", "download/small.zip"]);
}

#[test]
fn nothing_in_static_can_take_its_place() {
    let dossier = offline()
        .file("static/download/small.zip", "mine")
        .file("static/en/download.html", "mine");
    let run = dossier.build().refused();
    assert_eq!(
        run.stderr,
        "error[static-file]: the program writes `download/small.zip` itself\n\
         --> static/download/small.zip\n \
         = help: rename this file, or take it out of `static/`\n\n\
         error[static-file]: the program writes `en/download.html` itself\n\
         --> static/en/download.html\n \
         = help: rename this file, or take it out of `static/`\n\n\
         2 errors\n\
         nothing was written\n"
    );
}

#[test]
fn it_is_not_made_again_if_no_file_in_it_changed() {
    let dossier = offline();
    let build = |site: &Memory| {
        let project = Project { root: dossier.root().to_owned() };
        let mut report = Report::new();
        pipeline::build(&project, &Default::default(), site, &(), &mut report).unwrap();
    };
    let first = Memory::default();
    build(&first);
    let second = Memory::after(&first);
    build(&second);
    let archive = |site: &Memory| site.get("download/small.zip").unwrap();
    assert!(Arc::ptr_eq(&archive(&first), &archive(&second)));
    let dossier = dossier.edit("content/agreements/pact/en.md", "Training", "A course");
    let project = Project { root: dossier.root().to_owned() };
    let third = Memory::after(&second);
    let mut report = Report::new();
    pipeline::build(&project, &Default::default(), &third, &(), &mut report).unwrap();
    assert_ne!(archive(&second), archive(&third));
}

#[test]
fn an_edit_of_a_site_makes_it_anew_and_keeps_all_other_files() {
    let dossier = offline();
    dossier.build().succeeded();
    let public = dossier.root().join("public");
    let numbers = |site: &BTreeMap<String, Vec<u8>>| -> BTreeMap<String, u64> {
        let number = |path: &String| fs::metadata(public.join(path)).unwrap().ino();
        site.keys().map(|path| (path.clone(), number(path))).collect()
    };
    let (old, before) = (bytes(&public), numbers(&bytes(&public)));
    // A comment changes no page.
    let dossier = dossier.edit("mithaq.toml", "offline", "# a note\noffline");
    dossier.build().succeeded();
    assert_eq!(numbers(&bytes(&public)), before);
    let dossier = dossier.edit("content/agreements/pact/en.md", "Training", "A course");
    dossier.build().succeeded();
    let new = bytes(&public);
    let changed = [
        "SHA256SUMS",
        "ar/download.html",
        "download/small.zip",
        "en/agreements/pact.html",
        "en/download.html",
    ];
    assert_eq!(differing(&old, &new), changed);
    let after = numbers(&new);
    let kept = |path: &&String| !changed.contains(&path.as_str());
    assert!(new.keys().filter(kept).all(|path| before[path] == after[path]));
    // It is what a build from nothing makes.
    let anew = folder();
    dossier.run(&["build", "--out", anew.join("site").to_str().unwrap()]).succeeded();
    assert_eq!(differing(&new, &bytes(&anew.join("site"))), [""; 0]);
    fs::remove_dir_all(anew).unwrap();
}
