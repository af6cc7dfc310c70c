//! Archives that are not made, or not put into their place.

use std::fs;

use super::{offline, unpacked};
use crate::dossier::{Dossier, Run, beside, folder, program};
use crate::unwritable::namespace;

#[test]
fn what_leads_nowhere_is_told_by_each_command_that_makes_an_archive() {
    let link = "<a href=\"{{ head.top }}plan.pdf\">p</a><a href=\"#no\">n</a>\
                <img src=\"//example.org/i.png\" alt=\"\"></body>";
    let base = "themes/bare/templates/base.html";
    let dossier = offline().edit(base, "</body>", link);
    let report = |run: Run| {
        let run = run.refused();
        assert!(!run.stdout.contains("pages"), "{}", run.stdout);
        run.stderr.replace("nothing was written\n", "")
    };
    let zip = report(dossier.run(&["zip"]));
    assert_eq!(
        zip,
        "error[broken-link]: a file that the site does not have is linked: `plan.pdf` in `404.html`\n\
         --> 404.html\n \
         = help: correct the link in the theme, or put the file into `static/`\n\n\
         error[broken-link]: a page needs something from outside the site, or leads to where only a \
         host can lead: `//example.org/i.png` in `404.html`\n\
         --> 404.html\n \
         = help: put it into the theme or into `static/`, and link it from the page by a relative \
         path\n\n\
         error[broken-link]: 20 places that their pages do not have are linked: `#no` in `404.html`, \
         `#no` in `ar/agreements/index.html`, `#no` in `ar/agreements/pact.html`\n\
         --> 404.html\n \
         = help: correct the link in the theme, or give the place this `id`\n\n\
         3 errors\n"
    );
    assert_eq!(report(dossier.build()), zip);
    assert_eq!(report(dossier.run(&["check"])), zip);
    assert!(!dossier.root().join("public").exists());
    assert!(!dossier.root().join("small.zip").exists());
    // Whoever makes no archive is not asked.
    let dossier = dossier.edit("mithaq.toml", "offline = true", "offline = false");
    dossier.build().succeeded();
    dossier.run(&["check"]).succeeded();
}

#[test]
fn only_an_archive_that_nobody_changed_is_replaced() {
    let dossier = Dossier::small();
    let path = dossier.root().join("dossier.zip");
    dossier.run(&["zip"]).succeeded();
    let old = fs::read(&path).unwrap();
    let dossier = dossier.edit("content/agreements/pact/en.md", "Training", "A course");
    // Somebody else's; damaged; with something after its end; cut off; with a file that is said to have 4 GB.
    let mut damaged = old.clone();
    damaged[100] ^= 1;
    let more = [&old[..], b"note"].concat();
    let other = b"PK\x05\x06".iter().copied().chain([0; 18]).collect();
    let cut = old[..old.len() - 1].to_vec();
    let mut huge = old.clone();
    let first = huge.windows(4).position(|bytes| bytes == b"PK\x01\x02").unwrap();
    huge[first + 24..first + 28].copy_from_slice(&0xffff_fffe_u32.to_le_bytes());
    let mine = b"mine".to_vec();
    for strange in [other, damaged, more, cut, huge, mine, Vec::new()] {
        fs::write(&path, &strange).unwrap();
        let run = dossier.run(&["zip"]).refused();
        assert_eq!(
            run.stderr,
            format!(
                "error[foreign-output]: this is not an archive that the program made, or it was changed since\n\
                 --> {}\n \
                 = help: choose another file with `--out`, or move this away\n\n\
                 1 error\n\
                 nothing was written\n",
                path.display()
            )
        );
        assert_eq!(fs::read(&path).unwrap(), strange);
        assert_eq!(beside(dossier.root()), [""; 0]);
    }
    fs::write(&path, &old).unwrap();
    // A killed run leaves this behind.
    let dossier = dossier.file(".mithaq-staging-dossier.zip/archive", "half");
    dossier.run(&["zip"]).succeeded();
    let site = unpacked(&path, "dossier");
    assert!(
        String::from_utf8_lossy(&site["en/agreements/pact.html"]).contains("A course")
    );
    assert_eq!(beside(dossier.root()), [""; 0]);
}

/// On a disk of 1 MiB with an older archive: leaves this much space, makes the new one, and records how
/// that ended and what is there then.
const FULL: &str = r#"
set -e
program=$1 old=$2 new=$3 disk=$4 notes=$5
mount -t tmpfs -o size=1m tmpfs "$disk"
for left in $(seq 0 8 120); do
  cd "$old"; "$program" zip --quiet --out "$disk/a.zip"
  free=$(df --output=avail -k "$disk" | tail -n 1)
  head -c $(( (free - left) * 1024 )) /dev/zero > "$disk/filler"
  note="$notes/$left"; mkdir "$note"
  code=0
  cd "$new"; "$program" zip --quiet --out "$disk/a.zip" 2> "$note/said" || code=$?
  echo "$code" > "$note/code"
  rm "$disk/filler"
  cp "$disk/a.zip" "$note/a.zip"
  ls -A "$disk" > "$note/names"
done
"#;

#[test]
fn the_old_archive_stays_if_no_space_is_left() {
    let Some(before) = namespace() else { return };
    let small = || Dossier::small().without_exports();
    let (old, new) =
        (small(), small().edit("content/agreements/pact/en.md", "Training", "A course"));
    for dossier in [&old, &new] {
        dossier.run(&["zip"]).succeeded();
    }
    let [of_old, of_new] =
        [&old, &new].map(|d| fs::read(d.root().join("dossier.zip")).unwrap());
    let (disk, notes) = (folder(), folder());
    let done = crate::dossier::command(before[0])
        .args([before[1], "sh", "-c", FULL, "sh", program()])
        .args([old.root(), new.root(), &disk, &notes])
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let mut codes = Vec::new();
    for left in (0..=120).step_by(8) {
        let note = notes.join(left.to_string());
        let read = |name: &str| fs::read_to_string(note.join(name)).unwrap();
        let (code, said) = (read("code"), read("said"));
        let there = fs::read(note.join("a.zip")).unwrap();
        assert!(there == if code == "0\n" { of_new.clone() } else { of_old.clone() });
        if code == "0\n" {
            assert_eq!(said, "");
        } else {
            let why = "No space left on device (os error 28)";
            let printed = |place: &str| {
                format!(
                    "error[unwritable]: the archive cannot be made: {why}\n\
                     --> {place}\n \
                     = help: look at the space left and at the permissions of the folder around \
                     it; an older archive is as it was\n\n\
                     1 error\n\
                     nothing was written\n"
                )
            };
            let place = disk.join("a.zip").display().to_string();
            let all = [printed("the archive"), printed(&place)];
            assert!(all.contains(&said), "{left}: {said}");
        }
        assert_eq!(read("names"), "a.zip\n");
        codes.push(code);
    }
    assert!(codes.is_sorted_by(|one, next| one >= next), "{codes:?}");
    assert!(codes[0] == "1\n" && codes[15] == "0\n", "{codes:?}");
    fs::remove_dir_all(disk).unwrap();
    fs::remove_dir_all(notes).unwrap();
}
