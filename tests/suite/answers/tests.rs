//! The readers of the key and of pages, tried on a small page.
//! Start at [`SMALL`].

use std::collections::BTreeSet;

use super::checks::Faults;
use super::facts::{faults, unknown};
use super::key::{key, row};
use super::marks::{cites, links, rows};
use super::tongue::Tongue;
use crate::html::Page;

const MESSAGES: &str = "\
according-to = According to { $names }
basis-inferred = Inferred
why = Reason:
declined-by = { $names } would not say
mode-declined = Neither confirmed nor denied
mode-denied = Denied
mode-planned = Planned
event-by = By { $names }
date-uncertain = { $date } (uncertain)
date-approximate = about { $date }
date-decade = the { $year }s
date-within = between { $from } and { $to }
field-parties = Parties
said-in = said in { $date }
said-on = said on { $date }
said-around = said { $date }
term-notice = Notice
term-length = Duration
status-signed = Signed
count = { $count ->
    [one] one
   *[other] { $count }
}
";

const VOCABULARY: &str = r#"
[form.pact]
name = { ar = "و", en = "pact" }

[event.delivery]
name = { ar = "و", en = "delivery" }
by   = { ar = "و", en = "Supplier" }
"#;

const SMALL: &str = concat!(
    "<main><h1>A pact</h1><p class=state>Signed</p><table>",
    "<tr><th scope=row>Parties</th><td><p><a href=../countries/a.html>A</a> and ",
    "<a href=../countries/b.html>B</a></p></td><td class=proof></td></tr>",
    "<tr data-basis=inferred data-date=2019-07-29? data-event=signed>",
    "<th>signature</th><td><p><span>29 July 2019 (uncertain)</span></p>",
    "<ul class=details><li>By <a href=../people/x.html>X</a></li></ul>",
    "<p class=why><span class=label>Reason:</span> reasons</p></td>",
    "<td class=proof><p><span class=\"basis inferred\">Inferred</span> <span class=cite>",
    "<a title=\"T [1]\" href=../articles/one.html>[1 ¶3, 10–12]</a></span></p></td></tr>",
    "<tr data-basis=stated data-date='' data-event=delivery>",
    "<th><span class=\"mode denied\">Denied</span> · delivery</th><td><p>undated</p><ul>",
    "<li><a href=../countries/a.html>A</a> and unnamed experts would not say</li>",
    "<li>Supplier: <a href=../countries/b.html>B</a></li></ul></td>",
    "<td class=proof><p><a href=../articles/two.html>[2 ¶4، 7]</a></p></td></tr>",
    "<tr id=m-e-silence><th><span class=\"mode declined\">Neither confirmed nor denied</span>",
    " · delivery</th><td><p>undated</p><ul>",
    "<li><a href=../countries/a.html>A</a> would not say</li>",
    "<li class=answered>To <a href=../countries/b.html#m-e-missiles>a delivery</a></li>",
    "</ul></td><td class=proof><p><a href=../articles/two.html>[2 ¶5]</a></p></td></tr>",
    "</table><dl class=states><div data-state=signed data-from=2019-07-29 data-certain=yes>",
    "</div><div data-state=in-force data-from=2020-01-01 data-certain=no></div></dl>",
    "<ul><li data-provision=training data-value=absent><p><b>training</b> ",
    "<a href=../articles/one.html>[1 ¶8]</a></p>",
    "<p class=voice>According to <a href=../people/x.html>X</a></p></li></ul>",
);

fn tongue() -> Tongue {
    Tongue::read("en", MESSAGES, VOCABULARY)
}

fn small(line: &str) -> Faults {
    faults(&row(1, line), Page::of(SMALL).root(), &tongue())
}

#[test]
fn the_readers_find_rows_sources_and_dates() {
    let page = Page::of(SMALL);
    let events = rows(page.root(), "data-event");
    assert_eq!(events.len(), 2, "rows without attributes are of others");
    assert_eq!(cites(events[0])["one"], BTreeSet::from([3, 10, 11, 12]));
    assert_eq!(cites(page.root())["two"], BTreeSet::from([4, 5, 7]));
    let provisions = rows(page.root(), "data-provision");
    assert_eq!(links(&provisions[..1]), BTreeSet::from(["x".to_owned()]));
    for (edtf, words) in [
        ("1993", "1993"),
        ("2023-12", "December 2023"),
        ("2024-03-09", "9 March 2024"),
        ("2019-07-29?", "29 July 2019 (uncertain)"),
        ("2045~", "about 2045"),
        ("199X", "the 1990s"),
        ("[2019-07-30..2019-08-04]", "between 30 July 2019 and 4 August 2019"),
    ] {
        assert_eq!(tongue().date(edtf), words);
    }
    assert_eq!(tongue().names["form.pact"], "pact");
    assert_eq!(tongue().opening("according-to"), "According to");
}

#[test]
fn the_key_accepts_what_is_there() {
    for line in [
        "p\tevent signed\t2019-07-29?\tinferred\t\t\tone 3,11",
        "p\tevent delivery\t\tstated\tdenied\ta; en: Experts\ttwo 7",
        "p\tevent delivery\t\t\tdenied\ta\ttwo 7",
        "p\tprovision training\tabsent\t\t\tx\tone 8",
        "p\tprovision training\tabsent\t\t\t*\tone 8",
        "p\tparties\ta; b",
        "p\tby signed\tx",
        "p\tby delivery\tb",
        "p\tnot by signed\ta",
        "p\tstatus\tsigned",
        "p\tnotice",
        "p\ttitle without\ten: alliance",
        "p\tno event\tin-force",
        "p\tno provision\ttraining stated",
        "p\tno mode\tplanned",
        "p\tanswer delivery\tmissiles\t\tdeclined\ta\ttwo 5",
        "p\tshown delivery\t\t\tdeclined\ta\ttwo 5",
        "p\tstate 2019-07-28\tnot-yet",
        "p\tstate 2019-12-31\tsigned",
        "p\tstate 2020-01-01\tin-force?",
        "p\tno words\ten: alliance; ar: pact",
    ] {
        assert_eq!(small(line), [""; 0], "{line}");
    }
}

#[test]
fn the_key_rejects_what_is_missing() {
    for (line, fault) in [
        ("p\tevent signed\t2019-07-29\tinferred\t\t\tone 3", "no such row"),
        ("p\tevent signed\t2019-07-29?\tstated\t\t\tone 3", "data-basis"),
        ("p\tevent signed\t2019-07-29?\tinferred\tplanned\t\tone 3", "mode"),
        ("p\tevent signed\t2019-07-29?\tinferred\t\tx\tone 3", "voice"),
        ("p\tevent signed\t2019-07-29?\tinferred\t\t\tone 3,13", "sources"),
        ("p\tevent signed\t2019-07-29?\tinferred\t\t\ttwo 3", "sources"),
        ("p\tevent delivery\t\tstated\t\ta\ttwo 4", "mode"),
        ("p\tevent delivery\t\tstated\tdenied\t\ttwo 4", "voice: wanted none"),
        ("p\tevent delivery\t\tstated\tdenied\tb\ttwo 4", "voice"),
        ("p\tevent delivery\t\tstated\tdenied\ta; en: the West\ttwo 4", "the West"),
        ("p\tevent delivery\tsaid 2024-09\tstated\tdenied\ta\ttwo 4", "September 2024"),
        ("p\tprovision training\tstated\t\t\tx\tone 8", "[\"absent\"]"),
        ("p\tprovision training\tabsent\t\t\t\tone 8", "voice: wanted none"),
        ("p\tprovision training\tabsent\t\t\tx; a\tone 8", "voice"),
        ("p\tparties\ta", "parties"),
        ("p\tby signed\ta", "done by"),
        ("p\tby delivery\ta", "done by"),
        ("p\tnot by signed\tx", "done by"),
        ("p\tlength\tP5Y", "no row"),
        ("p\ttitle without\ten: pact", "the title"),
        ("p\tno event\tdelivery", "there is one"),
        ("p\tno provision\ttraining absent", "there is one"),
        ("p\tno mode\tdenied", "there is one"),
        ("p\tshown delivery\tsaid 2024\t\tdeclined\ta\ttwo 5", "the date"),
        ("p\tshown delivery\t\t\tdeclined\ta\ttwo 6", "sources"),
        ("p\tshown-by delivery\tb", "done by [{}]"),
        ("p\tanswer delivery\tdrones\t\tdeclined\ta\ttwo 5", "nothing of that kind"),
        ("p\tanswer delivery\tmissiles\t\tdenied\ta\ttwo 5", "mode"),
        ("p\tanswer delivery\tmissiles\t\tdeclined\tb\ttwo 5", "voice"),
        ("p\tanswer delivery\tmissiles\t\tdeclined\ta\ttwo 6", "sources"),
        ("p\tstate 2019-12-31\tin-force", "the state is \"signed\""),
        ("p\tstate 2020-01-01\tin-force", "the state is \"in-force?\""),
        ("p\tno words\ten: NOT SAY", "the page says so"),
    ] {
        let found = small(line).join("; ");
        assert!(found.contains(fault), "{line}: wanted `{fault}`, found `{found}`");
    }
}

#[test]
fn facts_that_the_key_lacks_are_reported() {
    let page = Page::of(SMALL);
    let known = "p\tevent signed\t2019-07-29?\tinferred\t\t\tone 3\n\
                 p\tevent delivery\t\tstated\tdenied\ta\ttwo 4\n\
                 p\tprovision training\tabsent\t\t\tx\tone 8\n";
    let found = unknown(&key(known), "p", page.root(), &tongue());
    assert_eq!(found, [""; 0]);
    let found = unknown(&key(known), "q", page.root(), &tongue());
    assert_eq!(found.len(), 2, "a denial and an absence of another page: {found:?}");
    let found = unknown(&[], "p", page.root(), &tongue());
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
#[should_panic(expected = "no article is named")]
fn a_row_of_the_key_without_a_source_is_refused() {
    key("p\tevent signed\t2019\tstated\n");
}
