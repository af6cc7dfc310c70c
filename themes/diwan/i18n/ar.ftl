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
part-from-to = { $first } – { $last }
parts-note = لا يشمل الترتيب والبحث والتضييق إلا صفوف هذا الجزء.
home-latest = كل الاتفاقات: { $count }
legend-link = معاني العلامات
key-stated = يقوله المصدر
key-inferred = استنتجه المحررون وبيّنوا سببه
key-computed = يُحسب من معلومات أخرى
key-attributed = يقوله شخص أو جهة، لا المقال بلسانه
legend-where = شرح العلامات في الصفحة الرئيسية
home = الرئيسية
footer-as-of = حُسبت حالة الاتفاقات ليوم { $date }
footer-publisher = الناشر: { $name }
footer-licence = رخصة المحتوى: { $licence }
footer-contact = للمراسلة:
switch-section = القسم نفسه باللغة الأخرى: { $section }
borrowed-notice = لم يُترجم نص هذه الصفحة بعد، وهو معروض بلغته: { $language }.
outdated-notice = تغيّر الأصل بعد آخر مقابلة لهذه الترجمة به.
notes = هوامش
note-back = العودة إلى النص
not-found = لا توجد صفحة بهذا العنوان.
moved = انتقلت هذه الصفحة إلى:
quote-open = «
quote-close = »
# After a label, and between it and what follows; between two names.
colon = :
colon-space = { " " }
comma = { "، " }

## أنواع الصفحات

kind-agreements = الاتفاقات
kind-countries = الدول
kind-organisations = المنظمات والجهات
kind-people = الأشخاص
kind-articles = المقالات
kind-pages = الصفحات
kind-timeline = السجل الزمني
one-country = دولة
one-organisation = جهة
one-person = شخص
one-article = مقال صحفي

count-agreements = { $count ->
    [zero] لا وثائق ولا مبادرات
    [one] واحدة من الوثائق والمبادرات
    [two] اثنتان من الوثائق والمبادرات
    [few] { $count } وثائق ومبادرات
    [many] { $count } وثيقة ومبادرة
   *[other] { $count } وثيقة ومبادرة
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
home-agreements = أحدث الاتفاقات
legend = دليل العلامات
copy-link = نسخ رابط: { $name }
copied = نُسخ الرابط
instruments = وثائق ومبادرات
instruments-mean = كل ما يضمه سجل الاتفاقات: الاتفاقات نفسها، وما حولها من مراسيم وعقود ولجان ومقترحات وعروض.
filter = بحث في هذه القائمة
sort-by = الترتيب بحسب:
filter-shown = المعروض { $shown } من { $all }
filter-show = اعرض
facets = تضييق القائمة
facets-clear = إظهار القائمة كاملة
facet-any = الكل
facet-unknown = غير معروفة في هذا اليوم
facet-state = الحالة
facet-on = الحالة في تاريخ
facet-form = الشكل
facet-group = المجموعة
facet-party = الطرف
facet-renewal = التجديد
facet-year = السنة
facet-country = الدولة
facet-kind = النوع
earliest = أقدم تاريخ معروف: { $date }

## التواريخ والمدد

undated = بلا تاريخ
said-on = قيل في { $date }
said-in = قيل في { $date }
said-around = قيل في { $date }
said-at = قيل { $date }
date-uncertain = { $date } (غير مؤكد)
date-approximate = { $date } تقريبًا
date-uncertain-approximate = { $date } تقريبًا (غير مؤكد)
date-interval = من { $from } إلى { $to }
date-since = منذ { $from }
date-until = حتى { $to }
date-within = في وقت ما بين { $from } و{ $to }
date-not-before = في { $from } أو بعده
date-not-after = في { $to } أو قبله
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
definition = التعريف:
why = السبب:
according-to = بحسب { $names }
according-to-within = بحسب { $names }
declined-by = من { $names }
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
mode-alleged-means = يدّعيه قائل يُذكر اسمه أو وصفه، ولا يقول الملف إنه حصل.
mode-denied-means = يقول قائل يُذكر اسمه أو وصفه إنه لم يحصل.
mode-declined-means = لا يؤكده ولا ينفيه من يُذكر اسمه أو وصفه.
mode-expected-means = يتوقعه قائل يُذكر اسمه أو وصفه، ولا يذكر مصدر أنه حصل.
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
timeline-events = الأحداث المؤرخة من { $from } إلى { $to } مرتبة بحسب الزمن، وهي مكتوبة في الجدول.
timeline-mark = { $date }: { $name }، { $of }
timeline-agreements = أول حدث مؤرخ في كل اتفاق، من { $from } إلى { $to }، وهو مكتوب في السجل.

value-stated = مذكور
value-stated-means = يقول المصدر إنه في الاتفاق.
value-attributed = منسوب
value-attributed-means = يقوله شخص أو جهة، بالاسم أو بالوصف، ولا يقوله المقال بلسانه.
value-assessed = تقدير
value-assessed-means = يرى المصدر أو خبير أن الاتفاق يبلغ هذا الحد أو يتيح ذلك.
value-related = ذُكر معه
value-related-means = يرد مع الاتفاق، ولا يقال إنه من أحكامه.
value-absent = ذُكر أنه ليس فيه
value-absent-means = يقول المصدر صراحة إنه ليس في الاتفاق.
value-silent = لم يُذكر
value-silent-means = لا يقول المصدر عنه شيئًا. وهذا سكوت وليس نفيًا، فقد يكون في الاتفاق وقد لا يكون.

## السجل الزمني

count-timeline = { $count ->
    [zero] لا أحداث
    [one] حدث واحد
    [two] حدثان
    [few] { $count } أحداث
    [many] { $count } حدثًا
   *[other] { $count } حدث
}
timeline-about = ما حدث وما قيل إنه حدث، ومعه نهايات المدد كما تُحسب، مرتبًا بحسب الزمن. وما لا تُعرف سنته يأتي بعد السنوات التي قد يقع فيها، وما لا تاريخ له يأتي في الآخر.
timeline-title = السجل الزمني: { $part }
timeline-parts = أجزاء السجل الزمني
timeline-part-note = لا يشمل تضييق القائمة إلا هذا الجزء.
timeline-between = بين { $first } و{ $last }
timeline-undated = بلا تاريخ
timeline-counted = { $length } ابتداءً من هذا الحدث: { $event }
timeline-lanes = خط لكل دولة، من { $from } إلى { $to }. وما كان بين { $hub } ودولة أخرى فعلى خط تلك الدولة. وتقود كل علامة إلى موضعها، وفي القائمة ذلك كله بالكلمات.
timeline-later = أما نهايات المدد بعد { $to } ففي القائمة وحدها.
timeline-list = في السجل الزمني
lane-several = عدة دول
lane-others = دول أخرى
lane-general = دون دولة
range-within = في وقت ما ضمن هذه المدة
range-lasting = مدة
sign-computed = نهاية مدة، محسوبة
kind-term-end = نهاية مدة

## الوقائع

facts = الوقائع
glance = لمحة
detail = بالتفصيل
column-fact = المعلومة
column-said = ما يُعرف عنها
column-evidence = الثبوت والمصدر
column-agreement = الاتفاق
column-instrument = الوثيقة أو المبادرة
column-parties = الأطراف
column-with = مع
column-from = من
column-date = التاريخ
column-status = الحالة
column-event = الحدث
column-kind = النوع
column-party = في السجل
column-role = المنصب أو الصفة
column-countries = الدولة
column-organisations = الجهة
column-people = الاسم
column-articles = المقال

field-title = الاسم
field-short = العنوان المختصر
field-summary = باختصار
field-variants = أسماء أخرى
field-wikidata = ويكي بيانات
field-iso = رمز ISO 3166
field-country = الدولة
field-form = الشكل
field-binding = الإلزام
field-parties = الأطراف
field-addressees = الجهة المخاطَبة
field-based-on = السند
field-replaces = بديل من
field-amends = تعديل لـ
field-implements = تنفيذ لـ
field-approves = موافقة على
field-compared-with = مقارنة بـ
field-language = اللغة
field-headline = العنوان كما ورد
field-headline-supplied = عنوان من المحررين
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
event-field-by = مَن قام به
event-field-with = مع مَن
event-field-to = إلى مَن
event-field-place = المكان
event-field-text = ما جرى
event-field-answers = ما جاء ردًا عليه
event-field-act = ما تم بموجبه
role-field-title = المنصب أو الصفة
role-field-of = جهة المنصب
role-field-during = مدة المنصب

events = الأحداث
events-around = وقائع وأقوال متصلة
events-mixed = منها ادعاءات وردود بتواريخ أخرى
event-by = مَن قام به: { $names }
event-with = مع { $names }
event-to = إلى { $names }
event-part = { $name }: { $names }
event-answers = ردًا على: { $name }
event-place = المكان: { $place }
event-act = بموجب «{ $name }»
event-owner = مسجل في صفحة «{ $name }»
exchange = القول والرد عليه
entry-into-force = دخول حيز التنفيذ

## الاتفاقات

status = الحالة
status-proposed = طُرح اقتراح
status-announced = صدر إعلان
status-agreed = جرى الاتفاق
status-issued = جرى الإصدار
status-launched = جرى الإطلاق
status-unknown = غير واضحة من المصادر
status-not-yet = قبل أول خطوة مذكورة
status-signed = جرى التوقيع، ولم يُذكر النفاذ
status-approved = جرت الموافقة، ولم يُذكر النفاذ
status-signed-awaiting = جرى التوقيع، ولم يبدأ النفاذ بعد
status-approved-awaiting = جرت الموافقة، ولم يبدأ النفاذ بعد
status-in-force = في حيز التنفيذ
status-in-force-for-others = في حيز التنفيذ بين سائر الأطراف، بعد نقض طرف أو أكثر
status-first-term-ended = انتهت المدة الأولى، والتجديد تلقائي، ولا تذكر المقالات شيئًا بعدها
status-denounced = جرى النقض، ولم يُذكر هل انتهى النفاذ
status-expired = انقضت المدة
status-ended = جرى الإنهاء
status-may-proposed = ربما طُرح اقتراح
status-may-announced = ربما صدر إعلان
status-may-agreed = ربما جرى الاتفاق
status-may-issued = ربما جرى الإصدار
status-may-launched = ربما جرى الإطلاق
status-may-signed = ربما جرى التوقيع، ولم يُذكر النفاذ
status-may-approved = ربما جرت الموافقة، ولم يُذكر النفاذ
status-may-signed-awaiting = ربما جرى التوقيع، ولم يبدأ النفاذ بعد
status-may-approved-awaiting = ربما جرت الموافقة، ولم يبدأ النفاذ بعد
status-may-in-force = ربما في حيز التنفيذ
status-may-in-force-for-others = ربما في حيز التنفيذ بين بعض الأطراف وحدها
status-may-first-term-ended = ربما انتهت المدة الأولى، والتجديد تلقائي، ولا تذكر المقالات شيئًا بعدها
status-may-denounced = ربما جرى النقض، ولم يُذكر هل انتهى النفاذ
status-may-expired = ربما انقضت المدة
status-may-ended = ربما جرى الإنهاء
status-uncertain = الحالة غير مؤكدة، لأن التواريخ لا تحسمها
status-otherwise = وتحتمل التواريخ أيضًا: { $status }
status-enters-on = بدء النفاذ في { $date }
status-enters = موعد بدء النفاذ: { $date }
status-signed-not-binding = جرى التوقيع
status-approved-not-binding = جرت الموافقة
status-may-signed-not-binding = ربما جرى التوقيع
status-may-approved-not-binding = ربما جرت الموافقة
approvers = { $count ->
    [zero] بعض الأطراف ({ $names })
    [one] أحد الأطراف ({ $names })
    [two] اثنين من الأطراف ({ $names })
    [few] بعض الأطراف ({ $names })
    [many] بعض الأطراف ({ $names })
   *[other] بعض الأطراف ({ $names })
}
approvers-some = بعض الأطراف
status-only-approved = جرت موافقة { $who }، ولم يُذكر النفاذ
status-only-approved-awaiting = جرت موافقة { $who }، ولم يبدأ النفاذ بعد
status-only-approved-not-binding = جرت موافقة { $who }
status-only-may-approved = ربما جرت موافقة { $who }، ولم يُذكر النفاذ
status-only-may-approved-awaiting = ربما جرت موافقة { $who }، ولم يبدأ النفاذ بعد
status-only-may-approved-not-binding = ربما جرت موافقة { $who }
status-later = بعد هذا اليوم – { $event }: { $date }
status-told = { $event }: { $date } – { $mode }
status-as-of = الحالة كما تُحسب ليوم { $date }
status-ground = { $event }: { $date }
status-disputed = تختلف الأقوال في تاريخ هذا الحدث: { $event }
status-by-form = الحالة مأخوذة من الشكل: { $form }
status-not-in-force = دخول حيز التنفيذ: لم يُذكر

## الحالة عبر الزمن

states = مراحل الحالة
state-since = منذ { $date }
state-since-latest = منذ { $date } على أبعد تقدير
state-from = ابتداءً من { $date }
state-from-latest = ابتداءً من { $date } على أبعد تقدير
state-until = حتى { $date }
state-undated = لا يُعرف منذ متى
state-possible = ربما { $state }
state-or = – أو { $state }
state-current = الحالة في { $date }
state-term-end = تاريخ نهاية المدة
state-source = تاريخ أحدث مصدر لذلك: { $date }
states-silent = المخطَّط: أيام بعد أحدث مصدر.
states-pale = الباهت: ما هو محتمل فحسب.
state-not-yet = قبل أول خطوة مذكورة
state-proposed = طُرح اقتراح
state-announced = صدر إعلان
state-agreed = جرى الاتفاق
state-issued = جرى الإصدار
state-launched = جرى الإطلاق
state-unknown = غير واضحة من المصادر
state-signed = جرى التوقيع
state-approved = جرت الموافقة
state-only-approved = جرت موافقة { $who }
state-in-force = في حيز التنفيذ
state-in-force-for-others = في حيز التنفيذ بين سائر الأطراف
state-first-term-ended = ما بعد المدة الأولى، والتجديد تلقائي
state-denounced = جرى النقض، ولم يُذكر هل انتهى النفاذ
state-expired = انقضت المدة
state-ended = جرى الإنهاء
disputed = تختلف الأقوال
disputed-means = تذكر الأقوال أكثر من تاريخ؛ ويُعرض كل منها، وكل ما يُحسب منها.
or = أو

binding-yes = قائم
binding-no = غير قائم
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
term-end-beyond = لا يمكن حسابها، لأنها تقع في سنة يزيد عدد أرقامها على أربعة
term-end-no-start = لا يمكن حسابها، لأن بداية المدة غير معروفة
renewal-automatic = تلقائي
renewal-express = باتفاق صريح
renewal-none = لا تجديد
renewal-unknown = لم يُذكر
renewal-each = مدة كل تجديد: { $length }

provisions = الأحكام

## الأحكام جنبًا إلى جنب

kind-matrix = مقارنة الأحكام
matrix-of = مقارنة الأحكام: { $name }
matrix-about = { $count ->
    [zero] ما يُقال عن كل حكم في الوثائق.
    [one] ما يُقال عن كل حكم من أحكام وثيقة أو مبادرة واحدة.
    [two] ما يُقال عن كل حكم من أحكام وثيقتين أو مبادرتين.
    [few] ما يُقال عن كل حكم من أحكام { $count } وثائق ومبادرات.
    [many] ما يُقال عن كل حكم من أحكام { $count } وثيقة ومبادرة.
   *[other] ما يُقال عن كل حكم من أحكام { $count } وثيقة ومبادرة.
}
matrix-parts = بحسب مجموعة الأشكال أو بحسب الطرف
matrix-terms = التواريخ والمدة
matrix-made = التوقيع أو ما يقابله
matrix-provisions = كل حكم على حدة
matrix-alone = أحكام ليست في الجدول
matrix-alone-why = لا يُسجَّل عنها شيء إلا في وثيقة واحدة على الأكثر من الوثائق التي في الجدول.
matrix-others = وثائق ليست في الجدول
matrix-others-why = ما يُعرف عنها أقل من أن يُقارَن. أما ما يُقال عن أحكامها فمذكور أعلاه.
matrix-blank = خالية
matrix-blank-means = لم يُسجَّل هنا شيء. وهذا غير «لم يُذكر»، فمعنى «لم يُذكر» أن المصدر قُرئ بحثًا عن الحكم فلم يوجد فيه.
compare = قارن
compare-about = اختر من وثيقتين إلى أربع وثائق لتراها جنبًا إلى جنب، بملاحظاتها كاملة.
compare-choose = اختيار: { $name }
compare-few = اختر وثيقتين على الأقل.
compare-chosen = المختار { $count } من { $most }: { $names }
compare-shown = جنبًا إلى جنب: { $names }
compare-clear = إظهار الوثائق كلها
compare-with = المقارنة بوثائق أخرى

## الاختلافات والصلات

differences = وقائع تختلف فيها الأقوال
differences-about = ما رُوي بأكثر من صيغة، جنبًا إلى جنب؛ ولا يرجّح الملف بينها.
differences-exchange = القول والرد عليه، بين الأحداث
relations = وثائق ومبادرات ذات صلة
relation-based-on = السند
relation-based-on-reverse = سند لـ
relation-replaces = بديل من
relation-replaces-reverse = البديل
relation-amends = تعديل لـ
relation-amends-reverse = تعديل بموجب
relation-implements = تنفيذ لـ
relation-implements-reverse = تنفيذ بموجب
relation-approves = موافقة على
relation-approves-reverse = موافقة بموجب
relation-compared-with = مقارنة بـ
relation-compared-with-reverse = مقارنة بـ

## الدول والجهات والأشخاص

partners = الشركاء في الاتفاقات
addressed = ما وُجّه إلى هذه الجهة
roles = المناصب والصفات
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
cited-within = ضمن فقرات يُستشهد بها معًا، أولاها الفقرة { $number }
both = اللغتان جنبًا إلى جنب
facing-show = اللغة
facing-all = معًا
facing-place = الصفحة الكاملة
facing-original = الأصل
facing-current = الترجمة مطابقة
facing-outdated = تغيّر الأصل بعد الترجمة
facing-unrecorded = لم تُقابل الترجمة بالأصل
facing-missing = لا يرد هذا القسم في هذه اللغة
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
voice-in = صفحات يُنسب فيها قول إلى هذا الاسم
voice-in-agreements = الاتفاقات
voice-in-countries = الدول
voice-in-organisations = المنظمات والجهات
voice-in-people = الأشخاص
voice-in-articles = المقالات
voice-in-pages = صفحات أخرى
sources = مصادر هذه الصفحة
source-passages = المقتطفات: { $count }
cite-heading = للإحالة إلى هذه الصفحة
cite-other = باللغة الأخرى
cite-page = «{ $title }»، { $site }، بحسب حالة الملف في { $date }.
updated = آخر تعديل: { $date }

## الأرشيف لمن يأخذه معه

download = نسخة للتنزيل
download-lead = الملف كله هنا في أرشيف واحد يُقرأ بلا شبكة.
download-here = هذا هو الأرشيف نفسه: كل صفحات الملف في هذا المجلد، ولا تحتاج قراءتها إلى شبكة.
download-get = تنزيل { $name }
download-size = الحجم
size-kilobytes = { $amount } كيلوبايت
size-megabytes = { $amount } ميغابايت
size-bytes = { $count ->
    [zero] لا بايت
    [one] بايت واحد
    [two] بايتان
    [few] { $count } بايتات
    [many] { $count } بايتًا
   *[other] { $count } بايت
}
download-files = عدد الملفات فيه
download-holds = محتوى الأرشيف
download-holds-text = كل الصفحات باللغتين مع كل ما تحتاج إليه من صور وخطوط وأوراق أنماط. وهي ملفات هذا الموقع كما هي، إلا أن هذه الصفحة أقصر هناك.
download-open = كيف يُفتح
download-unpack = فُكّ ضغط الأرشيف أولًا: في ويندوز انقره بالزر الأيمن واختر «استخراج الكل»، وفي ماك انقره نقرتين. فإن اكتفيت بتصفّحه من دون فك ضغطه لم تعمل روابطه.
download-double-click = ثم افتح المجلد { $folder } وانقر { $file } نقرتين، فيعرض المتصفح اللغتين لتختار إحداهما.
download-offline = لا يحتاج إلى شبكة: لا تحمّل أي صفحة شيئًا من خارجه. والروابط المؤدية إلى الويب وحدها تحتاج إليها.
download-check = كيف تتحقق منه
download-check-text = إن كانت نسختك سليمة طبع الأمر المناسب لنظامك قيمة SHA-256 المذكورة أعلاه:
download-check-files = وفي المجلد ملف { $list } الذي يضم قيمة SHA-256 لكل ملف.

## Search

search = بحث
search-label = ابحث في الملف
search-help = كلمات أو أسماء بأي من اللغتين. وللبحث عن عبارة بنصها ضعها بين علامتي تنصيص: «إعادة بيع السلاح».
search-no-script = يحتاج البحث إلى تشغيل جافاسكربت. ومن دونه تقود القوائم إلى كل ما في الملف:
search-count = عدد النتائج: { $count }
search-none = لم يُعثر على شيء.
search-any = لا صفحة تجمع هذه الكلمات كلها، وفي هذه الصفحات بعضها.
search-also = بُحث أيضًا عن:
search-leave = الاقتصار على ما كُتب
search-take = البحث عن الأسماء الأخرى أيضًا
search-near = لعلك تقصد:
search-narrow = تضييق النتائج
search-kind = النوع
search-country = الدولة
search-year = السنة
search-all = الكل
search-more = نتائج أخرى
search-failed = تعذّر تحميل فهرس البحث.
one-agreement = اتفاق
one-page = صفحة

## The tables of facts: what their rows and columns are

data-table-entries = مداخل الملف كلها على اختلاف أنواعها
data-table-codes = الرموز التي تُصنَّف بها الاتفاقات والأحداث والجهات والأحكام
data-table-facts = كل معلومة يُذكر موضع ورودها: الأحداث والأحكام والمدد والمناصب وما تستند إليه الحقول
data-table-countries = الدول
data-table-organisations = المنظمات والجهات
data-table-people = الأشخاص
data-table-offices = المناصب التي يشغلها الأشخاص أو شغلوها
data-table-articles = المقالات التي هي مصادر الملف
data-table-origins = من كتب المقال ومن نشره ومن نقله
data-table-caveats = تنبيهات إلى عيوب في المقال
data-table-passages = كلمات قليلة من المقال كما طُبعت
data-table-agreements = الاتفاقات وسائر الوثائق والمبادرات
data-table-parties = أطراف الاتفاق ومن وُجّه إليهم العرض
data-table-relations = صلة اتفاق بآخر
data-table-terms = مدة الاتفاق وما يحدث عند نهايتها
data-table-term-ends = نهاية المدة الأولى كما تُحسب، في صفوف عدة إذا اختلفت الأقوال
data-table-provisions = ما في الاتفاق من أحكام وما ليس فيه
data-table-events = ما وقع أو قيل إنه وقع
data-table-event-roles = من شارك في الحدث ومن تحدث عنه
data-table-answers = أي حدث هو قولٌ في حدث آخر
data-table-states = حالة الاتفاق من يوم إلى يوم
data-table-state-grounds = الأحداث التي تبدأ بها الحالة أو يُحتمل أن تبدأ بها، وإن خلا الصف من حدث فبدايتها نهاية المدة كما تُحسب
data-table-evidence = ما يستند إليه حقل واحد من مدخل أو معلومة
data-table-voices = من قال ما في الحكم أو في الحقل
data-table-citations = المقالات التي وردت فيها المعلومة وفقراتها
data-earliest = أول يوم يحتمله التاريخ
data-latest = آخر يوم يحتمله التاريخ
data-id = اسم الصف الذي تحيل إليه الجداول الأخرى
data-kind = نوع المدخل أو الحدث
data-title = الاسم أو العنوان
data-short = العنوان المختصر
data-summary = جملة أو جملتان في التعريف به
data-title-latn = العنوان بالحروف اللاتينية
data-wikidata = معرّفه في ويكي بيانات
data-updated = يوم آخر تعديل
data-page = صفحته في هذا الموقع
data-family = ما يصنّفه الرمز: شكل أو حدث أو جهة أو حكم
data-code = الرمز
data-name = الاسم
data-definition = معنى الرمز
data-after = منظومة الترميز التي يتبعها
data-group = مجموعة الأشكال التي يُدرج الاتفاق تحتها في القوائم
data-group-name = اسم تلك المجموعة
data-compared-as = الرمز الذي ينوب عن كل ما يُقارن بهذا الرمز، ويُترك خاليًا إن لم يكن مما يُقارن
data-concerns-parties = هل يعني حدثٌ من هذا النوع أطراف الاتفاق كلهم فيُعرض عند كل منهم
data-entry = المدخل، ويُترك خاليًا إن لم يكن للمذكور مدخل في الملف
data-fact-type = نوع المعلومة
data-iso = رمز الدولة في معيار ISO 3166
data-form = شكل الاتفاق أو نوع الجهة
data-country = الدولة التي تتبعها الجهة
data-person = الشخص
data-of = الدولة أو الجهة التي يُشغل فيها المنصب
data-during = مدة شغل المنصب
data-language = لغة المقال
data-headline = العنوان كما طُبع، بلغة المقال
data-headline-supplied = هل وضع المحررون العنوان لأن المقال بلا عنوان
data-published = تاريخ النشر
data-basis = أذكره مصدر أم استنتجه المحررون، والمقصود في الأحداث تواريخها
data-why = سبب الاستنتاج
data-paragraph-count = عدد فقرات المقال
data-url = حيث يُقرأ المقال
data-sha256 = قيمة SHA-256 للنص الذي عمل عليه المحررون
data-article = المقال
data-role = الدور: كاتب أو ناشر أو ناقل، طرف أو جهة مخاطَبة، فاعل أو مشارك أو معنيّ أو قائل
data-place = الترتيب في الملف بدءًا من 1
data-text = مضمونه في جملة واحدة
data-paragraph = رقم الفقرة
data-quote = الكلمات كما طُبعت، بلغة المقال
data-note = ملاحظة عليه
data-binding = هل يُلزم أطرافه قانونًا
data-standing = حالة الاتفاق، وهي في جدول الاتفاقات حالته في اليوم الذي حُسب له الملف
data-certain = هل يصح ذلك في كل يوم تحتمله التواريخ
data-agreement = الاتفاق
data-relation = صلته بالاتفاق الآخر
data-other = الاتفاق الآخر
data-length = طول المدة الأولى بصيغة ISO 8601
data-runs-from = نوع الحدث الذي تبدأ منه المدة، ويُترك خاليًا إن لم يُعرف
data-renewal = ما يحدث عند نهاية المدة
data-each = طول كل تجديد
data-notice = المهلة التي يجب أن يسبق بها الإخطارُ نهايةَ المدة
data-condition = شرط دخول حيز التنفيذ
data-end-known = مدى معرفة نهاية المدة
data-end = نهاية المدة الأولى
data-value = ما يقوله المصدر: مذكور، أو منسوب إلى قائل، أو تقدير، أو ذُكر معه، أو ذُكر أنه ليس فيه، أو لم يُذكر
data-mode = كيف رُوي الحدث: خبر أو أمر مزمع أو ادعاء أو نفي أو دون تأكيد أو نفي أو توقّع
data-date = تاريخ وقوعه بصيغة EDTF، ويُترك خاليًا إن لم يؤرخه مصدر
data-said = تاريخ القول
data-location = مكان وقوعه
data-act = الاتفاق الذي تم الحدث بموجبه
data-competes-with = أول الأحداث التي تؤرخ المحطة نفسها بتواريخ مختلفة، وهذا الحدث منها، ويُترك خاليًا إن اتفقت الأقوال
data-event = الحدث
data-answers = الحدث الذي يردّ عليه
data-holds-from = أول أيام الحالة، ويُترك خاليًا إن لم يحدّها شيء
data-holds-until = آخر أيام الحالة، ويُترك خاليًا إن لم يحدّها شيء
data-otherwise = الحالات الأخرى التي تحتملها التواريخ، بينها مسافات
data-disputed = هل تختلف الأقوال في اليوم الذي تبدأ فيه الحالة
data-approved-by = الأطراف التي وافقت عليه إذا لم تُعرف موافقة غيرها
data-source = أحدث المقالات التي تستند إليها الحالة
data-state = ترتيب الحالة بين حالات الاتفاق
data-about = المعلومة التي هذا حقل منها، ويُترك خاليًا إن كان حقلًا من المدخل نفسه
data-field = الحقل
data-fact = المعلومة
data-paragraphs = الفقرات التي يُستشهد بها، ويُترك خاليًا إن كان الاستشهاد بالمقال كله

## The calendar

calendar-term-end = نهاية المدة الأولى
calendar-term-end-only = نهاية المدة
calendar-renewal-end = نهاية مدة التجديد
calendar-notice = آخر يوم للإخطار

## The files to take away, and the codebook

data = البيانات
data-lead = كل ما في الملف من معلومات في ملفات تصلح للعدّ والإحالة والتحميل في برامج أخرى.
data-tables = الجداول
data-tables-lead = كل جدول ملف بقيم تفصل بينها فواصل، ومعه نسخة لبرنامج إكسل.
data-codebook-link = يبيّن دليل الترميز ما في كل عمود.
data-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًّا
   *[other] { $count } صف
}
data-excel = نسخة إكسل
data-files = ملفات أخرى
data-file-package = وصف الجداول والأعمدة للبرامج (Data Package)
data-file-sql = ينشئ قاعدة بيانات SQLite من الجداول
data-file-graph = من عقد ماذا مع من، لبرامج رسم الشبكات (GraphML)
data-file-json = المعلومات كلها في ملف واحد (JSON)، وإلى جانب كل صفحة ملف خاص بها
data-file-bib = الملف ومقالاته كلها بصيغة BibTeX
data-file-ris = وهي نفسها بصيغة RIS لبرنامجي زوتيرو وإندنوت وغيرهما
data-file-csl = وهي نفسها بصيغة CSL-JSON
data-file-feed = ما تغيّر، لقارئات الخلاصات (Atom)
data-file-calendar = أيام نهايات المدد وآخر أيام الإخطار (iCalendar)
data-cite = للإحالة إلى الملف
data-cite-text = { $site }، بحسب حالة الملف في { $date }.
cite-source-heading = للإحالة إلى المقال نفسه:
cite-source = «{ $title }»، { $outlet }، { $date }.
cite-source-by = { $author }، «{ $title }»، { $outlet }، { $date }.
cite-files = لبرامج إدارة المراجع وغيرها:
codebook = دليل الترميز
codebook-lead = ما في صفوف الجداول وأعمدتها، ومعنى كل رمز.
codebook-rules = ما يصح على الجداول كلها
codebook-rule-csv = الملفات بترميز UTF-8، وتفصل بين القيم فواصل مع علامات تنصيص حيث تلزم (RFC 4180). والخانة الخالية تعني أنه لا يُعرف شيء.
codebook-rule-excel = تبدأ نسخ إكسل بعلامة ترتيب البايتات. والخانة التي يحسبها إكسل معادلة لأنها تبدأ بإحدى العلامات = أو + أو − أو @ تُسبق فيها بفاصلة عليا، أما الملفات الأصلية ففيها النص كما هو.
codebook-rule-dates = يرد كل تاريخ ثلاث مرات: بصيغة EDTF بما فيه من شك، ثم أول يوم وآخر يوم يحتملهما. وهذان حدّان للعدّ لا معلومتان. أما ما قبل السنة 1 فيرد بصيغة EDTF وحدها.
codebook-rule-pairs = ما يُقال باللغتين له عمود لكل لغة، وما لم يُترجم بعدُ خانته خالية.
codebook-rule-ids = معرّف المعلومة هو معرّف مدخلها ثم # ثم موضعها في صفحة المدخل.
codebook-rule-citations = في ملفات المراجع يرد العنوان كما طُبع، أما كتابته بالحروف اللاتينية وترجمته والتاريخ غير المؤكد ففي الملاحظة، إذ ليس لها حقول في CSL.
codebook-key = من المفتاح
codebook-needed = لا تخلو منه خانة
codebook-codes = الرموز
data-type-text = نص
data-type-pair = نص بكل لغة
data-type-count = عدد صحيح
data-type-flag = true أو false
data-type-day = يوم
data-type-date = تاريخ
data-type-code = رمز
data-type-reference = يحيل إلى
