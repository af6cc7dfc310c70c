# ما تطبعه الأوامر سوى التقارير، بأسماء `cli/message.rs` بشرطات.

all-is-well = كل شيء على ما يرام: { $entries ->
    [zero] لا مداخل
    [one] مدخل واحد
    [two] مدخلان
    [few] { $entries } مداخل
    [many] { $entries } مدخلًا
   *[other] { $entries } مدخل
}، { $facts ->
    [zero] ولا وقائع
    [one] وواقعة واحدة
    [two] وواقعتان
    [few] و{ $facts } وقائع
    [many] و{ $facts } واقعة
   *[other] و{ $facts } واقعة
}
nothing-written = لم يُكتب شيء
given-wrong = كُتبت الملفات، فأصلح فيها ما ورد أعلاه
waiting = بناء آخر يكتب الآن في `{ $out }`، والبرنامج ينتظر انتهاءه
summary = { $pages ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { $pages } صفحات
    [many] { $pages } صفحة
   *[other] { $pages } صفحة
} في `{ $out }`، { $warnings }، { $seconds } ثانية
pages = صفحة
archived = { $files ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $files } ملفات
    [many] { $files } ملفًا
   *[other] { $files } ملف
}، الحجم { $size } بايت، SHA-256 { $sum }
shallow-404 = `404.html`: إذا عرضها الخادم عند عنوان داخل مجلد انكسرت روابطها، لأن `base_url` غير مذكور
kept = ما لم يكتبه البرنامج في مجلد الموقع محفوظ في `{ $folder }`
served = الموقع في { $address }، ويُنهى بـ Ctrl-C
port-taken = خطأ: يستعمل برنامج آخر المنفذ { $port }؛ أغلق ذلك البرنامج، أو اختر منفذًا آخر بالخيار `--port`
unserved = خطأ: لا يسمح هذا الجهاز للخادم بالعمل: { $error }
unopened-browser = لم يُفتح أي متصفح: { $error }
unprinted = خطأ: تتعذر طباعة النتيجة: { $error }
translations-recorded = { $count ->
    [zero] لم تُسجَّل أي ترجمة
    [one] سُجّلت ترجمة واحدة
    [two] سُجّلت ترجمتان
    [few] سُجّلت { $count } ترجمات
    [many] سُجّلت { $count } ترجمة
   *[other] سُجّلت { $count } ترجمة
}
unusable-base-url = خطأ: `{ $address }` ليس عنوان موقع؛ اكتب `--base-url https://example.org/dossier/`
unknown-code-name = خطأ: لا يوجد رمز اسمه `{ $code }`
unknown-code-near = خطأ: لا يوجد رمز اسمه `{ $code }`؛ هل قصدت `{ $near }`؟
severity-error = خطأ: لا يُكتب شيء
severity-warning = تحذير: يستمر البناء
for-example = مثال:
reviewed-file = `{ $id }` (`{ $path }`)
reviewed-new = يُسجَّل أول مرة: { $parts }
reviewed-changed = تغيّر بعد آخر تسجيل: { $parts }
reviewed-gone = لم يعد موجودًا: { $parts }
reviewed-same = لم تتغير كلماته، ويُسجَّل بالطريقة الحالية
diff-same = لم يتغير شيء مما تُرجم منه `{ $id }`
diff-unrecorded = لم يُسجَّل ما تُرجمت منه نصوص `{ $id }`؛ قابِل بينها، ثم شغّل `mithaq reviewed { $id }`
diff-part = `{ $path }`، { $part }:
diff-not-kept = لم تُحفظ الكلمات السابقة؛ والأمر `mithaq reviewed { $id }` يحفظ الكلمات الحالية
initialised = في `{ $folder }` الآن ملف توثيقي جديد، وفيه { $files ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $files } ملفات
    [many] { $files } ملفًا
   *[other] { $files } ملف
}. والخطوة التالية:
ask-languages = اللغتان، والأولى هي التي تكتب بها
ask-title = العنوان (`{ $tag }`)
two-languages = خطأ: للملف التوثيقي لغتان؛ اكتب `--languages ar,en` أو `--languages en,ar`
no-starter = خطأ: لا يوجد ملف توثيقي للبداية بلغة `{ $tag }`؛ واللغات الموجودة: { $tags }
unknown-tag = خطأ: ليس للملف التوثيقي لغة `{ $tag }`؛ اكتب `{ $option }{ $first }` أو `{ $option }{ $second }`
in-the-way = خطأ: `{ $path }` موجود أصلًا، ولا يُكتب فوقه شيء. اختر اسمًا أو مجلدًا آخر، أو انقله
unwritable = خطأ: تتعذر كتابة `{ $path }`: { $error }
unknown-kind = خطأ: لا يوجد نوع اسمه `{ $kind }`؛ اكتب { $kinds }
unknown-kind-near = خطأ: لا يوجد نوع اسمه `{ $kind }`؛ هل قصدت `{ $near }`؟
unfit-option = خطأ: الخيار `--{ $option }` خاص بـ { $kinds }، وهذا { $kind }
ask-iso = حرفا البلد في ISO 3166، مثل `OM` (Enter: فيما بعد)
ask-form = شكلها، وهو رمز من `vocabulary.toml` (Enter: فيما بعد)
ask-country = معرّف بلدها (Enter: لا بلد)
ask-parties = معرّفات أطرافها تفصل بينها فواصل لاتينية (Enter: فيما بعد)
ask-event = ما حدث أولًا، وهو رمز مثل `signed` (Enter: فيما بعد)
ask-cite = أين كُتب ذلك، مثل `daily-2024 p2` (Enter: فيما بعد)
ask-date = متى، مثل `2024-03-05` أو `2024-03` أو `2024` (Enter: فيما بعد)
ask-language = لغته، مثل `ar` (Enter: فيما بعد)
ask-headline = عنوانه كما طُبع (Enter: فيما بعد)
ask-outlet = ناشره، بمعرّفه أو باسمه (Enter: فيما بعد)
uses = { $count ->
    [zero] لا شيء يذكر `{ $id }`
    [one] يُذكر `{ $id }` في موضع واحد
    [two] يُذكر `{ $id }` في موضعين
    [few] يُذكر `{ $id }` في { $count } مواضع
    [many] يُذكر `{ $id }` في { $count } موضعًا
   *[other] يُذكر `{ $id }` في { $count } موضع
}
renamed = { $places ->
    [zero] لا شيء كان يذكره باسمه القديم
    [one] الاسم الجديد الآن في موضع واحد
    [two] الاسم الجديد الآن في موضعين
    [few] الاسم الجديد الآن في { $places } مواضع
    [many] الاسم الجديد الآن في { $places } موضعًا
   *[other] الاسم الجديد الآن في { $places } موضع
}{ $files ->
    [zero] { "" }
    [one] { " " }من ملف واحد
    [two] { " " }من ملفين
    [few] { " " }من { $files } ملفات
    [many] { " " }من { $files } ملفًا
   *[other] { " " }من { $files } ملف
}
alias-kept = يبقى عنوان `{ $id }` صالحًا
fixed = { $lines ->
    [zero] ليس هنا ما يُصلحه `mithaq fix`، وما سواه يبيّنه `mithaq check`
    [one] أُصلح سطر واحد
    [two] أُصلح سطران
    [few] أُصلحت { $lines } أسطر
    [many] أُصلح { $lines } سطرًا
   *[other] أُصلح { $lines } سطر
}{ $files ->
    [zero] { "" }
    [one] { " " }في ملف واحد
    [two] { " " }في ملفين
    [few] { " " }في { $files } ملفات
    [many] { " " }في { $files } ملفًا
   *[other] { " " }في { $files } ملف
}
fixable = { $lines ->
    [zero] ليس هنا ما يُصلحه `mithaq fix`، وما سواه يبيّنه `mithaq check`
    [one] سيُصلَح سطر واحد
    [two] سيُصلَح سطران
    [few] ستُصلَح { $lines } أسطر
    [many] سيُصلَح { $lines } سطرًا
   *[other] سيُصلَح { $lines } سطر
}{ $files ->
    [zero] { "" }
    [one] { " " }في ملف واحد
    [two] { " " }في ملفين
    [few] { " " }في { $files } ملفات
    [many] { " " }في { $files } ملفًا
   *[other] { " " }في { $files } ملف
}
list = { $items }
head-current = مترجمة
head-behind = متأخرة
head-unrecorded = غير مسجلة
head-missing = بلغة واحدة
head-facts = وقائع فقط
head-draft = مسودات
status-behind = متأخرة، لأن النص الآخر تغيّر (`mithaq reviewed ID` بعد تحديثها):
status-unrecorded = لم يُسجَّل ما تترجمه (`mithaq reviewed ID` بعد مقارنتها):
status-missing = مكتوبة بلغة واحدة:
status-halves = في وقائعها كلمات بلغة واحدة، وعددها:
status-drafts = مسودات لا ينشرها البناء:
status-orphans = لا شيء يقود إليها:
status-undated = فيها أحداث بلا تاريخ:
status-sources = وقائع تستند إلى مقال واحد فقط: { $one } من { $facts }

## Arguments that are refused

refused-option = خطأ: لا يوجد هنا خيار اسمه `{ $option }`
refused-option-near = خطأ: لا يوجد هنا خيار اسمه `{ $option }`؛ هل قصدت `{ $near }`؟
refused-argument = خطأ: `{ $argument }` زائد على المطلوب
refused-command = خطأ: لا يوجد أمر اسمه `{ $command }`
refused-command-near = خطأ: لا يوجد أمر اسمه `{ $command }`؛ هل قصدت `{ $near }`؟
refused-command-missing = خطأ: لم يُذكر أي أمر
refused-value = خطأ: لا يقبل `{ $option }` القيمة `{ $value }`
refused-value-known = خطأ: لا يقبل `{ $option }` القيمة `{ $value }`؛ اكتب { $known }
refused-value-missing = خطأ: يحتاج `{ $option }` إلى قيمة
refused-value-unwanted = خطأ: ليس لـ `{ $option }` قيمة، وقيمته هنا `{ $value }`
refused-port = خطأ: `{ $value }` ليس رقم منفذ؛ اكتب عددًا من 0 إلى 65535
refused-untagged = خطأ: ليس لـ `{ $value }` لغة؛ اذكرها في الخيار، مثل `--title-ar`
refused-twice = خطأ: ذُكر `{ $option }` مرتين
refused-together = خطأ: لا يجتمع `{ $option }` مع { $others }
refused-missing = خطأ: { $count ->
    [zero] لم يُذكر
    [one] لم يُذكر
    [two] لم يُذكرا:
    [few] لم تُذكر:
    [many] لم تُذكر:
   *[other] لم تُذكر:
} { $arguments }
refused-unreadable = خطأ: أحد المعطيات ليس نصًّا بترميز UTF-8
usage = الاستعمال: `{ $usage }`
more-help = للمزيد: `{ $command } --help`
