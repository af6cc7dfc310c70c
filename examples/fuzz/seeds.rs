//! Cases that were wrong when they were found: each hung, ended the program, took a time that grows with the square of
//! the input, or let foreign text through.
//! Start at [`seeds`].

use std::iter::once;

use crate::bases::{Base, Edit};
use crate::mutation::Case;

const TEXT: &str = "content/pages/home/en.md";
const FACTS: &str = "content/agreements/pact/facts.toml";
const TEMPLATE: &str = "themes/bare/templates/page.html";
const MESSAGES: &str = "themes/bare/i18n/en.ftl";

/// The cases, each with its name. `bases` begins with the small dossier.
pub(crate) fn seeds(bases: &[Base]) -> Vec<Case> {
    let file = |path: &str, text: String| vec![Edit::File(path.to_owned(), text.into())];
    let with = |path: &str, end: String| {
        let text = String::from_utf8_lossy(&bases[0].files[path]).into_owned();
        file(path, text + "\n" + &end)
    };
    let mut seeds = vec![
        ("many opening brackets", with(TEXT, "[".repeat(50_000))),
        ("many openings of citations", with(TEXT, "[@".repeat(100_000))),
        ("many citations in a text", with(TEXT, "x [@report, p1] ".repeat(20_000))),
        ("many unknown entries in a line", with(TEXT, "[[nobody]] ".repeat(50_000))),
        ("many known entries in a line", with(TEXT, "[[kuwait]] ".repeat(50_000))),
        ("deep quotations", with(TEXT, "> ".repeat(50_000))),
        ("many unknown keys", with(FACTS, numbered(50_000, "key-N = 1\n"))),
        ("many events", with(FACTS, numbered(50_000, EVENT))),
        ("many provisions", with(FACTS, numbered(50_000, PROVISION))),
        ("deep arrays", with(FACTS, format!("a = {}", "[".repeat(50_000)))),
        ("relations in a clique", clique(400)),
        ("deep placeables", file(MESSAGES, format!("a = {}", "{ ".repeat(20_000)))),
        (
            "an escape without digits",
            file(MESSAGES, "a = { \"\\u\u{640}00A0\" }".to_owned()),
        ),
        ("a block without a name", file(TEMPLATE, "{%}\n{#}\n{{}}\n".to_owned())),
        ("deep parentheses", file(TEMPLATE, format!("{{{{ {}", "(".repeat(50_000)))),
        ("nested loops", file(TEMPLATE, loops(12))),
        ("a text that doubles", file(TEMPLATE, doubled(40))),
        ("escapes of controls", with(FACTS, CONTROLS.to_owned())),
        ("references to controls", with(TEXT, "a&#27;b&#x202e;c&#x9b;d&#0;".to_owned())),
        ("a message with a literal", literal(bases)),
        ("a very long term", long_term(bases)),
    ];
    #[cfg(unix)]
    for path in [TEXT, FACTS, TEMPLATE, MESSAGES, "mithaq.toml", "themes/bare/theme.toml"]
    {
        seeds.push(("a named pipe", vec![Edit::Pipe(path.to_owned())]));
    }
    for path in [TEXT, FACTS, MESSAGES] {
        let endless = Edit::Link(path.to_owned(), "/dev/zero".to_owned());
        seeds.push(("a link to what has no end", vec![endless]));
    }
    let named = "content/pages/home/a\u{1b}[31m\r\n\u{202e}b.toml".to_owned();
    seeds.push(("a name that writes on a terminal", vec![Edit::File(named, Vec::new())]));
    let case =
        |(name, edits): (&str, _)| Case { name: format!("seed: {name}"), base: 0, edits };
    seeds.into_iter().map(case).collect()
}

const EVENT: &str = "[[event]]\nkind = \"signed\"\ncite = [\"report p3\"]\ntext = { ar = \"N\", en = \"N\" }\n";
const PROVISION: &str = "[[provision]]\ncode = \"training\"\nvalue = \"stated\"\nnote = { ar = \"N\", en = \"N\" }\ncite = [\"report p5\"]\n";
const CONTROLS: &str = "[[event]]\nkind = \"signed\"\ncite = [\"report p3\"]\ntext = { ar = \"a\\u001b[31mb\\u0085c\", en = \"a\\u202eb\" }\n";

fn numbered(count: usize, text: &str) -> String {
    (0..count).map(|number| text.replace('N', &number.to_string())).collect()
}

/// Agreements of which each is based on all before it.
fn clique(count: usize) -> Vec<Edit> {
    let agreement = |number: usize| {
        let before: Vec<_> = (0..number).map(|n| format!("\"pact-{n}\"")).collect();
        let text = format!(
            "title = {{ ar = \"{number}\", en = \"{number}\" }}\nform = \"treaty\"\n\
             parties = [\"kuwait\", \"russia\"]\nbased_on = [{}]\n",
            before.join(", ")
        );
        Edit::File(format!("content/agreements/pact-{number}/facts.toml"), text.into())
    };
    (0..count).map(agreement).collect()
}

fn loops(depth: usize) -> String {
    let open = "{% for a in [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] %}".repeat(depth);
    open + &"{% endfor %}".repeat(depth)
}

fn doubled(times: usize) -> String {
    once("{% set a = \"aaaaaaaaaaaaaaaa\" %}")
        .chain(std::iter::repeat_n("{% set a = a ~ a %}", times))
        .collect()
}

/// Every message is a literal that is markup, where it takes no argument.
fn literal(bases: &[Base]) -> Vec<Edit> {
    let text = String::from_utf8_lossy(&bases[0].files[MESSAGES]);
    let harmful = |line: &str| match line.split_once(" = ") {
        Some((name, value)) if !line.starts_with(' ') && !value.contains('$') => {
            format!("{name} = {{ \"<script>x</script>\" }}{{ \"\\u003Cb\\u003E\" }}\n")
        }
        _ => format!("{line}\n"),
    };
    vec![Edit::File(
        MESSAGES.to_owned(),
        text.lines().map(harmful).collect::<String>().into(),
    )]
}

fn long_term(bases: &[Base]) -> Vec<Edit> {
    let text = String::from_utf8_lossy(&bases[0].files[FACTS]).replace("P5Y", "P9999Y");
    vec![Edit::File(FACTS.to_owned(), text.into())]
}
