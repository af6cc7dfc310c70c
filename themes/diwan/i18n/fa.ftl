# Messages of the theme `diwan` in Persian.

language-name = فارسی

## Around every page

page-title = { $title } — { $site }
skip = رفتن به متن اصلی
menu = منو
breadcrumbs = مسیر این صفحه
contents = در این صفحه
pager = قبلی و بعدی در فهرست
previous = قبلی:
next = بعدی:
parts = بخش‌های فهرست
part = بخش { $part } از { $count }
part-from-to = { $first } – { $last }
parts-note = مرتب‌سازی و پالایش تنها ردیف‌های همین بخش را در بر می‌گیرد.
home-latest = همهٔ توافق‌ها: { $count }
legend-link = معنای نشانه‌ها
key-stated = منبع آن را می‌گوید
key-inferred = نتیجه‌گیری تدوین‌کنندگان، با ذکر دلیل
key-computed = از داده‌های دیگر
key-attributed = کسی می‌گوید، نه خود مقاله
legend-where = توضیح نشانه‌ها در صفحهٔ اصلی است
home = صفحهٔ اصلی
footer-as-of = وضعیت‌ها برای این تاریخ محاسبه شده است: { $date }
footer-publisher = ناشر: { $name }
footer-licence = پروانهٔ محتوا: { $licence }
footer-contact = تماس:
switch-section = همین قسمت به زبان دیگر: { $section }
borrowed-notice = این صفحه هنوز ترجمه نشده است و متن آن به زبان خودش نشان داده می‌شود: { $language }.
outdated-notice = متن اصلی پس از آخرین مقابلهٔ این ترجمه با آن تغییر کرده است.
notes = یادداشت‌ها
note-back = بازگشت به متن
not-found = در این نشانی صفحه‌ای نیست.
moved = این صفحه به اینجا منتقل شده است:
quote-open = «
quote-close = »
# After a label, and between it and what follows; between two names.
colon = :
colon-space = { " " }
comma = { "، " }

## Kinds of entries

kind-agreements = توافق‌ها
kind-countries = کشورها
kind-organisations = سازمان‌ها و نهادها
kind-people = اشخاص
kind-articles = مقاله‌ها
kind-pages = صفحه‌ها
kind-timeline = گاه‌شمار
one-country = کشور
one-organisation = نهاد
one-person = شخص
one-article = مقالهٔ مطبوعاتی

# After a number a noun stays singular, and zero is of the form `one`.
count-agreements = { $count ->
    [0] بدون سند یا ابتکار
    [one] { $count } سند یا ابتکار
   *[other] { $count } سند و ابتکار
}
count-countries = { $count ->
    [0] بدون کشور
    [one] { $count } کشور
   *[other] { $count } کشور
}
count-organisations = { $count ->
    [0] بدون نهاد
    [one] { $count } نهاد
   *[other] { $count } نهاد
}
count-people = { $count ->
    [0] بدون شخص
    [one] { $count } شخص
   *[other] { $count } شخص
}
count-articles = { $count ->
    [0] بدون مقاله
    [one] { $count } مقاله
   *[other] { $count } مقاله
}
home-agreements = تازه‌ترین توافق‌ها
legend = راهنمای نشانه‌ها
instruments = اسناد و ابتکارها
instruments-mean = همهٔ آنچه در فهرست توافق‌ها آمده است: خود توافق‌ها و فرمان‌ها، قراردادها، کمیته‌ها، طرح‌ها و پیشنهادهای پیرامون آن‌ها.
copy-link = رونوشت از پیوند: { $name }
copied = از پیوند رونوشت برداشته شد
filter = جست‌وجو در این فهرست
sort-by = ترتیب بر پایهٔ:
filter-shown = نمایش { $shown } از { $all }
filter-show = نمایش
facets = محدود کردن فهرست
facets-clear = نمایش همهٔ فهرست
facet-any = همه
facet-unknown = در این روز نامعلوم
facet-state = وضعیت
facet-on = وضعیت در تاریخ
facet-form = نوع سند
facet-group = گروه
facet-party = طرف
facet-renewal = تمدید
facet-year = سال
facet-country = کشور
facet-kind = نوع
earliest = قدیمی‌ترین تاریخ معلوم: { $date }

## Dates and durations

undated = بی‌تاریخ
said-on = گفته‌شده در { $date }
said-in = گفته‌شده در { $date }
said-around = گفته‌شده { $date }
said-at = زمان بیان: { $date }
date-uncertain = { $date } (غیرقطعی)
date-approximate = حدود { $date }
date-uncertain-approximate = حدود { $date } (غیرقطعی)
date-interval = از { $from } تا { $to }
date-since = از { $from }
date-until = تا { $to }
date-within = زمانی میان { $from } و { $to }
date-not-before = نه پیش از { $from }
date-not-after = نه پس از { $to }
date-one-of = یکی از این تاریخ‌ها: { $list }
date-decade = دههٔ { $year }
date-century = سده‌ای که از سال { $year } آغاز می‌شود
season-spring = بهار { $year }
season-summer = تابستان { $year }
season-autumn = پاییز { $year }
season-winter = زمستان { $year }
duration-years = { $count ->
    [one] { $count } سال
   *[other] { $count } سال
}
duration-months = { $count ->
    [one] { $count } ماه
   *[other] { $count } ماه
}
duration-weeks = { $count ->
    [one] { $count } هفته
   *[other] { $count } هفته
}
duration-days = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}

## How firmly a fact holds

basis-stated = ذکرشده
basis-inferred = استنباطی
basis-computed = محاسبه‌شده
definition = تعریف:
why = دلیل:
according-to = به گفتهٔ { $names }
according-to-within = به گفتهٔ { $names }
declined-by = از سوی { $names }
mode-planned = برنامه‌ریزی‌شده؛ انجام آن گزارش نشده است
mode-alleged = ادعا
mode-denied = تکذیب
mode-declined = نه تأیید و نه تکذیب
mode-expected = پیش‌بینی
not-reported = ذکر نشده
basis-stated-means = منبعی خود چنین می‌گوید.
basis-inferred-means = هیچ منبعی آن را به‌صراحت نمی‌گوید؛ تدوین‌کنندگان آن را استنباط کرده‌اند و دلیلش را آورده‌اند.
basis-computed-means = از داده‌های دیگر پرونده محاسبه شده است.
mode-planned-means = به‌صورت برنامه گزارش شده است و هیچ منبعی نمی‌گوید که انجام شده باشد.
mode-alleged-means = کسی، با ذکر نام یا توصیف، چنین ادعا می‌کند. پرونده نمی‌گوید که رخ داده است.
mode-denied-means = کسی، با ذکر نام یا توصیف، می‌گوید که رخ نداده است.
mode-declined-means = کسی، با ذکر نام یا توصیف، آن را نه تأیید می‌کند و نه تکذیب.
mode-expected-means = کسی، با ذکر نام یا توصیف، انتظار آن را دارد. هیچ منبعی از رخ دادن آن گزارش نمی‌دهد.
sign-stated = تاریخ ذکرشده
sign-inferred = تاریخ استنباطی
sign-planned = برنامه‌ریزی‌شده
sign-alleged = ادعا
sign-denied = تکذیب
sign-declined = نه تأیید و نه تکذیب
sign-expected = پیش‌بینی
mark-uncertain = (غیرقطعی)
mark-uncertain-means = شاید تاریخ جز این باشد. «حدود» دربارهٔ تاریخ‌های تقریبی گفته می‌شود.
mark-cite-means = منبع نخست، پاراگراف سوم. این نشانه به صفحهٔ مقاله پیوند دارد.
timeline-events = رویدادهای تاریخ‌دار از { $from } تا { $to } به ترتیب زمان. شرح آن‌ها در جدول آمده است.
timeline-mark = { $date }: { $name }، { $of }
timeline-agreements = نخستین رویداد تاریخ‌دار هر توافق، از { $from } تا { $to }. شرح آن‌ها در فهرست کامل آمده است.

value-stated = ذکرشده
value-stated-means = منبع می‌گوید که در توافق هست.
value-attributed = نقل‌قول
value-attributed-means = شخص یا نهادی، با ذکر نام یا توصیف، چنین می‌گوید؛ مقاله از زبان خود نمی‌گوید.
value-assessed = ارزیابی
value-assessed-means = به نظر منبع یا کارشناسی، توافق در حکم این است یا آن را ممکن می‌کند.
value-related = ذکرشده در کنار آن
value-related-means = همراه با توافق گزارش شده است، ولی گفته نشده که از مفاد آن است.
value-absent = نبود آن ذکر شده
value-absent-means = منبع به‌صراحت می‌گوید که در توافق نیست.
value-silent = ذکر نشده
value-silent-means = منبع چیزی دربارهٔ آن نمی‌گوید. این سکوت است نه نفی: شاید در توافق باشد و شاید نباشد.

## Chronology

count-timeline = { $count ->
    [0] بدون رویداد
    [one] { $count } رویداد
   *[other] { $count } رویداد
}
timeline-about = آنچه رخ داده، آنچه گفته شده که رخ داده، و پایان مدت‌ها چنان‌که محاسبه شده است، به ترتیب زمان. آنچه سالش معلوم نیست پس از سال‌هایی می‌آید که شاید در یکی از آن‌ها باشد، و آنچه تاریخ ندارد در پایان.
timeline-title = گاه‌شمار: { $part }
timeline-parts = بخش‌های گاه‌شمار
timeline-part-note = پالایش تنها همین بخش را در بر می‌گیرد.
timeline-between = میان { $first } و { $last }
timeline-undated = بی‌تاریخ
timeline-counted = { $length } از این رویداد: { $event }
timeline-lanes = برای هر کشور یک خط از { $from } تا { $to }. آنچه میان { $hub } و کشوری دیگر است روی خط همان کشور می‌آید. هر نشانه به آنچه نشان می‌دهد پیوند دارد؛ شرح همان‌ها در فهرست آمده است.
timeline-later = مدت‌هایی که پس از { $to } پایان می‌یابند تنها در فهرست آمده‌اند.
timeline-list = در گاه‌شمار
lane-several = چند کشور
lane-others = کشورهای دیگر
lane-general = بدون نام کشور
range-within = زمانی در این بازه
range-lasting = در تمام این مدت
sign-computed = پایان مدت، محاسبه‌شده
kind-term-end = پایان مدت

## Facts

facts = مشخصات
glance = در یک نگاه
detail = به‌تفصیل
column-fact = موضوع
column-said = دانسته‌ها
column-evidence = پشتوانه و منبع
column-agreement = توافق
column-instrument = سند یا ابتکار
column-parties = طرف‌ها
column-with = طرف‌های دیگر
column-from = از سوی
column-date = تاریخ
column-status = وضعیت
column-event = رویداد
column-kind = نوع
column-party = در فهرست
column-role = سمت
column-countries = کشور
column-organisations = نهاد
column-people = نام
column-articles = مقاله

field-title = نام
field-short = عنوان کوتاه
field-summary = چکیده
field-variants = نام‌های دیگر
field-wikidata = ویکی‌داده
field-iso = کد ISO 3166
field-country = کشور
field-form = نوع سند
field-binding = الزام‌آوری
field-parties = طرف‌ها
field-addressees = مخاطبان
field-based-on = مبنا
field-replaces = جایگزین برای
field-amends = اصلاحیه بر
field-implements = سند اجرایی برای
field-approves = موضوع تصویب
field-compared-with = در مقایسه با
field-language = زبان
field-headline = عنوان چنان‌که آمده است
field-headline-supplied = عنوان، افزودهٔ تدوین‌کنندگان
field-author = نویسنده
field-outlet = ناشر
field-via = برگرفته از
field-published = تاریخ انتشار
field-paragraphs = شمار پاراگراف‌ها
field-url = نشانی
field-sha256 = اثر انگشت متن (SHA-⁠256)

event-field-kind = نوع رویداد
event-field-date = تاریخ
event-field-said = زمان بیان
event-field-by = انجام‌دهنده
event-field-with = همراه با
event-field-to = خطاب به
event-field-place = مکان
event-field-text = آنچه رخ داد
event-field-answers = در پاسخ به
event-field-act = به‌موجب
role-field-title = سمت
role-field-of = سمت در
role-field-during = دورهٔ تصدی

events = رویدادها
events-around = رویدادها و سخنان مرتبط
events-mixed = از جمله ادعاها و پاسخ‌هایی با تاریخ‌های دیگر
event-by = از سوی { $names }
event-with = با { $names }
event-to = به { $names }
event-part = { $name }: { $names }
event-answers = در پاسخ به: { $name }
event-place = مکان: { $place }
event-act = به‌موجب «{ $name }»
event-owner = ثبت‌شده در صفحهٔ «{ $name }»
exchange = ادعا و پاسخ‌ها
entry-into-force = لازم‌الاجرا شدن

## Agreements

status = وضعیت
status-proposed = پیشنهادشده
status-announced = اعلام‌شده
status-agreed = توافق‌شده
status-issued = صادرشده
status-launched = آغاز به کار کرده
status-unknown = از منابع روشن نیست
status-not-yet = پیش از نخستین گام گزارش‌شده
status-signed = امضاشده؛ لازم‌الاجرا شدن آن گزارش نشده است
status-approved = تصویب‌شده؛ لازم‌الاجرا شدن آن گزارش نشده است
status-signed-awaiting = امضاشده؛ هنوز لازم‌الاجرا نیست
status-approved-awaiting = تصویب‌شده؛ هنوز لازم‌الاجرا نیست
status-in-force = لازم‌الاجرا
status-in-force-for-others = لازم‌الاجرا میان دیگر طرف‌ها؛ یک یا چند طرف اعلام فسخ کرده‌اند
status-first-term-ended = پایان نخستین دوره؛ تمدید خودکار است و هیچ مقاله‌ای چیزی پس از آن گزارش نکرده است
status-denounced = فسخ آن اعلام شده؛ گزارش نشده که پایان یافته است یا نه
status-expired = منقضی‌شده
status-ended = خاتمه‌یافته
status-may-proposed = شاید پیشنهاد شده باشد
status-may-announced = شاید اعلام شده باشد
status-may-agreed = شاید توافق شده باشد
status-may-issued = شاید صادر شده باشد
status-may-launched = شاید آغاز به کار کرده باشد
status-may-signed = شاید امضا شده باشد؛ لازم‌الاجرا شدن آن گزارش نشده است
status-may-approved = شاید تصویب شده باشد؛ لازم‌الاجرا شدن آن گزارش نشده است
status-may-signed-awaiting = شاید امضا شده باشد؛ هنوز لازم‌الاجرا نیست
status-may-approved-awaiting = شاید تصویب شده باشد؛ هنوز لازم‌الاجرا نیست
status-may-in-force = شاید لازم‌الاجرا باشد
status-may-in-force-for-others = شاید تنها میان برخی از طرف‌ها لازم‌الاجرا باشد
status-may-first-term-ended = شاید نخستین دوره پایان یافته باشد؛ تمدید خودکار است و هیچ مقاله‌ای چیزی پس از آن گزارش نکرده است
status-may-denounced = شاید فسخ آن اعلام شده باشد؛ گزارش نشده که پایان یافته است یا نه
status-may-expired = شاید منقضی شده باشد
status-may-ended = شاید خاتمه یافته باشد
status-uncertain = غیرقطعی: تاریخ‌ها وضعیت را روشن نمی‌کنند
status-otherwise = بنا بر تاریخ‌ها این نیز ممکن است: { $status }
status-enters-on = لازم‌الاجرا از { $date }
status-enters = زمان لازم‌الاجرا شدن: { $date }
status-signed-not-binding = امضاشده
status-approved-not-binding = تصویب‌شده
status-may-signed-not-binding = شاید امضا شده باشد
status-may-approved-not-binding = شاید تصویب شده باشد
approvers = { $count ->
    [one] یکی از طرف‌ها ({ $names })
   *[other] برخی از طرف‌ها ({ $names })
}
approvers-some = برخی از طرف‌ها
status-only-approved = تصویب‌شده از سوی { $who }؛ لازم‌الاجرا شدن آن گزارش نشده است
status-only-approved-awaiting = تصویب‌شده از سوی { $who }؛ هنوز لازم‌الاجرا نیست
status-only-approved-not-binding = تصویب‌شده از سوی { $who }
status-only-may-approved = شاید از سوی { $who } تصویب شده باشد؛ لازم‌الاجرا شدن آن گزارش نشده است
status-only-may-approved-awaiting = شاید از سوی { $who } تصویب شده باشد؛ هنوز لازم‌الاجرا نیست
status-only-may-approved-not-binding = شاید از سوی { $who } تصویب شده باشد
status-later = پس از این روز – { $event }: { $date }
status-told = { $event }: { $date } – { $mode }
status-as-of = وضعیت محاسبه‌شده برای { $date }
status-ground = { $event }: { $date }
status-disputed = دربارهٔ تاریخ این رویداد روایت‌ها یکسان نیستند: { $event }
status-by-form = وضعیت از نوع سند برمی‌آید: { $form }
status-not-in-force = لازم‌الاجرا شدن: ذکر نشده

## States over time

states = وضعیت در گذر زمان
state-since = از { $date }
state-since-latest = دست‌کم از { $date }
state-from = از { $date } به بعد
state-from-latest = از { $date } یا زودتر
state-until = تا { $date }
state-undated = آغاز نامعلوم
state-possible = شاید: { $state }
state-or = – یا: { $state }
state-current = وضعیت در { $date }
state-term-end = پایان مدت
state-source = تازه‌ترین منبع در این باره: { $date }
states-silent = هاشورخورده: روزهای پس از تازه‌ترین منبع.
states-pale = کم‌رنگ: تنها محتمل.
state-not-yet = پیش از نخستین گام گزارش‌شده
state-proposed = پیشنهادشده
state-announced = اعلام‌شده
state-agreed = توافق‌شده
state-issued = صادرشده
state-launched = آغاز به کار کرده
state-unknown = از منابع روشن نیست
state-signed = امضاشده
state-approved = تصویب‌شده
state-only-approved = تصویب‌شده از سوی { $who }
state-in-force = لازم‌الاجرا
state-in-force-for-others = لازم‌الاجرا میان دیگر طرف‌ها
state-first-term-ended = پس از نخستین دوره؛ تمدید خودکار است
state-denounced = فسخ آن اعلام شده؛ گزارش نشده که پایان یافته است یا نه
state-expired = منقضی‌شده
state-ended = خاتمه‌یافته
disputed = اختلاف روایت
disputed-means = روایت‌ها چند تاریخ به دست می‌دهند. هر یک از آن‌ها و هر آنچه از آن محاسبه شود نشان داده شده است.
or = یا

binding-yes = الزام‌آور
binding-no = غیرالزام‌آور
binding-disputed = مورد اختلاف
binding-unknown = نامعلوم
binding-not-applicable = موضوعیت ندارد

term = مدت، تمدید و اطلاع قبلی
term-length = مدت
term-from = آغاز مدت
term-renewal = تمدید
term-notice = مهلت اطلاع قبلی
term-condition = شرط لازم‌الاجرا شدن
term-end = پایان نخستین دوره
term-end-only = پایان مدت
term-end-why = از سال امضا حساب شده است، زیرا هیچ مقاله‌ای نمی‌گوید که مدت از چه زمانی آغاز می‌شود.
term-end-no-event = محاسبه‌پذیر نیست: مدت از رویدادی آغاز می‌شود که گزارش نشده است ({ $event })
term-end-undated = محاسبه‌پذیر نیست: رویدادی که مدت از آن آغاز می‌شود بدون تاریخ گزارش شده است ({ $event })
term-end-beyond = محاسبه‌پذیر نیست: در سالی با بیش از چهار رقم است
term-end-no-start = محاسبه‌پذیر نیست: آغاز مدت معلوم نیست
renewal-automatic = خودکار
renewal-express = تنها با توافق صریح
renewal-none = بدون تمدید
renewal-unknown = ذکر نشده
renewal-each = هر بار تمدید: { $length }

provisions = مفاد

## Provisions side by side

kind-matrix = مقایسهٔ مفاد
matrix-of = مقایسهٔ مفاد: { $name }
matrix-about = { $count ->
    [one] آنچه دربارهٔ هر یک از مفاد در { $count } سند گفته شده است.
   *[other] آنچه دربارهٔ هر یک از مفاد در { $count } سند گفته شده است.
}
matrix-parts = بر پایهٔ گروه انواع سند یا بر پایهٔ طرف
matrix-terms = تاریخ‌ها و مدت
matrix-made = امضا یا انعقاد
matrix-provisions = یکایک مفاد
matrix-alone = مفادی که در جدول نیست
matrix-alone-why = از اسناد جدول، دست بالا دربارهٔ یکی چیزی ثبت شده است.
matrix-others = سندهایی که در جدول نیست
matrix-others-why = آگاهی دربارهٔ آن‌ها برای مقایسه بسیار اندک است. آنچه دربارهٔ مفادشان گفته شده در بالا آمده است.
matrix-blank = خالی
matrix-blank-means = اینجا چیزی ثبت نشده است. این با «ذکر نشده» یکی نیست؛ «ذکر نشده» یعنی منبع از این نظر خوانده شده است.
compare = مقایسه
compare-about = دو تا چهار سند را برگزینید تا کنار هم، با همهٔ یادداشت‌ها، دیده شوند.
compare-choose = گزینش: { $name }
compare-few = دست‌کم دو سند برگزینید.
compare-chosen = { $count } از { $most } برگزیده شد: { $names }
compare-shown = کنار هم: { $names }
compare-clear = نمایش همهٔ سندها
compare-with = مقایسه با سندهای دیگر

## Differences and relations

differences = مواردی که روایت‌ها در آن‌ها اختلاف دارند
differences-about = آنچه به بیش از یک صورت گزارش شده است، کنار هم؛ پرونده میان آن‌ها داوری نمی‌کند.
differences-exchange = ادعا و پاسخ‌های آن، در میان رویدادها
relations = اسناد و ابتکارهای مرتبط
relation-based-on = مبنا
relation-based-on-reverse = مبنا برای
relation-replaces = جایگزین برای
relation-replaces-reverse = سند جایگزین
relation-amends = اصلاحیه بر
relation-amends-reverse = اصلاح‌شده به‌موجب
relation-implements = سند اجرایی برای
relation-implements-reverse = سند اجرایی
relation-approves = موضوع تصویب
relation-approves-reverse = تصویب‌شده به‌موجب
relation-compared-with = در مقایسه با
relation-compared-with-reverse = در مقایسه با

## Countries, organisations, people

partners = طرف‌های دیگر در توافق‌ها
addressed = خطاب به این طرف
roles = سمت‌ها
members = اشخاص و نهادهای مرتبط

## Articles

origin = خاستگاه مقاله
author-unnamed = بدون ذکر نام
outlet-unnamed = نام ناشر ذکر نشده
headline-supplied = متن نگهداری‌شده عنوان ندارد؛ این عنوان از تدوین‌کنندگان است.
caveats = ملاحظات
resting = آنچه بر این مقاله استوار است
cited-whole = کل مقاله
cited-paragraph = پاراگراف { $number }
cited-paragraphs = پاراگراف‌های { $first } تا { $last }
cited-within = استناد همراه با پاراگراف‌های دیگر، از پاراگراف { $number } به بعد
both = دو زبان کنار هم
facing-show = زبان
facing-all = هر دو
facing-place = در صفحهٔ خودش
facing-original = متن اصلی
facing-current = ترجمه به‌روز است
facing-outdated = متن اصلی پس از ترجمه تغییر کرده است
facing-unrecorded = ترجمه با متن اصلی مقابله نشده است
facing-missing = این بخش به این زبان موجود نیست
cited-text = در متن:
cited-lead = آغاز آن

## What ends a page

mentioned = صفحه‌هایی که به این صفحه اشاره دارند
mentioned-in-agreements = توافق‌ها
mentioned-in-countries = کشورها
mentioned-in-organisations = سازمان‌ها و نهادها
mentioned-in-people = اشخاص
mentioned-in-articles = مقاله‌ها
mentioned-in-pages = صفحه‌ها
voice-in = نقل‌قول یا استناد در این صفحه‌ها
voice-in-agreements = توافق‌ها
voice-in-countries = کشورها
voice-in-organisations = سازمان‌ها و نهادها
voice-in-people = اشخاص
voice-in-articles = مقاله‌ها
voice-in-pages = صفحه‌ها
sources = منابع این صفحه
source-passages = گزیده‌ها: { $count }
cite-heading = برای ارجاع به این صفحه
cite-other = به زبان دیگر
cite-page = «{ $title }»، { $site }، بر پایهٔ وضعیت در { $date }.
updated = آخرین تغییر: { $date }

## The archive, to take away

download = بارگیری پرونده
download-lead = همهٔ پرونده اینجا در یک فایل گرد آمده است تا بدون اینترنت خوانده شود.
download-here = این همان بایگانی است: همهٔ صفحه‌های پرونده در این پوشه است و برای خواندنشان به اینترنت نیازی نیست.
download-get = بارگیری { $name }
download-size = حجم
size-kilobytes = { $amount } کیلوبایت
size-megabytes = { $amount } مگابایت
size-bytes = { $count ->
    [one] { $count } بایت
   *[other] { $count } بایت
}
download-files = شمار فایل‌های آن
download-holds = محتوای آن
download-holds-text = همهٔ صفحه‌ها به هر دو زبان، همراه با تصویرها، قلم‌ها و شیوه‌نامه‌های لازم. این‌ها همان فایل‌های این وبگاه‌اند، جز آن که این صفحه در آنجا کوتاه‌تر است.
download-open = شیوهٔ باز کردن
download-unpack = نخست فایل را از حالت فشرده درآورید: در ویندوز روی آن کلیک راست کنید و «Extract All» (استخراج همه) را برگزینید؛ در مک روی آن دوبار کلیک کنید. اگر تنها درون فایل فشرده را ببینید، پیوندهایش کار نمی‌کنند.
download-double-click = سپس پوشهٔ { $folder } را باز کنید و روی { $file } دوبار کلیک کنید. مرورگر هر دو زبان را برای گزینش نشان می‌دهد.
download-offline = به اینترنت نیاز ندارد: هیچ صفحه‌ای چیزی از جای دیگر بار نمی‌کند. تنها پیوندهای رو به وب به اینترنت نیاز دارند.
download-check = شیوهٔ وارسی
download-check-text = اگر نسخهٔ شما سالم باشد، فرمان ویژهٔ سیستم شما همان SHA-256 بالا را نشان می‌دهد:
download-check-files = در پوشه، فایل { $list } مقدار SHA-256 هر فایل را دارد.

## Search

search = جست‌وجو
search-label = جست‌وجو در پرونده
search-help = واژه‌ها یا نام‌ها به هر یک از دو زبان. گیومه برای یافتن عین واژه‌هاست: «فروش دوبارهٔ سلاح».
search-no-script = جست‌وجو به جاوااسکریپت نیاز دارد. بدون آن، از این فهرست‌ها می‌توان به همهٔ مدخل‌ها رسید:
search-count = شمار نتیجه‌ها: { $count }
search-none = چیزی یافت نشد.
search-any = هیچ مدخلی همهٔ این واژه‌ها را ندارد. این‌ها برخی از آن‌ها را دارند.
search-also = این‌ها نیز جست‌وجو شد:
search-leave = جست‌وجو تنها برای آنچه نوشته شد
search-take = جست‌وجوی نام‌های دیگر آن هم
search-near = شاید منظورتان این باشد:
search-narrow = محدود کردن نتیجه‌ها
search-kind = نوع
search-country = کشور
search-year = سال
search-all = همه
search-more = نتیجه‌های بیشتر
search-failed = نمایهٔ جست‌وجو بار نشد.
one-agreement = توافق
one-page = صفحه

## The tables of facts: what their rows and columns are

data-table-entries = همهٔ مدخل‌های پرونده، از هر نوع
data-table-codes = کدهایی که اسناد، رویدادها، نهادها و مفاد با آن‌ها دسته‌بندی می‌شوند
data-table-facts = هر آنچه با ذکر جای نوشته شدنش آمده است: رویدادها، مفاد، مدت‌ها، سمت‌ها، پشتوانه‌ها
data-table-countries = کشورها
data-table-organisations = سازمان‌ها و نهادها
data-table-people = اشخاص
data-table-offices = سمت‌هایی که اشخاص دارند یا داشته‌اند
data-table-articles = مقاله‌هایی که منابع پرونده‌اند
data-table-origins = نویسنده، ناشر و بازنشرکنندهٔ مقاله
data-table-caveats = کاستی‌های مقاله که خواننده باید بداند
data-table-passages = چند واژه از مقاله چنان‌که چاپ شده است
data-table-agreements = توافق‌ها و دیگر اسناد و ابتکارها
data-table-parties = طرف‌های سند و کسانی که پیشنهادی خطاب به آنان است
data-table-relations = پیوند یک سند با سند دیگر
data-table-terms = مدت اعتبار سند و آنچه در پایان آن رخ می‌دهد
data-table-term-ends = پایان نخستین دوره چنان‌که محاسبه شده است؛ هر جا روایت‌ها اختلاف دارند، در چند ردیف
data-table-provisions = آنچه سند مقرر می‌کند و آنچه در آن نیست
data-table-events = آنچه رخ داده یا گفته شده که رخ داده است
data-table-event-roles = شرکت‌کنندگان در رویداد و گویندگان خبر آن
data-table-answers = کدام رویداد سخنی در پاسخ به رویدادی دیگر است
data-table-states = وضعیت سند، از کدام روز تا کدام روز
data-table-state-grounds = رویدادهایی که وضعیت با آن‌ها آغاز می‌شود یا شاید آغاز شود؛ اگر رویدادی نباشد، پایان محاسبه‌شدهٔ مدت است
data-table-evidence = پشتوانهٔ یک فیلد از مدخل یا از گزاره
data-table-voices = گویندهٔ آنچه در مفاد یا در فیلد آمده است
data-table-citations = مقاله‌هایی که گزاره در آن‌ها آمده است، با پاراگراف‌ها
data-earliest = نخستین روزی که بنا بر تاریخ ممکن است
data-latest = آخرین روزی که بنا بر تاریخ ممکن است
data-id = شناسهٔ ردیف که جدول‌های دیگر به آن ارجاع می‌دهند
data-kind = نوع مدخل یا رویداد
data-title = عنوان
data-short = عنوان کوتاه
data-summary = یکی دو جمله دربارهٔ آن
data-title-latn = عنوان به حروف لاتین
data-wikidata = شناسهٔ آن در ویکی‌داده
data-updated = روز آخرین تغییر
data-page = صفحهٔ آن در این وبگاه
data-family = آنچه کد برای آن است: نوع سند، رویداد، نهاد، مفاد
data-code = کد
data-name = نام
data-definition = معنای کد
data-after = نظام کدگذاری که از آن پیروی می‌کند
data-group = گروهی از انواع سند که سند در فهرست‌ها زیر آن می‌آید
data-group-name = نام آن گروه
data-compared-as = کدی که نمایندهٔ همهٔ کدهای مقایسه‌شده با این کد است؛ اگر هرگز مقایسه نشود، خالی
data-concerns-parties = آیا رویدادی از این نوع به همهٔ طرف‌های سند مربوط است و از این رو نزد هر یک نشان داده می‌شود
data-entry = مدخل؛ اگر کسی مدخل نداشته باشد و تنها از او نام برده شود، خالی
data-fact-type = نوع گزاره
data-iso = کد ISO 3166
data-form = نوع سند یا نوع نهاد
data-country = کشوری که به آن تعلق دارد
data-person = شخص
data-of = کشور یا نهادی که سمت در آن است
data-during = دورهٔ تصدی سمت
data-language = زبان مقاله
data-headline = عنوان چنان‌که چاپ شده است، به زبان مقاله
data-headline-supplied = آیا عنوان از تدوین‌کنندگان است، زیرا مقاله عنوان ندارد
data-published = روز انتشار
data-basis = آیا منبعی آن را ذکر می‌کند یا تدوین‌کنندگان استنباط کرده‌اند؛ دربارهٔ رویداد، تاریخ‌های آن
data-why = دلیل استنباط تدوین‌کنندگان
data-paragraph-count = شمار پاراگراف‌های مقاله
data-url = جایی که مقاله را می‌توان خواند
data-sha256 = مقدار SHA-256 متنی که تدوین‌کنندگان بر پایهٔ آن کار کرده‌اند
data-article = مقاله
data-role = نقش در آن: نویسنده، ناشر، بازنشرکننده؛ طرف، مخاطب؛ انجام‌دهنده، همراه، خطاب‌شونده، گوینده
data-place = جایگاه در ترتیب پرونده، از 1
data-text = محتوای آن در یک جمله
data-paragraph = شمارهٔ پاراگراف
data-quote = عین واژه‌ها، به زبان مقاله
data-note = یادداشتی دربارهٔ آن
data-binding = آیا از نظر حقوقی برای طرف‌ها الزام‌آور است
data-standing = وضعیت سند؛ در جدول اسناد، وضعیت در روزی که پرونده برای آن محاسبه شده است
data-certain = آیا در همهٔ روزهایی که بنا بر تاریخ‌ها ممکن‌اند چنین است
data-agreement = سند
data-relation = پیوند آن با سند دیگر
data-other = سند دیگر
data-length = مدت نخستین دوره، در قالب ISO 8601
data-runs-from = نوع رویدادی که مدت از آن آغاز می‌شود؛ اگر معلوم نباشد، خالی
data-renewal = آنچه در پایان مدت رخ می‌دهد
data-each = مدت هر بار تمدید
data-notice = چه مدت پیش از پایان باید اطلاع قبلی داده شود
data-condition = شرط لازم‌الاجرا شدن
data-end-known = پایان تا چه اندازه معلوم است
data-end = پایان نخستین دوره
data-value = آنچه منبع دربارهٔ آن می‌گوید: ذکرشده، نقل‌قول، ارزیابی، ذکرشده در کنار آن، نبود صریح، یا ذکر نشده
data-mode = رویداد چگونه گفته شده است: گزارش، برنامه، ادعا، تکذیب، نه تأیید و نه تکذیب، پیش‌بینی
data-date = زمان رخ دادن، در قالب EDTF؛ اگر هیچ منبعی تاریخ آن را نگوید، خالی
data-said = زمانی که گوینده چنین گفته است
data-location = جایی که رخ داده است
data-act = سندی که رویداد به‌موجب آن انجام شده است
data-competes-with = نخستین رویداد از رویدادهایی که برای همین گام تاریخ‌های متفاوت می‌دهند و این رویداد نیز از آن‌هاست؛ اگر روایت‌ها یکسان باشند، خالی
data-event = رویداد
data-answers = رویدادی که به آن پاسخ می‌دهد
data-holds-from = نخستین روز وضعیت؛ اگر حدی نداشته باشد، خالی
data-holds-until = آخرین روز وضعیت؛ اگر حدی نداشته باشد، خالی
data-otherwise = وضعیت‌های دیگری که بنا بر تاریخ‌ها ممکن‌اند، با فاصله میان آن‌ها
data-disputed = آیا روایت‌ها دربارهٔ روز آغاز وضعیت اختلاف دارند
data-approved-by = طرف‌هایی که آن را تصویب کرده‌اند، اگر تصویب دیگران معلوم نباشد
data-source = تازه‌ترین مقاله از مقاله‌هایی که وضعیت بر آن‌ها استوار است
data-state = جایگاه وضعیت در میان وضعیت‌های سند
data-about = گزاره‌ای که این فیلد از آن است؛ اگر فیلدی از خود مدخل باشد، خالی
data-field = فیلد
data-fact = گزاره
data-paragraphs = پاراگراف‌هایی که به آن‌ها استناد شده است؛ اگر استناد به کل مقاله باشد، خالی

## The calendar

calendar-term-end = پایان نخستین دوره
calendar-term-end-only = پایان مدت
calendar-renewal-end = پایان دورهٔ تمدید
calendar-notice = آخرین روز برای اطلاع قبلی

## The files to take away, and the codebook

data = داده‌ها
data-lead = همهٔ داده‌های پرونده به‌صورت فایل، برای شمارش، ارجاع و بار کردن در برنامه‌های دیگر.
data-tables = جدول‌ها
data-tables-lead = هر جدول فایلی است که مقدارهایش با ویرگول لاتین از هم جدا شده‌اند، و نسخه‌ای از آن برای اکسل هست.
data-codebook-link = محتوای هر ستون در راهنمای کدها آمده است.
data-rows = { $count ->
    [one] { $count } ردیف
   *[other] { $count } ردیف
}
data-excel = برای اکسل
data-files = فایل‌های دیگر
data-file-package = توصیف جدول‌ها و ستون‌ها، برای برنامه‌ها (Data Package)
data-file-sql = از جدول‌ها پایگاه دادهٔ SQLite می‌سازد
data-file-graph = چه کسی چه چیزی را با چه کسی منعقد کرده است، برای برنامه‌های ترسیم شبکه (GraphML)
data-file-json = همهٔ داده‌ها در یک فایل (JSON)؛ در کنار هر صفحه نیز فایلی برای همان صفحه هست
data-file-bib = پرونده و همهٔ مقاله‌های آن برای BibTeX
data-file-ris = همان در قالب RIS، برای Zotero، EndNote و برنامه‌های دیگر
data-file-csl = همان در قالب CSL-JSON
data-file-feed = آنچه تغییر کرده است، برای خوراک‌خوان (Atom)
data-file-calendar = روزهای پایان مدت‌ها و آخرین روزهای اطلاع قبلی (iCalendar)
data-cite = برای ارجاع به پرونده
data-cite-text = { $site }، بر پایهٔ وضعیت در { $date }.
cite-source-heading = برای ارجاع به خود مقاله:
cite-source = «{ $title }»، { $outlet }، { $date }.
cite-source-by = { $author }، «{ $title }»، { $outlet }، { $date }.
cite-files = برای نرم‌افزارهای مدیریت منابع و برنامه‌های دیگر:
codebook = راهنمای کدها
codebook-lead = آنچه در ردیف‌ها و ستون‌های جدول‌هاست و معنای هر کد.
codebook-rules = آنچه دربارهٔ همهٔ جدول‌ها صدق می‌کند
codebook-rule-csv = فایل‌ها به UTF-8 است، با ویرگول لاتین و، هر جا لازم باشد، با علامت نقل‌قول (RFC 4180). خانهٔ خالی یعنی چیزی دانسته نیست.
codebook-rule-excel = نسخه‌های اکسل با نشانهٔ ترتیب بایت آغاز می‌شوند. خانه‌ای که اکسل آن را فرمول می‌پندارد، زیرا با = یا + یا − یا @ آغاز می‌شود، در آن‌ها با آپاستروف آغاز می‌شود؛ فایل‌های ساده متن را چنان‌که هست دارند.
codebook-rule-dates = هر تاریخ سه بار می‌آید: در قالب EDTF با قید قطعی نبودن آن، و نخستین و آخرین روز ممکن. این دو روز چارچوبی برای شمارش‌اند، نه ادعا. روز پیش از سال 1 میلادی تنها در قالب EDTF می‌آید.
codebook-rule-pairs = آنچه به هر دو زبان گفته شده برای هر زبان ستونی دارد. خانهٔ خالی یعنی ترجمه‌ای نیست.
codebook-rule-ids = شناسهٔ گزاره، شناسهٔ مدخل آن است و سپس # و سپس جای آن در صفحهٔ مدخل.
codebook-rule-citations = فایل‌های مدیریت منابع عنوان را چنان‌که چاپ شده می‌آورند. نویسه‌گردانی لاتین، ترجمه و تاریخ غیرقطعی در یادداشت می‌آید، زیرا CSL فیلدی برای آن‌ها ندارد.
codebook-key = جزو کلید
codebook-needed = هرگز خالی نیست
codebook-codes = کدها
data-type-text = متن
data-type-pair = متن به هر زبان
data-type-count = عدد صحیح
data-type-flag = true یا false
data-type-day = روز
data-type-date = تاریخ
data-type-code = کد
data-type-reference = ارجاع به
