# رسائل القالب «ديوان» بالعربية.

language-name = العربية

## حول كل صفحة

page-title = { $title } — { $site }
skip = إلى المحتوى مباشرة
menu = القائمة
breadcrumbs = موضع هذه الصفحة
contents = في هذه الصفحة
pager = ما قبلها وما بعدها في السجل
previous = السابق:
next = التالي:
parts = أجزاء السجل
part = الجزء { $part } من { $count }
part-from-to = من { $first } إلى { $last }
parts-note = لا يشمل الفرز والتصفية إلا صفوف هذا الجزء.
home-latest = لا يظهر هنا إلا الأحدث تاريخًا، والسجل يضمها جميعًا.
legend-link = معاني العلامات
legend-where = شرح العلامات في الصفحة الرئيسية
home = الرئيسية
footer-as-of = حُسبت حالة الاتفاقات ليوم { $date }
footer-publisher = الناشر: { $name }
footer-licence = رخصة المحتوى: { $licence }
footer-contact = للمراسلة:
switch-section = القسم نفسه باللغة الأخرى: { $section }
borrowed-notice = لم يُترجم نص هذه الصفحة بعد، وهو معروض بلغته: { $language }.
notes = هوامش
note-back = العودة إلى النص
not-found = لا توجد صفحة بهذا العنوان.
moved = انتقلت هذه الصفحة إلى:
quote-open = «
quote-close = »

## أنواع الصفحات

kind-agreements = الاتفاقات
kind-countries = الدول
kind-organisations = المنظمات والجهات
kind-people = الأشخاص
kind-articles = المقالات
kind-pages = الصفحات
one-country = دولة
one-organisation = جهة
one-person = شخص
one-article = مقال صحفي

count-agreements = { $count ->
    [zero] لا صكوك
    [one] صك واحد
    [two] صكان
    [few] { $count } صكوك
    [many] { $count } صكًا
   *[other] { $count } صك
}
count-countries = { $count ->
    [zero] لا دول
    [one] دولة واحدة
    [two] دولتان
    [few] { $count } دول
    [many] { $count } دولة
   *[other] { $count } دولة
}
count-organisations = { $count ->
    [zero] لا جهات
    [one] جهة واحدة
    [two] جهتان
    [few] { $count } جهات
    [many] { $count } جهة
   *[other] { $count } جهة
}
count-people = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
count-articles = { $count ->
    [zero] لا مقالات
    [one] مقال واحد
    [two] مقالان
    [few] { $count } مقالات
    [many] { $count } مقالًا
   *[other] { $count } مقال
}
home-agreements = الاتفاقات بحسب التاريخ
legend = دليل العلامات
filter = بحث في هذه القائمة
sort-by = الترتيب بحسب:
filter-shown = المعروض { $shown } من { $all }
earliest = أقدم تاريخ معروف: { $date }

## التواريخ والمدد

undated = بلا تاريخ
said-on = قيل في { $date }
said-in = قيل في { $date }
date-uncertain = { $date } (غير مؤكد)
date-approximate = { $date } تقريبًا
date-uncertain-approximate = { $date } تقريبًا (غير مؤكد)
date-interval = من { $from } إلى { $to }
date-since = منذ { $from }
date-until = حتى { $to }
date-within = في وقت ما بين { $from } و{ $to }
date-not-before = ليس قبل { $from }
date-not-after = ليس بعد { $to }
date-one-of = أحد هذه التواريخ: { $list }
date-decade = { $decade ->
    [1910] العقد الثاني من القرن العشرين
    [1920] عشرينيات القرن العشرين
    [1930] ثلاثينيات القرن العشرين
    [1940] أربعينيات القرن العشرين
    [1950] خمسينيات القرن العشرين
    [1960] ستينيات القرن العشرين
    [1970] سبعينيات القرن العشرين
    [1980] ثمانينيات القرن العشرين
    [1990] تسعينيات القرن العشرين
   *[other] العقد الذي يبدأ عام { $year }
}
date-century = القرن الذي يبدأ عام { $year }
season-spring = ربيع { $year }
season-summer = صيف { $year }
season-autumn = خريف { $year }
season-winter = شتاء { $year }
duration-years = { $count ->
    [zero] لا سنوات
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
duration-months = { $count ->
    [zero] لا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
duration-weeks = { $count ->
    [zero] لا أسابيع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
duration-days = { $count ->
    [zero] لا أيام
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

## مدى ثبوت المعلومة

basis-stated = مذكور
basis-inferred = مستنتج
basis-computed = محسوب
why = سبب الاستنتاج:
according-to = بحسب { $names }
according-to-within = بحسب { $names }
declined-by = من جانب { $names }
mode-planned = أمر مزمع، ولم يُذكر أنه حصل
mode-alleged = ادعاء
mode-denied = نفي
mode-declined = دون تأكيد أو نفي
mode-expected = توقّع
not-reported = لم يُذكر
basis-stated-means = يقوله المصدر نفسه.
basis-inferred-means = لا يقوله مصدر صراحة، بل استنتجه المحررون وذكروا السبب.
basis-computed-means = محسوب من وقائع أخرى في الملف.
mode-planned-means = ذُكر بوصفه أمرًا مزمعًا، ولا يذكر مصدر أنه حصل.
mode-alleged-means = يدّعيه طرف مسمى أو موصوف، ولا يقول الملف إنه حصل.
mode-denied-means = يقول طرف مسمى أو موصوف إنه لم يحصل.
mode-declined-means = لا يؤكده طرف مسمى أو موصوف ولا ينفيه.
mode-expected-means = يتوقعه طرف مسمى أو موصوف، ولا يذكر مصدر أنه حصل.
sign-stated = تاريخ مذكور
sign-inferred = تاريخ مستنتج
sign-planned = مزمع
sign-alleged = ادعاء
sign-denied = نفي
sign-declined = دون تأكيد أو نفي
sign-expected = توقّع
mark-uncertain = (غير مؤكد)
mark-uncertain-means = قد يكون التاريخ غير هذا. أما «تقريبًا» فتُقال في تاريخ قريب مما ذُكر.
mark-cite-means = المصدر الأول، فقرته الثالثة. والرقم يقود إلى صفحة المقال.
timeline-events = الأحداث المؤرخة من { $from } إلى { $to } مرتبة بحسب الزمن، وهي في الجدول بالكلمات.
timeline-agreements = أول حدث مؤرخ في كل اتفاق، من { $from } إلى { $to }، وهو في الجدول بالكلمات.

value-stated = مذكور
value-stated-means = يقول المصدر إنه في الاتفاق.
value-attributed = منسوب
value-attributed-means = يقول ذلك شخص أو جهة مسماة أو موصوفة، لا المقال بلسانه.
value-assessed = تقدير
value-assessed-means = يرى المصدر أو خبير أن الاتفاق يبلغ هذا الحد أو يتيح ذلك.
value-related = مذكور إلى جانبه
value-related-means = يرد مع الاتفاق، ولا يقال إنه من أحكامه.
value-absent = غائب
value-absent-means = يقول المصدر صراحة إنه ليس في الاتفاق.
value-silent = لم يُذكر
value-silent-means = لا يقول المصدر عنه شيئًا. وهذا سكوت وليس نفيًا، فقد يكون في الاتفاق وقد لا يكون.

## الوقائع

facts = الوقائع
glance = لمحة
detail = بالتفصيل
column-fact = المعلومة
column-said = ما يُعرف عنها
column-evidence = ثبوتها ومصدرها
column-agreement = الاتفاق
column-instrument = الصك
column-parties = الأطراف
column-with = مع
column-from = من
column-date = التاريخ
column-status = الحالة
column-event = الحدث
column-kind = النوع
column-party = الصكوك
column-role = المنصب
column-countries = الدولة
column-organisations = الجهة
column-people = الاسم
column-articles = المقال

field-title = الاسم أو العنوان
field-short = العنوان المختصر
field-summary = باختصار
field-variants = أسماء أخرى
field-wikidata = ويكي بيانات
field-iso = رمز ISO 3166
field-country = الدولة
field-form = الشكل
field-binding = الإلزام
field-parties = الأطراف
field-addressees = الموجه إليهم
field-based-on = ما يستند إليه
field-replaces = ما يحل محله
field-amends = ما يعدّله
field-implements = ما ينفذه
field-approves = ما صدر بالموافقة عليه
field-compared-with = ما يُقارَن به
field-language = اللغة
field-headline = العنوان كما طُبع
field-author = الكاتب
field-outlet = الناشر
field-via = منقول عن
field-published = تاريخ النشر
field-paragraphs = عدد الفقرات
field-url = الرابط
field-sha256 = بصمة النص (SHA-⁠256)

event-field-kind = نوع الحدث
event-field-date = التاريخ
event-field-said = تاريخ القول
event-field-by = من قام به
event-field-with = من شارك فيه
event-field-to = المقصود به
event-field-place = المكان
event-field-text = ما جرى
event-field-answers = ما جاء ردًا عليه
event-field-act = الأداة
role-field-title = المنصب
role-field-of = جهة المنصب
role-field-during = مدة المنصب

events = الأحداث
event-by = من جانب { $names }
event-with = بمشاركة { $names }
event-to = فيما يخص { $names }
event-part = { $name }: { $names }
event-answers = ردًا على: { $name }
event-place = المكان: { $place }
event-act = الأداة: { $name }
event-owner = مسجل في صفحة { $name }
exchange = القول والرد عليه
entry-into-force = دخول حيز التنفيذ

## الاتفاقات

status = الحالة
status-proposed = مقترح
status-announced = معلن
status-agreed = متفق عليه
status-issued = صادر
status-launched = بدأ العمل به
status-unknown = غير معروفة
status-not-yet = لا وجود له بعد
status-signed = موقّع، ولم يُذكر دخوله حيز التنفيذ
status-approved = موافَق عليه، ولم يُذكر دخوله حيز التنفيذ
status-signed-awaiting = موقّع، ولم يدخل حيز التنفيذ بعد
status-approved-awaiting = موافَق عليه، ولم يدخل حيز التنفيذ بعد
status-in-force = نافذ
status-in-force-for-others = نافذ بين سائر أطرافه؛ وقد نقضه طرف أو أكثر
status-first-term-ended = انتهت مدته الأولى؛ وتجديده تلقائي، ولا تذكر المقالات شيئًا بعدها
status-denounced = نُقض، ولم يُذكر هل انتهى العمل به
status-expired = انقضت مدته
status-ended = أُنهي العمل به
status-may-proposed = ربما اقتُرح
status-may-announced = ربما أُعلن
status-may-agreed = ربما اتُّفق عليه
status-may-issued = ربما صدر
status-may-launched = ربما بدأ العمل به
status-may-signed = ربما وُقّع، ولم يُذكر دخوله حيز التنفيذ
status-may-approved = ربما صدرت الموافقة عليه، ولم يُذكر دخوله حيز التنفيذ
status-may-signed-awaiting = ربما وُقّع، ولم يدخل حيز التنفيذ بعد
status-may-approved-awaiting = ربما صدرت الموافقة عليه، ولم يدخل حيز التنفيذ بعد
status-may-in-force = ربما كان نافذًا
status-may-in-force-for-others = ربما كان نافذًا بين بعض أطرافه وحدهم
status-may-first-term-ended = ربما انتهت مدته الأولى؛ وتجديده تلقائي، ولا تذكر المقالات شيئًا بعدها
status-may-denounced = ربما نُقض، ولم يُذكر هل انتهى العمل به
status-may-expired = ربما انقضت مدته
status-may-ended = ربما أُنهي العمل به
status-uncertain = الحالة غير مؤكدة، لأن التواريخ لا تحسمها
status-otherwise = وتحتمل التواريخ أيضًا: { $status }
status-enters-on = يدخل حيز التنفيذ في { $date }
status-enters = موعد دخوله حيز التنفيذ: { $date }
status-later = بعد هذا اليوم – { $event }: { $date }
status-told = { $event }: { $date } – { $mode }
status-as-of = الحالة كما تُحسب ليوم { $date }
status-ground = { $event }: { $date }
status-disputed = تختلف الأقوال في تاريخ هذا الحدث: { $event }
status-approved-by = لم تُذكر إلا موافقة { $names }
status-by-form = الحالة مأخوذة من الشكل: { $form }
status-not-in-force = دخول حيز التنفيذ: لم يُذكر

## الحالة عبر الزمن

states = الحالة عبر الزمن
state-since = منذ { $date }
state-since-latest = منذ { $date } على أبعد تقدير
state-from = ابتداءً من { $date }
state-from-latest = ابتداءً من { $date } على أبعد تقدير
state-until = حتى { $date }
state-undated = لا يُعرف منذ متى
state-possible = ربما: { $state }
state-or = – أو: { $state }
state-current = حالته في { $date }
state-term-end = نهاية مدة
state-source = أحدث مصدر: { $date }
state-not-yet = لا وجود له بعد
state-proposed = مقترح
state-announced = معلن
state-agreed = متفق عليه
state-issued = صادر
state-launched = معمول به
state-unknown = حالته غير معروفة
state-signed = موقّع
state-approved = موافَق عليه
state-in-force = نافذ
state-in-force-for-others = نافذ بين سائر أطرافه
state-first-term-ended = بعد مدته الأولى؛ وتجديده تلقائي
state-denounced = منقوض، ولم يُذكر هل انتهى العمل به
state-expired = منقضي المدة
state-ended = منتهٍ العمل به
disputed = تختلف الأقوال
disputed-means = تذكر الأقوال أكثر من تاريخ؛ ويُعرض كل منها، وكل ما يُحسب منها.
or = أو

binding-yes = ملزم
binding-no = غير ملزم
binding-disputed = مختلف فيه
binding-unknown = غير معروف
binding-not-applicable = لا ينطبق

term = المدة والتجديد والإخطار
term-length = المدة
term-from = بداية المدة
term-renewal = التجديد
term-notice = مهلة الإخطار
term-condition = شرط النفاذ
term-end = نهاية المدة الأولى
term-end-only = نهاية المدة
term-end-why = حُسبت من سنة التوقيع، لأن المقالات لا تذكر متى تبدأ المدة.
term-end-no-event = لا يمكن حسابها، لأن المدة تبدأ من حدث لم يُذكر وقوعه ({ $event })
term-end-undated = لا يمكن حسابها، لأن الحدث الذي تبدأ منه المدة مذكور بلا تاريخ ({ $event })
term-end-beyond = لا يمكن حسابها، لأنها تقع في سنة تزيد على أربعة أرقام
term-end-no-start = لا يمكن حسابها، لأن بداية المدة غير معروفة
renewal-automatic = تلقائي
renewal-express = باتفاق صريح
renewal-none = لا تجديد
renewal-unknown = لم يُذكر
renewal-each = مدة كل تجديد: { $length }

provisions = الأحكام
definition = المراد به: { $text }

differences = وقائع تختلف فيها الأقوال
differences-about = ما رُوي بأكثر من صيغة، جنبًا إلى جنب؛ ولا يرجّح الملف بينها.
differences-exchange = القول والرد عليه، بين الأحداث
relations = صكوك ذات صلة
relation-based-on = يستند إلى
relation-based-on-reverse = أساس يستند إليه
relation-replaces = يحل محل
relation-replaces-reverse = حل محله
relation-amends = يعدّل
relation-amends-reverse = عدّله
relation-implements = ينفذ
relation-implements-reverse = ينفذه
relation-approves = صدر بالموافقة على
relation-approves-reverse = صدر بالموافقة عليه
relation-compared-with = يُقارَن بـ
relation-compared-with-reverse = يُقارَن به

## الدول والجهات والأشخاص

partners = الشركاء في الاتفاقات
addressed = موجه إلى هذا الطرف
roles = المناصب
members = أشخاص وجهات ذات صلة

## المقالات

origin = أصل المقال
author-unnamed = غير مسمى
outlet-unnamed = الناشر غير مسمى
headline-supplied = لا عنوان في النص المحفوظ؛ وهذا العنوان من المحررين.
caveats = تنبيهات
resting = ما يستند إلى هذا المقال
cited-whole = المقال كله
cited-paragraph = الفقرة { $number }
cited-paragraphs = الفقرات من { $first } إلى { $last }
cited-within = ضمن فقرات يُستشهد بها معًا، أولها الفقرة { $number }
cited-text = في النص:
cited-lead = مستهله

## خاتمة الصفحة

mentioned = صفحات فيها إشارة إلى هذه الصفحة
mentioned-in-agreements = الاتفاقات
mentioned-in-countries = الدول
mentioned-in-organisations = المنظمات والجهات
mentioned-in-people = الأشخاص
mentioned-in-articles = المقالات
mentioned-in-pages = صفحات أخرى
voice-in = صفحات فيها قول منسوب إلى هذا الطرف
voice-in-agreements = الاتفاقات
voice-in-countries = الدول
voice-in-organisations = المنظمات والجهات
voice-in-people = الأشخاص
voice-in-articles = المقالات
voice-in-pages = صفحات أخرى
sources = المصادر
cite-heading = للإحالة إلى هذه الصفحة
cite-page = «{ $title }»، { $site }، كما في { $date }.
updated = آخر تعديل: { $date }
