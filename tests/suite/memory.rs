//! A site in memory, and the next one, which reuses what did not change.

use std::io::ErrorKind;
use std::sync::Arc;

use mithaq::content::Project;
use mithaq::diagnostic::Report;
use mithaq::pipeline;
use mithaq::publish::{Memory, Output};
use mithaq::source::Digest;

use crate::dossier::Dossier;

fn build(dossier: &Dossier, site: &Memory) -> bool {
    let project = Project { root: dossier.root().to_owned() };
    let mut report = Report::new();
    pipeline::build(&project, &Default::default(), site, &(), &mut report).is_some()
}

/// The paths of files that are the very same in both sites, and of those that are not.
fn shared(one: &Memory, other: &Memory) -> [Vec<String>; 2] {
    let (same, new) = other.paths().into_iter().partition(|path| {
        matches!((one.get(path), other.get(path)), (Some(a), Some(b)) if Arc::ptr_eq(&a, &b))
    });
    [same, new]
}

#[test]
fn the_next_site_reuses_what_did_not_change() {
    let dossier = Dossier::small().without_exports();
    let first = Memory::default();
    assert!(build(&dossier, &first));

    let dossier = dossier.edit("content/countries/kuwait/facts.toml", "KW", "KZ");
    let second = Memory::after(&first);
    assert!(build(&dossier, &second));
    let [same, new] = shared(&first, &second);
    assert_eq!(
        new,
        [
            "ar/countries/kuwait.html",
            "assets/style.20077037.css",
            "en/countries/kuwait.html"
        ]
    );
    assert_eq!(same.len() + new.len(), first.paths().len());

    // It has the bytes of a site that is built anew.
    let anew = Memory::default();
    assert!(build(&dossier, &anew));
    assert_eq!(anew.paths(), second.paths());
    assert!(anew.paths().iter().all(|path| anew.get(path) == second.get(path)));
}

#[test]
fn the_last_good_site_outlives_a_faulty_one() {
    let dossier = Dossier::small().without_exports();
    let good = Memory::default();
    assert!(build(&dossier, &good));
    let paths = good.paths();

    let dossier = dossier.edit("content/countries/kuwait/facts.toml", "iso", "ios");
    assert!(!build(&dossier, &Memory::after(&good)));
    assert_eq!(good.paths(), paths);
    let dossier = dossier.edit("content/countries/kuwait/facts.toml", "ios", "iso");
    let mended = Memory::after(&good);
    assert!(build(&dossier, &mended));
    // Files of the theme cost nothing to make, and are put each time.
    let [same, new] = shared(&good, &mended);
    assert_eq!(
        new,
        paths
            .iter()
            .filter(|path| path.starts_with("assets/"))
            .cloned()
            .collect::<Vec<_>>()
    );
    assert_eq!(same.len() + new.len(), paths.len());
}

#[test]
fn a_file_is_put_once() -> std::io::Result<()> {
    let [one, two] = ["one", "two"].map(|bytes| Digest::of(bytes.as_bytes()));
    let before = Memory::default();
    before.put("a", one, b"one")?;
    before.put("b", one, b"one")?;
    assert_eq!(
        before.put("a", two, b"two").unwrap_err().kind(),
        ErrorKind::AlreadyExists
    );

    let after = Memory::after(&before);
    assert!(!after.reuse("a", two)?);
    after.put("a", two, b"two")?;
    assert_eq!(after.get("a").as_deref(), Some(&b"two"[..]));
    assert!(after.reuse("b", one)?);
    assert_eq!(after.put("b", one, b"one").unwrap_err().kind(), ErrorKind::AlreadyExists);
    assert_eq!(before.get("a").as_deref(), Some(&b"one"[..]));
    Ok(())
}
