//! The commands in the README exist.
//! Start at [`its_commands_exist`].

use std::fs;
use std::process::Command;

use crate::dossier::{program, repository};

#[test]
fn its_commands_exist() {
    let readme = fs::read_to_string(repository().join("README.md")).unwrap();
    assert!(readme.contains("cargo run --release -- build"));
    assert!(readme.contains("tests/run"));
    let mut tried = 0;
    for line in readme.lines().filter_map(|line| line.trim().strip_prefix("mithaq ")) {
        let command = line.split_whitespace().next().unwrap();
        let output = Command::new(program()).args([command, "--help"]).output().unwrap();
        assert!(output.status.success(), "the README has `mithaq {line}`");
        let help = String::from_utf8(output.stdout).unwrap();
        for flag in line
            .split_whitespace()
            .filter_map(|word| word.trim_matches(['[', ']']).strip_prefix("--"))
        {
            assert!(help.contains(&format!("--{flag}")), "`{command}` has no `--{flag}`");
        }
        tried += 1;
    }
    assert!(tried >= 2, "the README shows {tried} commands");
}
