//! A site that cannot be written: the program reports why, and the old site stays.
//! Start at [`build`], which runs the program through another command.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::dossier::{
    Dossier, assert_same, beside, bytes, differing, folder, program, skipped,
};

/// A command whose rights are limited by the permissions of files: root without capabilities is an
/// ordinary user.
pub fn powerless() -> Option<Vec<&'static str>> {
    let setpriv = ["setpriv", "--inh-caps=-all", "--bounding-set=-all"];
    let around = folder();
    let closed = around.join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, Permissions::from_mode(0o555)).unwrap();
    let may_write = |before: &[&str]| {
        let mut all = before.to_vec();
        all.extend(["mkdir", "in"]);
        let made = Command::new(all[0]).args(&all[1..]).current_dir(&closed).output();
        let _ = fs::remove_dir(closed.join("in"));
        // Without this program the test cannot run.
        made.map_or(true, |made| made.status.success() || made.status.code() == Some(127))
    };
    let found = [&[][..], &setpriv[..]].into_iter().find(|before| !may_write(before));
    fs::remove_dir_all(around).unwrap();
    if found.is_none() {
        skipped("whoever runs this may write everywhere (root, and no `setpriv`)");
    }
    found.map(<[&str]>::to_vec)
}

/// A command that may mount file systems that no other process sees.
pub fn namespace() -> Option<Vec<&'static str>> {
    let mount = "mount -t tmpfs tmpfs /tmp && mount --bind -o ro /tmp /tmp";
    let found = [["unshare", "-m"], ["unshare", "-rm"]].into_iter().find(|before| {
        let tried = Command::new(before[0]).args([before[1], "sh", "-c", mount]).output();
        tried.is_ok_and(|tried| tried.status.success())
    });
    if found.is_none() {
        skipped("nothing may be mounted here (neither `unshare -m` nor `unshare -rm`)");
    }
    found.map(|found| found.to_vec())
}

/// Builds a dossier into `out`, through another command. Returns the exit code and what is printed.
fn build(before: &[&str], dossier: &Dossier, out: &Path) -> (i32, String) {
    let mut all = before.to_vec();
    all.extend([program(), "build", "--quiet", "--out", out.to_str().unwrap()]);
    let done = crate::dossier::command(all[0])
        .args(&all[1..])
        .current_dir(dossier.root())
        .output()
        .unwrap();
    (done.status.code().unwrap_or(-1), String::from_utf8(done.stderr).unwrap())
}

/// The report on an output that cannot be opened.
fn cannot_begin(why: &str, out: &Path) -> (i32, String) {
    let printed = format!(
        "error[unwritable]: the output cannot be written: {why}\n\
         --> {}\n \
         = help: look at the permissions of the folder around it\n\n\
         1 error\n\
         nothing was written\n",
        out.display()
    );
    (1, printed)
}

/// The report on a site that cannot be finished.
fn cannot_finish(why: &str) -> String {
    format!(
        "error[unwritable]: the site cannot be written: {why}\n\
         --> the output\n \
         = help: look at the space left and at the permissions; the old site is as it was\n\n\
         1 error\n\
         nothing was written\n"
    )
}

/// A dossier, a folder, and in it the site `site`; the dossier has been edited since.
fn built() -> (Dossier, PathBuf, PathBuf) {
    let dossier = Dossier::small();
    let around = folder();
    let site = around.join("site");
    dossier.run(&["build", "--out", site.to_str().unwrap()]).succeeded();
    let dossier = dossier.edit("content/agreements/pact/en.md", "Training", "A course");
    (dossier, around, site)
}

#[test]
fn an_output_below_a_file_or_that_is_a_file_is_left_alone() {
    let dossier = Dossier::small().file("notes", "mine");
    let notes = dossier.root().join("notes");
    let below = notes.join("deep/site");
    let printed = build(&["env"], &dossier, &below);
    assert_eq!(printed, cannot_begin("Not a directory (os error 20)", &below));
    let run = dossier.run(&["build", "--out", "notes"]).refused();
    assert_eq!(
        run.stderr,
        "error[foreign-output]: the output is something else than a folder\n\
         --> notes\n \
         = help: choose another folder with `--out`, or move this away\n\n\
         1 error\n\
         nothing was written\n"
    );
    assert_eq!(fs::read_to_string(notes).unwrap(), "mine");
}

#[test]
#[cfg_attr(feature = "portable", ignore = "the system says it in other words")]
fn a_folder_without_permission_to_write_is_left_alone() {
    let Some(before) = powerless() else { return };
    let (dossier, around, site) = built();
    let old = bytes(&around);
    let denied = cannot_begin("Permission denied (os error 13)", &site);
    for closed in [&around, &site] {
        fs::set_permissions(closed, Permissions::from_mode(0o555)).unwrap();
        let printed = build(&before, &dossier, &site);
        fs::set_permissions(closed, Permissions::from_mode(0o755)).unwrap();
        assert_eq!((&printed, closed), (&denied, closed));
        assert_eq!(differing(&bytes(&around), &old), [""; 0]);
    }
    let new = around.join("new/site");
    fs::set_permissions(&around, Permissions::from_mode(0o555)).unwrap();
    let printed = build(&before, &dossier, &new);
    fs::set_permissions(&around, Permissions::from_mode(0o755)).unwrap();
    assert_eq!(printed, cannot_begin("Permission denied (os error 13)", &new));
    assert_eq!(build(&before, &dossier, &site), (0, String::new()));
    fs::remove_dir_all(around).unwrap();
}

#[test]
fn read_only_folders_in_an_old_site_are_no_hindrance() {
    let Some(before) = powerless() else { return };
    let (dossier, around, site) = built();
    for path in ["ar/countries", "ar"] {
        fs::set_permissions(site.join(path), Permissions::from_mode(0o555)).unwrap();
    }
    assert_eq!(build(&before, &dossier, &site), (0, String::new()));
    dossier.build().succeeded();
    assert_same(&dossier.root().join("public"), &site);
    assert_eq!(beside(&around), [".mithaq-cache-site", ".mithaq-lock-site"]);

    // The same for a folder that a killed build has left behind.
    for path in [".mithaq-staging-site/ar/x", ".mithaq-previous-site/ar/x"] {
        let folder = around.join(path);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("index.html"), "old").unwrap();
        for closed in folder.ancestors().take(3) {
            fs::set_permissions(closed, Permissions::from_mode(0o555)).unwrap();
        }
    }
    assert_eq!(build(&before, &dossier, &site), (0, String::new()));
    assert_same(&dossier.root().join("public"), &site);
    assert_eq!(beside(&around), [".mithaq-cache-site", ".mithaq-lock-site"]);
    fs::remove_dir_all(around).unwrap();
}

#[test]
#[cfg_attr(feature = "portable", ignore = "it is noticed later, at the exchange")]
fn an_output_on_a_disk_for_reading_only_or_of_its_own_is_left_alone() {
    let Some(alone) = namespace() else { return };
    let (dossier, around, site) = built();
    let old = bytes(&site);
    let path = site.to_str().unwrap().to_owned();
    let mount = |script: &str| {
        let script = format!("set -e; {script}; shift; exec \"$@\"");
        ["sh".to_owned(), "-c".to_owned(), script, "sh".to_owned(), path.clone()]
    };
    let read_only = cannot_begin("Read-only file system (os error 30)", &site);
    let busy = |printed: String| {
        let ways = [
            "Device or resource busy (os error 16)",
            "Invalid cross-device link (os error 18)",
        ];
        assert!(ways.map(cannot_finish).contains(&printed), "{printed}");
    };
    let bind = "mount --bind \"$1\" \"$1\"";
    let around_it = "d=$(dirname \"$1\"); mount --bind \"$d\" \"$d\"";
    for script in [
        format!("{bind}; mount -o remount,bind,ro \"$1\""),
        format!("{around_it}; mount -o remount,bind,ro \"$d\""),
        bind.to_owned(),
    ] {
        let script = mount(&script);
        let mut before = alone.clone();
        before.extend(script.iter().map(String::as_str));
        let printed = build(&before, &dossier, &site);
        if script[2].contains(",ro") {
            assert_eq!(printed, read_only);
        } else {
            assert_eq!(printed.0, 1);
            busy(printed.1);
        }
        assert_eq!(differing(&bytes(&site), &old), [""; 0]);
        assert_eq!(beside(&around), [".mithaq-cache-site", ".mithaq-lock-site"]);
    }
    fs::remove_dir_all(around).unwrap();
}

#[test]
#[cfg_attr(feature = "portable", ignore = "the system says it in other words")]
fn what_cannot_be_replaced_stays_where_it_is() {
    let Some(alone) = namespace() else { return };
    let (dossier, around, site) = built();
    fs::write(site.join("en/index.html"), "by hand").unwrap();
    for make in [false, true] {
        if make {
            fs::create_dir(site.join("mine")).unwrap();
            fs::write(site.join("mine/note"), "mine").unwrap();
        }
        let old = bytes(&site);
        let script = "mount --bind \"$2\" \"$2\"; exec \"$1\" build --quiet --replace --out \"$2\"";
        let done = crate::dossier::command(alone[0])
            .args([alone[1], "sh", "-c", script, "sh", program(), site.to_str().unwrap()])
            .current_dir(dossier.root())
            .output()
            .unwrap();
        let said = String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(1), "{said}");
        assert!(
            said.starts_with("error[unwritable]: the site cannot be written: "),
            "{said}"
        );
        assert_eq!(differing(&bytes(&site), &old), [""; 0]);
        assert_eq!(beside(&around), [".mithaq-cache-site", ".mithaq-lock-site"]);
    }
    fs::remove_dir_all(around).unwrap();
}

/// On a disk of 8 MiB: builds the old site, leaves this much space, builds the new one over it, and
/// records how that ended and which site is there then.
const FULL: &str = r#"
set -e
program=$1 old=$2 new=$3 disk=$4 notes=$5
mount -t tmpfs -o size=8m tmpfs "$disk"
for left in $(seq 0 40 800); do
  cd "$old"; "$program" build --quiet --out "$disk/site"
  free=$(df --output=avail -k "$disk" | tail -n 1)
  head -c $(( (free - left) * 1024 )) /dev/zero > "$disk/filler"
  note="$notes/$left"; mkdir "$note"
  code=0
  cd "$new"; "$program" build --quiet --out "$disk/site" 2> "$note/said" || code=$?
  echo "$code" > "$note/code"
  rm "$disk/filler"
  cp -R "$disk/site" "$note/site"
  ls -A "$disk" > "$note/names"
done
"#;

#[test]
fn the_old_site_stays_if_no_space_is_left() {
    let Some(before) = namespace() else { return };
    let dossiers = || Dossier::from("tests/cases");
    let template = "themes/bare/templates/base.html";
    let (old, new) =
        (dossiers(), dossiers().edit(template, "</body>", "<p>new</p></body>"));
    for dossier in [&old, &new] {
        dossier.build().succeeded();
    }
    let [old_site, new_site] = [&old, &new].map(|d| bytes(&d.root().join("public")));
    let (disk, notes) = (folder(), folder());
    let done = crate::dossier::command(before[0])
        .args([before[1], "sh", "-c", FULL, "sh", program()])
        .args([old.root(), new.root(), &disk, &notes])
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));

    let why = "No space left on device (os error 28)";
    let mut codes = Vec::new();
    for left in (0..=800).step_by(40) {
        let note = notes.join(left.to_string());
        let read = |name: &str| fs::read_to_string(note.join(name)).unwrap();
        let (code, printed) = (read("code"), read("said"));
        let wanted = if code == "0\n" { &new_site } else { &old_site };
        let differ = differing(&bytes(&note.join("site")), wanted);
        assert_eq!(differ, [""; 0], "{left} KiB left, code {code}");
        if code == "0\n" {
            assert_eq!(printed, "");
        } else {
            assert_eq!((code.as_str(), printed), ("1\n", cannot_finish(why)));
        }
        let names = read("names");
        let names: Vec<&str> = names.lines().collect();
        assert_eq!(names, [".mithaq-cache-site", ".mithaq-lock-site", "site"]);
        codes.push(code);
    }
    // From too little space to enough space.
    assert!(codes.is_sorted_by(|one, next| one >= next), "{codes:?}");
    assert!(codes[1] == "1\n" && codes[20] == "0\n", "{codes:?}");
    fs::remove_dir_all(disk).unwrap();
    fs::remove_dir_all(notes).unwrap();
}
