//! The words of the pages, one by one.
//! Start at [`the_agreement_reads_in_persian`].

use super::{AGREEMENT, built, dossier};

#[test]
fn the_agreement_reads_in_persian() {
    let (_dossier, run) = built();
    assert_eq!(
        run.page(&format!("fa/{AGREEMENT}")).lines(),
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
        run.page(&format!("fr/{AGREEMENT}")).lines(),
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
        run.page("fa/index.html").lines()[3..],
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
        run.page("fr/index.html").lines()[4..],
        ["Accords 1", "Pays 3", "Organisations 1", "Articles 1"]
    );
}

#[test]
fn ordered_lists_name_the_digits_of_their_words() {
    let dossier = super::dossier();
    let path = "content/organisations/book-society/fa.md";
    let text = std::fs::read_to_string(dossier.root().join(path)).unwrap();
    let dossier = dossier.file(path, format!("{text}\n1. یک\n\n<!-- -->\n\n3. سه\n"));
    let home = "content/pages/home/fr.md";
    let text = std::fs::read_to_string(dossier.root().join(home)).unwrap();
    let dossier = dossier.file(home, format!("{text}\n1. un\n"));
    let run = dossier.build().succeeded();
    // On the French page the text is borrowed.
    for tag in ["fa", "fr"] {
        let page = run.page(&format!("{tag}/organisations/book-society.html"));
        let lists = page.select("ol[data-digits]").into_iter();
        let lists: Vec<String> =
            lists.map(|ol| ol.data(&["data-digits", "start"])).collect();
        assert_eq!(lists, ["arabext -", "arabext 3", "arabext -"], "{tag}");
    }
    run.page("fr/index.html").shows("<ol><li>un</li></ol>");
}

/// Countries from all over both alphabets: id, code, Persian, French.
const COUNTRIES: [[&str; 4]; 17] = [
    ["austria", "AT", "اتریش", "Autriche"],
    ["germany", "DE", "آلمان", "Allemagne"],
    ["belgium", "BE", "بلژیک", "Belgique"],
    ["thailand", "TH", "تایلند", "Thaïlande"],
    ["djibouti", "DJ", "جیبوتی", "Djibouti"],
    ["czechia", "CZ", "چک", "Tchéquie"],
    ["chile", "CL", "شیلی", "Chili"],
    ["zambia", "ZM", "زامبیا", "Zambie"],
    ["sweden", "SE", "سوئد", "Suède"],
    ["canada", "CA", "کانادا", "Canada"],
    ["poland", "PL", "لهستان", "Pologne"],
    ["viet-nam", "VN", "ویتنام", "Viêt Nam"],
    ["india", "IN", "هند", "Inde"],
    ["greece", "GR", "یونان", "Grèce"],
    ["spain", "ES", "اسپانیا", "Espagne"],
    ["estonia", "EE", "استونی", "Estonie"],
    ["ethiopia", "ET", "اتیوپی", "Éthiopie"],
];

/// The registers of these countries and those of the dossier.
const PERSIAN: [&str; 20] = [
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
];
const FRENCH: [&str; 20] = [
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
];

#[test]
fn registers_sort_by_the_alphabet_of_their_language() {
    let mut dossier = dossier();
    for [id, iso, persian, french] in COUNTRIES {
        dossier = dossier.file(
            &format!("content/countries/{id}/facts.toml"),
            format!(
                "title = {{ fa = \"{persian}\", fr = \"{french}\" }}\niso = \"{iso}\"\n"
            ),
        );
    }
    let run = dossier.build().succeeded();
    let register = |tag| run.page(&format!("{tag}/countries/index.html")).lines();
    assert_eq!(register("fa")[3..], PERSIAN);
    assert_eq!(register("fr")[3..], FRENCH);
}
