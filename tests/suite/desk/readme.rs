//! The way of an editor as the README tells it.
//! Start at [`the_commands_for_editors_lead_to_a_site`].

use std::fs;

use crate::dossier::{Dossier, program, repository};

#[test]
fn the_commands_for_editors_lead_to_a_site() {
    let readme = fs::read_to_string(repository().join("README.md")).unwrap();
    let section = readme.split("\n## For editors\n").nth(1).unwrap();
    let commands = section.split("```sh\n").nth(1).unwrap().split("```").next().unwrap();
    let dossier = Dossier::empty();
    let script = commands.replace("mithaq ", &format!("{} ", program()));
    let output = crate::dossier::command("sh")
        .args(["-e", "-c", &script])
        .current_dir(dossier.root())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    assert_eq!(said, "");
    let site = dossier.root().join("gulf/public");
    assert!(site.join("index.html").is_file());
    for (page, words) in [
        ("ar/agreements/oman-qatar-2024.html", "مذكرة عُمان وقطر"),
        ("en/agreements/oman-qatar-2024.html", "Memorandum of Oman and Qatar"),
    ] {
        let html = fs::read_to_string(site.join(page)).unwrap();
        assert!(html.contains(words), "{page}");
    }
}

#[test]
fn the_help_of_each_command_has_an_example() {
    let help = |arguments: &[&str]| {
        let output = crate::dossier::command(program()).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let all = help(&["--help"]);
    let commands = all.split("Commands:\n").nth(1).unwrap().lines();
    let commands = commands.take_while(|line| !line.is_empty());
    let names: Vec<&str> =
        commands.filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.len() > 11, "{names:?}");
    for name in names.into_iter().filter(|name| *name != "help") {
        let help = help(&[name, "--help"]);
        assert!(help.contains("\nExample"), "{name}: {help}");
        assert!(help.contains(&format!("\n    mithaq {name}")), "{name}: {help}");
    }
}
