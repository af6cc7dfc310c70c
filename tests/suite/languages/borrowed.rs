//! Words of another language or direction: isolated, and marked as what they are.
//! Start at [`words_of_the_other_direction_are_isolated`].

use super::{AGREEMENT, FACTS, REPORT, built, dossier};

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
        .shows(
            "<p>Ce texte n’est pas encore traduit.</p><div dir=rtl lang=fa><p>این انجمن",
        )
        .shows("<a href=../agreements/travelling-libraries.html>کتابخانه‌های سیار</a>")
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
fn words_of_the_theme_in_a_borrowed_text_have_the_language_of_the_page() {
    let (_dossier, run) = built();
    // They are inside `<div dir=rtl lang=fa>`, and are marked as French.
    let page = run.page("fr/organisations/book-society.html");
    let notes = page.one("div[lang=fa] h2[lang=fr]");
    assert_eq!((notes.data(&["dir"]), notes.words()), ("ltr".into(), "Notes".into()));
    let back = page.one("div[lang=fa] a.back");
    assert_eq!(back.data(&["dir", "href", "lang"]), "ltr #m-ref-1 fr");
    assert_eq!(back.words(), "retour");
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
   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ column 9: `{ fa = \"مقاله «هفتهٔ نخست ماه مه» را نام…`
   |
   = help: add `fr = \"…\"`

";
    let rest = REPORT.replace("1 warning", "2 warnings");
    assert_eq!(run.stderr, format!("{first}{rest}"));
}
