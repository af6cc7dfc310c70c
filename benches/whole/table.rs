//! The figures as Markdown.
//! Start at [`markdown`].

use std::fmt::Write;
use std::path::Path;

use crate::ALONE;
use crate::hugo::version;
use crate::live::Live;
use crate::measure::Cost;
use crate::outputs;

/// What was measured at one size.
pub(crate) struct Size {
    /// The pages that were asked for.
    pub(crate) asked: usize,
    /// The pages of the site, including registers and the like.
    pub(crate) pages: usize,
    /// Their bytes.
    pub(crate) bytes: u64,
    /// What each sort of build cost.
    pub(crate) rows: Vec<(&'static str, Cost)>,
    /// Seconds from an edit of one text to the dossier resolved again, in the same process.
    pub(crate) again: f64,
    /// What the live server took.
    pub(crate) live: Live,
    /// What Hugo’s cold build cost, and the bytes of its pages.
    pub(crate) hugo: Option<(Cost, u64)>,
}

/// All figures: each build, then the cost of a page as the dossier grows.
pub(crate) fn markdown(sizes: &[Size], hugo: Option<&Path>) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let hugo = hugo.and_then(version).map_or("Hugo".to_owned(), |v| format!("Hugo {v}"));
    let mut out = format!("Whole builds on {cores} cores; the median of several.\n");
    for size in sizes {
        let kilobytes = |bytes: u64| bytes as f64 / size.pages as f64 / 1e3;
        let _ = write!(
            out,
            "\n## {} pages\n\nMithaq: {} pages of {:.1} KB",
            grouped(size.asked),
            grouped(size.pages),
            kilobytes(size.bytes)
        );
        if let Some((_, bytes)) = size.hugo {
            let _ = write!(
                out,
                "; {hugo}: the pages of entries and registers alone, of {:.1} KB",
                kilobytes(bytes)
            );
        }
        let _ = write!(
            out,
            ".\n\n| build | CPU s | user | system | wall s | peak MB | CPU ms per page |\n\
             |---|--:|--:|--:|--:|--:|--:|\n"
        );
        for (name, cost) in &size.rows {
            row(&mut out, name, cost, size.pages);
        }
        let _ = writeln!(
            out,
            "| one text edited, resolved again in process | | | | {:.3} | | |",
            size.again
        );
        let Live { start, save, most, added, memory: [before, after] } = size.live;
        let _ = writeln!(
            out,
            "| live: one text saved, until its page is there (at most {most:.3}) | | | | {save:.3} | {before:.0} | |\n\
             | live: one entry added, until its page is there | | | | {added:.3} | | |\n\
             | live: the first page from the start; memory after 100 saves | | | | {start:.3} | {after:.0} | |"
        );
        if let Some((cost, _)) = &size.hugo {
            row(&mut out, &format!("{hugo}, cold"), cost, size.pages);
            let alone = size.rows.iter().find(|(name, _)| *name == ALONE);
            alone.into_iter().for_each(|(_, ours)| ratio(&mut out, cost, ours));
        }
    }
    growth(&mut out, sizes, &hugo);
    out
}

/// The figures of builds with many events in one entry.
pub(crate) fn events(rows: &[(usize, Cost)]) -> String {
    let mut out = "## One entry with many events\n\n\
        | build | CPU s | user | system | wall s | peak MB | CPU ms per event |\n\
        |---|--:|--:|--:|--:|--:|--:|\n"
        .to_owned();
    for (events, cost) in rows {
        row(&mut out, &format!("{} events, cold", grouped(*events)), cost, *events);
    }
    out
}

/// What outputs cost; of a single one also what it costs more than none.
pub(crate) fn outputs(pages: usize, rows: &[outputs::Row]) -> String {
    let mut out = format!(
        "## Outputs of {} pages\n\n\
         | output | CPU s | user | system | wall s | peak MB | more CPU s than none |\n\
         |---|--:|--:|--:|--:|--:|--:|\n",
        grouped(pages)
    );
    let none = rows.iter().find(|row| row.name == "none").map(|row| row.cold);
    let mut add = |name: &str, cost: &Cost, more: Option<f64>| {
        let Cost { user, system, wall, peak } = cost;
        let more = more.map_or(String::new(), |more| format!("{more:.2}"));
        let _ = writeln!(
            out,
            "| {name} | {:.2} | {user:.2} | {system:.2} | {wall:.2} | {peak:.0} | {more} |",
            cost.cpu()
        );
    };
    for outputs::Row { name, cold, text } in rows {
        let more = none.map(|none| cold.cpu() - none.cpu());
        add(&format!("{name}: cold"), cold, more);
        if let Some(text) = text {
            add(&format!("{name}: one text"), text, None);
        }
    }
    out
}

fn row(out: &mut String, name: &str, cost: &Cost, pages: usize) {
    let Cost { user, system, wall, peak } = cost;
    let _ = writeln!(
        out,
        "| {name} | {:.2} | {user:.2} | {system:.2} | {wall:.2} | {peak:.0} | {:.3} |",
        cost.cpu(),
        cost.cpu() * 1e3 / pages as f64
    );
}

fn ratio(out: &mut String, theirs: &Cost, ours: &Cost) {
    let _ = writeln!(
        out,
        "| Hugo / Mithaq, {ALONE} | {:.2} × | | | {:.2} × | {:.2} × | |",
        theirs.cpu() / ours.cpu(),
        theirs.wall / ours.wall,
        theirs.peak / ours.peak
    );
}

/// CPU milliseconds for each page: constant if the cost grows in proportion to the pages.
fn growth(out: &mut String, sizes: &[Size], hugo: &str) {
    let Some(first) = sizes.first() else { return };
    let heads: String =
        sizes.iter().map(|s| format!(" {} pages |", grouped(s.asked))).collect();
    let _ = write!(
        out,
        "\n## CPU ms per page, by size\n\n| build |{heads}\n|---|{}\n",
        "--:|".repeat(sizes.len())
    );
    let cell = |cost: &Cost, size: &Size| {
        format!(" {:.3} |", cost.cpu() * 1e3 / size.pages as f64)
    };
    for (at, (name, _)) in first.rows.iter().enumerate() {
        let cells: String =
            sizes.iter().map(|size| cell(&size.rows[at].1, size)).collect();
        let _ = writeln!(out, "| {name} |{cells}");
    }
    if first.hugo.is_some() {
        let cells: String =
            sizes.iter().filter_map(|s| Some(cell(&s.hugo.as_ref()?.0, s))).collect();
        let _ = writeln!(out, "| {hugo}, cold |{cells}");
    }
}

/// A number with commas.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
