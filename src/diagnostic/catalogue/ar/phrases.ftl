# كلمات هي أجزاء من خطأ أو من مساعدة عليه، بأسماء `phrase.rs` بشرطات.

## Lists, put together from the front

list-comma = { $before }، { $after }
list-and = { $before } و{ $after }
list-and-comma = { $before } و{ $after }
list-or = { $before } أو { $after }
list-or-comma = { $before } أو { $after }
list-more = { $before } و{ $count } غيرها

## What a key wants, and what is there: `KEY wants … , and this is …`

wanted-count = عدد صحيح من 1 فصاعدًا
wanted-flag = `true` أو `false`
wanted-list = قائمة بين قوسين مربعين
wanted-pair = زوج مثل `{ "{" } { $first } = "…", { $second } = "…" { "}" }`
wanted-table = جدول
wanted-tables = جداول، كل منها تحت `[[…]]`
wanted-text = نص بين علامتي تنصيص
wanted-texts = قائمة مثل `["…"]`
wanted-voice = معرّف، أو زوج لمن لا مدخل له
found-list = قائمة
found-table = جدول
found-text = نص

## An entry of a kind

a-kind = { $kind ->
    [agreement] اتفاقية
    [country] بلد
    [organisation] هيئة
    [person] شخص
    [article] مقال
   *[page] صفحة
}

## Parts of a text

part-title = العنوان أو الملخص
part-lead = ما قبل عنوان القسم الأول

## Why a value is refused

weekday-unknown = `{ $word }` ليس من أيام الأسبوع
    .help = اكتب `monday` ونحوه، بالإنجليزية وبأحرف صغيرة

## Why a message of a theme cannot be put into words

message-unknown = لا توجد رسالة اسمها `{ $id }` في { $files }
message-unknown-near = لا توجد رسالة اسمها `{ $id }` في { $files }، وأقرب الأسماء `{ $near }`
message-empty = ليس للرسالة `{ $id }` ({ $place }) نص، بل سمات وحدها
message-unfit = يتعذر تركيب الرسالة `{ $id }` ({ $place }): { $reason }

## A word as it is written

quoted = `{ $word }`

## A link that leads nowhere

link-in = `{ $link }` في `{ $page }`

## Odd characters, with their names in Unicode or what they are

odd-named = { $code } { $name }
odd-presentation = { $code } ({ $count ->
    [zero] شكل للحروف
    [one] شكل للحرف
    [two] شكل للحرفين
    [few] شكل للحروف
    [many] شكل للحروف
   *[other] شكل للحروف
} { $letters })
odd-invisible = { $code } (محرف خفي)
odd-private = { $code } (محرف للاستعمال الخاص)
odd-unassigned = { $code } (ليس محرفًا)
odd-times = { $count ->
    [zero] { $one }
    [one] { $one }
    [two] { $one } (مرتين)
    [few] { $one } ({ $count } مرات)
    [many] { $one } ({ $count } مرة)
   *[other] { $one } ({ $count } مرة)
}

## Help

help-elsewhere = اختر مكانًا آخر بالخيار `--out`
help-make = راجع كتابته، أو أنشئه: `mithaq new { $kind } { $id }`
help-make-one = راجع كتابته، أو أنشئه: `mithaq new KIND { $id }`، واكتب مكان `KIND` أحد هذه الأنواع: { $kinds }
help-other-id = اختر معرّفًا آخر
help-named = اكتب معرّف مدخل؛ ومن لا مدخل له يُكتب زوجًا هكذا: `{ "{" } ar = "…", en = "…" { "}" }`
help-pairs = ضعه بين قوسين مربعين؛ والكلمات التي ليست معرّفًا تُكتب زوجًا، مثل `{ $pair }`
help-emphasis = اجعل الإبراز يبدأ بحرف وينتهي بحرف
help-odd-bidi = { $count ->
    [zero] احذفه
    [one] احذفه
    [two] احذفهما
    [few] احذفها
    [many] احذفها
   *[other] احذفها
}؛ فالبرنامج يضبط الاتجاه
help-odd-presentation = اكتب الحروف نفسها
help-odd-replacement = ابحث عما كان هنا قبل أن يضيع في تحويل
help-odd-tatweel = { $count ->
    [zero] احذفه
    [one] احذفه
    [two] احذفهما
    [few] احذفها
    [many] احذفها
   *[other] احذفها
}؛ فالتطويل لا يزيد الكلمة إلا طولًا، ولا يصلح وحده شرطة
did-you-mean = هل قصدت `{ $name }`؟
help-replace = انقل هذا، أو شغّل `mithaq build --replace` فيبقى بجوار مجلد الموقع باسم يبدأ بـ `.mithaq-kept-…`
help-locator = اكتب `p10` أو `p10-12` أو `p11,14`
message-arguments = وسائطها { $names }
message-no-arguments = لا وسائط لها
nearest = يوجد `{ $name }`، فهل قصدته؟

## What a finding is, and what to do

level-error = خطأ
level-warning = تحذير
level-help = الحل

## At a mark in a line that a terminal may show in another order

mark-column = العمود { $column }
mark-word = العمود { $column }: `{ $word }`
mark-labelled = { $mark }، { $label }

## At another place

here-before = هنا قبل ذلك
here = هنا
milestone-here = { $event ->
    [signed] التوقيع هنا
    [approved] الموافقة هنا
    [ratified] التصديق هنا
    [in-force] دخول حيز التنفيذ هنا
    [renewed] التجديد هنا
    [denounced] النقض هنا
    [terminated] الإنهاء هنا
   *[expired] انقضاء المدة هنا
}
the-date = التاريخ

## Under the findings of a file that has very many

more-in-file = { $count ->
    [zero] … ولا شيء غير ذلك في `{ $path }`
    [one] … وواحد آخر في `{ $path }`
    [two] … واثنان آخران في `{ $path }`
    [few] … و{ $count } أخرى في `{ $path }`
    [many] … و{ $count } غيرها في `{ $path }`
   *[other] … و{ $count } غيرها في `{ $path }`
}

more-places = { $count ->
    [zero] … وليس في موضع آخر
    [one] … والأمر نفسه في موضع آخر
    [two] … والأمر نفسه في موضعين آخرين
    [few] … والأمر نفسه في { $count } مواضع أخرى
    [many] … والأمر نفسه في { $count } موضعًا آخر
   *[other] … والأمر نفسه في { $count } موضع آخر
}
more-uses = { $count ->
    [zero] … وليس في موضع آخر مما يسرده `mithaq uses`
    [one] … والأمر نفسه في موضع آخر يذكره `mithaq uses`
    [two] … والأمر نفسه في موضعين آخرين يسردهما `mithaq uses`
    [few] … والأمر نفسه في { $count } مواضع أخرى يسردها `mithaq uses`
    [many] … والأمر نفسه في { $count } موضعًا آخر، ويسردها `mithaq uses`
   *[other] … والأمر نفسه في { $count } موضع آخر، ويسردها `mithaq uses`
}

## The line under a report

errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
warnings = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيرًا
   *[other] { $count } تحذير
}
errors-and-warnings = { $errors }، { $warnings }
