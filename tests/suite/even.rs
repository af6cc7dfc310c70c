//! What a build costs grows with the input, and not with its square; a report does not grow without end.
//! Start at [`the_cost_of_anything_grows_evenly`].

use std::time::Duration;

use crate::dossier::Dossier;

const TEXT: &str = "content/pages/home/en.md";
const FACTS: &str = "content/agreements/pact/facts.toml";
const TEMPLATE: &str = "themes/bare/templates/base.html";
const MESSAGES: &str = "themes/bare/i18n/en.ftl";
const VOCABULARY: &str = "content/vocabulary.toml";

/// A file, and what is written into it so many times. `#` stands for the number of the copy.
struct Many {
    what: &'static str,
    file: &'static str,
    at: At,
    /// What stands before, between and after the copies.
    around: [&'static str; 3],
    copy: &'static str,
}

/// Where the copies stand in the file.
enum At {
    /// Before its first line.
    Top,
    /// After its last line.
    End,
    /// In the place of these words.
    Instead(&'static str),
}

const fn many(
    what: &'static str,
    file: &'static str,
    around: [&'static str; 3],
    copy: &'static str,
) -> Many {
    Many { what, file, at: At::End, around, copy }
}

const fn list(
    what: &'static str,
    file: &'static str,
    at: At,
    key: &'static str,
    copy: &'static str,
) -> Many {
    Many { what, file, at, around: [key, ", ", "]\n"], copy }
}

const PLAIN: [&str; 3] = ["\n", "", "\n"];

const ALL: [Many; 41] = [
    many("brackets", TEXT, PLAIN, "["),
    many("begun citations", TEXT, PLAIN, "[@"),
    many("citations", TEXT, PLAIN, "[@report, p1] "),
    many("links", TEXT, PLAIN, "[[kuwait]] "),
    many("unknown entries", TEXT, PLAIN, "[[nobody-#]] "),
    many("unknown sections", TEXT, PLAIN, "[[home#s-#]] "),
    many("sections", TEXT, PLAIN, "\n## Heading # {#h-#}\n\ntext\n"),
    many("footnotes", TEXT, PLAIN, "a[^#]\n\n[^#]: note\n\n"),
    many(
        "rows of a table",
        TEXT,
        ["\n| a | b |\n|---|---|\n", "", "\n"],
        "| [[kuwait]] | # |\n",
    ),
    many("emphasis", TEXT, PLAIN, "**a** *b* "),
    many("open emphasis", TEXT, PLAIN, "*a **b "),
    many("marks within one word", TEXT, PLAIN, "__a"),
    many("marks of two kinds within one word", TEXT, PLAIN, "_a*b"),
    many("addresses within one word", TEXT, PLAIN, "www.a_://"),
    many("words of the other script", TEXT, PLAIN, "x (كلمة "),
    many("dates", TEXT, PLAIN, "On 3 July 2031, "),
    many("HTML", TEXT, PLAIN, "<b>x</b> "),
    many("unknown keys", FACTS, PLAIN, "key-# = 1\n"),
    many(
        "events",
        FACTS,
        PLAIN,
        "[[event]]\nkind = \"signed\"\ncite = [\"report p3\"]\ntext = { ar = \"#\", en = \"#\" }\n",
    ),
    many(
        "dated events",
        FACTS,
        PLAIN,
        "[[event]]\nkind = \"visit\"\ndate = \"2023\"\ncite = [\"report p3\"]\ntext = { ar = \"#\", en = \"#\" }\n",
    ),
    many(
        "provisions",
        FACTS,
        PLAIN,
        "[[provision]]\ncode = \"training\"\nvalue = \"stated\"\ncite = [\"report p5\"]\nnote = { ar = \"#\", en = \"#\" }\n",
    ),
    many(
        "signatures and entries into force",
        FACTS,
        PLAIN,
        "[[event]]\nkind = \"signed\"\ndate = \"1990\"\ncite = [\"report p3\"]\ntext = { ar = \"#\", en = \"#\" }\n\
         [[event]]\nkind = \"in-force\"\ndate = \"2024\"\ncite = [\"report p3\"]\ntext = { ar = \"#\", en = \"#\" }\n",
    ),
    many(
        "renewals and denunciations before the signature",
        FACTS,
        PLAIN,
        "[[event]]\nkind = \"renewed\"\ndate = \"1990\"\ncite = [\"report p3\"]\ntext = { ar = \"#\", en = \"#\" }\n\
         [[event]]\nkind = \"denounced\"\ndate = \"1991\"\ncite = [\"report p3\"]\ntext = { ar = \"#\", en = \"#\" }\n",
    ),
    many(
        "accounts of a signature, each with its day",
        FACTS,
        PLAIN,
        "[[event]]\nkind = \"signed\"\ndate = \"{day}\"\ncite = [\"report p3\"]\n\
         [[event]]\nkind = \"in-force\"\ndate = \"{day}\"\ncite = [\"report p3\"]\n",
    ),
    many(
        "renewals, each with its day",
        FACTS,
        [
            "[[event]]\nkind = \"in-force\"\ndate = \"2023-08-01\"\ncite = [\"report p3\"]\n\
             [term]\nlength = \"P1D\"\nfrom = \"in-force\"\nrenewal = \"express\"\ncite = [\"report p4\"]\n",
            "",
            "\n",
        ],
        "[[event]]\nkind = \"renewed\"\ndate = \"{day}\"\ncite = [\"report p3\"]\n",
    ),
    list("aliases", FACTS, At::Top, "aliases = [", "\"old-#\""),
    list(
        "unknown citations",
        FACTS,
        At::Instead("[\"report p3\"]\n"),
        "[",
        "\"report-#\"",
    ),
    list("relations", FACTS, At::Top, "based_on = [", "\"pact-#\""),
    list(
        "names",
        "content/countries/kuwait/facts.toml",
        At::Top,
        "variants = [",
        "\"name-#\"",
    ),
    list(
        "caveats",
        "content/articles/report/facts.toml",
        At::End,
        "caveats = [",
        "{ ar = \"#\", en = \"#\" }",
    ),
    many(
        "codes",
        VOCABULARY,
        PLAIN,
        "[provision.code-#]\nname = { ar = \"#\", en = \"#\" }\n",
    ),
    many(
        "codes of one family",
        VOCABULARY,
        PLAIN,
        "[provision.code-#]\nname = { ar = \"#\", en = \"#\" }\nfamily = \"all\"\n",
    ),
    many(
        "forms in groups",
        VOCABULARY,
        PLAIN,
        "[form.f-#]\nname = { ar = \"#\", en = \"#\" }\ngroup = \"g-#\"\n\
         [group.g-#]\nname = { ar = \"#\", en = \"#\" }\n",
    ),
    many("brackets of a template", TEMPLATE, ["{{ ", "", " }}"], "["),
    many("loops within each other", TEMPLATE, PLAIN, "{% for a in [1, 2] %}"),
    many("loops in a row", TEMPLATE, PLAIN, "{% for a in [1] %}{{ a }}{% endfor %}"),
    many(
        "components",
        TEMPLATE,
        PLAIN,
        "{% component c#() %}{{ <c /> }}{% endcomponent c# %}",
    ),
    many("includes", TEMPLATE, PLAIN, "{% include \"gone-#.html\" %}\n"),
    many("values in memory", TEMPLATE, PLAIN, "{% set a %}{{ lang }}{% endset %}\n"),
    many("messages", MESSAGES, PLAIN, "message-# = { \"x\" } words\n"),
    many("placeables", MESSAGES, ["message = ", "", "\n"], "{ $a } < "),
];

/// Every other day after the signature of the small dossier; months have 28 days here.
fn day(number: usize) -> String {
    let (months, day) = (number / 14, number % 14 * 2 + 1);
    format!("{:04}-{:02}-{day:02}", 2024 + months / 12, months % 12 + 1)
}

impl Many {
    /// The small dossier with so many copies.
    fn dossier(&self, count: usize) -> Dossier {
        let [before, between, after] = self.around;
        let copies: Vec<String> = (0..count)
            .map(|number| {
                let copy = self.copy.replace('#', &number.to_string());
                copy.replace("{day}", &day(number))
            })
            .collect();
        let copies = format!("{before}{}{after}", copies.join(between));
        let dossier = Dossier::small().edit(
            VOCABULARY,
            "[event.signed]",
            "[event.visit]\nname = { ar = \"زيارة\", en = \"visit\" }\n\n\
             [event.renewed]\nname = { ar = \"تجديد\", en = \"renewal\" }\n\n\
             [event.denounced]\nname = { ar = \"نقض\", en = \"denunciation\" }\n\n[event.signed]",
        );
        let old = std::fs::read_to_string(dossier.root().join(self.file)).unwrap();
        let new = match self.at {
            At::Top => copies + &old,
            At::End => old + &copies,
            At::Instead(words) => old.replacen(words, &copies, 1),
        };
        dossier.file(self.file, new)
    }

    /// The CPU time of a build with so many copies, in which little else happens.
    fn cost(&self, count: usize) -> Duration {
        let run = self.dossier(count).run(&["build", "--quiet"]);
        assert!(run.code == 0 || run.code == 1, "{}: {}", self.what, run.stderr);
        let lines = run.stderr.lines().count();
        assert!(lines < 1_500, "{}: the report has {lines} lines", self.what);
        run.cpu
    }
}

/// Eight times as many of anything take about eight times as long; what grows with the square
/// takes sixty-four times as long.
#[test]
fn the_cost_of_anything_grows_evenly() {
    let mut uneven = Vec::new();
    for many in &ALL {
        let (few, lots) = (many.cost(5_000), many.cost(40_000));
        // Under this sum nothing can be told from the start of a process.
        let few = few.max(Duration::from_millis(60));
        if lots > few * 20 {
            uneven.push(format!("{}: {few:?} for 5,000, {lots:?} for 40,000", many.what));
        }
    }
    assert!(uneven.is_empty(), "\n{}", uneven.join("\n"));
}

/// A dossier whose home page links to so many entries that are not there, each in its own line.
fn nobody(count: usize) -> Dossier {
    let links: String =
        (0..count).map(|number| format!("[[nobody-{number}]]\n")).collect();
    Dossier::small().file(TEXT, format!("+++\ntitle = \"Home\"\n+++\n\n{links}"))
}

#[test]
fn a_report_prints_the_first_findings_of_a_file_and_counts_the_rest() {
    let frame = |line: usize| {
        let number = line - 5;
        let width = line.to_string().len();
        let (arrow, bar) = (" ".repeat(width), " ".repeat(width + 1));
        format!(
            "error[unknown-id]: nothing in this dossier is called `nobody-{number}`\n\
             {arrow}--> {TEXT}:{line}:3\n{bar}|\n{line} | [[nobody-{number}]]\n\
             {bar}|   {}\n{bar}|\n{bar}= help: check the spelling, or create it: `mithaq new KIND nobody-{number}`, where KIND is agreement, country, organisation, person, article or page\n\n",
            "^".repeat(7 + number.to_string().len())
        )
    };
    let first: String = (5..105).map(frame).collect();
    for (count, all) in [(100, "100"), (101, "101"), (150, "150"), (12_345, "12345")] {
        let rest = match count - 100 {
            0 => String::new(),
            1 => format!("… and 1 more in `{TEXT}`\n\n"),
            rest => format!("… and {rest} more in `{TEXT}`\n\n"),
        };
        let report = nobody(count).run(&["build", "--quiet"]).refused().stderr;
        assert_eq!(report, format!("{first}{rest}{all} errors\nnothing was written\n"));
    }
}

/// What stands in one file does not hide what stands in another.
#[test]
fn every_file_has_its_first_findings() {
    let broken =
        "title = { ar = \"روسيا\", en = \"Russia\" }\niso = \"RU\"\ncolour = \"red\"\n";
    let dossier = nobody(300).file("content/countries/russia/facts.toml", broken);
    let report = dossier.run(&["check"]).refused().stderr;
    assert!(
        report.contains("error[unknown-key]: the key `colour` is not known here"),
        "{report}"
    );
    assert!(report.contains("… and 200 more in `content/pages/home/en.md`"), "{report}");
    assert!(report.ends_with("301 errors\n"), "{report}");
}
