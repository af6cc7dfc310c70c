//! `mithaq build`: where it looks, what it prints, what it refuses to touch.
//! Start at [`it_prints_a_summary`].

use std::fs;

use crate::dossier::{Dossier, Run, beside, bytes, files, folder};

#[test]
fn it_prints_a_summary() {
    let dossier = Dossier::small();
    let run = dossier.build().succeeded();
    assert_eq!(run.stderr, "");
    let (table, last) = run.stdout.split_at(run.stdout.rfind("18 pages").unwrap());
    assert_eq!(
        table,
        "                    ar    en\n\
         agreements           1     1\n\
         countries            2     2\n\
         articles             1     1\n\
         pages                1     1\n\
         `404.html`: a host that serves it for an address in a folder breaks its links, since \
         there is no `base_url`\n"
    );
    let public = dossier.root().join("public").display().to_string();
    assert!(last.starts_with(&format!("18 pages in {public}, 0 warnings, ")), "{last}");
}

#[test]
fn quiet_prints_nothing_when_there_are_no_faults() {
    let run = Dossier::small().run(&["build", "--quiet"]).succeeded();
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""));
}

#[test]
fn with_denied_warnings_nothing_is_published() {
    let facts = "title = { ar = \"قطر\", en = \"Qatar\" }\niso = \"QA\"\n";
    let denied = ["build", "--quiet", "--deny-warnings"];
    let dossier = Dossier::small();
    let clean = dossier.run(&denied).succeeded();
    assert_eq!((clean.stdout.as_str(), clean.stderr.as_str()), ("", ""));
    let (site, lock) = (bytes(&dossier.root().join("public")), beside(dossier.root()));
    let warning = "\
warning[orphan-entry]: nothing links to `qatar`
--> content/countries/qatar
 = help: name it in a fact, or link to it with `[[qatar]]`

1 warning
";
    let dossier = dossier.file("content/countries/qatar/facts.toml", facts);
    let refused = dossier.run(&denied).refused();
    assert_eq!(refused.stdout, "");
    assert_eq!(refused.stderr, format!("{warning}nothing was written\n"));
    assert_eq!(bytes(&dossier.root().join("public")), site);
    assert_eq!(beside(dossier.root()), lock);
    let refused = dossier.run(&["zip", "--out", "x.zip", "-q", "--deny-warnings"]);
    assert_eq!(refused.refused().stderr, format!("{warning}nothing was written\n"));
    assert!(!dossier.root().join("x.zip").exists());
    // Nobody denies them: the site is there.
    let built = dossier.run(&["build", "--quiet"]).succeeded();
    assert_eq!(built.stderr, warning);
    assert!(dossier.root().join("public/en/countries/qatar.html").is_file());
}

#[test]
fn it_finds_the_dossier_around_the_working_directory() {
    let dossier = Dossier::small();
    let output = crate::dossier::command(crate::dossier::program())
        .args(["build", "--quiet"])
        .current_dir(dossier.root().join("content/countries/kuwait"))
        .output()
        .unwrap();
    assert!(output.status.success());
    assert!(dossier.root().join("public/index.html").is_file());
}

#[test]
fn without_a_dossier_it_reports_where_it_looked() {
    let elsewhere = std::env::temp_dir();
    let root = elsewhere.join("no-dossier-here");
    let run =
        Dossier::small().run(&["build", "--root", root.to_str().unwrap()]).refused();
    assert_eq!(
        run.stderr,
        format!(
            "error[no-dossier]: this folder has no `mithaq.toml`\n\
             --> {}\n \
             = help: run this in a dossier, or name its folder with `--root`\n\n\
             1 error\n\
             nothing was written\n",
            root.display()
        )
    );
}

#[test]
fn it_writes_to_the_folder_that_is_named() {
    let dossier = Dossier::small();
    let out = folder().join("deep/site");
    dossier.run(&["build", "--out", out.to_str().unwrap()]).succeeded();
    assert!(out.join("ar/index.html").is_file());
    assert!(!dossier.root().join("public").exists());
    fs::remove_dir_all(out.parent().unwrap()).unwrap();
}

#[test]
fn a_folder_with_foreign_files_is_left_alone() {
    let dossier = Dossier::small().file("public/notes.txt", "mine");
    let run = dossier.build().refused();
    assert!(
        run.stderr.contains(
            "error[foreign-output]: the output folder holds a file \
             that no build wrote, such as `notes.txt`"
        ),
        "{}",
        run.stderr
    );
    assert_eq!(files(&dossier.root().join("public")), ["notes.txt"]);
}

#[test]
fn a_file_added_to_a_built_site_is_foreign_as_well() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let dossier = dossier.file("public/ar/mine.html", "mine");
    let run = dossier.build().refused();
    assert!(run.stderr.contains("`ar/mine.html`"), "{}", run.stderr);
    assert!(dossier.root().join("public/ar/mine.html").is_file());
}

#[test]
fn a_fault_leaves_the_old_site_unchanged() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let read = || {
        let site = dossier.root().join("public");
        let sums = fs::read_to_string(site.join("SHA256SUMS")).unwrap();
        (files(&site), sums)
    };
    let before = read();
    let facts = dossier.root().join("content/countries/kuwait/facts.toml");
    fs::write(&facts, "iso = \"XX\"\n").unwrap();
    dossier.build().refused();
    assert_eq!(read(), before);
    assert_eq!(beside(dossier.root()), [".mithaq-cache-public", ".mithaq-lock-public"]);
}

#[test]
fn a_fault_of_a_template_has_its_place_and_leaves_the_old_site() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let before =
        fs::read(dossier.root().join("public/ar/countries/kuwait.html")).unwrap();
    let dossier = dossier.edit(
        "themes/bare/templates/subject.html",
        "{{ row.status }}",
        "{{ row.statsu | upper }}",
    );
    let run = dossier.build().refused();
    assert!(
        run.stderr.contains("--> themes/bare/templates/subject.html:2:"),
        "{}",
        run.stderr
    );
    let after = fs::read(dossier.root().join("public/ar/countries/kuwait.html")).unwrap();
    assert!(before == after);
}

#[test]
fn a_base_url_gives_canonical_links_and_nothing_else() {
    let real = Dossier::real();
    let canonical = |run: Run| {
        let page = run.succeeded().page("ar/countries/kuwait.html");
        assert!(page.leads_to("../agreements/kuwait-russia-2023.html"));
        let found = page.values("link[rel=canonical]", "href");
        found.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(canonical(real.build()), [""; 0]);
    let base = ["build", "--base-url", "https://example.org/dossier"];
    assert_eq!(
        canonical(real.run(&base)),
        ["https://example.org/dossier/ar/countries/kuwait.html"]
    );
    let run = real.run(&["build", "--base-url", "ftp://x"]);
    assert_eq!(run.code, 2);
    assert_eq!(
        run.stderr,
        "error: `ftp://x` is not the address of a site; \
         write `--base-url https://example.org/dossier/`\n"
    );
}

#[test]
fn checksums_name_every_file() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let site = dossier.root().join("public");
    let sums = fs::read_to_string(site.join("SHA256SUMS")).unwrap();
    let named: Vec<&str> = sums.lines().skip(1).map(|line| &line[66..]).collect();
    let mut there = files(&site);
    there.retain(|path| path != "SHA256SUMS");
    assert_eq!(named, there);
    let checked = std::process::Command::new("sha256sum")
        .args(["--quiet", "-c", "SHA256SUMS"])
        .current_dir(&site)
        .status();
    assert!(checked.is_ok_and(|status| status.success()));
}
