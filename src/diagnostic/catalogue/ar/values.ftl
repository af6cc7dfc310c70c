# لماذا لا يصلح نص تاريخًا أو معرّفًا أو قيمة صغيرة أخرى، وما يُكتب بدلًا منه، بأسماء
# `model/reason.rs` بشرطات. كل منها جملة خطأ أو مساعدة عليه.

write = اكتب `{ $text }`
write-if-hijri = إن كانت السنة هجرية فاكتب `{ $day }`

## Ids of entries, of sections and of events

id-missing = { $kind ->
    [section] ينقص معرّف القسم
    [name] ينقص الاسم
    [event] ينقص معرّف الحدث
   *[entry] ينقص المعرّف
}
id-space = { $kind ->
    [section] لا تكون في معرّف القسم
    [name] لا تكون في الاسم
    [event] لا تكون في معرّف الحدث
   *[entry] لا تكون في المعرّف
} مسافة، بل أحرف a–z وأرقام 0–9 و`-` فقط
id-character = { $kind ->
    [section] لا يكون في معرّف القسم
    [name] لا يكون في الاسم
    [event] لا يكون في معرّف الحدث
   *[entry] لا يكون في المعرّف
} المحرف `{ $character }`، بل أحرف a–z وأرقام 0–9 و`-` فقط
id-too-long = { $kind ->
    [section] طول معرّف القسم
    [name] طول الاسم
    [event] طول معرّف الحدث
   *[entry] طول المعرّف
} { $length }، ولا يجوز أن يزيد على { $longest }
id-device = `{ $id }` اسم جهاز في Windows، فلا يصلح اسمًا لملف
section-id-of-theme = البادئة `m-` لمعرّفات أجزاء المظهر
section-id-numbered = `{ $id }` محجوز لعنوان قسم بلا معرّف
section-id-paragraph = `{ $id }` عنوان فقرة من هذا المقال

## Items of Wikidata

wikidata = `{ $text }` ليس رقم عنصر في ويكي بيانات
wikidata-example = اكتب `Q` ورقم العنصر، مثل `Q846`

## Locators

locator-missing = لم تُذكر الفقرة
locator-space = لا مسافات في أرقام الفقرات
locator-start = `{ $text }` لا يدل على فقرات، فأرقام الفقرات تبدأ بـ `p`
locator-one = `{ $piece }` فقرة واحدة لا مدى
locator-reversed = `{ $piece }` ينتهي قبل أن يبدأ
locator-after = `{ $piece }` يأتي بعد فقرة رقمها أكبر
locator-overlap = `{ $piece }` يتداخل مع الفقرات التي قبله
paragraph-missing = ينقص رقم الفقرة
paragraph-zero = تُعدّ الفقرات من 1 لا من `0`
paragraph-digits = `{ $text }` ليس عددًا بالأرقام 0 إلى 9
paragraph-leading-zero = `{ $text }`: لا يبدأ العدد بصفر
paragraph-too-high = `{ $text }`: لا تبلغ فقرات أي مقال هذا العدد
paragraph-several = `{ $text }` أكثر من فقرة، والاقتباس يكون من فقرة واحدة

## Codes of countries

country-missing = ينقص رمز البلد
country-spelling = `{ $text }`: يُكتب رمز البلد بأحرف كبيرة وبلا مسافات
country-unknown = `{ $text }` ليس رمزًا من ISO 3166-1، ولا من ISO 3166-3 لبلد سابق
country-former = اكتب { $codes }

## Durations

duration-missing = تنقص المدة
duration-start = `{ $text }` ليس مدة، فالمدة تبدأ بـ `P`
duration-empty = ينقص عدد ووحدته بعد `P`
duration-time = لا تُقبل الساعات والدقائق
duration-number = `{ $piece }`: ينقص عدد قبله
duration-unit = `{ $piece }`: يحتاج العدد إلى وحدته، `Y` أو `M` أو `W` أو `D`
duration-fraction = `{ $piece }`: لا تُقبل الكسور
duration-units = `{ $piece }`: الوحدات هي `Y` و`M` و`W` و`D`
duration-order = `{ $piece }`: تأتي كل وحدة مرة واحدة، وترتيبها `Y` ثم `M` ثم `W` ثم `D`
duration-zero = `{ $piece }`: تُترك الوحدة التي عددها 0
duration-leading-zero = `{ $piece }`: لا يبدأ العدد بصفر
duration-too-long = `{ $piece }`: لا تدوم اتفاقية أكثر من 9999 من وحدة
duration-example = اكتب المدة هكذا: `P5Y` أو `P6M` أو `P1Y6M` أو `P2W` أو `P30D`

## Dates: their form as a whole

date-missing = ينقص التاريخ
date-time = لا تُقبل ساعات اليوم
date-space = لا مسافات في التاريخ
date-digits = `{ $piece }` ليس بالأرقام 0 إلى 9
date-set = لا تُقبل المجموعات بين قوسين معقوفين: اكتب حدثًا لكل تاريخ
date-invisible = لا مكان في التاريخ للمحرف الخفي { $code }
date-long-year = لا تُقبل سنة من أكثر من أربعة أرقام
date-unknown-digit = `{ $piece }`: يُكتب الرقم المجهول `X`
date-open-end = يُكتب الطرف المفتوح `..`
date-stray = لا مكان لـ `{ $piece }` في تاريخ
date-separators = يُكتب التاريخ بشرطات، والمدة بين تاريخين بعلامة `/` واحدة
date-form = `{ $piece }`: يُكتب التاريخ بشرطات وتأتي السنة أولًا
date-pieces = في `{ $piece }` أكثر من سنة وشهر ويوم
date-qualifiers = بعد `{ $sign }` علامة أخرى، وليس للتاريخ إلا علامة واحدة
date-qualifier-place = مكان `{ $sign }` آخر التاريخ

## Dates: intervals, ranges and lists

dates-no-end = يجب أن يكون لأحد الطرفين على الأقل تاريخ
dates-reversed = النهاية `{ $end }` قبل البداية `{ $start }`
choice-brackets = يوضع الاختيار بين تواريخ في قوسين مربعين
choice-nested = لا تُقبل أقواس داخل أقواس
choice-unclosed = القوس غير مغلق
choice-followed = لا يجوز أن يأتي شيء بعد القوس
choice-slash = يُكتب المدى داخل القوسين بـ `..`
choice-range = لا يكون المدى في قائمة
choice-twice = `{ $piece }` مكرر في القائمة
choice-one = يحتاج الاختيار إلى تاريخين على الأقل
range-brackets = يوضع المدى المكتوب بـ `..` بين قوسين مربعين

## Dates: years, months and days

year-missing = تنقص السنة
year-digits = `{ $text }`: السنة أربعة أرقام
year-unknown-digits = `{ $text }`: لا تكون `X` إلا في آخر أرقام السنة
year-few-digits = `{ $text }`: يجب أن يُعرف من السنة رقمان على الأقل
year-negative-unknown = لا تُقبل الأرقام المجهولة قبل السنة 0
year-zero-sign = لا علامة للسنة 0
month-unknown-year = لا يأتي شهر بعد سنة مجهولة
month-unknown = لا يوجد شهر `{ $text }`
season-unknown = `{ $text }`: أرقام الفصول من 21 إلى 24
day-of-season = `{ $text }`: لا أيام للفصل
day-without-month = `{ $text }`: يحتاج اليوم إلى شهره
day-unknown = لا يوجد يوم `{ $text }` في { $month }، فعدد أيامه { $length }
part-missing = { $part ->
    [month] ينقص الشهر
   *[day] ينقص اليوم
}
part-digits = `{ $text }`: { $part ->
    [month] الشهر رقمان
   *[day] اليوم رقمان
}
part-unknown = `{ $text }`: { $part ->
    [month] يُكتب الشهر المجهول
   *[day] يُكتب اليوم المجهول
} `XX`
day-not-whole = `{ $text }` ليس يومًا واحدًا كاملًا
day-before-christ = `{ $text }` قبل السنة 1، وهذا يوم من أيام العمل في الملف التوثيقي

## Dates: help

day-example = اكتب السنة والشهر واليوم، مثل `2019-07-29`
date-either-order = اكتب `{ $first }`، أو `{ $second }` إن كان الشهر هو الأول
date-within-or-lasting = اكتب `{ $within }` ليوم واحد في تلك المدة، أو `{ $lasting }` للمدة كلها
date-perhaps = إن حدث مرة واحدة في تلك المدة أو في أحد هذه الأيام فاكتب `{ $date }`
