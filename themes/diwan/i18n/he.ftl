# Messages of the theme `diwan` in Hebrew.

language-name = עברית

## Around every page

page-title = { $title } — { $site }
skip = דילוג אל התוכן
menu = תפריט
breadcrumbs = מיקום הדף
contents = בדף זה
pager = הקודם והבא ברשימה
previous = הקודם:
next = הבא:
parts = חלקי הרשימה
part = חלק { $part } מתוך { $count }
part-from-to = { $first } – { $last }
parts-note = המיון והסינון חלים רק על השורות בחלק זה.
home-latest = כל ההסכמים: { $count }
legend-link = משמעות הסימנים
key-stated = המקור אומר זאת
key-inferred = מסקנת העורכים, בצירוף נימוק
key-computed = מתוך עובדות אחרות
key-attributed = מישהו אומר זאת, לא הכתבה עצמה
legend-where = הסבר על הסימנים נמצא בדף הבית
home = דף הבית
footer-as-of = המצבים מחושבים נכון לתאריך { $date }
footer-publisher = הוצאה לאור: { $name }
footer-licence = רישיון התוכן: { $licence }
footer-contact = יצירת קשר:
switch-section = אותו חלק בשפה האחרת: { $section }
borrowed-notice = דף זה טרם תורגם; הטקסט מוצג בשפתו: { $language }.
outdated-notice = נוסח המקור השתנה מאז שהתרגום הושווה אליו לאחרונה.
notes = הערות
note-back = חזרה לטקסט
not-found = אין דף בכתובת זו.
moved = דף זה עבר אל:
quote-open = ”
quote-close = ”
# After a label, and between it and what follows; between two names.
colon = :
colon-space = { " " }
comma = { ", " }

## Kinds of entries

kind-agreements = הסכמים
kind-countries = מדינות
kind-organisations = ארגונים וגופים
kind-people = אישים
kind-articles = כתבות
kind-pages = דפים
kind-timeline = כרונולוגיה
one-country = מדינה
one-organisation = גוף
one-person = אדם
one-article = כתבה עיתונאית

count-agreements = { $count ->
    [0] אין מסמכים ויוזמות
    [one] מסמך אחד או יוזמה אחת
    [two] { $count } מסמכים ויוזמות
   *[other] { $count } מסמכים ויוזמות
}
count-countries = { $count ->
    [0] אין מדינות
    [one] מדינה אחת
    [two] שתי מדינות
   *[other] { $count } מדינות
}
count-organisations = { $count ->
    [0] אין גופים
    [one] גוף אחד
    [two] שני גופים
   *[other] { $count } גופים
}
count-people = { $count ->
    [0] אין אישים
    [one] אדם אחד
    [two] שני אישים
   *[other] { $count } אישים
}
count-articles = { $count ->
    [0] אין כתבות
    [one] כתבה אחת
    [two] שתי כתבות
   *[other] { $count } כתבות
}
home-agreements = ההסכמים האחרונים
legend = מקרא הסימנים
instruments = מסמכים ויוזמות
instruments-mean = כל מה שרשימת ההסכמים כוללת: ההסכמים עצמם, וכן הצווים, החוזים, הוועדות וההצעות לסוגיהן הנלווים אליהם.
copy-link = העתקת הקישור: { $name }
copied = הקישור הועתק
filter = חיפוש ברשימה זו
sort-by = מיון לפי:
filter-shown = מוצגים { $shown } מתוך { $all }
filter-show = הצגה
facets = צמצום הרשימה
facets-clear = הצגת הרשימה כולה
facet-any = הכול
facet-unknown = לא ידוע ליום זה
facet-state = מצב
facet-on = המצב ביום
facet-form = סוג המסמך
facet-group = קבוצה
facet-party = צד
facet-renewal = חידוש
facet-year = שנה
facet-country = מדינה
facet-kind = סוג
earliest = התאריך המוקדם ביותר הידוע: { $date }

## Dates and durations

undated = ללא תאריך
said-on = נאמר בתאריך { $date }
said-in = נאמר במהלך { $date }
said-around = מועד האמירה: { $date }
said-at = מועד האמירה: { $date }
date-uncertain = { $date } (לא ודאי)
date-approximate = { $date } בקירוב
date-uncertain-approximate = { $date } בקירוב (לא ודאי)
date-interval = { $from } עד { $to }
date-since = { $from } ואילך
date-until = עד { $to }
date-within = מועד כלשהו בין { $from } ובין { $to }
date-not-before = לא לפני { $from }
date-not-after = לא אחרי { $to }
date-one-of = אחד מן התאריכים האלה: { $list }
date-decade = { $decade ->
    [1910] העשור השני של המאה ה־20
    [1920] שנות ה־20 של המאה ה־20
    [1930] שנות ה־30 של המאה ה־20
    [1940] שנות ה־40 של המאה ה־20
    [1950] שנות ה־50 של המאה ה־20
    [1960] שנות ה־60 של המאה ה־20
    [1970] שנות ה־70 של המאה ה־20
    [1980] שנות ה־80 של המאה ה־20
    [1990] שנות ה־90 של המאה ה־20
    [2000] העשור הראשון של המאה ה־21
    [2010] העשור השני של המאה ה־21
    [2020] שנות ה־20 של המאה ה־21
   *[other] העשור שתחילתו בשנת { $year }
}
date-century = המאה שתחילתה בשנת { $year }
season-spring = אביב { $year }
season-summer = קיץ { $year }
season-autumn = סתיו { $year }
season-winter = חורף { $year }
duration-years = { $count ->
    [one] שנה אחת
    [two] שנתיים
   *[other] { $count } שנים
}
duration-months = { $count ->
    [one] חודש אחד
    [two] חודשיים
   *[other] { $count } חודשים
}
duration-weeks = { $count ->
    [one] שבוע אחד
    [two] שבועיים
   *[other] { $count } שבועות
}
duration-days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}

## How firmly a fact holds

basis-stated = אמירה מפורשת
basis-inferred = היסק
basis-computed = חישוב
definition = הגדרה:
why = נימוק:
according-to = לפי { $names }
according-to-within = לפי { $names }
declined-by = מצד { $names }
mode-planned = תוכנית; לא דווח על מימושה
mode-alleged = טענה
mode-denied = הכחשה
mode-declined = ללא אישור וללא הכחשה
mode-expected = תחזית
not-reported = אין אזכור
basis-stated-means = מקור אומר זאת בעצמו.
basis-inferred-means = אין מקור האומר זאת במפורש; העורכים הסיקו זאת ומציינים את הנימוק.
basis-computed-means = חושב לפי עובדות אחרות בתיק.
mode-planned-means = הדבר דווח כתוכנית. אין מקור האומר שקרה.
mode-alleged-means = מי שנזכר בשם או בתיאור טוען זאת. התיק אינו קובע שהדבר קרה.
mode-denied-means = מי שנזכר בשם או בתיאור אומר שהדבר לא קרה.
mode-declined-means = מי שנזכר בשם או בתיאור אינו מאשר את הדבר ואינו מכחיש אותו.
mode-expected-means = מי שנזכר בשם או בתיאור צופה זאת. אין מקור המדווח שהדבר קרה.
sign-stated = תאריך שנאמר במפורש
sign-inferred = תאריך שהוסק
sign-planned = תוכנית
sign-alleged = טענה
sign-denied = הכחשה
sign-declined = ללא אישור וללא הכחשה
sign-expected = תחזית
mark-uncertain = (לא ודאי)
mark-uncertain-means = ייתכן שהתאריך אחר. ”בקירוב” נכתב ליד תאריך שהוא משוער בלבד.
mark-cite-means = מקור 1, פסקה 3. הסימן מוביל אל דף הכתבה.
timeline-events = אירועים מתוארכים, { $from } עד { $to }, לפי סדר הזמן. בטבלה הם מופיעים במילים.
timeline-mark = { $date }: { $name }, { $of }
timeline-agreements = האירוע המתוארך הראשון של כל הסכם, { $from } עד { $to }. ברשימה המלאה הם מופיעים במילים.

value-stated = אמירה מפורשת
value-stated-means = המקור אומר שהדבר כלול בהסכם.
value-attributed = ייחוס
value-attributed-means = אדם או גוף, שנזכר בשם או בתיאור, אומר זאת; הכתבה עצמה אינה אומרת זאת.
value-assessed = הערכה
value-assessed-means = להערכת המקור או להערכת מומחה, זו משמעותו של ההסכם, או שההסכם מאפשר זאת.
value-related = אזכור נלווה
value-related-means = הדבר דווח לצד ההסכם, אך לא נאמר שהוא אחת מהוראותיו.
value-absent = היעדר מפורש
value-absent-means = המקור אומר במפורש שהדבר אינו כלול בהסכם.
value-silent = אין אזכור
value-silent-means = המקור אינו אומר על כך דבר. זו שתיקה ולא שלילה: ייתכן שהדבר כלול בהסכם וייתכן שלא.

## Chronology

count-timeline = { $count ->
    [0] אין אירועים
    [one] אירוע אחד
    [two] שני אירועים
   *[other] { $count } אירועים
}
timeline-about = מה שקרה, מה שנאמר שקרה, ומועדי תום התקופות כפי שחושבו, לפי סדר הזמן. מה ששנתו אינה ידועה מופיע אחרי השנים שאליהן הוא עשוי להשתייך; מה שאין לו תאריך מופיע בסוף.
timeline-title = כרונולוגיה: { $part }
timeline-parts = חלקי הכרונולוגיה
timeline-part-note = הסינון חל רק על חלק זה.
timeline-between = בין { $first } ובין { $last }
timeline-undated = ללא תאריך
timeline-counted = { $length } מן האירוע הזה: { $event }
timeline-lanes = שורה לכל מדינה, { $from } עד { $to }; מה שבין { $hub } למדינה אחרת מופיע בשורה של אותה מדינה. כל סימן מוביל אל מה שהוא מציג; ברשימה מופיעים אותם דברים במילים.
timeline-later = תקופות שמסתיימות אחרי { $to } מופיעות ברשימה בלבד.
timeline-list = בכרונולוגיה
lane-several = כמה מדינות
lane-others = מדינות אחרות
lane-general = ללא ציון מדינה
range-within = מועד כלשהו בטווח
range-lasting = לאורך כל הטווח
sign-computed = תום תקופה, לפי חישוב
kind-term-end = תום תקופה

## Facts

facts = עובדות
glance = במבט אחד
detail = בהרחבה
column-fact = פרט
column-said = מה ידוע
column-evidence = ביסוס ומקור
column-agreement = הסכם
column-instrument = מסמך או יוזמה
column-parties = צדדים
column-with = עם
column-from = מאת
column-date = תאריך
column-status = מצב
column-event = אירוע
column-kind = סוג
column-party = ברשימה
column-role = תפקיד
column-countries = מדינה
column-organisations = גוף
column-people = שם
column-articles = כתבה

field-title = שם
field-short = כותר מקוצר
field-summary = בקצרה
field-variants = שמות אחרים
field-wikidata = ויקינתונים
field-iso = קוד ISO 3166
field-country = מדינה
field-form = סוג המסמך
field-binding = תוקף מחייב
field-parties = צדדים
field-addressees = נמענים
field-based-on = בסיס
field-replaces = החלפה של
field-amends = תיקון של
field-implements = יישום של
field-approves = אישור של
field-compared-with = השוואה עם
field-language = שפה
field-headline = הכותרת כלשונה
field-headline-supplied = כותרת מאת העורכים
field-author = מאת
field-outlet = המפרסם
field-via = מקור ההעתקה
field-published = תאריך הפרסום
field-paragraphs = מספר הפסקאות
field-url = כתובת
field-sha256 = טביעת אצבע של הטקסט (SHA-⁠256)

event-field-kind = סוג האירוע
event-field-date = תאריך
event-field-said = מועד האמירה
event-field-by = מי פעל
event-field-with = עם מי
event-field-to = אל מי
event-field-place = מקום
event-field-text = מה קרה
event-field-answers = תגובה על
event-field-act = מכוח מה
role-field-title = תפקיד
role-field-of = מקום התפקיד
role-field-during = תקופת התפקיד

events = אירועים
events-around = אירועים והתבטאויות קשורים
events-mixed = ובהם טענות ותגובות מתאריכים אחרים
event-by = מצד { $names }
event-with = עם { $names }
event-to = אל { $names }
event-part = { $name }: { $names }
event-answers = תגובה על: { $name }
event-place = מקום: { $place }
event-act = מכוח ”{ $name }”
event-owner = רשום בדף ”{ $name }”
exchange = טענה ותגובות
entry-into-force = כניסה לתוקף

## Agreements

status = מצב
status-proposed = הצעה
status-announced = הכרזה
status-agreed = הגעה להסכמה
status-issued = הוצאת המסמך
status-launched = השקה
status-unknown = לא ברור מן המקורות
status-not-yet = לפני הצעד הראשון שדווח עליו
status-signed = חתימה; לא דווח על כניסה לתוקף
status-approved = אישור; לא דווח על כניסה לתוקף
status-signed-awaiting = חתימה; עדיין לא בתוקף
status-approved-awaiting = אישור; עדיין לא בתוקף
status-in-force = בתוקף
status-in-force-for-others = בתוקף בין הצדדים האחרים; צד אחד או יותר מסרו הודעה על סיום
status-first-term-ended = התקופה הראשונה תמה; החידוש אוטומטי, ואף כתבה אינה מדווחת על דבר מאז
status-denounced = הודעה על סיום; לא דווח אם התוקף פקע
status-expired = פקיעת התוקף בתום התקופה
status-ended = סיום
status-may-proposed = ייתכן שהוגשה הצעה
status-may-announced = ייתכן שהייתה הכרזה
status-may-agreed = ייתכן שהושגה הסכמה
status-may-issued = ייתכן שהמסמך הוצא
status-may-launched = ייתכן שהייתה השקה
status-may-signed = ייתכן שהייתה חתימה; לא דווח על כניסה לתוקף
status-may-approved = ייתכן שהיה אישור; לא דווח על כניסה לתוקף
status-may-signed-awaiting = ייתכן שהייתה חתימה; עדיין לא בתוקף
status-may-approved-awaiting = ייתכן שהיה אישור; עדיין לא בתוקף
status-may-in-force = אולי בתוקף
status-may-in-force-for-others = אולי בתוקף בין חלק מן הצדדים בלבד
status-may-first-term-ended = ייתכן שהתקופה הראשונה תמה; החידוש אוטומטי, ואף כתבה אינה מדווחת על דבר מאז
status-may-denounced = ייתכן שנמסרה הודעה על סיום; לא דווח אם התוקף פקע
status-may-expired = ייתכן שהתוקף פקע בתום התקופה
status-may-ended = ייתכן שהסיום כבר חל
status-uncertain = לא ודאי: התאריכים אינם מכריעים מהו המצב
status-otherwise = לפי התאריכים אפשרי גם: { $status }
status-enters-on = כניסה לתוקף בתאריך { $date }
status-enters = מועד הכניסה לתוקף: { $date }
status-signed-not-binding = חתימה
status-approved-not-binding = אישור
status-may-signed-not-binding = ייתכן שהייתה חתימה
status-may-approved-not-binding = ייתכן שהיה אישור
approvers = { $count ->
    [one] צד אחד ({ $names })
    [two] שני צדדים ({ $names })
   *[other] חלק מן הצדדים ({ $names })
}
approvers-some = חלק מן הצדדים
status-only-approved = אישור בידי { $who }; לא דווח על כניסה לתוקף
status-only-approved-awaiting = אישור בידי { $who }; עדיין לא בתוקף
status-only-approved-not-binding = אישור בידי { $who }
status-only-may-approved = ייתכן שהיה אישור בידי { $who }; לא דווח על כניסה לתוקף
status-only-may-approved-awaiting = ייתכן שהיה אישור בידי { $who }; עדיין לא בתוקף
status-only-may-approved-not-binding = ייתכן שהיה אישור בידי { $who }
status-later = אחרי יום זה – { $event }: { $date }
status-told = { $event }: { $date } – { $mode }
status-as-of = המצב מחושב נכון לתאריך { $date }
status-ground = { $event }: { $date }
status-disputed = הדיווחים חלוקים בעניין תאריכו של אירוע זה: { $event }
status-by-form = המצב נובע מסוג המסמך: { $form }
status-not-in-force = כניסה לתוקף: אין אזכור

## States over time

states = המצב לאורך זמן
state-since = מאז { $date }
state-since-latest = לכל המאוחר מאז { $date }
state-from = מועד התחילה: { $date }
state-from-latest = מועד התחילה, לכל המאוחר: { $date }
state-until = עד { $date }
state-undated = מועד התחילה אינו ידוע
state-possible = אולי: { $state }
state-or = – או: { $state }
state-current = המצב בתאריך { $date }
state-term-end = תום תקופה
state-source = המקור המאוחר ביותר לכך: { $date }
states-silent = מקווקו: ימים שאחרי המקור המאוחר ביותר.
states-pale = בהיר: אפשרי בלבד.
state-not-yet = לפני הצעד הראשון שדווח עליו
state-proposed = הצעה
state-announced = הכרזה
state-agreed = הגעה להסכמה
state-issued = הוצאת המסמך
state-launched = השקה
state-unknown = לא ברור מן המקורות
state-signed = חתימה
state-approved = אישור
state-only-approved = אישור בידי { $who }
state-in-force = בתוקף
state-in-force-for-others = בתוקף בין הצדדים האחרים
state-first-term-ended = אחרי התקופה הראשונה; החידוש אוטומטי
state-denounced = הודעה על סיום; לא דווח אם התוקף פקע
state-expired = פקיעת התוקף בתום התקופה
state-ended = סיום
disputed = דיווחים חלוקים
disputed-means = הדיווחים נוקבים בכמה תאריכים. כל אחד מהם מוצג, וכן כל ערך המחושב לפיו.
or = או

binding-yes = מחייב
binding-no = לא מחייב
binding-disputed = שנוי במחלוקת
binding-unknown = לא ידוע
binding-not-applicable = לא רלוונטי

term = תקופה, חידוש והודעה מוקדמת
term-length = משך
term-from = תחילת התקופה
term-renewal = חידוש
term-notice = הודעה מוקדמת
term-condition = תנאי לכניסה לתוקף
term-end = תום התקופה הראשונה
term-end-only = תום התקופה
term-end-why = התקופה נמנתה משנת החתימה, כי אין כתבה האומרת מתי היא מתחילה.
term-end-no-event = אי אפשר לחשב: התקופה נמנית מאירוע שלא דווח עליו ({ $event })
term-end-undated = אי אפשר לחשב: האירוע שממנו התקופה נמנית דווח בלי תאריך ({ $event })
term-end-beyond = אי אפשר לחשב: התקופה תמה בשנה שיש בה יותר מארבע ספרות
term-end-no-start = אי אפשר לחשב: תחילת התקופה אינה ידועה
renewal-automatic = אוטומטי
renewal-express = רק בהסכמה מפורשת
renewal-none = ללא חידוש
renewal-unknown = אין אזכור
renewal-each = משך כל חידוש: { $length }

provisions = הוראות

## Provisions side by side

kind-matrix = השוואת הוראות
matrix-of = השוואת הוראות: { $name }
matrix-about = { $count ->
    [one] מה נאמר על כל הוראה במסמך אחד.
    [two] מה נאמר על כל הוראה בשני מסמכים.
   *[other] מה נאמר על כל הוראה ב־{ $count } מסמכים.
}
matrix-parts = לפי קבוצת סוגים או לפי צד
matrix-terms = תאריכים ותקופה
matrix-made = חתימה או צעד מקביל
matrix-provisions = לפי הוראה
matrix-alone = הוראות שאינן בטבלה
matrix-alone-why = מבין המסמכים שבטבלה, לכל היותר באחד רשום עליהן דבר.
matrix-others = מסמכים שאינם בטבלה
matrix-others-why = המידע עליהם מועט מכדי להשוות ביניהם. מה שנאמר על הוראותיהם מופיע למעלה.
matrix-blank = ריק
matrix-blank-means = לא נרשם כאן דבר. אין זה כמו ”אין אזכור”, שפירושו שהמקור נבדק בעניין זה.
compare = השוואה
compare-about = יש לבחור שניים עד ארבעה מסמכים כדי לראותם זה לצד זה, עם כל ההערות.
compare-choose = בחירה: { $name }
compare-few = יש לבחור לפחות שני מסמכים.
compare-chosen = נבחרו { $count } מתוך { $most }: { $names }
compare-shown = זה לצד זה: { $names }
compare-clear = הצגת כל המסמכים
compare-with = השוואה עם מסמכים אחרים

## Differences and relations

differences = עובדות שהדיווחים חלוקים בהן
differences-about = מה שדווח עליו ביותר מדרך אחת, זה לצד זה; התיק אינו מכריע.
differences-exchange = הטענה והתגובות עליה, בין האירועים
relations = מסמכים ויוזמות קשורים
relation-based-on = בסיס
relation-based-on-reverse = בסיס עבור
relation-replaces = החלפה של
relation-replaces-reverse = החלפה באמצעות
relation-amends = תיקון של
relation-amends-reverse = תיקון באמצעות
relation-implements = יישום של
relation-implements-reverse = יישום באמצעות
relation-approves = אישור של
relation-approves-reverse = אישור באמצעות
relation-compared-with = השוואה עם
relation-compared-with-reverse = השוואה עם

## Countries, organisations, people

partners = שותפים להסכמים
addressed = מה שהופנה אל גורם זה
roles = תפקידים
members = אישים וגופים קשורים

## Articles

origin = מקור הכתבה
author-unnamed = ללא ציון שם
outlet-unnamed = ללא ציון המפרסם
headline-supplied = בטקסט השמור אין כותרת; כותרת זו היא של העורכים.
caveats = הסתייגויות
resting = מה מבוסס על כתבה זו
cited-whole = הכתבה כולה
cited-paragraph = פסקה { $number }
cited-paragraphs = פסקאות { $first } עד { $last }
cited-within = אזכור יחד עם פסקאות אחרות, החל בפסקה { $number }
both = שתי השפות זו לצד זו
facing-show = שפה
facing-all = שתיהן
facing-place = בדף נפרד
facing-original = נוסח המקור
facing-current = התרגום עדכני
facing-outdated = נוסח המקור השתנה מאז
facing-unrecorded = התרגום לא הושווה לנוסח המקור
facing-missing = חלק זה אינו קיים בשפה זו
cited-text = בטקסט:
cited-lead = הפתיחה

## What ends a page

mentioned = דפים המזכירים דף זה
mentioned-in-agreements = הסכמים
mentioned-in-countries = מדינות
mentioned-in-organisations = ארגונים וגופים
mentioned-in-people = אישים
mentioned-in-articles = כתבות
mentioned-in-pages = דפים
voice-in = דפים המצטטים גורם זה או מייחסים לו דברים
voice-in-agreements = הסכמים
voice-in-countries = מדינות
voice-in-organisations = ארגונים וגופים
voice-in-people = אישים
voice-in-articles = כתבות
voice-in-pages = דפים
sources = מקורות הדף
source-passages = קטעים: { $count }
cite-heading = לציטוט דף זה
cite-other = בשפה האחרת
cite-page = ”{ $title }”, { $site }, נכון לתאריך { $date }.
updated = שינוי אחרון: { $date }

## The archive, to take away

download = הורדת התיק
download-lead = התיק כולו נמצא כאן בקובץ אחד, לקריאה ללא רשת.
download-here = זהו הארכיון עצמו: כל דפי התיק נמצאים בתיקייה זו, ואין צורך ברשת כדי לקרוא אותם.
download-get = הורדת { $name }
download-size = גודל
size-kilobytes = { $amount } ק״ב
size-megabytes = { $amount } מ״ב
size-bytes = { $count ->
    [one] בייט אחד
    [two] שני בייטים
   *[other] { $count } בייטים
}
download-files = מספר הקבצים בו
download-holds = מה יש בו
download-holds-text = כל הדפים בשתי השפות, עם התמונות, הגופנים וגיליונות הסגנון הדרושים להם. אלה הקבצים של אתר זה, אלא ששם דף זה קצר יותר.
download-open = איך פותחים אותו
download-unpack = תחילה יש לחלץ את הקובץ: ב־Windows לוחצים עליו בלחצן הימני ובוחרים ”חלץ הכל”; ב־Mac לוחצים עליו לחיצה כפולה. אם רק מעיינים בו בלי לחלץ אותו, הקישורים שבו אינם פועלים.
download-double-click = אחר כך פותחים את התיקייה { $folder } ולוחצים לחיצה כפולה על { $file }. הדפדפן מציג את שתי השפות לבחירה.
download-offline = אין צורך ברשת: שום דף אינו טוען דבר ממקום אחר. רק קישורים אל האינטרנט זקוקים לה.
download-check = איך בודקים אותו
download-check-text = אם העותק שלם, הפקודה המתאימה למערכת ההפעלה מדפיסה את ערך SHA-256 המופיע למעלה:
download-check-files = בתיקייה, הקובץ { $list } מכיל את ערך SHA-256 של כל קובץ.

## Search

search = חיפוש
search-label = חיפוש בתיק
search-help = מילים או שמות בכל אחת מן השפות. מילים במירכאות נמצאות כלשונן: ”מכירה חוזרת של נשק”.
search-no-script = החיפוש דורש JavaScript. בלעדיו, הרשימות מובילות אל כל הערכים:
search-count = תוצאות: { $count }
search-none = לא נמצא דבר.
search-any = אין ערך שבו כל המילים האלה. בערכים אלה יש חלק מהן.
search-also = החיפוש כלל גם:
search-leave = חיפוש רק של מה שהוקלד
search-take = חיפוש גם של שמות אחרים
search-near = אולי הכוונה:
search-narrow = צמצום התוצאות
search-kind = סוג
search-country = מדינה
search-year = שנה
search-all = הכול
search-more = תוצאות נוספות
search-failed = טעינת אינדקס החיפוש נכשלה.
one-agreement = הסכם
one-page = דף

## The tables of facts: what their rows and columns are

data-table-entries = כל הערכים שבתיק, מכל סוג
data-table-codes = הקודים שלפיהם ממוינים מסמכים, אירועים, גופים והוראות
data-table-facts = כל מה שמצוין היכן נכתב: אירועים, הוראות, תקופות, תפקידים, ביסוס
data-table-countries = מדינות
data-table-organisations = ארגונים וגופים
data-table-people = אישים
data-table-offices = התפקידים שאישים ממלאים או מילאו
data-table-articles = הכתבות שהן מקורות התיק
data-table-origins = מי כתב את הכתבה, מי פרסם אותה ומי העתיק אותה
data-table-caveats = פגמים בכתבה שעל הקורא לדעת עליהם
data-table-passages = מילים אחדות מן הכתבה כלשונן
data-table-agreements = הסכמים ומסמכים אחרים
data-table-parties = הצדדים למסמך, ומי שהצעה מופנית אליו
data-table-relations = הקשר בין מסמך למסמך אחר
data-table-terms = משך תוקפו של מסמך, ומה קורה בתומו
data-table-term-ends = תום התקופה הראשונה לפי החישוב; כמה שורות כשהדיווחים חלוקים
data-table-provisions = מה קובע המסמך, ומה אינו כלול בו
data-table-events = מה שקרה או נאמר שקרה
data-table-event-roles = מי משתתף באירוע, ומי מספר עליו
data-table-answers = איזה אירוע הוא תגובה על אירוע אחר
data-table-states = מצבו של המסמך, מאיזה יום ועד איזה יום
data-table-state-grounds = האירועים שמצב מתחיל בהם או עשוי להתחיל בהם; בלי אירוע, זהו תום התקופה לפי החישוב
data-table-evidence = הביסוס של שדה אחד בערך או בעובדה
data-table-voices = מי אומר את הכתוב בהוראה או בשדה
data-table-citations = הכתבות, והפסקאות בהן, שהעובדה כתובה בהן
data-earliest = היום המוקדם ביותר שהתאריך מאפשר
data-latest = היום המאוחר ביותר שהתאריך מאפשר
data-id = המזהה של השורה, שטבלאות אחרות מפנות אליו
data-kind = סוג הערך או האירוע
data-title = הכותר
data-short = הכותר המקוצר
data-summary = משפט או שניים על הנושא
data-title-latn = הכותר באותיות לטיניות
data-wikidata = הפריט בוויקינתונים
data-updated = יום השינוי האחרון
data-page = הדף באתר זה
data-family = למה הקוד משמש: סוג מסמך, אירוע, גוף, הוראה
data-code = הקוד
data-name = השם
data-definition = משמעות הקוד
data-after = שיטת הקידוד שהקוד הולך לפיה
data-group = קבוצת הסוגים שהמסמך מופיע בה ברשימות
data-group-name = שם הקבוצה
data-compared-as = הקוד המייצג את כל הקודים שמושווים לקוד זה; ריק אם אין משווים אותו כלל
data-concerns-parties = האם אירוע מסוג זה נוגע לכל הצדדים למסמך, ולכן מוצג אצל כל אחד מהם
data-entry = הערך; ריק כשאין ערך ורק השם נזכר
data-fact-type = סוג העובדה
data-iso = קוד ISO 3166
data-form = סוג המסמך או הגוף
data-country = המדינה שאליה הדבר שייך
data-person = האדם
data-of = המדינה או הגוף שהתפקיד ממולא בהם
data-during = תקופת התפקיד
data-language = שפת הכתבה
data-headline = הכותרת כלשונה, בשפת הכתבה
data-headline-supplied = האם הכותרת היא של העורכים, כי אין כותרת בכתבה
data-published = יום הפרסום
data-basis = האם מקור אומר זאת או שהעורכים הסיקו זאת; באירוע, הכוונה לתאריכיו
data-why = נימוק העורכים להיסק
data-paragraph-count = מספר הפסקאות בכתבה
data-url = היכן אפשר לקרוא את הכתבה
data-sha256 = ערך SHA-256 של הטקסט שהעורכים עבדו לפיו
data-article = הכתבה
data-role = התפקיד בדבר: כותב, מפרסם, מעתיק; צד, נמען; מבצע, משתתף, מי שהדבר מופנה אליו, דובר
data-place = המקום בסדר התיק, החל ב־1
data-text = התוכן במשפט אחד
data-paragraph = מספר הפסקה
data-quote = המילים כלשונן, בשפת הכתבה
data-note = הערה קצרה
data-binding = האם המסמך מחייב את צדדיו מבחינה משפטית
data-standing = מצב המסמך; בטבלת המסמכים, המצב ביום שהתיק מחושב אליו
data-certain = האם כך הדבר בכל יום שהתאריכים מאפשרים
data-agreement = המסמך
data-relation = הקשר אל המסמך האחר
data-other = המסמך האחר
data-length = משך התקופה הראשונה, לפי תקן ISO 8601
data-runs-from = סוג האירוע שממנו התקופה נמנית; ריק אם אינו ידוע
data-renewal = מה קורה בתום התקופה
data-each = משך כל חידוש
data-notice = כמה זמן לפני תום התקופה יש למסור הודעה
data-condition = התנאי לכניסה לתוקף
data-end-known = עד כמה ידוע מועד תום התקופה
data-end = תום התקופה הראשונה
data-value = מה המקור אומר על כך: אמירה מפורשת, ייחוס, הערכה, אזכור נלווה, היעדר מפורש או אין אזכור
data-mode = איך האירוע מסופר: דיווח, תוכנית, טענה, הכחשה, ללא אישור וללא הכחשה, תחזית
data-date = מתי קרה, לפי EDTF; ריק אם אין מקור הנוקב בתאריך
data-said = מועד האמירה של הדובר
data-location = היכן קרה
data-act = המסמך שמכוחו הדבר נעשה
data-competes-with = הראשון מבין האירועים הנוקבים בתאריכים שונים לאותו צעד, ואירוע זה בכללם; ריק אם אין הדיווחים חלוקים
data-event = האירוע
data-answers = האירוע שזו תגובה עליו
data-holds-from = היום הראשון של המצב; ריק אם דבר אינו תוחם אותו
data-holds-until = היום האחרון של המצב; ריק אם דבר אינו תוחם אותו
data-otherwise = המצבים האחרים שהתאריכים מאפשרים, מופרדים ברווחים
data-disputed = האם הדיווחים חלוקים בעניין היום שבו המצב מתחיל
data-approved-by = הצדדים שאישרו את המסמך, אם לא ידוע שגם האחרים אישרו אותו
data-source = המאוחרת מבין הכתבות שהמצב מבוסס עליהן
data-state = מקומו של המצב בין מצבי המסמך
data-about = העובדה שהשדה שייך לה; ריק כשזה שדה של הערך עצמו
data-field = השדה
data-fact = העובדה
data-paragraphs = הפסקאות המצוטטות; ריק כשמדובר בכתבה כולה

## The calendar

calendar-term-end = תום התקופה הראשונה
calendar-term-end-only = תום התקופה
calendar-renewal-end = תום תקופת החידוש
calendar-notice = היום האחרון להודעה מוקדמת

## The files to take away, and the codebook

data = נתונים
data-lead = כל עובדות התיק בקבצים, לספירה, לציטוט ולטעינה בתוכנות אחרות.
data-tables = טבלאות
data-tables-lead = כל טבלה היא קובץ של ערכים מופרדים בפסיקים, ולצידו עותק עבור Excel.
data-codebook-link = במדריך הקידוד כתוב מה יש בכל עמודה.
data-rows = { $count ->
    [one] שורה אחת
    [two] שתי שורות
   *[other] { $count } שורות
}
data-excel = עבור Excel
data-files = קבצים אחרים
data-file-package = תיאור הטבלאות והעמודות, עבור תוכנות (Data Package)
data-file-sql = יוצר מסד נתונים של SQLite מן הטבלאות
data-file-graph = מי עשה מה ועם מי, עבור תוכנות לשרטוט רשתות (GraphML)
data-file-json = כל העובדות בקובץ אחד (JSON); לצד כל דף יש גם קובץ משלו
data-file-bib = התיק וכל כתבותיו עבור BibTeX
data-file-ris = אותם דברים בתבנית RIS, עבור Zotero, EndNote ואחרות
data-file-csl = אותם דברים בתבנית CSL-JSON
data-file-feed = מה השתנה, עבור קוראי הזנות (Atom)
data-file-calendar = הימים שבהם מסתיימות תקופות וחל המועד להודעה מוקדמת (iCalendar)
data-cite = לציטוט התיק
data-cite-text = { $site }, נכון לתאריך { $date }.
cite-source-heading = לציטוט הכתבה עצמה:
cite-source = ”{ $title }”, { $outlet }, { $date }.
cite-source-by = { $author }, ”{ $title }”, { $outlet }, { $date }.
cite-files = עבור תוכנות לניהול מקורות ותוכנות אחרות:
codebook = מדריך הקידוד
codebook-lead = מה יש בשורות ובעמודות של הטבלאות, ומה משמעות כל קוד.
codebook-rules = מה תקף בכל הטבלאות
codebook-rule-csv = הקבצים הם ב־UTF-8, עם פסיקים, ועם מירכאות במקום שהן נחוצות (RFC 4180). תא ריק פירושו שלא ידוע דבר.
codebook-rule-excel = העותקים עבור Excel נפתחים בסימן סדר הבתים (BOM). תא ש־Excel היה מפרש כנוסחה, מפני שהוא נפתח באחד הסימנים = או + או − או @, נפתח בהם בגרש; בקבצים הרגילים הטקסט מופיע כמות שהוא.
codebook-rule-dates = כל תאריך מופיע שלוש פעמים: לפי EDTF, עם אי־הוודאות שבו, וכיום המוקדם ביותר וכיום המאוחר ביותר שהוא מאפשר. אלה גבולות לצורכי ספירה ולא קביעה. יום שקדם לשנת 1 מופיע לפי EDTF בלבד.
codebook-rule-pairs = למה שנאמר בשתי השפות יש עמודה לכל שפה. תרגום חסר הוא תא ריק.
codebook-rule-ids = המזהה של עובדה הוא המזהה של הערך שלה, אחריו # ואחריו מקומה בדף הערך.
codebook-rule-citations = בקבצים לניהול מקורות הכותרת מופיעה כלשונה. התעתיק לאותיות לטיניות, התרגום ותאריך לא ודאי מופיעים בהערה, כי אין להם שדות ב־CSL.
codebook-key = חלק מן המפתח
codebook-needed = לעולם אינו ריק
codebook-codes = קודים
data-type-text = טקסט
data-type-pair = טקסט בכל שפה
data-type-count = מספר שלם
data-type-flag = true או false
data-type-day = יום
data-type-date = תאריך
data-type-code = קוד
data-type-reference = הפניה אל
