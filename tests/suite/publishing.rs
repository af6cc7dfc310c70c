//! A site replaces the old one completely or not at all, whatever happens meanwhile.
//! Start at [`Alternating`], a dossier with two states.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, FileTimes, OpenOptions};
use std::io::{BufRead, BufReader};
use std::os::unix::fs::{MetadataExt, symlink};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::time::{Duration, Instant, SystemTime};

use crate::dice::Dice;
use crate::dossier::{
    Dossier, assert_same, beside, bytes, differing, files, folder, program,
};
use crate::pictures::png;

/// The files beside `public/` when no build runs.
const BESIDE: [&str; 2] = [".mithaq-cache-public", ".mithaq-lock-public"];

type Site = BTreeMap<String, Vec<u8>>;

/// A dossier with two states that differ in every page.
struct Alternating {
    dossier: Dossier,
    /// The sites of both states.
    sites: [Site; 2],
    state: usize,
}

impl Alternating {
    /// The dossier in its first state, built.
    fn new() -> Alternating {
        let dossier = Dossier::from("tests/cases").edit(
            "themes/bare/templates/base.html",
            "</body>",
            "<p>{{ site.title | text }}</p></body>",
        );
        // Of these, some are the same in both states.
        let dossier = dossier.without_exports();
        let mut new = Alternating { dossier, sites: Default::default(), state: 0 };
        for _ in 0..2 {
            new.turn();
            new.dossier.build().succeeded();
            new.sites[new.state] = bytes(&new.dossier.root().join("public"));
        }
        let one: Vec<&String> = new.sites[0].keys().collect();
        assert_eq!(one, new.sites[1].keys().collect::<Vec<_>>());
        // All but the style sheet and `robots.txt`.
        let changed = differing(&new.sites[0], &new.sites[1]);
        assert_eq!(changed.len(), new.sites[0].len() - 2);
        new
    }

    /// Changes the dossier, but not the site, to its other state.
    fn turn(&mut self) {
        let titles = [
            ["خمس حالات صعبة", "Five hard cases"],
            ["الحالات الخمس نفسها", "The same five cases"],
        ];
        let settings = self.dossier.root().join("mithaq.toml");
        let mut text = fs::read_to_string(&settings).unwrap();
        for (old, new) in titles[self.state].iter().zip(titles[1 - self.state]) {
            text = text.replace(old, new);
        }
        fs::write(settings, text).unwrap();
        self.state = 1 - self.state;
    }

    /// The site of the state that the dossier is in.
    fn wanted(&self) -> &Site {
        &self.sites[self.state]
    }
}

fn start(root: &Path) -> Child {
    crate::dossier::command(program())
        .args(["build", "--quiet"])
        .current_dir(root)
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn a_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one() {
    let mut alternating = Alternating::new();
    let root = alternating.dossier.root().to_owned();
    let public = root.join("public");
    // Builds it, and says how long that took.
    let build = |alternating: &Alternating| {
        let started = Instant::now();
        alternating.dossier.build().succeeded();
        started.elapsed()
    };
    alternating.turn();
    let mut lately = build(&alternating);
    let mut dice = Dice(50);
    let staging = ".mithaq-staging-public";
    let (mut round, mut killed, mut left) = (0, 0, BTreeSet::new());
    // If the moments are not within the builds, nothing is tested.
    while round < 50 || round < 500 && (killed < 10 || !left.contains(staging)) {
        round += 1;
        let old = alternating.wanted().clone();
        alternating.turn();
        let moment = lately.mul_f64(dice.roll(1200) as f64 / 1000.0);
        let mut doomed = start(&root);
        std::thread::sleep(moment);
        doomed.kill().unwrap();
        killed += usize::from(doomed.wait().unwrap().signal() == Some(9));

        let found = bytes(&public);
        let wanted = alternating.wanted();
        assert!(
            found == old || found == *wanted,
            "round {round}, killed after {moment:?}: neither the old site, from which differ {:?}, \
             nor the new one, from which differ {:?}",
            differing(&found, &old),
            differing(&found, wanted),
        );
        left.extend(beside(&root));

        lately = build(&alternating);
        assert_eq!(differing(&bytes(&public), alternating.wanted()), [""; 0]);
        assert_eq!(beside(&root), BESIDE, "round {round}, killed after {moment:?}");
    }
    assert!(killed >= 10, "killed {killed} times in {round} rounds");
    assert!(left.contains(staging), "{left:?}");
}

#[test]
fn the_next_build_clears_up_after_a_killed_one() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let public = dossier.root().join("public");
    let site = bytes(&public);
    // Killed while it staged; and after two renames, before the old site was cleared away.
    let dossier = dossier
        .file(".mithaq-staging-public/ar/index.html", "half")
        .file(".mithaq-previous-public/en/index.html", "old");
    dossier.build().succeeded();
    assert_eq!(bytes(&public), site);
    assert_eq!(beside(dossier.root()), BESIDE);
    // Killed between two renames; the dossier has a fault since.
    fs::rename(&public, dossier.root().join(".mithaq-previous-public")).unwrap();
    let dossier = dossier.file("content/countries/kuwait/facts.toml", "iso = \"XX\"\n");
    dossier.build().refused();
    assert_eq!(bytes(&public), site);
    assert_eq!(beside(dossier.root()), BESIDE);
}

#[test]
#[cfg_attr(feature = "portable", ignore = "folders cannot be exchanged in one step")]
fn a_reader_finds_every_page_at_any_time_old_or_new() {
    let mut alternating = Alternating::new();
    let public = alternating.dossier.root().join("public");
    let sites = alternating.sites.clone();
    let (over, rounds) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut seen = [0; 2];
            while !over.load(Ordering::Relaxed) {
                for (path, one) in &sites[0] {
                    let found = fs::read(public.join(path))
                        .unwrap_or_else(|error| panic!("`{path}`: {error}"));
                    let is = [found == *one, found == sites[1][path]];
                    assert!(is != [false; 2], "`{path}` is neither old nor new");
                    seen[usize::from(is[1])] += 1;
                }
                rounds.fetch_add(1, Ordering::Relaxed);
            }
            seen
        });
        // On a busy machine the reader needs more builds.
        for turn in 1..=200 {
            alternating.turn();
            alternating.dossier.build().succeeded();
            let enough = turn >= 20 && rounds.load(Ordering::Relaxed) >= 20;
            if enough || reader.is_finished() {
                break;
            }
        }
        over.store(true, Ordering::Relaxed);
        let seen = reader.join().unwrap();
        let rounds = rounds.load(Ordering::Relaxed);
        assert!(rounds >= 20, "only {rounds} rounds");
        assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
    });
}

#[test]
fn a_second_build_waits_for_the_first_and_says_so() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let before = bytes(&dossier.root().join("public"));
    let dossier = dossier.edit("content/agreements/pact/en.md", "Training", "A course");
    let public = dossier.root().join("public");
    let lock = dossier.root().join(".mithaq-lock-public");
    let lock = OpenOptions::new().write(true).open(lock).unwrap();
    lock.lock().unwrap();

    let mut build = crate::dossier::command(program())
        .arg("build")
        .current_dir(dossier.root())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(build.stderr.take().unwrap()).lines();
    let (sender, received) = mpsc::channel();
    std::thread::spawn(move || {
        lines.for_each(|line| sender.send(line.unwrap()).unwrap())
    });
    assert_eq!(
        received.recv_timeout(Duration::from_secs(60)).unwrap(),
        format!("another build writes to {}; waiting for its end", public.display())
    );
    // It had time to build: another build of the same dossier, to another folder, is done
    // meanwhile.
    dossier.run(&["build", "--out", "elsewhere"]).succeeded();
    assert!(build.try_wait().unwrap().is_none(), "it did not wait");
    assert_eq!(differing(&bytes(&public), &before), [""; 0]);

    lock.unlock().unwrap();
    assert!(build.wait().unwrap().success());
    assert!(received.recv().is_err());
    assert!(public.join("SHA256SUMS").is_file());
    assert_ne!(differing(&bytes(&public), &before), [""; 0]);
}

#[test]
fn many_builds_at_once_all_succeed() {
    let mut alternating = Alternating::new();
    let root = alternating.dossier.root().to_owned();
    for _ in 0..3 {
        alternating.turn();
        let builds: Vec<Child> = (0..4).map(|_| start(&root)).collect();
        for build in builds {
            let output = build.wait_with_output().unwrap();
            let printed = String::from_utf8(output.stderr).unwrap();
            assert!(output.status.success(), "{printed}");
            assert_eq!(printed, "");
        }
        let found = bytes(&root.join("public"));
        assert_eq!(differing(&found, alternating.wanted()), [""; 0]);
        assert_eq!(beside(&root), BESIDE);
    }
}

/// What shows that a file was touched: its inode number and the time of its last change, for the
/// output itself and everything in it.
fn marks(public: &Path) -> BTreeMap<String, (u64, SystemTime)> {
    let mut names = files(public);
    names.extend(["", "ar", "en", "ar/countries"].map(str::to_owned));
    names
        .into_iter()
        .map(|path| {
            let metadata = fs::metadata(public.join(&path)).unwrap();
            (path, (metadata.ino(), metadata.modified().unwrap()))
        })
        .collect()
}

/// The files of a site whose time of change differs.
fn touched(
    before: &BTreeMap<String, (u64, SystemTime)>,
    after: &BTreeMap<String, (u64, SystemTime)>,
) -> Vec<String> {
    let changed = |(path, (_, time)): &(&String, &(u64, SystemTime))| {
        before.get(*path).is_none_or(|(_, old)| old != time)
    };
    after.iter().filter(changed).map(|(path, _)| path.clone()).collect()
}

fn age(public: &Path) {
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    for path in files(public) {
        let file = File::options().write(true).open(public.join(path)).unwrap();
        file.set_times(FileTimes::new().set_modified(long_ago)).unwrap();
    }
}

#[test]
fn a_build_with_nothing_new_touches_nothing() {
    let dossier = Dossier::small()
        .file("content/countries/kuwait/ar.md", "+++\n+++\n\n![خريطة](map.png)\n")
        .file("content/countries/kuwait/map.png", png(2, 1));
    dossier.build().succeeded();
    let public = dossier.root().join("public");
    let first = marks(&public);
    dossier.build().succeeded();
    assert_eq!(marks(&public), first);
    // The times differ, so the bytes are compared once; after that the new times are recorded.
    age(&public);
    let aged = marks(&public);
    for _ in 0..2 {
        dossier.build().succeeded();
        assert_eq!(marks(&public), aged);
    }
    fs::remove_file(dossier.root().join(".mithaq-cache-public")).unwrap();
    dossier.build().succeeded();
    assert_eq!(marks(&public), aged);
}

#[test]
fn an_edit_touches_the_files_that_differ_and_no_others() {
    let dossier = Dossier::small()
        .without_exports()
        .file("content/countries/kuwait/ar.md", "+++\n+++\n\n![خريطة](map.png)\n")
        .file("content/countries/kuwait/map.png", png(2, 1));
    dossier.build().succeeded();
    let public = dossier.root().join("public");
    age(&public);
    let mut site = bytes(&public);
    let mut aged = marks(&public);
    let mut after = |dossier: &Dossier| {
        dossier.build().succeeded();
        let (now, new) = (marks(&public), bytes(&public));
        let mut changed = touched(&aged, &now);
        changed.retain(|path| public.join(path).is_file());
        // What is gone has no time.
        let mut different = differing(&site, &new);
        different.retain(|path| new.contains_key(path));
        assert_eq!(changed, different);
        for (path, (number, _)) in &now {
            let kept = public.join(path).is_file() && !changed.contains(path);
            assert!(!kept || *number == aged[path].0, "`{path}` is another file");
        }
        (site, aged) = (new, now);
        changed
    };

    let dossier = dossier.edit("content/agreements/pact/en.md", "Training", "A course");
    assert_eq!(after(&dossier), ["SHA256SUMS", "en/agreements/pact.html"]);
    let dossier = dossier.file("content/countries/kuwait/map.png", png(3, 1));
    let shown = [
        "SHA256SUMS",
        "ar/countries/kuwait.html",
        "assets/countries/kuwait/map.561dc3ee.png",
        "en/countries/kuwait.html",
    ];
    assert_eq!(after(&dossier), shown);
    let dossier =
        dossier.edit("content/countries/russia/facts.toml", "\"Russia\"", "\"RF\"");
    let named = [
        "SHA256SUMS",
        "en/agreements/pact.html",
        "en/countries/index.html",
        "en/countries/kuwait.html",
        "en/countries/russia.html",
    ];
    assert_eq!(after(&dossier), named);
}

#[test]
fn waiting_for_the_disk_changes_no_byte() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let durable = folder().join("site");
    let build = |further: &[&str]| {
        let out = durable.to_str().unwrap();
        let all = [&["build", "--durable", "--out", out], further].concat();
        dossier.run(&all).succeeded();
        assert_same(&dossier.root().join("public"), &durable);
    };
    build(&[]);
    build(&[]);
    fs::write(durable.join("ar/index.html"), "by hand").unwrap();
    build(&["--replace"]);
    let around = durable.parent().unwrap();
    let kept = around.join(".mithaq-kept-site");
    assert_eq!(bytes(&kept)["ar/index.html"], b"by hand");
    fs::remove_dir_all(kept).unwrap();
    assert_eq!(beside(around), [".mithaq-cache-site", ".mithaq-lock-site"]);
    fs::remove_dir_all(around).unwrap();
}

#[test]
fn an_output_may_be_named_in_any_way() {
    let dossier = Dossier::small();
    dossier.build().succeeded();
    let (root, around) = (dossier.root(), folder());
    fs::create_dir_all(around.join("real/deep")).unwrap();
    symlink("real/site", around.join("link")).unwrap();
    symlink("link", around.join("other")).unwrap();
    let all = ["real/site/", "real/./site/.", "real/deep/../site", "link", "other/"];
    // First a link that leads nowhere yet, then a site that is there.
    for out in ["other"].iter().chain(&all) {
        let out = around.join(out);
        dossier.run(&["build", "--out", out.to_str().unwrap()]).succeeded();
        assert_same(&root.join("public"), &around.join("real/site"));
        fs::remove_file(around.join("real/site/index.html")).unwrap();
    }
    // From within itself.
    let done = crate::dossier::command(program())
        .args(["build", "--quiet", "--out", ".", "--root"])
        .arg(root)
        .current_dir(around.join("real/site"))
        .status();
    assert!(done.unwrap().success());
    assert_same(&root.join("public"), &around.join("real/site"));
    assert_eq!(fs::read_link(around.join("other")).unwrap(), Path::new("link"));
    assert_eq!(beside(&around), [""; 0]);
    assert_eq!(beside(&around.join("real")), [".mithaq-cache-site", ".mithaq-lock-site"]);
    fs::remove_dir_all(around).unwrap();
}
