//! Templates that never end, or take all memory: each is a fault with its place, and soon.
//! Start at [`refused`].

use std::time::Duration;

use crate::dossier::{Dossier, Run};

const HOME: &str = "themes/bare/templates/home.html";

/// The small dossier with this as the main part of its home page, and other files.
fn home(main: &str, files: &[(&str, String)]) -> Dossier {
    let text = format!(
        "{{% extends \"base.html\" %}}\n{{% block main %}}{main}{{% endblock %}}\n"
    );
    files.iter().fold(Dossier::small().file(HOME, text), |dossier, (path, text)| {
        dossier.file(path, text)
    })
}

/// What is said of a template, and where; it takes little time and memory to find out.
#[track_caller]
fn refused(main: &str, files: &[(&str, String)]) -> String {
    let run = home(main, files).run(&["check"]);
    assert_eq!(run.code, 1, "{}{}", run.stdout, run.stderr);
    assert!(run.cpu < Duration::from_secs(10), "it took {:?}", run.cpu);
    assert!(run.memory < 800 << 20, "it took {} MB", run.memory >> 20);
    said(&run)
}

fn said(run: &Run) -> String {
    let mut lines = run.stderr.lines();
    let first =
        lines.next().unwrap_or_default().trim_start_matches("error[theme-fault]: ");
    let place = lines.next().unwrap_or_default().trim_start().trim_start_matches("--> ");
    format!("{first} @ {}", place.trim_start_matches("themes/bare/templates/"))
}

const STEPS: &str = "this page takes more than 5000000 steps";
const MADE: &str = "this page makes more than 128 MB of texts and lists on its way";
const LARGE: &str = "this is larger than 8 MB";

/// A text of a thousand letters.
const LONG: &str = "{% set a = \"x\" | indent(width=1000, first=true) %}";

#[test]
fn loops_are_counted_wherever_they_are() {
    let ten = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]";
    let nested = |list: &str| -> String {
        let open: String =
            (0..12).map(|n| format!("{{% for x{n} in {list} %}}")).collect();
        format!("{open}{}", "{% endfor %}".repeat(12))
    };
    let cases = [
        (nested(ten), "home.html:2:549"),
        (format!("{{% set ten = {ten} %}}{}", nested("ten")), "home.html:2:288"),
        ("{% set a = range(end=900000) | unique %}".into(), "home.html:2:48"),
        // A name that stands for something else by then.
        (
            "{% set big = {\"list\": range(end=90000)} %}{% for a in range(end=90000) %}{% set a = big %}{% for b in a.list %}{% endfor %}{% endfor %}".into(),
            "home.html:2:119",
        ),
    ];
    for (main, place) in cases {
        assert_eq!(refused(&main, &[]), format!("{STEPS} @ {place}"), "{main}");
    }
    // A list that is made of others keeps what it makes.
    let list = "{% set a = range(end=3000) %}{% for b in a %}{% set c = [x for x in a if x] %}{% endfor %}";
    assert_eq!(refused(list, &[]), format!("{MADE} @ home.html:2:74"));
}

/// Reading takes longer the more there is, so that few items of a loop can take hours.
#[test]
fn what_is_read_is_counted_by_its_size() {
    let list = "{% set s = range(end=90000) %}{% set t = range(end=90000) %}";
    let text = format!(
        "{LONG}{}{{% set s = a %}}{{% set t = a ~ \"\" %}}",
        "{% set a = a ~ a %}".repeat(12)
    );
    for (value, condition) in [
        (list, "0 - 1 in s"),
        (list, "s == t"),
        (list, "s | reverse"),
        (list, "s[1:]"),
        (list, "[...s]"),
        (&text, "\"zz\" not in s"),
        (&text, "s == t"),
        (&text, "s ~ t == \"\""),
        (&text, "s | length"),
        (&text, "(s | trim) == t"),
        (&text, "s[0]"),
        (&text, "s is containing(pat=\"zz\")"),
    ] {
        let main = format!(
            "{value}{{% for i in range(end=800000) %}}\n{{% if {condition} %}}{{% endif %}}{{% endfor %}}"
        );
        let found = refused(&main, &[]);
        assert!(
            found.starts_with(&format!("{STEPS} @ home.html:3:")),
            "{condition}: {found}"
        );
    }
    let grows = "{% set_global s = \"\" %}{% for i in range(end=400) %}{% if s ~ \"x\" not in s %}{% set_global s = s ~ i %}{% endif %}{% endfor %}{{ s | length }};{{ s[0] }}";
    home(grows, &[]).build().succeeded().page("en/index.html").shows("1090;0");
}

#[test]
fn calls_are_counted() {
    let file = |name: &str| format!("themes/bare/templates/{name}.html");
    let many = |call: &str| call.repeat(50);
    let components: String = (0..9)
        .map(|n| {
            let calls = many(&format!("{{{{ <c{} /> }}}}", n + 1));
            format!("{{% component c{n}() %}}{calls}{{% endcomponent c{n} %}}\n")
        })
        .collect();
    let components =
        format!("{components}{{% component c9() %}}{{% endcomponent c9 %}}\n");
    let path = file("components");
    let found = refused("{{ <c0 /> }}", &[(&path, components)]);
    assert_eq!(found, format!("{STEPS} @ components.html:10:4"));

    let includes: Vec<(String, String)> = (0..9)
        .map(|n| {
            (
                file(&format!("i{n}")),
                many(&format!("{{% include \"i{}.html\" %}}", n + 1)),
            )
        })
        .chain([(file("i9"), String::new())])
        .collect();
    let includes: Vec<_> =
        includes.iter().map(|(p, t)| (p.as_str(), t.clone())).collect();
    let found = refused("{% include \"i0.html\" %}", &includes);
    assert!(found.starts_with(&format!("{STEPS} @ i8.html:1:")), "{found}");

    let path = file("again");
    let again = "{% component again(n) %}\n{% if n > 0 %}CALLS{% endif %}\n{% endcomponent again %}";
    let calls = "{{ <again n={n - 1} /> }}".repeat(9);
    let found =
        refused("{{ <again n={15} /> }}", &[(&path, again.replace("CALLS", &calls))]);
    assert_eq!(found, format!("{STEPS} @ again.html:1:4"));
}

#[test]
fn what_grows_is_measured_where_it_gets_a_name() {
    let file = "themes/bare/templates/grow.html";
    let twice = |set: &str| set.repeat(40);
    for (main, place) in [
        (format!("{{% set a = \"x\" %}}{}", twice("{% set a = a ~ a %}")), "home.html:2:463"),
        (format!("{LONG}{}", twice("{% set a %}{{ a }}{{ a }}{% endset %}")), "home.html:2:599"),
        (format!("{{% set a = [1] %}}{}", twice("{% set a = [...a, ...a] %}")), "home.html:2:513"),
        (format!("{{% set a = [1] %}}{}", twice("{% set a = [a, a] %}")), "home.html:2:385"),
        (format!("{{% set a = [1] %}}{}", twice("{% set a = {\"b\": a, \"c\": a} %}")), "home.html:2:555"),
        (format!("{LONG}{}", "{% set a = a | replace(from=\" \", to=a) %}".repeat(9)), "home.html:2:123"),
        (
            format!("{LONG}{}", "{% set a = a | split(pat=\" \") | join(sep=a) %}".repeat(9)),
            "home.html:2:145",
        ),
        (
            format!("{LONG}{{% set a = a | replace(from=\" \", to=\"\n\") | indent(width=1000, blank=true) %}}")
                + &"{% set a = a | replace(from=\" \", to=\"\n\") | indent(width=1000, blank=true) %}".repeat(3),
            "home.html:4:6",
        ),
        (
            format!("{LONG}{{% for b in [{}] %}}{{% endfor %}}", ["a"; 9].join(" ~ "))
                + &twice("{% set a = [a ~ a] | first %}"),
            "home.html:2:517",
        ),
    ] {
        assert_eq!(refused(&main, &[]), format!("{LARGE} @ {place}"), "{main}");
    }
    let grow = "{% component grow(a, n) %}{% if n %}{{ <grow a={a ~ a ~ a ~ a} n={n - 1} /> }}{% endif %}{% endcomponent grow %}";
    let found =
        refused(&format!("{LONG}{{{{ <grow a n={{15}} /> }}}}"), &[(file, grow.into())]);
    assert_eq!(found, format!("{LARGE} @ grow.html:1:49"));
    let body = "{% component grow(n) %}{% if n %}{% <grow n={n - 1}> %}{{ body }}{{ body }}{{ body }}{{ body }}{% </grow> %}{% endif %}{{ body }}{% endcomponent grow %}";
    let found =
        refused("{% <grow n={18}> %}xxxxxxxxxx{% </grow> %}", &[(file, body.into())]);
    assert_eq!(found, format!("{LARGE} @ grow.html:1:59"));
    let deep = "{% set_global a = 1 %}{% for i in range(end=900000) %}{% set_global a = [a] %}{% endfor %}";
    assert_eq!(
        refused(deep, &[]),
        "lists are nested more than 32 deep here @ home.html:2:89"
    );
}

#[test]
fn what_is_printed_into_memory_is_measured() {
    let line = "<p>Words that nobody reads, each time the loop comes round, and then once again.</p>".repeat(20);
    let long = format!("{{% for i in range(end=900000) %}}{line}{{% endfor %}}");
    let leaf = "{% for i in range(end=900000) %}{{ home.entry.text }}{% endfor %}";
    let words = "A long text. ".repeat(2_000);
    let text =
        ("content/pages/home/en.md", format!("+++\ntitle = \"Home\"\n+++\n\n{words}\n"));
    let component = "themes/bare/templates/c.html";
    let with_body = "{% component c() %}{{ body }}{% endcomponent c %}".to_owned();
    for (main, files) in [
        (format!("{{% set a %}}{long}{{% endset %}}"), vec![]),
        (format!("{{% filter upper %}}{long}{{% endfilter %}}"), vec![]),
        (format!("{{% <c> %}}{long}{{% </c> %}}"), vec![(component, with_body.clone())]),
        (format!("{{% set a %}}{leaf}{{% endset %}}"), vec![text.clone()]),
        // In a component and in a template that are called where the result is kept.
        (
            "{% set a = <c home /> %}".to_owned(),
            vec![
                text.clone(),
                (
                    component,
                    format!("{{% component c(home) %}}{leaf}{{% endcomponent c %}}"),
                ),
            ],
        ),
        (
            "{% set a %}{% include \"part.html\" %}{% endset %}".to_owned(),
            vec![text.clone(), ("themes/bare/templates/part.html", leaf.to_owned())],
        ),
    ] {
        let found = refused(&main, &files);
        assert!(found.starts_with(&format!("{MADE} @ ")), "{found}: {main}");
    }
    // The block of a parent, as `super()` gives it.
    let child =
        "{% extends \"parent.html\" %}\n{% block main %}{{ super() }}{% endblock %}\n";
    let parent = format!(
        "{{% extends \"base.html\" %}}\n{{% block main %}}{leaf}{{% endblock %}}\n"
    );
    let run = Dossier::small()
        .file(HOME, child)
        .file("themes/bare/templates/parent.html", parent)
        .file(text.0, &text.1)
        .run(&["check"])
        .refused();
    assert_eq!(said(&run), format!("{MADE} @ parent.html:2:52"));
}

#[test]
fn what_is_nested_or_in_a_row_has_an_end() {
    let name = |n: usize| format!("themes/bare/templates/i{n}.html");
    let names: Vec<String> = (0..3_000).map(name).collect();
    let row = |text: &dyn Fn(usize) -> String| -> Vec<(&str, String)> {
        names.iter().enumerate().map(|(n, name)| (name.as_str(), text(n + 1))).collect()
    };
    let mut includes = row(&|n| format!("{{% include \"i{n}.html\" %}}"));
    includes.last_mut().unwrap().1 = "x".to_owned();
    let deep =
        "more than 20 templates include or extend each other in a row @ home.html:2:20";
    assert_eq!(refused("{% include \"i0.html\" %}", &includes), deep);
    let mut extends = row(&|n| format!("{{% extends \"i{n}.html\" %}}"));
    extends.last_mut().unwrap().1 = "x".to_owned();
    let deep =
        "more than 20 templates include or extend each other in a row @ i0.html:1:4";
    assert_eq!(refused("", &extends), deep);
    for (main, said) in [
        (
            format!("{{{{ {}1{} }}}}", "(".repeat(900), ")".repeat(900)),
            "the expression is too complex",
        ),
        (
            format!("{}{}", "{% if true %}".repeat(900), "{% endif %}".repeat(900)),
            "the template nesting is too deep",
        ),
    ] {
        assert!(refused(&main, &[]).starts_with(said));
    }
    // Tera tells every name that it does not know, each with a copy of its line.
    let large = "templates are too large, or their lines too long, for so many tags";
    for unknown in
        ["{{ <c /> }}", "{{ a | b }}", "{% if a is b %}{% endif %}", "{{ b() }}"]
    {
        let found = refused(&unknown.repeat(20_000), &[]);
        assert_eq!(found, format!("{large} @ home.html"));
    }
    // Ten in a row are nothing special.
    let few: Vec<_> = includes[2_990..].to_vec();
    home("{% include \"i2990.html\" %}", &few)
        .build()
        .succeeded()
        .page("en/index.html")
        .shows("x");
}

/// What counts changes nothing of a page, and a template may use any of it.
#[test]
fn a_template_prints_what_it_says() {
    let component = "{% component c(list, @lang) %}\n{%- for x in list -%} {{ x }}{{ lang.tag }} {%- endfor -%}\n{% endcomponent c %}";
    let built = home(
        "{% set a %}{% for x in [1, 2] -%} {{ x }} {%- endfor %}{% endset -%} {{ a }};\
         {% set b = [x ~ \"!\" for x in range(end=4) if x > 1] %}{{ b | join(sep=\"<\") }};\
         {{ <c list={[\"a\", \"b\" ~ \"c\"]} /> }};\
         {{ \"a-b\" | replace(from=\"-\", to=\"&\") }};{{ [1, 1, 2] | unique | join }};\
         {{ \"x\ny\" | indent(width=2) }};{% raw %}{{ raw }}{% endraw %};\
         {% for k, v in {\"k\": [\"v\"]} %}{{ k }}{% for w in v %}{{ w }}{% endfor %}{% endfor %};\
         {%- for x in [] %}{% else %}none{% endfor %};\
         {{ \"{{ {% '\" }};{% filter upper %}u{{ lang.tag }}{% endfilter %};\
         <i title=\"{{ site.title | plain }}\">{{ lang.tag }}</i>",
        &[("themes/bare/templates/c.html", component.to_owned())],
    );
    built.build().succeeded().page("en/index.html").shows(
        "12;2!&lt;3!;aenbcen;a&b;12;x y;{{ raw }};kv;none;{{ {% ';UEN;<i title=\"A small dossier\">en</i>",
    );
}
