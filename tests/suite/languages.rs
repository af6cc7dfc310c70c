//! A dossier in Persian and French: any two languages do, with content, messages and no Rust.

use std::fs;

use crate::dossier::{Dossier, Page, Run, files, repository};

const AGREEMENT: &str = "agreements/travelling-libraries.html";
const FACTS: &str = "content/agreements/travelling-libraries/facts.toml";

/// What a build of the whole dossier reports.
const REPORT: &str = "\
warning[missing-translation]: there is no text in `fr` yet
--> content/organisations/book-society
 = help: write `content/organisations/book-society/fr.md`

1 warning
";

fn dossier() -> Dossier {
    Dossier::from("tests/fa-fr")
}

fn built() -> (Dossier, Run) {
    let dossier = dossier();
    let run = dossier.build().succeeded();
    (dossier, run)
}

/// The words of a page, each block of it a line.
fn lines(page: &Page) -> Vec<String> {
    let mut html = page.html.clone();
    for end in ["</title>", "</h1>", "</h2>", "</div>", "</p>", "</li>"] {
        html = html.replace(end, &format!("{end}\n"));
    }
    let words = |line: &str| Page { html: line.to_owned() }.words();
    html.lines().map(words).filter(|line| !line.is_empty()).collect()
}

/// The attributes `keys` of every element that has the first of them; `-` where it has not.
fn attributes(page: &Page, keys: &[&str]) -> Vec<String> {
    let one = |attributes: Vec<(String, String)>| {
        let value = |key: &&str| {
            let found = attributes.iter().find(|(name, _)| name == key);
            found.map_or("-".to_owned(), |(_, value)| value.clone())
        };
        keys.iter().map(value).collect::<Vec<_>>().join(" ")
    };
    page.elements_with(keys[0]).into_iter().map(one).collect()
}

/// The paths of all pages of a built site.
fn pages(dossier: &Dossier) -> Vec<String> {
    let all = files(&dossier.root().join("public"));
    all.into_iter().filter(|path| path.ends_with(".html")).collect()
}

#[test]
fn only_what_is_not_translated_is_reported() {
    let (_dossier, run) = built();
    assert_eq!(run.stderr, REPORT);
}

#[test]
fn language_and_direction_stand_on_every_page() {
    let (dossier, run) = built();
    for path in pages(&dossier) {
        let opening = match path.starts_with("fr/") {
            true => "<!doctype html><html dir=ltr lang=fr>",
            false => "<!doctype html><html dir=rtl lang=fa>",
        };
        let page = run.page(&path);
        assert!(page.html.starts_with(opening), "{path}: {}", page.html);
        let lang = attributes(&page, &["lang", "dir"]);
        for one in lang.iter().chain(&attributes(&page, &["dir", "lang"])) {
            let known = ["fa rtl", "fr ltr", "rtl fa", "ltr fr"];
            assert!(known.contains(&one.as_str()), "{path}: {one}");
        }
    }
}

#[test]
fn the_agreement_reads_in_persian() {
    let (_dossier, run) = built();
    assert_eq!(
        lines(&run.page(&format!("fa/{AGREEMENT}"))),
        [
            "موافقت‌نامهٔ کتابخانه‌های سیار",
            "français",
            "موافقت‌نامهٔ کتابخانه‌های سیار",
            "موافقت‌نامه‌ای ساختگی دربارهٔ کتابخانه‌هایی که سفر می‌کنند.",
            "موافقت‌نامه: پرتغال، ژاپن، و گرجستان",
            "۲۱ نوامبر ۲۰۲۶ لازم‌الاجرا شدن",
            "۵ سال, automatic, on ۱۵ فوریه ۲۰۲۹[۱ ¶۱۵–۱۶]",
            "امانت کتاب[۱ ¶۶]",
            "آموزش کتابداران[۱ ¶۸]",
            "صندوق مشترک[۱ ¶۹]",
            "جشنوارهٔ کتاب[۱ ¶۱۷]",
            "عوارض گمرکی[۱ ¶۲۲]",
            "دسترسی به بایگانی",
            "پیشینه دههٔ ۱۹۹۰ نخستین صندوق‌های کتاب میان بندرها سفر کردند.[۱ ¶۲]",
            "گفت‌وگو بهار ۲۰۲۲[۱ ¶۴]",
            "گفت‌وگو زمانی میان ۲ مه ۲۰۲۳ و ۹ مه ۲۰۲۳ \
             مقاله «هفتهٔ نخست ماه مه» را نام می‌برد.[۱ ¶۵]",
            "امضا ۳ ژوئیه ۲۰۲۳[۱ ¶۳، ۱۰–۱۲]",
            "تصویب حدود دسامبر ۲۰۲۳[۱ ¶۱۳]",
            "لازم‌الاجرا شدن ۱۵ فوریه ۲۰۲۴[۱ ¶۱۴]",
            "سفر کتابخانه از مارس ۲۰۲۴ تا سپتامبر ۲۰۲۴[۱ ¶۱۸]",
            "سفر کتابخانه سفری که تاریخ آن گفته نشده است.[۱ ¶۲۱]",
            "سفر کتابخانه یکی از این تاریخ‌ها: ۴ آوریل ۲۰۲۵ یا ۱۰ اکتبر ۲۰۲۵ \
             alleged انجمن کتاب مسافر، یک کتابدار، و دو راننده[۱ ¶۱۹]",
            "سفر کتابخانه از ۲۰ اوت ۲۰۲۶ (نامطمئن) planned[۱ ¶۲۰]",
            "پرتغال، توکیو و گرجستان آن را در ۲۰۲۳ امضا کردند [۱ ¶۳].",
            "کتاب‌ها",
            "fr",
            "فهرست مشترک با قرارداد Z39.50 (جست‌وجو)، \
             به گفتهٔ انجمن کتاب مسافر [۱ ¶۱۱، ۱۴].",
            "سفر",
            "fr",
            "هر سال یک سفر، از پرتغال تا گرجستان.",
            "mentioned-in-organisations: انجمن کتاب مسافر",
            "mentioned-in-pages: پروندهٔ کتابخانه‌های سیار",
            "قفسه‌هایی که سفر می‌کنند ۱۲ سپتامبر ۲۰۲۴",
        ]
    );
}

#[test]
fn the_agreement_reads_in_french() {
    let (_dossier, run) = built();
    assert_eq!(
        lines(&run.page(&format!("fr/{AGREEMENT}"))),
        [
            "Accord sur les bibliothèques itinérantes",
            "فارسی",
            "Accord sur les bibliothèques itinérantes",
            "Un accord inventé sur des bibliothèques qui voyagent.",
            "accord: Portugal, Japon et Géorgie",
            "21 novembre 2026 entrée en vigueur",
            "5 ans, automatic, on 15 février 2029[1 ¶15–16]",
            "prêt de livres[1 ¶6]",
            "formation des bibliothécaires[1 ¶8]",
            "fonds commun[1 ¶9]",
            "festival du livre[1 ¶17]",
            "droits de douane[1 ¶22]",
            "accès aux archives",
            "précédent années 1990 \
             Les premières caisses de livres voyagèrent d’un port à l’autre.[1 ¶2]",
            "pourparlers printemps 2022[1 ¶4]",
            "pourparlers à une date comprise entre : 2 mai 2023 et 9 mai 2023 \
             L’article nomme « la première semaine de mai ».[1 ¶5]",
            "signature 3 juillet 2023[1 ¶3, 10–12]",
            "approbation décembre 2023 (environ)[1 ¶13]",
            "entrée en vigueur 15 février 2024[1 ¶14]",
            "tournée mars 2024 – septembre 2024[1 ¶18]",
            "tournée Une tournée dont la date n’est pas dite.[1 ¶21]",
            "tournée l’une de ces dates : 4 avril 2025 ou 10 octobre 2025 alleged \
             Société du livre voyageur, une bibliothécaire et deux conducteurs[1 ¶19]",
            "tournée à partir de : 20 août 2026 (incertain) planned[1 ¶20]",
            "Lisbonne, Japon et Géorgie l’ont signé en 2023 [1 ¶3].",
            "Les livres",
            "fa",
            "Un catalogue commun, le « کتابخانهٔ سیار », \
             selon Société du livre voyageur [1 ¶11, 14].",
            "La tournée",
            "fa",
            "Une tournée par an, de Portugal à Géorgie.",
            "mentioned-in-organisations: Société du livre voyageur",
            "mentioned-in-pages: Dossier des bibliothèques itinérantes",
            "Des étagères qui voyagent 12 septembre 2024",
        ]
    );
}

#[test]
fn the_home_page_counts_in_the_digits_of_its_language() {
    let (_dossier, run) = built();
    assert_eq!(
        lines(&run.page("fa/index.html"))[3..],
        [
            "همه‌چیز در این پرونده برای آزمون‌ها ساخته شده است: \
             نه کتابخانه‌های سیار هست و نه قفسه‌هایی که سفر می‌کنند.",
            "توافق‌نامه‌ها ۱",
            "کشورها ۳",
            "سازمان‌ها ۱",
            "مقاله‌ها ۱",
        ]
    );
    assert_eq!(
        lines(&run.page("fr/index.html"))[4..],
        ["Accords 1", "Pays 3", "Organisations 1", "Articles 1"]
    );
}

#[test]
fn machines_read_the_same_facts_in_both() {
    let (_dossier, run) = built();
    for tag in ["fa", "fr"] {
        let page = run.page(&format!("{tag}/{AGREEMENT}"));
        assert_eq!(attributes(&page, &["data-status"]), ["in-force"]);
        assert_eq!(
            attributes(&page, &["data-event", "data-date", "data-basis"]),
            [
                "forerunner 199X stated",
                "talks 2022-21 stated",
                "talks [2023-05-02..2023-05-09] inferred",
                "signed 2023-07-03 stated",
                "approved 2023-12~ stated",
                "in-force 2024-02-15 stated",
                "tour 2024-03/2024-09 stated",
                "tour  stated",
                "tour [2025-04-04,2025-10-10] stated",
                "tour 2026-08-20?/.. stated",
            ]
        );
        assert_eq!(
            attributes(&page, &["data-provision", "data-value"]),
            [
                "book-loan stated",
                "training attributed",
                "joint-fund assessed",
                "festival related",
                "customs-duty absent",
                "archive-access silent",
            ]
        );
        // The day of the status, the end of the term, signature, entry into force, the source.
        assert_eq!(
            attributes(&page, &["datetime"]),
            ["2026-11-21", "2029-02-15", "2023-07-03", "2024-02-15", "2024-09-12"]
        );
    }
}

#[test]
fn the_status_follows_the_day_in_both() {
    for (day, status) in [
        ("2023-01-01", "unknown"),
        ("2023-07-03", "signed"),
        ("2024-01-31", "approved"),
        ("2024-02-15", "in-force"),
        ("2029-02-16", "first-term-ended"),
    ] {
        let dossier = dossier().edit("mithaq.toml", "2026-11-21", day);
        let run = dossier.build().succeeded();
        for tag in ["fa", "fr"] {
            let page = run.page(&format!("{tag}/{AGREEMENT}"));
            assert_eq!(attributes(&page, &["data-status"]), [status], "{tag} on {day}");
        }
    }
}

#[test]
fn durations_take_the_plural_and_the_list_of_their_language() {
    for (iso, persian, french) in [
        ("P1Y", "۱ سال", "1 an"),
        ("P5Y", "۵ سال", "5 ans"),
        ("P1M", "۱ ماه", "1 mois"),
        ("P2W", "۲ هفته", "2 semaines"),
        ("P1D", "۱ روز", "1 jour"),
        ("P1Y6M", "۱ سال و ۶ ماه", "1 an et 6 mois"),
        ("P2Y1M10D", "۲ سال، ۱ ماه، و ۱۰ روز", "2 ans, 1 mois et 10 jours"),
    ] {
        let dossier = dossier().edit(FACTS, "P5Y", iso);
        let run = dossier.build().succeeded();
        for (tag, words) in [("fa", persian), ("fr", french)] {
            let lines = lines(&run.page(&format!("{tag}/{AGREEMENT}")));
            let length = lines.iter().find_map(|line| line.split_once(", automatic"));
            assert_eq!(length.map(|(length, _)| length), Some(words), "{tag} {iso}");
        }
    }
}

#[test]
fn each_page_leads_to_itself_in_the_other_language() {
    let (_dossier, run) = built();
    let section = |tag, id| format!("{tag} - - ../../{tag}/{AGREEMENT}#{id}");
    for (tag, other, dir) in [("fa", "fr", "ltr"), ("fr", "fa", "rtl")] {
        let page = run.page(&format!("{tag}/{AGREEMENT}"));
        assert_eq!(
            attributes(&page, &["hreflang", "lang", "dir", "href"]),
            [
                format!("{other} {other} {dir} ../../{other}/{AGREEMENT}"),
                section(other, "books"),
                section(other, "tour"),
            ]
        );
    }
    // What is seen of a link belongs to its label.
    run.page(&format!("fa/{AGREEMENT}"))
        .shows("aria-label=\"«کتاب‌ها» به زبان دیگر (fr)\"");
    run.page(&format!("fr/{AGREEMENT}"))
        .shows("aria-label=\"«\u{a0}Les livres\u{a0}» dans l’autre langue (fa)\"");
}

#[test]
fn registers_sort_by_the_alphabet_of_their_language() {
    let mut dossier = dossier();
    for (id, iso, persian, french) in [
        ("austria", "AT", "اتریش", "Autriche"),
        ("germany", "DE", "آلمان", "Allemagne"),
        ("belgium", "BE", "بلژیک", "Belgique"),
        ("thailand", "TH", "تایلند", "Thaïlande"),
        ("djibouti", "DJ", "جیبوتی", "Djibouti"),
        ("czechia", "CZ", "چک", "Tchéquie"),
        ("chile", "CL", "شیلی", "Chili"),
        ("zambia", "ZM", "زامبیا", "Zambie"),
        ("sweden", "SE", "سوئد", "Suède"),
        ("canada", "CA", "کانادا", "Canada"),
        ("poland", "PL", "لهستان", "Pologne"),
        ("viet-nam", "VN", "ویتنام", "Viêt Nam"),
        ("india", "IN", "هند", "Inde"),
        ("greece", "GR", "یونان", "Grèce"),
        ("spain", "ES", "اسپانیا", "Espagne"),
        ("estonia", "EE", "استونی", "Estonie"),
        ("ethiopia", "ET", "اتیوپی", "Éthiopie"),
    ] {
        dossier = dossier.file(
            &format!("content/countries/{id}/facts.toml"),
            format!(
                "title = {{ fa = \"{persian}\", fr = \"{french}\" }}\niso = \"{iso}\"\n"
            ),
        );
    }
    let run = dossier.build().succeeded();
    let register = |tag| lines(&run.page(&format!("{tag}/countries/index.html")));
    assert_eq!(
        register("fa")[3..],
        [
            "آ آلمان",
            "ا اتریش",
            "ا اتیوپی",
            "ا اسپانیا",
            "ا استونی",
            "ب بلژیک",
            "پ پرتغال",
            "ت تایلند",
            "ج جیبوتی",
            "چ چک",
            "ز زامبیا",
            "ژ ژاپن",
            "س سوئد",
            "ش شیلی",
            "ک کانادا",
            "گ گرجستان",
            "ل لهستان",
            "و ویتنام",
            "ه هند",
            "ی یونان",
        ]
    );
    assert_eq!(
        register("fr")[3..],
        [
            "A Allemagne",
            "A Autriche",
            "B Belgique",
            "C Canada",
            "C Chili",
            "D Djibouti",
            "E Espagne",
            "E Estonie",
            "E Éthiopie",
            "G Géorgie",
            "G Grèce",
            "I Inde",
            "J Japon",
            "P Pologne",
            "P Portugal",
            "S Suède",
            "T Tchéquie",
            "T Thaïlande",
            "V Viêt Nam",
            "Z Zambie",
        ]
    );
}

#[test]
fn words_of_the_other_direction_are_isolated() {
    let (_dossier, run) = built();
    run.page(&format!("fa/{AGREEMENT}"))
        .shows("<p>فهرست مشترک با قرارداد <bdi>Z39.50</bdi> (جست‌وجو)، به گفتهٔ <a ");
    run.page(&format!("fr/{AGREEMENT}")).shows(
        "<p>Un catalogue commun, le «\u{a0}<bdi>کتابخانهٔ سیار</bdi>\u{a0}», selon <a ",
    );
    run.page("fr/articles/moving-shelves.html")
        .shows("<bdi dir=rtl lang=fa>قفسه‌هایی که سفر می‌کنند</bdi>");
}

#[test]
fn a_text_that_is_not_translated_is_borrowed() {
    let (_dossier, run) = built();
    run.page("fr/organisations/book-society.html")
        .shows("<h1><bdi>Société du livre voyageur</bdi></h1>")
        .shows("<p>Ce texte n’est pas encore traduit.</p><div dir=rtl lang=fa><p>این انجمن")
        .shows("<a href=../agreements/travelling-libraries.html><bdi>کتابخانه‌های سیار</bdi></a>")
        .shows("<section id=work><div class=heading><h2>کارها</h2></div>");
    run.page("fa/organisations/book-society.html").hides("این متن هنوز ترجمه نشده است.");
}

#[test]
fn a_borrowed_text_is_isolated_like_any_other() {
    let (_dossier, run) = built();
    for tag in ["fa", "fr"] {
        run.page(&format!("{tag}/organisations/book-society.html"))
            .shows("قرارداد <bdi>Z39.50</bdi> (جست‌وجو) به")
            .shows("نرم‌افزار آن <bdi>YAZ</bdi> نام دارد.");
    }
}

#[test]
fn words_of_the_theme_in_a_borrowed_text_are_not_passed_off_as_its_own() {
    let (_dossier, run) = built();
    // They stand inside `<div dir=rtl lang=fa>`, and say that they are French.
    run.page("fr/organisations/book-society.html")
        .shows("<h2 dir=ltr lang=fr>Notes</h2>")
        .shows("<a class=back dir=ltr href=#m-ref-1 lang=fr>retour</a>");
}

#[test]
fn half_a_pair_is_borrowed_with_its_language() {
    let french = ", fr = \"L’article nomme «\u{a0}la première semaine de mai\u{a0}».\"";
    let dossier = dossier().edit(FACTS, french, "");
    let run = dossier.build().succeeded();
    run.page(&format!("fr/{AGREEMENT}")).shows(
        "<span dir=rtl lang=fa>مقاله «هفتهٔ نخست ماه مه» را نام می‌برد.</span>\
         <span class=cite dir=ltr lang=fr>",
    );
    let first = "\
warning[missing-translation]: this is not given in `fr` yet
  --> content/agreements/travelling-libraries/facts.toml:21:9
   |
21 | why   = { fa = \"مقاله «هفتهٔ نخست ماه مه» را نام می‌برد.\" }
   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = help: add `fr = \"…\"`

";
    let rest = REPORT.replace("1 warning", "2 warnings");
    assert_eq!(run.stderr, format!("{first}{rest}"));
}

/// What a build says that is refused for `error`, the missing text beside it.
fn refusal(error: &str) -> String {
    let warning = REPORT.replace("1 warning", "1 error, 1 warning");
    let (warning, count) = warning.split_at(warning.find("1 error").unwrap());
    format!("{warning}{error}\n{count}nothing was written\n")
}

#[test]
fn a_message_that_one_language_lacks_is_refused() {
    let path = "themes/bare-fa-fr/i18n/fr.ftl";
    let dossier = dossier().edit(path, "season-winter = hiver { $year }\n", "");
    assert_eq!(
        dossier.build().refused().stderr,
        refusal(
            "\
error[message-fault]: the message `season-winter` is missing in `themes/bare-fa-fr/i18n/fr.ftl`
  --> themes/bare-fa-fr/i18n/fa.ftl:24:1
   |
24 | season-winter = زمستان { $year }
   | ^^^^^^^^^^^^^
   |
   = help: add `season-winter = …` there
"
        )
    );
}

#[test]
fn a_language_without_messages_is_refused() {
    let dossier = dossier().without("themes/bare-fa-fr/i18n/fr.ftl");
    assert_eq!(
        dossier.build().refused().stderr,
        refusal(
            "\
error[message-fault]: the theme has no messages in `fr`
--> themes/bare-fa-fr/i18n/fr.ftl
 = help: copy another file of that folder to `themes/bare-fa-fr/i18n/fr.ftl` and translate it
"
        )
    );
}

#[test]
fn a_setting_that_a_language_has_not_is_refused() {
    let dossier =
        dossier().edit("mithaq.toml", "digits = \"arab\"", "months = \"levantine\"");
    assert_eq!(
        dossier.build().refused().stderr,
        "\
error[bad-language]: `fa` has only one set of month names, so it cannot have `levantine`
 --> mithaq.toml:8:11
  |
8 | months = \"levantine\"
  |           ^^^^^^^^^
  |
  = help: leave the setting out

1 error
nothing was written
"
    );
    let dossier = self::dossier().edit("mithaq.toml", "[language.fa]", "[language.fr]");
    assert_eq!(
        dossier.build().refused().stderr,
        "\
error[bad-language]: `fr` is not written in the Arabic script, so it cannot have the digits `arab`
 --> mithaq.toml:8:11
  |
8 | digits = \"arab\"
  |           ^^^^
  |
  = help: leave the setting out

1 error
nothing was written
"
    );
}

/// The languages of the dossiers that there are.
const TAGS: [&str; 4] = ["ar", "en", "fa", "fr"];

/// The lines of code for which `wanted`, each with its file: neither in `src/lang` nor in the
/// catalogue, whose sentences are in a language themselves. Neither comments nor tests are code.
fn code(wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let top = repository().join("src");
    let mut found = Vec::new();
    for path in files(&top) {
        let knows = ["lang/", "diagnostic/catalogue"];
        if knows.iter().any(|at| path.starts_with(at)) || path.ends_with("tests.rs") {
            continue;
        }
        let text = fs::read_to_string(top.join(&path)).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap_or(&text);
        for line in code.lines().map(str::trim) {
            if !line.starts_with("//") && wanted(line) {
                found.push(format!("src/{path}: {line}"));
            }
        }
    }
    found
}

#[test]
fn no_language_is_named_outside_the_module_of_languages() {
    let literal = |tag: &str| format!("\"{tag}\"");
    let found = code(|line| TAGS.iter().any(|tag| line.contains(&literal(tag))));
    assert_eq!(found, [""; 0]);
}

/// Help may show languages as an example, here and nowhere else.
#[test]
fn examples_name_languages_in_known_places() {
    let of_word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let found = code(|line| line.split(|c| !of_word(c)).any(|word| TAGS.contains(&word)));
    assert_eq!(
        found,
        [r#"src/content/article.rs: t.require("language", "language = \"ar\"", cx);"#,]
    );
}
