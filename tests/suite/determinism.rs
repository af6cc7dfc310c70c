//! The same input gives the same bytes, at any place and time.
//! Start at [`public_is_what_a_build_gives`].

use std::fs;

use crate::dossier::{Dossier, assert_same, copy, files, folder, program, repository};

#[test]
fn public_is_what_a_build_gives() {
    let dossier = Dossier::real();
    dossier.build().succeeded();
    assert_same(&repository().join("public"), &dossier.root().join("public"));
}

#[test]
fn another_order_place_time_zone_and_locale_give_the_same_bytes() {
    let first = Dossier::real();
    let plain = [("TZ", "UTC"), ("LC_ALL", "C")];
    first.command(&["build"], &plain).succeeded();

    // The same files, made in the opposite order, in a folder of another name.
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
    let output = crate::dossier::command(program())
        .args(["build", "--out"])
        .arg(second.root().join("site"))
        .current_dir(root.join("content/countries"))
        .envs([
            ("TZ", "Pacific/Kiritimati"),
            ("LC_ALL", "ar_KW.UTF-8"),
            ("LANG", "ar_KW"),
        ])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_same(&first.root().join("public"), &second.root().join("site"));
}

#[test]
fn a_second_build_changes_nothing() {
    let dossier = Dossier::real();
    dossier.build().succeeded();
    let before = folder();
    copy(&dossier.root().join("public"), &before);
    dossier.build().succeeded();
    assert_same(&before, &dossier.root().join("public"));
    fs::remove_dir_all(before).unwrap();
}
