//! Builds of a larger dossier that are killed, most of them close to the moment at which the new site
//! takes the place of the old one. Start at [`no_kill_leaves_a_mixed_site`].
//!
//! The test has few rounds. More, in a folder of memory:
//!
//! ```sh
//! MITHAQ_KILLS=10000 MITHAQ_KILLS_ENTRIES=2000 MITHAQ_KILLS_IN=/dev/shm \
//!     cargo test --release --test suite -- kills --nocapture
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use sha2::{Digest, Sha256};

use crate::dice::Dice;
use crate::dossier::{beside, files, folder, program};
use crate::synthetic::generator::Dossier;

/// How many pages are looked at after a kill. After one in a hundred, all are.
const SAMPLE: usize = 40;

/// The words of a file in its two states.
struct Switch {
    path: &'static str,
    words: [&'static str; 2],
}

/// The title of the site stands on every page, that of a country on some.
const SWITCHES: [Switch; 2] = [
    Switch { path: "mithaq.toml", words: ["made to measure", "made to try"] },
    Switch {
        path: "content/countries/country-1/en.md",
        words: ["title = \"", "title = \"New "],
    },
];

/// The sum of each page, by path.
type Sums = BTreeMap<String, String>;

/// Where a build was when it was killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Moment {
    /// It made pages, or had not begun.
    Early,
    /// The new site was complete, and the old one in its place.
    BeforeExchange,
    /// The new site was in its place, and the old one not yet removed.
    AfterExchange,
    /// It was not killed: it had ended.
    Late,
}

struct Killed {
    root: PathBuf,
    /// The list of the site in each state: a bit for each switch.
    lists: [String; 4],
    sums: [Sums; 4],
    dice: Dice,
    /// The state of the dossier.
    state: usize,
}

fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

fn number(name: &str, otherwise: usize) -> usize {
    environment(name).and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

fn sums(list: &str) -> Sums {
    let lines = list.lines().filter_map(|line| line.split_once("  "));
    lines.map(|(sum, path)| (path.to_owned(), sum.to_owned())).collect()
}

impl Killed {
    fn new() -> Killed {
        let root = match environment("MITHAQ_KILLS_IN") {
            Some(top) => {
                Path::new(&top).join(format!("mithaq-kills-{}", std::process::id()))
            }
            None => folder(),
        };
        Dossier::new(number("MITHAQ_KILLS_ENTRIES", 60)).unwrap().write(&root).unwrap();
        let dice = Dice(number("MITHAQ_KILLS_SEED", 10_000) as u64);
        let (lists, sums) = Default::default();
        let mut killed = Killed { root, lists, sums, dice, state: 0 };
        for (state, bit) in [(0, 1), (1, 2), (3, 1), (2, 2)] {
            assert_eq!(killed.state, state);
            killed.build();
            let list = fs::read_to_string(killed.root.join("public/SHA256SUMS")).unwrap();
            killed.sums[state] = self::sums(&list);
            killed.lists[state] = list;
            killed.turn(bit);
        }
        // A site that is not the one of its list would be found.
        let pages = killed.sums[0].keys().filter(|path| path.ends_with(".html")).count();
        assert!(killed.differing(0, 1).len() > pages / 3);
        assert!(killed.differing(0, 2).len() > 1);
        killed
    }

    /// Changes the dossier.
    fn turn(&mut self, bits: usize) {
        for (at, Switch { path, words }) in SWITCHES.iter().enumerate() {
            if bits >> at & 1 == 0 {
                continue;
            }
            let is = self.state >> at & 1;
            let path = self.root.join(path);
            let text = fs::read_to_string(&path).unwrap();
            assert!(text.contains(words[is]));
            fs::write(path, text.replacen(words[is], words[1 - is], 1)).unwrap();
        }
        self.state ^= bits;
    }

    /// The files of one state that are not so in another.
    fn differing(&self, one: usize, other: usize) -> Vec<String> {
        let [one, other] = [&self.sums[one], &self.sums[other]];
        one.keys().filter(|path| one.get(*path) != other.get(*path)).cloned().collect()
    }

    fn start(&self) -> Child {
        // The program of the tests may be compiled anew while this runs for hours.
        let other = environment("MITHAQ_KILLS_PROGRAM");
        crate::dossier::command(other.as_deref().unwrap_or(program()))
            .args(["build", "--quiet"])
            .current_dir(&self.root)
            .stdout(Stdio::null())
            .spawn()
            .unwrap()
    }

    /// Builds; returns how long that takes.
    fn build(&self) -> Duration {
        let started = Instant::now();
        assert!(self.start().wait().unwrap().success());
        started.elapsed()
    }

    /// Starts a build and kills it at a moment that the dice choose: in its course; when the new
    /// site is staged with its list, or when it is in its place, and a little later.
    fn kill(&mut self, lately: Duration, old: usize) -> Moment {
        let list = self.root.join(".mithaq-staging-public/SHA256SUMS");
        let place = || fs::metadata(self.root.join("public")).map(|data| data.ino()).ok();
        let (kind, part) = (self.dice.roll(5), self.dice.roll(1000) as f64 / 1000.0);
        let (started, before) = (Instant::now(), place());
        let mut doomed = self.start();
        let mut until = |reached: &dyn Fn() -> bool| {
            while !reached() && doomed.try_wait().unwrap().is_none() {
                assert!(started.elapsed() < Duration::from_secs(300), "it does not end");
                std::thread::sleep(Duration::from_micros(20));
            }
        };
        match kind {
            0 | 1 => std::thread::sleep(lately.mul_f64(part)),
            2 => {
                until(&|| list.exists());
                std::thread::sleep(Duration::from_micros(200).mul_f64(part));
            }
            3 => until(&|| place() != before),
            _ => {
                until(&|| place() != before);
                std::thread::sleep(Duration::from_millis(20).mul_f64(part));
            }
        }
        doomed.kill().unwrap();
        if doomed.wait().unwrap().signal() != Some(9) {
            return Moment::Late;
        }
        match self.found() == Some(old) {
            true if list.exists() => Moment::BeforeExchange,
            true => Moment::Early,
            false if beside(&self.root).iter().any(|name| name.contains("staging")) => {
                Moment::AfterExchange
            }
            false => Moment::Late,
        }
    }

    /// The state of which the output has the list.
    fn found(&self) -> Option<usize> {
        let list = fs::read_to_string(self.root.join("public/SHA256SUMS")).ok()?;
        self.lists.iter().position(|one| *one == list)
    }

    /// Whether the output is the site in this state, as far as the paths show.
    fn is_whole(&self, state: usize, paths: &[String]) -> bool {
        paths.iter().all(|path| {
            let bytes = fs::read(self.root.join("public").join(path));
            bytes.is_ok_and(|bytes| {
                let sum = Sha256::digest(bytes);
                let sum: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
                Some(&sum) == self.sums[state].get(path)
            })
        })
    }

    /// Looks at the site after a kill.
    fn look(&mut self, round: usize, old: usize) -> Result<usize, String> {
        let Some(state) = self.found() else {
            return Err("no list of a site".to_owned());
        };
        if state != old && state != self.state {
            return Err(format!("the list of {state}, not of {old} or {}", self.state));
        }
        let all: Vec<String> = self.sums[state].keys().cloned().collect();
        let whole = match round % 100 {
            0 => {
                let mut found = files(&self.root.join("public"));
                found.retain(|path| path != "SHA256SUMS");
                found.sort();
                found == all && self.is_whole(state, &all)
            }
            _ => {
                // The files of the search have their bytes in their names, so each state has its own.
                let other = if state == old { self.state } else { old };
                let differ = self.differing(state, other);
                let mut pick = |among: &[String]| -> Vec<String> {
                    (0..SAMPLE / 2).map(|_| self.dice.pick(among).clone()).collect()
                };
                let paths = [pick(&differ), pick(&all)].concat();
                self.is_whole(state, &paths)
            }
        };
        if whole {
            Ok(state)
        } else {
            Err(format!("a mixed site with the list of {state}"))
        }
    }
}

#[test]
#[cfg_attr(feature = "portable", ignore = "folders cannot be exchanged in one step")]
fn no_kill_leaves_a_mixed_site() {
    let mut killed = Killed::new();
    let rounds = number("MITHAQ_KILLS", 50);
    let (mut moments, mut mixed) = (BTreeMap::new(), Vec::new());
    let mut lately = [Duration::from_millis(200); 2];
    let (mut disk, mut count, mut round) = (2, 0, 0);
    while count < rounds && round < 3 * rounds + 100 {
        round += 1;
        // Away from what is in the output. In one round of eight every page changes.
        let all_pages = killed.dice.roll(8) == 0;
        killed.turn((disk ^ killed.state) ^ if all_pages { 1 } else { 2 });
        if round % 25 == 1 {
            lately[usize::from(all_pages)] = killed.build();
            assert_eq!(killed.look(100, disk), Ok(killed.state), "round {round}");
            let left = beside(&killed.root);
            assert_eq!(left, [".mithaq-cache-public", ".mithaq-lock-public"]);
            disk = killed.state;
            continue;
        }
        let moment = killed.kill(lately[usize::from(all_pages)], disk);
        count += usize::from(moment != Moment::Late);
        *moments.entry(moment).or_insert(0) += 1;
        match killed.look(round, disk) {
            Ok(state) => disk = state,
            Err(what) => {
                mixed.push(format!("round {round}, {moment:?}: {what}"));
                // A build would refuse it.
                fs::remove_dir_all(killed.root.join("public")).unwrap();
                killed.build();
                disk = killed.state;
            }
        }
        if count % 100 == 0 && moment != Moment::Late {
            println!("{count} kills: {moments:?}, mixed: {mixed:?}");
        }
    }
    println!("{count} kills: {moments:?}, mixed: {mixed:?}");
    assert_eq!(mixed, [""; 0]);
    assert_eq!(count, rounds, "{moments:?}");
    for moment in [Moment::Early, Moment::BeforeExchange, Moment::AfterExchange] {
        assert!(moments.contains_key(&moment), "{moments:?}");
    }
    fs::remove_dir_all(&killed.root).unwrap();
}
