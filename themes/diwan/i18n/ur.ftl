# Messages of the theme `diwan` in Urdu.

language-name = اردو

## Around every page

page-title = { $title } — { $site }
skip = براہِ راست متن پر جائیں
menu = مینو
breadcrumbs = آپ یہاں ہیں
contents = اس صفحے پر
pager = فہرست میں پچھلا اور اگلا
previous = پچھلا:
next = اگلا:
parts = فہرست کے حصے
part = حصہ { $part }، کل { $count }
part-from-to = { $first } – { $last }
parts-note = ترتیب اور چھانٹی صرف اسی حصے کی سطروں پر لاگو ہوتی ہے۔
home-latest = تمام معاہدے: { $count }
legend-link = نشانات کا مطلب
key-stated = ماخذ یہ کہتا ہے
key-inferred = مرتبین کا نتیجہ، وجہ کے ساتھ
key-computed = دوسرے حقائق سے
key-attributed = یہ کسی اور کا قول ہے، خود مضمون کا نہیں
legend-where = نشانات کی وضاحت صفحۂ اول پر ہے
home = صفحۂ اول
footer-as-of = حیثیتیں اس تاریخ کے لیے شمار کی گئی ہیں: { $date }
footer-publisher = ناشر: { $name }
footer-licence = مواد کا اجازت نامہ: { $licence }
footer-contact = رابطہ:
switch-section = یہی حصہ دوسری زبان میں: { $section }
borrowed-notice = اس صفحے کا ترجمہ ابھی نہیں ہوا؛ متن اپنی اصل زبان میں دکھایا گیا ہے: { $language }۔
outdated-notice = اس ترجمے کے آخری بار اصل سے موازنہ کیے جانے کے بعد اصل متن بدل گیا ہے۔
notes = حواشی
note-back = متن پر واپس
not-found = اس پتے پر کوئی صفحہ نہیں ہے۔
moved = یہ صفحہ یہاں منتقل ہو گیا ہے:
quote-open = ”
quote-close = “
# After a label, and between it and what follows; between two names.
colon = :
colon-space = { " " }
comma = { "، " }

## Kinds of entries

kind-agreements = معاہدے
kind-countries = ممالک
kind-organisations = تنظیمیں اور ادارے
kind-people = شخصیات
kind-articles = مضامین
kind-pages = صفحات
kind-timeline = سلسلۂ واقعات
one-country = ملک
one-organisation = ادارہ
one-person = شخصیت
one-article = اخباری مضمون

count-agreements = { $count ->
    [0] کوئی دستاویز یا اقدام نہیں
    [one] { $count } دستاویز یا اقدام
   *[other] { $count } دستاویزات اور اقدامات
}
count-countries = { $count ->
    [0] کوئی ملک نہیں
    [one] { $count } ملک
   *[other] { $count } ممالک
}
count-organisations = { $count ->
    [0] کوئی ادارہ نہیں
    [one] { $count } ادارہ
   *[other] { $count } ادارے
}
count-people = { $count ->
    [0] کوئی شخصیت نہیں
    [one] { $count } شخصیت
   *[other] { $count } شخصیات
}
count-articles = { $count ->
    [0] کوئی مضمون نہیں
    [one] { $count } مضمون
   *[other] { $count } مضامین
}
home-agreements = تازہ ترین معاہدے
legend = نشانات کی کلید
instruments = دستاویزات اور اقدامات
instruments-mean = وہ سب کچھ جو معاہدوں کی فہرست میں ہے: خود معاہدے، اور ان سے متعلق فرامین، ٹھیکے، کمیٹیاں، تجاویز اور پیشکشیں۔
copy-link = لنک نقل کریں: { $name }
copied = لنک نقل ہو گیا
filter = اس فہرست میں تلاش
sort-by = ترتیب بلحاظ:
filter-shown = { $shown } کی نمائش، کل { $all }
filter-show = دکھائیں
facets = فہرست محدود کریں
facets-clear = پوری فہرست دکھائیں
facet-any = سب
facet-unknown = اس دن کے لیے معلوم نہیں
facet-state = حیثیت
facet-on = کسی دن کی حیثیت
facet-form = دستاویز کی قسم
facet-group = گروہ
facet-party = فریق
facet-renewal = تجدید
facet-year = سال
facet-country = ملک
facet-kind = قسم
earliest = قدیم ترین معلوم تاریخ: { $date }

## Dates and durations

undated = بلا تاریخ
said-on = { $date } کو کہا گیا
said-in = { $date } میں کہا گیا
said-around = کہنے کا وقت: { $date }
said-at = کہنے کا وقت: { $date }
date-uncertain = { $date } (غیر یقینی)
date-approximate = تقریباً { $date }
date-uncertain-approximate = تقریباً { $date } (غیر یقینی)
date-interval = { $from } سے { $to } تک
date-since = { $from } سے
date-until = { $to } تک
date-within = { $from } اور { $to } کے درمیان کسی وقت
date-not-before = { $from } سے پہلے نہیں
date-not-after = { $to } کے بعد نہیں
date-one-of = ان میں سے ایک تاریخ: { $list }
date-decade = { $year } کی دہائی
date-century = { $year } سے شروع ہونے والی صدی
season-spring = موسمِ بہار { $year }
season-summer = موسمِ گرما { $year }
season-autumn = موسمِ خزاں { $year }
season-winter = موسمِ سرما { $year }
duration-years = { $count ->
    [one] { $count } سال
   *[other] { $count } سال
}
duration-months = { $count ->
    [one] { $count } ماہ
   *[other] { $count } ماہ
}
duration-weeks = { $count ->
    [one] { $count } ہفتہ
   *[other] { $count } ہفتے
}
duration-days = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
}

## How firmly a fact holds

basis-stated = مذکور
basis-inferred = اخذ کردہ
basis-computed = شمار کردہ
definition = تعریف:
why = وجہ:
according-to = بقول { $names }
according-to-within = بقول { $names }
declined-by = منجانب: { $names }
mode-planned = منصوبہ؛ عمل میں آنے کی کوئی اطلاع نہیں
mode-alleged = دعویٰ
mode-denied = تردید
mode-declined = نہ تصدیق، نہ تردید
mode-expected = پیش گوئی
not-reported = مذکور نہیں
basis-stated-means = کوئی ماخذ خود یہ بات کہتا ہے۔
basis-inferred-means = کوئی ماخذ یہ بات صراحت سے نہیں کہتا؛ مرتبین نے اسے اخذ کیا ہے اور وجہ بھی دی ہے۔
basis-computed-means = مجموعے کے دیگر حقائق سے شمار کیا گیا۔
mode-planned-means = منصوبے کے طور پر بیان ہوا۔ کوئی ماخذ نہیں کہتا کہ ایسا ہوا۔
mode-alleged-means = کسی نے، جس کا نام یا تعارف دیا گیا ہے، یہ دعویٰ کیا ہے۔ مجموعہ نہیں کہتا کہ ایسا ہوا۔
mode-denied-means = کسی نے، جس کا نام یا تعارف دیا گیا ہے، کہا ہے کہ ایسا نہیں ہوا۔
mode-declined-means = کسی نے، جس کا نام یا تعارف دیا گیا ہے، نہ اس کی تصدیق کی ہے نہ تردید۔
mode-expected-means = کسی نے، جس کا نام یا تعارف دیا گیا ہے، اس کی توقع ظاہر کی ہے۔ کوئی ماخذ اس کے ہونے کی اطلاع نہیں دیتا۔
sign-stated = مذکور تاریخ
sign-inferred = اخذ کردہ تاریخ
sign-planned = منصوبہ
sign-alleged = دعویٰ
sign-denied = تردید
sign-declined = نہ تصدیق، نہ تردید
sign-expected = پیش گوئی
mark-uncertain = (غیر یقینی)
mark-uncertain-means = ممکن ہے تاریخ کوئی اور ہو۔ ”تقریباً“ ان تاریخوں کے ساتھ آتا ہے جو محض اندازاً معلوم ہیں۔
mark-cite-means = پہلا ماخذ، تیسرا پیراگراف۔ یہ نشان مضمون کے صفحے پر لے جاتا ہے۔
timeline-events = { $from } سے { $to } تک کے وہ واقعات جن کی تاریخ معلوم ہے، زمانی ترتیب سے۔ جدول میں یہی تحریری صورت میں ہیں۔
timeline-mark = { $date }: { $name }، { $of }
timeline-agreements = ہر معاہدے کا پہلا واقعہ جس کی تاریخ معلوم ہے، { $from } سے { $to } تک۔ فہرست میں یہی تحریری صورت میں ہیں۔

value-stated = مذکور
value-stated-means = ماخذ کہتا ہے کہ یہ معاہدے میں ہے۔
value-attributed = منسوب
value-attributed-means = کوئی شخص یا ادارہ، جس کا نام یا تعارف دیا گیا ہے، یہ کہتا ہے؛ مضمون اپنی طرف سے نہیں کہتا۔
value-assessed = رائے
value-assessed-means = ماخذ یا کسی ماہر کی رائے میں معاہدے کا مطلب یہی ہے یا وہ اس کی گنجائش دیتا ہے۔
value-related = ضمناً مذکور
value-related-means = معاہدے کے ساتھ اس کا ذکر ہے، مگر یہ نہیں کہا گیا کہ یہ اس کی شقوں میں سے ہے۔
value-absent = عدم موجودگی مذکور
value-absent-means = ماخذ صراحت سے کہتا ہے کہ یہ معاہدے میں نہیں ہے۔
value-silent = مذکور نہیں
value-silent-means = ماخذ اس بارے میں کچھ نہیں کہتا۔ یہ خاموشی ہے، انکار نہیں: ممکن ہے معاہدے میں ہو، ممکن ہے نہ ہو۔

## Chronology

count-timeline = { $count ->
    [0] کوئی واقعہ نہیں
    [one] { $count } واقعہ
   *[other] { $count } واقعات
}
timeline-about = جو کچھ ہوا، جس کے ہونے کا ذکر ہے، اور مدتوں کے شمار کردہ اختتام، سب زمانی ترتیب سے۔ جس کا سال متعین نہیں وہ ان برسوں کے بعد ہے جن میں سے کسی کا ہو سکتا ہے؛ جس کی کوئی تاریخ نہیں وہ آخر میں ہے۔
timeline-title = سلسلۂ واقعات: { $part }
timeline-parts = سلسلۂ واقعات کے حصے
timeline-part-note = چھانٹی صرف اسی حصے پر لاگو ہوتی ہے۔
timeline-between = { $first } اور { $last } کے درمیان
timeline-undated = بلا تاریخ
timeline-counted = { $length }، اس واقعے سے: { $event }
timeline-lanes = ہر ملک کی ایک سطر، { $from } سے { $to } تک؛ جو کچھ { $hub } اور کسی دوسرے ملک کے درمیان ہے وہ اُس ملک کی سطر پر ہے۔ ہر نشان اپنے متعلقہ مقام پر لے جاتا ہے؛ فہرست میں یہی سب تحریری صورت میں ہے۔
timeline-later = { $to } کے بعد ختم ہونے والی مدتیں صرف فہرست میں ہیں۔
timeline-list = سلسلۂ واقعات میں
lane-several = متعدد ممالک
lane-others = دیگر ممالک
lane-general = کسی ملک کا نام نہیں
range-within = اس عرصے میں کسی وقت
range-lasting = پورے عرصے میں
sign-computed = مدت کا اختتام، شمار کردہ
kind-term-end = مدت کا اختتام

## Facts

facts = حقائق
glance = ایک نظر میں
detail = تفصیل سے
column-fact = امر
column-said = معلومات
column-evidence = بنیاد اور ماخذ
column-agreement = معاہدہ
column-instrument = دستاویز یا اقدام
column-parties = فریقین
column-with = دیگر فریق
column-from = منجانب
column-date = تاریخ
column-status = حیثیت
column-event = واقعہ
column-kind = قسم
column-party = فہرست میں
column-role = عہدہ
column-countries = ملک
column-organisations = ادارہ
column-people = نام
column-articles = مضمون

field-title = نام
field-short = مختصر عنوان
field-summary = مختصراً
field-variants = دیگر نام
field-wikidata = ویکی ڈیٹا
field-iso = ISO 3166 کوڈ
field-country = ملک
field-form = دستاویز کی قسم
field-binding = قانونی اثر
field-parties = فریقین
field-addressees = مخاطب
field-based-on = بنیاد
field-replaces = متبادل برائے
field-amends = ترمیم برائے
field-implements = عمل درآمد برائے
field-approves = منظوری برائے
field-compared-with = موازنہ
field-language = زبان
field-headline = سرخی جیسی درج ہے
field-headline-supplied = سرخی، مرتبین کی طرف سے
field-author = مصنف
field-outlet = ناشر
field-via = منقول از
field-published = تاریخِ اشاعت
field-paragraphs = پیراگرافوں کی تعداد
field-url = پتا
field-sha256 = متن کا فنگر پرنٹ (SHA-⁠256)

event-field-kind = واقعے کی قسم
event-field-date = تاریخ
event-field-said = کہنے کا وقت
event-field-by = کس نے کیا
event-field-with = کس کے ساتھ
event-field-to = کس کے نام
event-field-place = مقام
event-field-text = کیا ہوا
event-field-answers = کس کا جواب
event-field-act = کس کے تحت
role-field-title = عہدہ
role-field-of = عہدے کا ادارہ
role-field-during = عہدے کی مدت

events = واقعات
events-around = متعلقہ واقعات اور بیانات
events-mixed = ان میں دوسری تاریخوں کے دعوے اور جواب بھی ہیں
event-by = منجانب: { $names }
event-with = شریک: { $names }
event-to = بنام: { $names }
event-part = { $name }: { $names }
event-answers = اس کا جواب: { $name }
event-place = مقام: { $place }
event-act = بموجب ”{ $name }“
event-owner = اندراج کا صفحہ: ”{ $name }“
exchange = دعویٰ اور جوابات
entry-into-force = نفاذ

## Agreements

status = حیثیت
status-proposed = تجویز
status-announced = اعلان
status-agreed = اتفاقِ رائے
status-issued = اجرا
status-launched = آغاز
status-unknown = مآخذ سے واضح نہیں
status-not-yet = اولین مذکور مرحلے سے قبل
status-signed = دستخط؛ نفاذ کی اطلاع نہیں
status-approved = منظوری؛ نفاذ کی اطلاع نہیں
status-signed-awaiting = دستخط؛ ابھی نافذ العمل نہیں
status-approved-awaiting = منظوری؛ ابھی نافذ العمل نہیں
status-in-force = نافذ العمل
status-in-force-for-others = دیگر فریقوں کے درمیان نافذ العمل؛ ایک یا زائد فریق خاتمے کا نوٹس دے چکے ہیں
status-first-term-ended = پہلی مدت پوری؛ تجدید خودکار ہے، اور اس کے بعد کسی مضمون میں کوئی اطلاع نہیں
status-denounced = خاتمے کا نوٹس؛ ختم ہوا یا نہیں، اس کی اطلاع نہیں
status-expired = مدت پوری
status-ended = خاتمہ
status-may-proposed = ممکنہ تجویز
status-may-announced = ممکنہ اعلان
status-may-agreed = ممکنہ اتفاقِ رائے
status-may-issued = ممکنہ اجرا
status-may-launched = ممکنہ آغاز
status-may-signed = ممکنہ دستخط؛ نفاذ کی اطلاع نہیں
status-may-approved = ممکنہ منظوری؛ نفاذ کی اطلاع نہیں
status-may-signed-awaiting = ممکنہ دستخط؛ ابھی نافذ العمل نہیں
status-may-approved-awaiting = ممکنہ منظوری؛ ابھی نافذ العمل نہیں
status-may-in-force = شاید نافذ العمل
status-may-in-force-for-others = شاید صرف بعض فریقوں کے درمیان نافذ العمل
status-may-first-term-ended = پہلی مدت شاید پوری؛ تجدید خودکار ہے، اور اس کے بعد کسی مضمون میں کوئی اطلاع نہیں
status-may-denounced = خاتمے کا ممکنہ نوٹس؛ ختم ہوا یا نہیں، اس کی اطلاع نہیں
status-may-expired = مدت شاید پوری
status-may-ended = ممکنہ خاتمہ
status-uncertain = غیر یقینی: تاریخوں سے حیثیت متعین نہیں ہوتی
status-otherwise = تاریخوں کی رو سے یہ بھی ممکن ہے: { $status }
status-enters-on = { $date } سے نفاذ
status-enters = نفاذ کا وقت: { $date }
status-signed-not-binding = دستخط
status-approved-not-binding = منظوری
status-may-signed-not-binding = ممکنہ دستخط
status-may-approved-not-binding = ممکنہ منظوری
# What stands for `$who`; a postposition follows it.
approvers = { $count ->
    [one] ایک فریق ({ $names })
   *[other] بعض فریقوں ({ $names })
}
approvers-some = بعض فریقوں
status-only-approved = { $who } کی منظوری؛ نفاذ کی اطلاع نہیں
status-only-approved-awaiting = { $who } کی منظوری؛ ابھی نافذ العمل نہیں
status-only-approved-not-binding = { $who } کی منظوری
status-only-may-approved = { $who } کی ممکنہ منظوری؛ نفاذ کی اطلاع نہیں
status-only-may-approved-awaiting = { $who } کی ممکنہ منظوری؛ ابھی نافذ العمل نہیں
status-only-may-approved-not-binding = { $who } کی ممکنہ منظوری
status-later = اس دن کے بعد – { $event }: { $date }
status-told = { $event }: { $date } – { $mode }
status-as-of = { $date } کے لیے شمار کردہ حیثیت
status-ground = { $event }: { $date }
status-disputed = اس واقعے کی تاریخ پر بیانات مختلف ہیں: { $event }
status-by-form = حیثیت دستاویز کی قسم سے اخذ ہوتی ہے: { $form }
status-not-in-force = نفاذ: مذکور نہیں

## States over time

states = وقت کے ساتھ حیثیت
state-since = { $date } سے
state-since-latest = { $date } سے، یا اس سے پہلے سے
state-from = آئندہ، { $date } سے
state-from-latest = { $date } سے، یا اس سے پہلے سے
state-until = { $date } تک
state-undated = آغاز معلوم نہیں
state-possible = شاید: { $state }
state-or = – یا: { $state }
state-current = { $date } کو حیثیت
state-term-end = مدت کا اختتام
state-source = اس بارے میں تازہ ترین ماخذ: { $date }
states-silent = دھاری دار: تازہ ترین ماخذ کے بعد کے دن۔
states-pale = ہلکا: صرف ممکن۔
state-not-yet = اولین مذکور مرحلے سے قبل
state-proposed = تجویز
state-announced = اعلان
state-agreed = اتفاقِ رائے
state-issued = اجرا
state-launched = آغاز
state-unknown = مآخذ سے واضح نہیں
state-signed = دستخط
state-approved = منظوری
state-only-approved = { $who } کی منظوری
state-in-force = نافذ العمل
state-in-force-for-others = دیگر فریقوں کے درمیان نافذ العمل
state-first-term-ended = پہلی مدت کے بعد؛ تجدید خودکار ہے
state-denounced = خاتمے کا نوٹس؛ ختم ہوا یا نہیں، اس کی اطلاع نہیں
state-expired = مدت پوری
state-ended = خاتمہ
disputed = بیانات میں اختلاف
disputed-means = بیانات میں کئی تاریخیں آئی ہیں۔ ہر تاریخ دکھائی گئی ہے، اور ہر وہ قدر بھی جو اس سے شمار ہوتی ہے۔
or = یا

binding-yes = واجب التعمیل
binding-no = واجب التعمیل نہیں
binding-disputed = متنازع
binding-unknown = معلوم نہیں
binding-not-applicable = قابلِ اطلاق نہیں

term = مدت، تجدید اور پیشگی نوٹس
term-length = مدت
term-from = مدت کا آغاز
term-renewal = تجدید
term-notice = پیشگی نوٹس
term-condition = نفاذ کی شرط
term-end = پہلی مدت کا اختتام
term-end-only = مدت کا اختتام
term-end-why = دستخط کے سال سے شمار کیا گیا، کیونکہ کسی مضمون میں مذکور نہیں کہ مدت کب شروع ہوتی ہے۔
term-end-no-event = شمار ممکن نہیں: مدت جس واقعے سے شروع ہوتی ہے اس کی اطلاع نہیں ({ $event })
term-end-undated = شمار ممکن نہیں: مدت جس واقعے سے شروع ہوتی ہے وہ بلا تاریخ مذکور ہے ({ $event })
term-end-beyond = شمار ممکن نہیں: اختتام چار سے زیادہ ہندسوں والے سال میں ہے
term-end-no-start = شمار ممکن نہیں: مدت کا آغاز معلوم نہیں
renewal-automatic = خودکار
renewal-express = صرف صریح رضامندی سے
renewal-none = بلا تجدید
renewal-unknown = مذکور نہیں
renewal-each = ہر تجدید کی مدت: { $length }

provisions = شقیں

## Provisions side by side

kind-matrix = شقوں کا موازنہ
matrix-of = شقوں کا موازنہ: { $name }
matrix-about = { $count ->
    [one] { $count } دستاویز میں ہر شق کے بارے میں کیا کہا گیا ہے۔
   *[other] { $count } دستاویزات میں ہر شق کے بارے میں کیا کہا گیا ہے۔
}
matrix-parts = دستاویز کی قسم کے گروہ یا فریق کے لحاظ سے
matrix-terms = تاریخیں اور مدت
matrix-made = دستخط یا انعقاد
matrix-provisions = ہر شق الگ
matrix-alone = شقیں جو جدول میں نہیں
matrix-alone-why = جدول کی دستاویزات میں سے زیادہ سے زیادہ ایک میں ان کا کچھ اندراج ہے۔
matrix-others = دستاویزات جو جدول میں نہیں
matrix-others-why = ان کے بارے میں معلومات موازنے کے لیے بہت کم ہیں۔ ان کی شقوں کے بارے میں جو کہا گیا ہے وہ اوپر درج ہے۔
matrix-blank = خالی
matrix-blank-means = یہاں کچھ درج نہیں۔ یہ ”مذکور نہیں“ سے مختلف ہے، جس کا مطلب ہے کہ ماخذ اس غرض سے پڑھا گیا۔
compare = موازنہ کریں
compare-about = دو سے چار دستاویزات منتخب کریں تاکہ وہ تمام حواشی سمیت ساتھ ساتھ نظر آئیں۔
compare-choose = انتخاب: { $name }
compare-few = کم از کم دو دستاویزات منتخب کریں۔
compare-chosen = منتخب { $count }، زیادہ سے زیادہ { $most }: { $names }
compare-shown = ساتھ ساتھ: { $names }
compare-clear = تمام دستاویزات دکھائیں
compare-with = دیگر دستاویزات سے موازنہ

## Differences and relations

differences = حقائق جن پر بیانات مختلف ہیں
differences-about = جو بات ایک سے زیادہ طرح بیان ہوئی ہے، ساتھ ساتھ؛ مجموعہ ان میں سے کسی کو ترجیح نہیں دیتا۔
differences-exchange = دعویٰ اور اس کے جوابات، واقعات میں
relations = متعلقہ دستاویزات اور اقدامات
relation-based-on = بنیاد
relation-based-on-reverse = بنیاد برائے
relation-replaces = متبادل برائے
relation-replaces-reverse = متبادل
relation-amends = ترمیم برائے
relation-amends-reverse = ترمیم بموجب
relation-implements = عمل درآمد برائے
relation-implements-reverse = عمل درآمد بموجب
relation-approves = منظوری برائے
relation-approves-reverse = منظوری بموجب
relation-compared-with = موازنہ
relation-compared-with-reverse = موازنہ

## Countries, organisations, people

partners = معاہدوں کے دیگر فریق
addressed = اس فریق کے نام
roles = عہدے
members = متعلقہ شخصیات اور ادارے

## Articles

origin = مضمون کہاں سے آیا
author-unnamed = نام درج نہیں
outlet-unnamed = ناشر کا نام درج نہیں
headline-supplied = محفوظ متن میں سرخی نہیں؛ یہ سرخی مرتبین نے دی ہے۔
caveats = احتیاط طلب امور
resting = جو کچھ اس مضمون پر مبنی ہے
cited-whole = پورا مضمون
cited-paragraph = پیراگراف { $number }
cited-paragraphs = پیراگراف { $first } سے { $last } تک
cited-within = دوسرے پیراگرافوں کے ساتھ یکجا حوالہ، پیراگراف { $number } سے آگے
both = دونوں زبانیں ساتھ ساتھ
facing-show = زبان
facing-all = دونوں
facing-place = اپنے صفحے پر
facing-original = اصل متن
facing-current = ترجمہ تازہ ہے
facing-outdated = اصل متن بعد میں بدل گیا
facing-unrecorded = ترجمے کا اصل سے موازنہ نہیں ہوا
facing-missing = یہ حصہ اس زبان میں نہیں ہے
cited-text = متن میں:
cited-lead = ابتدائی حصہ

## What ends a page

mentioned = صفحات جن میں اس کا ذکر ہے
mentioned-in-agreements = معاہدے
mentioned-in-countries = ممالک
mentioned-in-organisations = تنظیمیں اور ادارے
mentioned-in-people = شخصیات
mentioned-in-articles = مضامین
mentioned-in-pages = صفحات
voice-in = صفحات جن میں اس کا قول یا تحریر منقول ہے
voice-in-agreements = معاہدے
voice-in-countries = ممالک
voice-in-organisations = تنظیمیں اور ادارے
voice-in-people = شخصیات
voice-in-articles = مضامین
voice-in-pages = صفحات
sources = اس صفحے کے ماخذ
source-passages = اقتباسات: { $count }
cite-heading = اس صفحے کا حوالہ
cite-other = دوسری زبان میں
cite-page = ”{ $title }“، { $site }، { $date } کی صورتِ حال کے مطابق۔
updated = آخری تبدیلی: { $date }

## The archive, to take away

download = مجموعہ ڈاؤن لوڈ کریں
download-lead = پورا مجموعہ یہاں ایک فائل میں ہے، جو انٹرنیٹ کے بغیر پڑھی جا سکتی ہے۔
download-here = یہی محفوظ نسخہ ہے: مجموعے کے تمام صفحات اسی فولڈر میں ہیں، اور انہیں پڑھنے کے لیے انٹرنیٹ درکار نہیں۔
download-get = ڈاؤن لوڈ: { $name }
download-size = حجم
size-kilobytes = { $amount } کلوبائٹ
size-megabytes = { $amount } میگابائٹ
size-bytes = { $count ->
    [one] { $count } بائٹ
   *[other] { $count } بائٹ
}
download-files = اس میں فائلوں کی تعداد
download-holds = اس میں کیا ہے
download-holds-text = دونوں زبانوں کے تمام صفحات، ان کے لیے درکار تصویروں، فونٹس اور اسٹائل شیٹس سمیت۔ یہ اسی ویب سائٹ کی فائلیں ہیں، البتہ وہاں یہ صفحہ مختصر ہے۔
download-open = کھولنے کا طریقہ
download-unpack = پہلے فائل کو اَن زپ کریں: ونڈوز میں اس پر دایاں کلک کر کے ”Extract All“ چنیں؛ میک پر اس پر دو بار کلک کریں۔ اگر اسے اَن زپ کیے بغیر صرف دیکھا جائے تو اس کے لنک کام نہیں کرتے۔
download-double-click = پھر فولڈر { $folder } کھولیں اور فائل { $file } پر دو بار کلک کریں۔ براؤزر انتخاب کے لیے دونوں زبانیں دکھاتا ہے۔
download-offline = اسے انٹرنیٹ کی ضرورت نہیں: کوئی صفحہ کہیں اور سے کچھ لوڈ نہیں کرتا۔ صرف ویب کی طرف جانے والے لنکس کو انٹرنیٹ چاہیے۔
download-check = جانچنے کا طریقہ
download-check-text = اگر آپ کا نسخہ درست ہے تو آپ کے سسٹم کی کمانڈ وہی SHA-256 دکھاتی ہے جو اوپر درج ہے:
download-check-files = فولڈر کی فائل { $list } میں ہر فائل کا SHA-256 درج ہے۔

## Search

search = تلاش
search-label = مجموعے میں تلاش
search-help = دونوں میں سے کسی زبان کے الفاظ یا نام۔ عین وہی الفاظ تلاش کرنے کے لیے واوین لگائیں: ”اسلحے کی دوبارہ فروخت“۔
search-no-script = تلاش کے لیے جاوا اسکرپٹ درکار ہے۔ اس کے بغیر فہرستیں ہر اندراج تک لے جاتی ہیں:
search-count = نتائج: { $count }
search-none = کچھ نہیں ملا۔
search-any = کسی اندراج میں یہ تمام الفاظ نہیں۔ ان اندراجات میں ان میں سے کچھ ہیں۔
search-also = یہ بھی تلاش کیے گئے:
search-leave = صرف لکھے گئے الفاظ تلاش کریں
search-take = اسی کے دوسرے نام بھی تلاش کریں
search-near = کیا آپ کی مراد یہ ہے:
search-narrow = نتائج محدود کریں
search-kind = قسم
search-country = ملک
search-year = سال
search-all = سب
search-more = مزید نتائج
search-failed = تلاش کا اشاریہ لوڈ نہ ہو سکا۔
one-agreement = معاہدہ
one-page = صفحہ

## The tables of facts: what their rows and columns are

data-table-entries = مجموعے کے تمام اندراجات، خواہ کسی بھی قسم کے ہوں
data-table-codes = وہ کوڈ جن سے دستاویزات، واقعات، ادارے اور شقیں درجہ بند ہیں
data-table-facts = ہر وہ بات جس کے ساتھ درج ہے کہ وہ کہاں لکھی ہے: واقعات، شقیں، مدتیں، عہدے، بنیادیں
data-table-countries = ممالک
data-table-organisations = تنظیمیں اور ادارے
data-table-people = شخصیات
data-table-offices = شخصیات کے موجودہ یا سابق عہدے
data-table-articles = وہ مضامین جو مجموعے کے مآخذ ہیں
data-table-origins = مضمون کس نے لکھا، کس نے شائع کیا اور کس نے نقل کیا
data-table-caveats = مضمون کی وہ خامیاں جو قاری کو معلوم ہونی چاہییں
data-table-passages = مضمون کے چند الفاظ جیسے چھپے ہیں
data-table-agreements = معاہدے، اور دیگر دستاویزات اور اقدامات
data-table-parties = دستاویز کے فریق، اور وہ جنہیں پیشکش کی گئی
data-table-relations = ایک دستاویز کا دوسری سے تعلق
data-table-terms = دستاویز کی مدت، اور اس کے اختتام پر کیا ہوتا ہے
data-table-term-ends = پہلی مدت کا شمار کردہ اختتام؛ جہاں بیانات مختلف ہیں وہاں کئی سطریں
data-table-provisions = دستاویز میں کیا طے ہے، اور کیا اس میں نہیں ہے
data-table-events = جو ہوا، یا جس کے ہونے کا ذکر ہے
data-table-event-roles = واقعے میں کون شریک ہے، اور کس نے اسے بیان کیا
data-table-answers = کون سا واقعہ کسی دوسرے واقعے کے جواب میں کہی گئی بات ہے
data-table-states = دستاویز کی حیثیت، کس دن سے کس دن تک
data-table-state-grounds = وہ واقعات جن سے کوئی حیثیت شروع ہوتی ہے یا ہو سکتی ہے؛ واقعہ نہ ہو تو مدت کا شمار کردہ اختتام
data-table-evidence = کسی اندراج یا امر کی ایک فیلڈ کی بنیاد
data-table-voices = شق یا فیلڈ میں جو ہے وہ کس نے کہا
data-table-citations = وہ مضامین اور ان کے پیراگراف جن میں کوئی امر درج ہے
data-earliest = تاریخ کی رو سے پہلا ممکن دن
data-latest = تاریخ کی رو سے آخری ممکن دن
data-id = سطر کی شناخت، جس سے دوسرے جدول اس کا حوالہ دیتے ہیں
data-kind = اندراج یا واقعے کی قسم
data-title = عنوان
data-short = مختصر عنوان
data-summary = اس کے بارے میں ایک دو جملے
data-title-latn = عنوان لاطینی حروف میں
data-wikidata = ویکی ڈیٹا میں اس کا آئٹم
data-updated = آخری تبدیلی کا دن
data-page = اس ویب سائٹ پر اس کا صفحہ
data-family = کوڈ کس کا ہے: دستاویز کی قسم، واقعہ، ادارہ، شق
data-code = کوڈ
data-name = نام
data-definition = کوڈ کا مطلب
data-after = کوڈ بندی کا وہ نظام جس کی پیروی کی گئی
data-group = دستاویزات کی اقسام کا وہ گروہ جس کے تحت دستاویز فہرستوں میں آتی ہے
data-group-name = اس گروہ کا نام
data-compared-as = وہ کوڈ جو اس کے ساتھ موازنے میں آنے والے تمام کوڈوں کی نمائندگی کرتا ہے؛ اگر اس کا کبھی موازنہ نہ ہو تو خالی
data-concerns-parties = آیا اس قسم کا واقعہ دستاویز کے ہر فریق سے متعلق ہے اور اس لیے ہر ایک کے ہاں دکھایا جاتا ہے
data-entry = اندراج؛ جس کا اندراج نہ ہو اور صرف نام آیا ہو، اس کے لیے خالی
data-fact-type = امر کی قسم
data-iso = ISO 3166 کوڈ
data-form = دستاویز یا ادارے کی قسم
data-country = جس ملک سے تعلق ہے
data-person = شخصیت
data-of = وہ ملک یا ادارہ جس میں عہدہ ہے
data-during = عہدے کی مدت
data-language = مضمون کی زبان
data-headline = سرخی جیسی چھپی ہے، مضمون کی زبان میں
data-headline-supplied = آیا سرخی مرتبین نے دی ہے کیونکہ مضمون میں سرخی نہیں
data-published = اشاعت کا دن
data-basis = آیا کسی ماخذ میں مذکور ہے یا مرتبین نے اخذ کیا ہے؛ واقعے میں مراد اس کی تاریخیں ہیں
data-why = مرتبین کے اخذ کرنے کی وجہ
data-paragraph-count = مضمون میں پیراگرافوں کی تعداد
data-url = مضمون کہاں پڑھا جا سکتا ہے
data-sha256 = اس متن کا SHA-256 جس پر مرتبین نے کام کیا
data-article = مضمون
data-role = اس میں حصہ: مصنف، ناشر، ناقل؛ فریق، مخاطب؛ کرنے والا، شریک، جس کے نام ہو، بیان کرنے والا
data-place = مجموعے کی ترتیب میں جگہ، 1 سے
data-text = اس کا مفہوم ایک جملے میں
data-paragraph = پیراگراف نمبر
data-quote = الفاظ جیسے چھپے ہیں، مضمون کی زبان میں
data-note = اس پر مختصر حاشیہ
data-binding = آیا یہ فریقوں کے لیے قانوناً واجب التعمیل ہے
data-standing = دستاویز کی حیثیت؛ دستاویزات کے جدول میں، اس دن کی جس کے لیے مجموعہ شمار کیا گیا ہے
data-certain = آیا تاریخوں کی رو سے ممکن ہر دن کو ایسا ہی ہے
data-agreement = دستاویز
data-relation = دوسری دستاویز سے تعلق
data-other = دوسری دستاویز
data-length = پہلی مدت کا طول، ISO 8601 کی صورت میں
data-runs-from = اس واقعے کی قسم جس سے مدت شروع ہوتی ہے؛ معلوم نہ ہو تو خالی
data-renewal = مدت کے اختتام پر کیا ہوتا ہے
data-each = ہر تجدید کی مدت
data-notice = اختتام سے کتنا پہلے نوٹس دینا لازم ہے
data-condition = نفاذ کی شرط
data-end-known = اختتام کس حد تک معلوم ہے
data-end = پہلی مدت کا اختتام
data-value = ماخذ اس بارے میں کیا کہتا ہے: مذکور، منسوب، رائے، ضمناً مذکور، عدم موجودگی مذکور، یا مذکور نہیں
data-mode = واقعہ کس طرح بیان ہوا: اطلاع، منصوبہ، دعویٰ، تردید، نہ تصدیق، نہ تردید، پیش گوئی
data-date = کب ہوا، EDTF کی صورت میں؛ کوئی ماخذ تاریخ نہ دے تو خالی
data-said = بیان کرنے والے نے کب کہا
data-location = کہاں ہوا
data-act = وہ دستاویز جس کے تحت ہوا
data-competes-with = اسی مرحلے کی مختلف تاریخ دینے والے واقعات میں سے پہلا، جن میں یہ خود بھی شامل ہے؛ بیانات یکساں ہوں تو خالی
data-event = واقعہ
data-answers = وہ واقعہ جس کا یہ جواب ہے
data-holds-from = حیثیت کا پہلا دن؛ کوئی حد نہ ہو تو خالی
data-holds-until = حیثیت کا آخری دن؛ کوئی حد نہ ہو تو خالی
data-otherwise = تاریخوں کی رو سے ممکن دیگر حیثیتیں، جن کے درمیان خالی جگہ ہے
data-disputed = آیا حیثیت کے آغاز کے دن پر بیانات مختلف ہیں
data-approved-by = وہ فریق جنہوں نے منظوری دی، اگر دوسروں کی منظوری معلوم نہ ہو
data-source = حیثیت جن مضامین پر مبنی ہے ان میں سے تازہ ترین
data-state = دستاویز کی حیثیتوں میں اس حیثیت کی جگہ
data-about = وہ امر جس کی یہ فیلڈ ہے؛ اندراج کی اپنی فیلڈ ہو تو خالی
data-field = فیلڈ
data-fact = امر
data-paragraphs = وہ پیراگراف جن کا حوالہ ہے؛ حوالہ پورے مضمون کا ہو تو خالی

## The calendar

calendar-term-end = پہلی مدت کا اختتام
calendar-term-end-only = مدت کا اختتام
calendar-renewal-end = تجدید شدہ مدت کا اختتام
calendar-notice = پیشگی نوٹس کا آخری دن

## The files to take away, and the codebook

data = ڈیٹا
data-lead = مجموعے کے تمام حقائق فائلوں کی صورت میں، شمار کرنے، حوالہ دینے اور دوسرے پروگراموں میں لوڈ کرنے کے لیے۔
data-tables = جدول
data-tables-lead = ہر جدول ایک فائل ہے جس میں قدریں کوما سے الگ کی گئی ہیں، اور اس کا ایک نسخہ ایکسل کے لیے ہے۔
data-codebook-link = ہر کالم میں کیا ہے، یہ کوڈ بک میں درج ہے۔
data-rows = { $count ->
    [one] { $count } سطر
   *[other] { $count } سطریں
}
data-excel = ایکسل کے لیے
data-files = دیگر فائلیں
data-file-package = جدولوں اور کالموں کی تفصیل، پروگراموں کے لیے (Data Package)
data-file-sql = جدولوں سے SQLite ڈیٹابیس بناتی ہے
data-file-graph = کس نے کس کے ساتھ کیا طے کیا، نیٹ ورک کا خاکہ بنانے والے پروگراموں کے لیے (GraphML)
data-file-json = تمام حقائق ایک فائل میں (JSON)؛ ہر صفحے کے ساتھ اس کی اپنی فائل بھی ہے
data-file-bib = مجموعہ اور اس کے تمام مضامین BibTeX کے لیے
data-file-ris = وہی RIS کی صورت میں، Zotero، EndNote اور دوسرے پروگراموں کے لیے
data-file-csl = وہی CSL-JSON کی صورت میں
data-file-feed = کیا بدلا، فیڈ ریڈر کے لیے (Atom)
data-file-calendar = مدتیں ختم ہونے اور پیشگی نوٹس دینے کے آخری دن (iCalendar)
data-cite = مجموعے کا حوالہ
data-cite-text = { $site }، { $date } کی صورتِ حال کے مطابق۔
cite-source-heading = خود مضمون کا حوالہ:
cite-source = ”{ $title }“، { $outlet }، { $date }۔
cite-source-by = { $author }، ”{ $title }“، { $outlet }، { $date }۔
cite-files = حوالہ جاتی سافٹ ویئر اور دوسرے پروگراموں کے لیے:
codebook = کوڈ بک
codebook-lead = جدولوں کی سطروں اور کالموں میں کیا ہے، اور ہر کوڈ کا کیا مطلب ہے۔
codebook-rules = جو باتیں تمام جدولوں پر لاگو ہیں
codebook-rule-csv = فائلیں UTF-8 میں ہیں، کوما کے ساتھ، اور جہاں ضرورت ہو واوین کے ساتھ (RFC 4180)۔ خالی خانے کا مطلب ہے کہ کچھ معلوم نہیں۔
codebook-rule-excel = ایکسل کے نسخے بائٹ آرڈر مارک سے شروع ہوتے ہیں۔ جس خانے کو ایکسل فارمولا سمجھ لے، کیونکہ وہ = یا + یا − یا @ سے شروع ہوتا ہے، وہ ان نسخوں میں اپاسٹروف سے شروع ہوتا ہے؛ سادہ فائلوں میں متن جوں کا توں ہے۔
codebook-rule-dates = ہر تاریخ تین بار آتی ہے: EDTF کی صورت میں، اپنی غیر یقینی کیفیت سمیت، اور پھر پہلا اور آخری ممکن دن۔ یہ دو دن شمار کے لیے حدود ہیں، دعویٰ نہیں۔ سنہ 1 عیسوی سے پہلے کا دن صرف EDTF میں آتا ہے۔
codebook-rule-pairs = جو بات دونوں زبانوں میں کہی گئی ہے اس کا ہر زبان کے لیے ایک کالم ہے۔ ترجمہ نہ ہو تو خانہ خالی ہے۔
codebook-rule-ids = کسی امر کی شناخت اس کے اندراج کی شناخت، پھر #، پھر اندراج کے صفحے پر اس کی جگہ ہے۔
codebook-rule-citations = حوالہ جاتی سافٹ ویئر کی فائلوں میں عنوان جیسا چھپا ہے ویسا ہی ہے۔ لاطینی حروف میں عنوان، اس کا ترجمہ اور غیر یقینی تاریخ نوٹ میں ہیں، کیونکہ CSL میں ان کے لیے فیلڈ نہیں۔
codebook-key = کلید کا حصہ
codebook-needed = کبھی خالی نہیں
codebook-codes = کوڈ
data-type-text = متن
data-type-pair = ہر زبان میں متن
data-type-count = پورا عدد
data-type-flag = true یا false
data-type-day = دن
data-type-date = تاریخ
data-type-code = کوڈ
data-type-reference = جدول کا حوالہ:
