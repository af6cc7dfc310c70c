//! What is isolated, line by line. ⟦ ⟧ stand for an isolate, ⟪ ⟫ for one from left to right, ⦅ ⦆ for one
//! in which each character runs from left to right.

use super::plain;
use crate::lang::{Language, Line, Settings};

/// The text with the marks of its isolates.
fn marked(text: &str, tag: &str, other: &str) -> String {
    let language = |tag| Language::new(tag, Settings::default()).unwrap();
    let isolates = language(tag).isolates(&Line::from(text), Some(&language(other)));
    let with_characters = plain(text, &isolates);
    [
        ("\u{2066}\u{202D}", "⦅"),
        ("\u{202C}\u{2069}", "⦆"),
        ("\u{2066}", "⟪"),
        ("\u{2068}", "⟦"),
    ]
    .iter()
    .fold(with_characters.into_owned(), |text, (from, to)| text.replace(from, to))
}

fn assert_marked(tag: &str, other: &str, expected: &[&str]) {
    for expected in expected {
        let text = expected.replace(['⟦', '⟧', '⟪', '⟫', '⦅', '⦆'], "");
        let ends = expected.replace(['⟧', '⟫'], "\u{2069}");
        assert_eq!(marked(&text, tag, other), ends, "{expected}");
        let found = !expected.contains(['⟦', '⟪', '⦅']);
        let language = Language::new(tag, Settings::default()).unwrap();
        assert!(found || language.glance().see(&text), "a glance overlooks {text}");
    }
}

#[test]
fn golden_cases() {
    assert_marked(
        "ar",
        "en",
        &["منظومة ⟦S-400⟧ (تريومف)، قال السفير", "المصدر: ⟦DFNC.RU⟧."],
    );
    assert_marked("en", "ar", &["Kuwait (⟦الكويت⟧), 2023"]);
}

#[test]
fn latin_in_arabic() {
    assert_marked(
        "ar",
        "en",
        &[
            "",
            "في 3 تموز 2023، 12:30 - 50%",
            "(٢٠٢٣) ۲۰۲۳ ١٢",
            "⟦Kuwait⟧",
            "مجلة ⟦New Defence Order. Strategy⟧.",
            "قدرات ⟦A2/AD⟧ ولغة ⟦C++⟧، و⟦C#⟧؟",
            "بالـ⟦S-400⟧!",
            "شبكة ⟦3G⟧ وطائرة ⟦Mi-8/17⟧، و⟦Boeing 737 MAX⟧: نعم",
            // A number with a space before it counts something of the sentence.
            "نشرت ⟦Reuters⟧ 12 تقريرا",
            "⟦NATO-2030⟧ و⟦NATO⟧-٢٠٣٠ و⟦NATO⟧/۲۰۳۰ و⟦NATO—2030⟧",
            "وكالة ⟦Reuters⟧، ⟦AFP⟧ و⟦TASS⟧…",
            "⟦AT&T – .NET – @UN⟧",
            "نطاق ⟦.ru⟧ وحساب ⟦@UN⟧ وقال.⟦NET⟧",
            "موقع ⟦https://x.org/ar/?q=1&b=2⟧.",
            "موقع ⟦https://x.org/ar/⟧.",
            "⟦DFNC⟧/دفنس",
            "في ⟦U.S.⟧ و⟦U.K.⟧، ⟦Inc⟧.",
            "قال: \"⟦Foo Bar⟧\".",
            "قال «⟦Foo⟧» و«⟦Bar⟧»",
            "روسيا ⟦Россия⟧ والصين ⟦中国⟧",
            "عبرية שלום ليست غريبة",
            "⟦Qur’an cafe\u{301}⟧ ثم",
        ],
    );
}

#[test]
fn brackets_and_quotes() {
    assert_marked(
        "ar",
        "en",
        &[
            "(⟦S-400⟧)",
            "وزارة ⟦Ministry of Defence (MoD)⟧، قال",
            "⟦Ministry (MoD) of Defence⟧ قال",
            "⟦S-400⟧ (⟦Triumf⟧ وغيره)",
            "(تريومف ⟦Triumf⟧) ⟦S-400⟧",
            "⟦“Foo” and “Bar”⟧ قال",
            "⟦(a) b (c)⟧ قال",
            "(⟦(a) b⟧)",
            "((⟦a⟧ ب) ⟦c⟧)",
            "⟦a (b [c])⟧ ثم",
            "⟦a⟧ [(⟦b⟧ ثم",
            "⟦f(x)⟧) ثم",
        ],
    );
}

#[test]
fn arabic_in_english() {
    assert_marked(
        "en",
        "ar",
        &[
            "",
            "On 3 July 2023, ٢٠٢٣",
            "the «⟦مجلس التعاون⟧», or GCC",
            "⟦الكويت⟧, ⟦قطر⟧ and ⟦مصر⟧.",
            "⟦الكويت، قطر. مصر.⟧",
            "⟦رؤية-٢٠٣٥⟧ and ⟦שלום⟧!",
            "the al-⟦كويت⟧",
            "⟦وزارة (الدفاع)⟧ said",
            "Россия and 中国 are none",
        ],
    );
}

#[test]
fn isolates_of_the_text_are_not_straddled() {
    assert_marked("ar", "en", &["أ \u{2067}⟦Foo⟧\u{2069} ⟦Bar⟧"]);
}

#[test]
fn numbers_after_a_phrase() {
    assert_marked(
        "ar",
        "en",
        &[
            "قمة ⟦G20 Summit 2014⟧، قال",
            "قمة (⟦G20 Summit 2014⟧) في روسيا",
            "قمة «⟦G20 Summit 2014⟧» في روسيا",
            "قمة ⟦G20 Summit 2014⟧",
            "قمة ⟦G20 Summit 2014⟧ (العشرين)",
            "⟦Chapter 7⟧. قال",
            "في ⟦No. 12⟧؛",
            "قانون ⟦Act § 5.1⟧، نعم",
            "قالت (⟦AFP, 3 May 2016⟧) إن",
            "توقيت ⟦UTC +3⟧.",
            "⟦Level 5+⟧، و⟦top 50%⟧.",
            "⟦Boeing (2014)⟧ قال",
            "نشرت ⟦Reuters⟧ 12-15 تقريرا",
            "نشرت ⟦Reuters⟧ 12 - 15 تقريرا",
            "نشرت ⟦Reuters⟧ 12% من",
            "نشرت ⟦Reuters⟧ ١٢.",
            "في 3 ⟦May 2016⟧، قال",
            "قال (⟦12 Monkeys⟧) نعم",
            "قال: ⟦12 Monkeys⟧ نعم",
        ],
    );
    assert_marked(
        "en",
        "ar",
        &[
            "the decree (⟦قرار 12⟧) and «⟦رؤية 2030⟧» too",
            "⟦قرار⟧ 12 was adopted",
            "the ⟦قرار 12⟧.",
            "⟦قرار ١٢⟧ was adopted on ⟦٣ مايو ٢٠١٦⟧ by",
            "on (⟦3 مايو 2016⟧), as",
        ],
    );
}

#[test]
fn marks_that_close_a_phrase() {
    assert_marked(
        "ar",
        "en",
        &[
            "قالت «⟦Yahoo!⟧» أمس",
            "كتاب \"⟦Who Is Who?⟧\" نعم",
            "كتاب ‘⟦Who Is Who?⟧’ نعم",
            "كتاب „⟦Wer bist du?⟧“ نعم",
            "قالت (⟦to be continued…⟧) ثم",
            "قالت «⟦Stop it.⟧» ثم",
            "قالت «⟦… and so on⟧» ثم",
            "(انظر ⟦Yahoo⟧!)",
            "هل هي ⟦Yahoo⟧؟",
            "⟦Yahoo⟧! قالت",
            "⟦Hello, world.⟧",
            "قالت «⟦Who؟⟧»",
        ],
    );
    assert_marked(
        "en",
        "ar",
        &[
            "asked «⟦هل تعلم؟⟧» twice",
            "asked “⟦هل تعلم?⟧” twice",
            "said (⟦قف!⟧) twice",
            "did he say ⟦قف⟧?",
            "“is it ⟦قف⟧?” he said",
        ],
    );
}

#[test]
fn signs_of_a_word() {
    assert_marked(
        "ar",
        "en",
        &[
            "حرارة ⟦40 °C⟧ أمس و⟦40°C⟧ و⟦-40°C⟧",
            "في ⟦/etc⟧ و⟦--help⟧ و⟦~/x⟧ ثم",
            "ملف ⟦/etc⟧ أو ⟦--help⟧ أو ⟦-rf⟧ أو ⟦~/x⟧ أو ⟦$PATH⟧ أو ⟦@x⟧ أو ⟦#x⟧ نعم",
            "ملف ⟦../x⟧ أو ⟦_x⟧ أو ⟦%TEMP%⟧ أو ⟦$5M⟧ أو ⟦~5GB⟧ نعم",
            "وكالة -⟦Reuters⟧- قالت",
            "قال ...⟦Foo⟧ نعم",
        ],
    );
}

#[test]
fn addresses_and_paths() {
    assert_marked(
        "ar",
        "en",
        &[
            "موقع ⟪https://ar.wikipedia.org/wiki/الكويت⟫، نعم",
            "موقع (⟪https://x.org/الكويت_(دولة)⟫) نعم",
            "موقع ⟪www.x.org/الكويت⟫.",
            "بريد ⟪info@مثال.كوم⟫ نعم",
            "ملف ⟪/home/بيانات/a.txt⟫ و⟪C:\\ملفات⟫",
            "انظر ⟦See ⟪https://x.org/الكويت⟫ there⟧ نعم",
            "قطر/الكويت و/أو",
        ],
    );
    assert_marked(
        "en",
        "ar",
        &[
            "at ⟪https://ar.wikipedia.org/wiki/الكويت/قطر⟫, 2024",
            "at https://x.org/?q=1, not ⟦هنا⟧",
        ],
    );
}

#[test]
fn codes() {
    assert_marked(
        "ar",
        "en",
        &[
            "هاتف ⟪+965 2245 1234⟫ نعم",
            "هاتف ⟪+965-2245-1234⟫، و⟪00965 2245 1234⟫",
            "هاتف ⟪(965) 2245-1234⟫",
            "هاتف ⟪2245 1234⟫.",
            "هاتف ⟪+96522451234⟫",
            "هاتف ⟪04-2345678⟫",
            "رقم ⟪978-3-16-148410-0⟫ و⟪978 3 16 148410 0⟫",
            "في ⟪2023-07-03⟫ و⟪2023-07⟫ نعم",
            "في ⟪2023-07-03⟫ 12 وثيقة",
            "عدد ⟪12 500 000⟫ نعم",
            "عام 2014 12 دولة",
            "عام 2014 1200 جندي",
            "في ⦅٢٠٢٣-٠٧-٠٣⦆ و⦅٠١٢٣ ٤٥٦ ٧٨٩⦆",
            "عند ⟪25°17′12″⟫ شرقا",
            "في 3.7.2023 و3/7/2023 و12:30",
            "رقم ⟦ISBN 978-3-16-148410-0⟧.",
        ],
    );
    assert_marked(
        "en",
        "ar",
        &["call ⟦هاتف ⟪+965 2245 1234⟫⟧, now", "call +965 2245 1234 (⟦الكويت⟧)"],
    );
}

#[test]
fn ranges_and_units() {
    assert_marked(
        "ar",
        "en",
        &[
            "في 2019-2024 و10-12 و10–12 و15% و%15",
            "2019⟦-⟧2024 سنة 10-12",
            "10⟦-⟧12",
            "15⟦%⟧ و15%",
            "⟦%⟧15",
            "(⟦$⟧5-⟦$⟧6)",
            "٢٠١٩-٢٠٢٤ و١٥٪",
            "١٥٪",
            "10–12",
        ],
    );
    assert_marked(
        "fa",
        "fr",
        &[
            "در ⟪۲۰۱۹-۲۰۲۴⟫ و ⟪10-12⟫ و ⟪۱۰–۱۲⟫ و ۱۵٪",
            "⟪2019-2024⟫ سال",
            "۱۵⟦٪⟧ سال",
            "دمای ⟪-23⟫ درجه",
            "در ⦅١٠-١٢⦆",
            "تلفن ⟪+98 21 1234 5678⟫",
        ],
    );
    assert_marked("he", "en", &["בין ⟪10-12⟫ ל־15%", "15% או ⟪10–12⟫"]);
}

#[test]
fn straight_marks_of_hebrew_words_and_of_measures() {
    assert_marked(
        "en",
        "he",
        &[
            "the ⟦צה\"ל⟧ army of “⟦ד\"ר כהן⟧”",
            "the ⟦ג'ורג'⟧ name and the '⟦שלום⟧' word",
            "the \"⟦שלום⟧\" word",
            "in ⟦ת\"א 12/34⟧, then",
            "a 15\" screen of ⟦הארץ⟧",
        ],
    );
    assert_marked(
        "he",
        "en",
        &["ארה\"ב קנתה \"⟦S-400⟧\" היום", "עמ' 5, \"⟦LCD 15⟧\" היום"],
    );
}

#[test]
fn what_sticks_to_a_digit() {
    assert_marked(
        "ar",
        "en",
        &[
            "المادة ⟦5(a)⟧ و⟦5(A)(ii)⟧ و⟦5.2(a)⟧ و⟦1(a)–(c)⟧ و(⟦5(a)⟧) نعم",
            "منظومة إس-400(⟦S-400⟧) نعم",
            "منظومة 5 (⟦S-400⟧) نعم",
            "مركب ⟦UO₂(NO₃)₂⟧ و⟦SO₄²⁻⟧ نعم",
            "المادة 5(أ) نعم",
        ],
    );
    assert_marked("fa", "en", &["بمب‌افکن ب-۵۲ و ج-۲۰ بود", "دمای ⟪-۵⟫ و بـ⟪-۵⟫ درجه"]);
    assert_marked("he", "en", &["בין ⟪-5%⟫ ל-⟪+5%⟫, ב-52 היום"]);
}

#[test]
fn marks_before_a_comma() {
    assert_marked(
        "ar",
        "en",
        &[
            "شركتا ⟦Foo Corp.⟧، و⟦Boeing Co.⟧؛ ثم ⟦Yahoo!⟧: نعم",
            "قال ⟦Putin⟧...، ثم",
            "قال ⟦Putin⟧!",
        ],
    );
    assert_marked("en", "ar", &["said ⟦نعم!⟧, then ⟦هل?⟧; and ⟦هل⟧? then"]);
}

#[test]
fn numbers_that_count_nothing() {
    assert_marked(
        "ar",
        "en",
        &[
            "وثيقة ⟦CETS No. 185⟧ نعم",
            "وثيقة ⟦TIAS 11-1123⟧ و⟦ISO 9001:2015⟧ نعم",
            "دالة ⟦f(x) = 2x + 1⟧ نعم",
            "الحساب ⟦KW81 CBKU 0000 0000 1234 5601 01⟧ نعم",
            "نشرت ⟦Reuters⟧ 2019-2024 تقريرا و⟦AFP⟧ 1000-1500 تقرير",
            "نشرت ⟦Reuters⟧ 3/7/2023 تقريرا و⟦AFP⟧ ⟪2023-07-03⟫ تقريرا",
            "عند ⟦29.3759° N, 47.9774° E⟧ نعم",
            "هاتف ⟦+965-2245-1234 ext. 12⟧ نعم",
            "هاتف ⟪+44 (0)20 7946 0958⟫ و⟪+965 2245 1234⟫/⟪2245 1235⟫ نعم",
            "هاتف ⟪*2345⟫ نعم (* 2024) و*2024",
            "حجم ⟪5×10⁻³⟫ نعم",
        ],
    );
}
