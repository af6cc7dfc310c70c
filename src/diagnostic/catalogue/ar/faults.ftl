# كل خطأ، باسم دالته في `fault.rs` بشرطات، وأول الاسم اسم الرمز. تقول الرسالة ما الخطأ بلا نقطة في آخرها،
# والكلمة الخطأ بين علامتي ``، وتقول `.help` ما يُفعل.

## Commands

no-dossier-here = ليس في هذا المجلد `mithaq.toml`
    .help = شغّل الأمر داخل ملف توثيقي، أو اذكر مجلده بالخيار `--root`
no-dossier-above = ليس في هذا المجلد ولا في ما فوقه `mithaq.toml`
    .help = شغّل الأمر داخل ملف توثيقي، أو اذكر مجلده بالخيار `--root`
foreign-output = في مجلد الموقع { $count ->
        [zero] ما لم يكتبه البرنامج:
        [one] ملف لم يكتبه البرنامج:
        [two] ملفان لم يكتبهما البرنامج:
        [few] { $count } ملفات لم يكتبها البرنامج، منها
        [many] { $count } ملفًا لم يكتبها البرنامج، منها
       *[other] { $count } ملف لم يكتبها البرنامج، منها
    } { $files }
    .help = اختر مجلدًا آخر بالخيار `--out`، أو انقل هذه الملفات
foreign-output-folders = في مجلد الموقع { $count ->
        [zero] ما لم يكتبه البرنامج:
        [one] مجلد لم يكتبه البرنامج:
        [two] ملفان أو مجلدان لم يكتبهما البرنامج:
        [few] { $count } ملفات ومجلدات لم يكتبها البرنامج، منها
        [many] { $count } ملفًا ومجلدًا لم يكتبها البرنامج، منها
       *[other] { $count } ملف ومجلد لم يكتبها البرنامج، منها
    } { $files }
    .help = اختر مجلدًا آخر بالخيار `--out`، أو انقل هذه
foreign-output-archive = هذا ليس أرشيفًا صنعه البرنامج، أو تغيّر بعد صنعه
    .help = اختر ملفًا آخر بالخيار `--out`، أو انقل هذا
foreign-output-no-folder = في مكان الموقع شيء ليس مجلدًا
    .help = اختر مجلدًا آخر بالخيار `--out`، أو انقل هذا
changed-output = { $count ->
        [zero] من الموقع ما تغيّر عما كتبه البرنامج:
        [one] تغيّر ملف من الموقع عما كتبه البرنامج:
        [two] تغيّر ملفان من الموقع عما كتبه البرنامج:
        [few] تغيّرت { $count } ملفات من الموقع عما كتبه البرنامج، منها
        [many] تغيّر { $count } ملفًا من الموقع عما كتبه البرنامج، منها
       *[other] تغيّر { $count } ملف من الموقع عما كتبه البرنامج، منها
    } { $files }
    .help = انقل ما تغيّر، أو شغّل `mithaq build --replace` فيبقى بجوار مجلد الموقع باسم يبدأ بـ `.mithaq-kept-…`
changed-output-line-ends = { $count ->
        [zero] من الموقع ما لا يختلف عما كتبه البرنامج إلا في نهايات الأسطر:
        [one] ملف من الموقع لا يختلف عما كتبه البرنامج إلا في نهايات الأسطر:
        [two] ملفان من الموقع لا يختلفان عما كتبه البرنامج إلا في نهايات الأسطر:
        [few] { $count } ملفات من الموقع لا تختلف عما كتبه البرنامج إلا في نهايات الأسطر، منها
        [many] { $count } ملفًا من الموقع لا تختلف عما كتبه البرنامج إلا في نهايات الأسطر، منها
       *[other] { $count } ملف من الموقع لا تختلف عما كتبه البرنامج إلا في نهايات الأسطر، منها
    } { $files }
    .help = يغيّرها Git إذا كان `core.autocrlf` مفعَّلًا: اكتب `public/** -text` في `.gitattributes` ثم استعد المجلد من Git، أو شغّل `mithaq build --replace` فتبقى هذه الملفات بجوار مجلد الموقع باسم يبدأ بـ `.mithaq-kept-…`
misplaced-output = سيقع مجلد الموقع داخل `{ $source }`، ومنه يُصنع الموقع
    .help = اختر مجلدًا في مكان آخر بالخيار `--out`
misplaced-output-around = سيكون في مجلد الموقع `{ $source }`، ومنه يُصنع الموقع
    .help = اختر مجلدًا في مكان آخر بالخيار `--out`
misplaced-output-name = الأسماء التي تبدأ بـ `.mithaq` لما يحفظه البرنامج بجوار مجلد الموقع
    .help = اختر اسمًا آخر بالخيار `--out`
unwritable-in-the-way = يضع البرنامج هنا ملفًا له، وفي مكانه مجلد
    .help = انقله
unwritable-outdated = أضيفت ملفات في مجلد الموقع أو حُذفت أو غُيّرت في أثناء صنعه
    .help = أعد البناء؛ فمجلد الموقع باقٍ كما كان
unwritable-output = تتعذر الكتابة في مجلد الموقع: { $error }
    .help = راجع أذونات المجلد الذي يحويه
unwritable-archive = يتعذر صنع الأرشيف: { $error }
    .help = راجع المساحة الباقية وأذونات المجلد الذي يحويه؛ والأرشيف الأقدم، إن وُجد، باقٍ كما كان
unwritable-file = تتعذر كتابة هذا الملف: { $error }
    .help = راجع أذوناته والمساحة الباقية
unwritable-site = تتعذر كتابة الموقع: { $error }
    .help = راجع المساحة الباقية والأذونات؛ والموقع القديم باقٍ كما كان
broken-link = { $count ->
        [zero] في الموقع رابط إلى ما ليس فيه
        [one] في الموقع رابط إلى ملف ليس فيه
        [two] في الموقع روابط إلى ملفين ليسا فيه
        [few] في الموقع روابط إلى { $count } ملفات ليست فيه
        [many] في الموقع روابط إلى { $count } ملفًا ليست فيه
       *[other] في الموقع روابط إلى { $count } ملف ليست فيه
    }: { $links }
    .help = صحّح الرابط في المظهر، أو ضع الملف في `static/`
broken-link-outside = { $count ->
        [zero] في الصفحات ما هو من خارج الموقع
        [one] تحتاج صفحة إلى شيء من خارج الموقع، أو فيها رابط لا يعمل إلا على خادم
        [two] تحتاج صفحات إلى شيئين من خارج الموقع، أو فيها رابط لا يعمل إلا على خادم
        [few] تحتاج صفحات إلى { $count } أشياء من خارج الموقع، أو فيها رابط لا يعمل إلا على خادم
        [many] تحتاج صفحات إلى { $count } شيئًا من خارج الموقع، أو فيها رابط لا يعمل إلا على خادم
       *[other] تحتاج صفحات إلى { $count } شيء من خارج الموقع، أو فيها رابط لا يعمل إلا على خادم
    }: { $links }
    .help = ضعه في المظهر أو في `static/`، وضع في الصفحة رابطًا إليه بمسار نسبي
broken-link-place = { $count ->
        [zero] في الموقع رابط إلى موضع ليس في صفحته
        [one] في الموقع رابط إلى موضع ليس في صفحته
        [two] في الموقع روابط إلى موضعين ليسا في صفحتيهما
        [few] في الموقع روابط إلى { $count } مواضع ليست في صفحاتها
        [many] في الموقع روابط إلى { $count } موضعًا ليست في صفحاتها
       *[other] في الموقع روابط إلى { $count } موضع ليست في صفحاتها
    }: { $links }
    .help = صحّح الرابط في المظهر، أو اكتب هذا الاسم في `id` الموضع المقصود
unreadable-file = تتعذر قراءة هذا الملف: { $error }
    .help = راجع أذوناته
unknown-file-text = ليس لـ `{ $id }` نصان باللغتين، ولا زوج بشطريه
    .help = اكتب الترجمة أولًا
unknown-id-named = لا شيء في الملف التوثيقي معرّفه `{ $id }`
    .help = راجع كتابته

## mithaq.toml

missing-field = ينقص `{ $key }`
    .help = أضف `{ $example }`
missing-field-languages = ينقص `languages`
    .help = اكتب `languages = ["ar", "en"]` بلغتي ملفك التوثيقي
bad-language-count = للملف التوثيقي لغتان، والمذكور هنا { $count ->
        [zero] لا لغة
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    }
    .help = اكتب `languages = ["ar", "en"]` بلغتي ملفك التوثيقي
bad-language-twice = ذُكرت `{ $tag }` مرتين
    .help = اكتب `languages = ["ar", "en"]` بلغتي ملفك التوثيقي
bad-language-unnamed = `{ $tag }` ليست من لغتي هذا الملف التوثيقي
    .help = اذكر إحدى اللغتين في `languages`، أو احذف هذه الإعدادات
bad-language-malformed = `{ $tag }` ليس وسم لغة صحيحًا بحسب BCP 47
    .help = اكتب `ar` أو `en` أو `fa` أو `pt-BR`
bad-language-spelling = ليس `{ $tag }` الصورة المعتمدة لهذا الوسم
    .help = اكتب `{ $canonical }`
bad-language-extension = في `{ $tag }` امتداد
    .help = اكتب `{ $plain }`، واجعل ما اخترته إعدادات تحت `[language.{ $plain }]`
bad-language-months = ليس للغة `{ $tag }` إلا طقم واحد من أسماء الأشهر، فلا يصلح لها `{ $months }`
    .help = احذف هذا الإعداد
bad-language-digits = لا تُكتب اللغة `{ $tag }` بالحرف العربي، فلا تصلح لها الأرقام `{ $digits }`
    .help = احذف هذا الإعداد
bad-language-data = ليس في البرنامج بيانات للغة `{ $tag }`: { $cause }
    .help = أبلغ عن ذلك، فهو عيب في البرنامج
bad-language-names = ليس في البرنامج أسماء أشهر ولا صيغ جمع للغة `{ $tag }`
    .help = اكتب وسم لغة يعرفها البرنامج؛ وللهجة وسم لغتها المكتوبة، مثل `ar-EG` بدل `arz`

## TOML and its values

toml-syntax = هذا لا يوافق قواعد TOML، ووصف الخطأ بالإنجليزية: «{ $reason }»
    .help = يوضع النص بين علامتي تنصيص، ولكل مفتاح علامة `=` واحدة
toml-syntax-return = هنا رجوع إلى أول السطر (CR) وحده، ولا تعدّه TOML نهاية سطر
    .help = احفظ الملف بنهايات أسطر LF أو CRLF
toml-syntax-quotes = هنا نص بلا علامتي تنصيص
    .help = ضعه بين `"` و`"`
toml-syntax-string = تنقص هنا علامة تنصيص في آخر النص
    .help = ضع `"` هنا؛ وإن كانت داخل النص فاكتبها `\"`
toml-syntax-comma = تنقص فاصلة قبل هذا
    .help = ضع `,` بين كل قيمتين، وانظر هل في آخر كل نص قبل هذا علامة تنصيص
toml-syntax-end = لا تنتهي أسطر TOML بالعلامة `;`
    .help = احذفها
toml-syntax-escape = الشرطة المائلة `\` في النص تبدأ علامة مثل `\"`، وليس هذا منها
    .help = اكتب `\\` للشرطة نفسها، أو `/` في المسارات
toml-syntax-flag = ليست `{ $word }` قيمة في TOML
    .help = اكتب `true` أو `false` بأحرف صغيرة
toml-syntax-heading = تتكرر هنا مفاتيح `{ $header }`، وليس فوقها سطر `{ $header }`
    .help = ضع سطر `{ $header }` قبل هذا السطر
toml-syntax-inner = علامة تنصيص داخل النص تُنهيه هنا
    .help = ضع ما يُقتبس داخله بين `«` و`»`، أو اكتب العلامة `\"`
toml-syntax-long = يبدأ هنا بالعلامة `{ $mark }` نص من عدة أسطر ولا ينتهي
    .help = اكتب النص في سطر واحد بين `"` و`"`
toml-syntax-value = هنا مفتاح بلا قيمة
    .help = اكتب `key = value`
toml-syntax-twice = هذا المفتاح مكرر
    .help = احذف أحد المكررين
toml-syntax-unclosed = هنا قوس فُتح ولم يُغلق
    .help = أغلقه بـ `]` أو `{ "}" }`
toml-syntax-blank = هنا { $code }، وهو محرف لا يُرى ولا تعرفه TOML
    .help = احذفه، أو ضع مكانه مسافة عادية
toml-syntax-mark = العلامة `{ $found }` ليست من علامات TOML؛ وموضعها للعلامة `{ $wanted }`
    .help = ضع علامة TOML مكانها
unknown-key = المفتاح `{ $key }` غير معروف في هذا الموضع
    .help = المعروف هنا: { $known }
unknown-key-below = المفتاح `{ $key }` من مفاتيح الملف كله، لا من مفاتيح الجدول الذي هو فيه
    .help = انقله إلى ما قبل أول `[…]` في الملف
unknown-key-comment = { $keys } تحت هذا السطر من مفاتيح `{ $table }` وحدها، والسطر تعليق
    .help = احذف `#` من أوله
unknown-key-elsewhere = موضع { $count ->
        [zero] المفتاح
        [one] المفتاح
        [two] المفتاحين
        [few] المفاتيح
        [many] المفاتيح
       *[other] المفاتيح
    } { $keys } تحت { $headers }، لا هنا
    .help = اكتب ذلك السطر فوقه إن كان ناقصًا، أو انقله إلى ما تحته
unknown-key-recorded = المفتاح `{ $key }` تحت `[translated]`، ولا يكتب هناك إلا `mithaq reviewed`
    .help = انقله إلى ما قبل أول `[…]`، أو إلى ما تحت `[…]` الذي هو منه
wrong-type = المطلوب في `{ $key }`: { $wanted }، والمكتوب: { $found }
wrong-type-bare = المطلوب في `{ $key }` نص، والمكتوب بلا علامتي تنصيص
    .help = ضعه بين `"` و`"`
wrong-type-date = المطلوب في `{ $key }`: { $wanted }، والمكتوب: تاريخ بلا علامتي تنصيص
    .help = ضع التاريخ بين علامتي تنصيص
wrong-type-empty = المفتاح `{ $key }` فارغ
    .help = اكتب سطرًا واحدًا من النص، أو احذف المفتاح
wrong-type-example = في `{ $key }` علامة `…` من مثال لم تُستبدل
    .help = اكتب سطرًا واحدًا من النص، أو احذف المفتاح
wrong-type-lines = في المفتاح `{ $key }` أكثر من سطر
    .help = اكتب سطرًا واحدًا من النص، أو احذف المفتاح
wrong-type-single = قد يتكرر `{ $key }` في هذا الموضع
    .help = اكتب `[[{ $key }]]` بقوسين من كل جهة
wrong-type-list = المطلوب في `{ $key }` قائمة، والمكتوب نص واحد
    .help = ضعه بين قوسين مربعين
wrong-type-list-table = المطلوب في `{ $key }` قائمة، والمكتوب زوج واحد
    .help = ضعه بين قوسين مربعين
wrong-type-once = لا يكون `{ $key }` في هذا الموضع إلا مرة واحدة
    .help = اكتب `[{ $key }]` بقوس واحد من كل جهة
wrong-type-quoted = قيمة `{ $key }` بين علامتي تنصيص، وليست نصًّا
    .help = احذف علامتي التنصيص
bad-value = لا يقبل المفتاح `{ $key }` القيمة `{ $word }`
    .help = يقبل إحدى هذه القيم: { $allowed }
bad-value-picture-content = `{ $name }` ليست صورة بصيغة png أو jpg أو webp أو avif
    .help = احفظها من جديد بإحدى هذه الصيغ؛ فتغيير اسم الملف لا يغيّر صيغته
bad-value-picture-device = لا يصلح `{ $name }` اسمًا لصورة، فهو اسم جهاز في Windows
    .help = غيّر اسم الصورة
bad-value-picture-ending = صيغة `{ $name }` هي { $format }
    .help = اجعل اسمها `{ $right }`، وغيّره في النصوص التي تعرضها أيضًا
bad-value-picture-twice = `{ $name }` و`{ $other }` اسم واحد في بعض الأنظمة
    .help = غيّر أحد الاسمين
bad-value-picture-name = لا يصلح `{ $name }` اسمًا لصورة، لأن `{ $character }` لا يعمل في كل الأنظمة
    .help = غيّر اسم الصورة، واكتبه بأحرف وأرقام و`-` و`_`
bad-value-checksum = هذه ليست بصمة SHA-256
    .help = هي 64 رقمًا وحرفًا من a إلى f، كما يطبعها `sha256sum`
bad-value-cite-sign = لا تُكتب `@` في إحالة داخل TOML
    .help = اكتب `"article-id p10"`
bad-value-cite-joint = بين إحالتين العلامة `{ $sign }`
    .help = اكتب `;` مكانها
bad-value-cite-several = في نص واحد إحالتان
    .help = افصل بينهما، مثل `["first p1", "second p2"]`
bad-value-cite-words = `{ $words }` ليس إحالة؛ فالإحالة تبدأ بمعرّف مقال
    .help = اكتب `article-id p10` في TOML، و`[@article-id, p10]` في نص
bad-value-code = `{ $word }` ليس رمزًا
    .help = يتكوّن الرمز من أحرف لاتينية صغيرة وأرقام وشرطات
bad-value-evidence = لا تكون قيمة `value` في `evidence` هي `{ $word }`
    .help = اكتب `attributed` أو `assessed`، أو احذف `value` حيث يقول المصدر ذلك بنفسه
bad-value-format = إصدار صيغة الملفات { $format } غير معروف
    .help = يقرأ هذا البرنامج الإصدار 1
bad-value-not-latin = يُكتب `{ $key }` بالحروف اللاتينية، وليس `{ $letter }` منها
    .help = اكتب العنوان بالحروف اللاتينية، أو احذف المفتاح
bad-value-paragraphs = في `_source.txt` { $found ->
        [zero] صفر من الفقرات
        [one] فقرة واحدة
        [two] فقرتان
        [few] { $found } فقرات
        [many] { $found } فقرة
       *[other] { $found } فقرة
    }، فكل سطر غير خالٍ فقرة
    .help = اكتب `paragraphs = { $found }`، أو صحّح أسطر `_source.txt`
bad-value-passage-absent = ليست هذه الكلمات في الفقرة { $paragraph } من `_source.txt`
    .help = انسخها كما طُبعت، أو اذكر الفقرة التي هي فيها
bad-value-passage-long = عدد كلمات هذا الاقتباس { $count }
    .help = لا تقتبس أكثر من { $most } كلمة
bad-value-passage-sum = ليست هذه بصمة `_source.txt`
    .help = أعد النص الذي جرى العمل عليه؛ فإن كان هو هذا فاكتب `sha256 = "{ $sum }"`
bad-value-spelt = كُتب `{ $id }` هنا على نحو لا يمكن معه استبداله
    .help = اكتبه بأحرف عادية لا بصيغ مثل `\u`
bad-value-unwritten = كُتب هذا الملف على نحو لا تمكن معه إضافة شيء إليه
    .help = اجعل `aliases` قائمة مثل `["old-id"]`، والسجل جدولًا تحت `[translated]`
bad-value-record = لا يمكن استبدال سجل هذه الترجمة
    .help = أخرج من `[translated]` ما لم يكتبه `mithaq reviewed`، أو احذف `translated`، ثم شغّل الأمر مرة أخرى
bad-value-said = لا يكون `said` لحدث قيمة `mode` فيه `{ $mode }`، فلا أحد قاله
    .help = احذف `said`
bad-value-static-device = لا يكون في `static/` شيء اسمه `{ $name }`، فهو اسم جهاز في Windows
    .help = غيّر اسمه
bad-value-static-name = لا يكون في `static/` شيء اسمه `{ $name }`، لأن `{ $character }` لا يعمل في كل الأنظمة
    .help = غيّر اسمه، واكتبه بأحرف وأرقام و`-` و`_`
bad-value-translated = يقول كل من النصين إنه ترجمة الآخر
    .help = احذف `[translated]` من النص الذي كُتب أولًا
bad-value-twice = `{ $name }` مكرر في هذه القائمة
    .help = احذف أحد المكررين
bad-value-twice-in = `{ $name }` مذكور تحت `{ $key }` أيضًا
    .help = أبقِه في إحدى القائمتين
bad-value-why = ذُكر سبب استنتاج، وليس هنا ما وُصف بأنه مستنتج
    .help = أضف `basis = "inferred"`، أو احذف السبب
wrong-language = `{ $tag }` ليست من لغتي هذا الملف التوثيقي
    .help = لغتاه `{ $first }` و`{ $second }`
wrong-language-first = هذا غير مكتوب بلغة `{ $tag }`، وهي اللغة الأولى للملف التوثيقي
    .help = أضف `{ $tag } = "…"`، فلا يجوز أن ينقص إلا الشطر الآخر
missing-translation = هذا غير مكتوب بلغة `{ $tag }` حتى الآن
    .help = أضف `{ $tag } = "…"`
missing-translation-text = لا يوجد نص بلغة `{ $tag }` حتى الآن
    .help = اكتب `{ $folder }/{ $tag }.md`
missing-cite = لا يُذكر هنا المقال الذي تستند إليه هذه الواقعة
    .help = أضف `cite = ["article-id p3"]`
missing-voice = القيمة هنا `{ $word }`، ولم يُذكر القائل
    .help = أضف `voice = ["…"]`، وفيه معرّفات أو أزواج
missing-why = هذا مستنتج، ولم يُذكر سبب الاستنتاج
    .help = أضف `why = { "{" } … { "}" }` باللغتين

## Files

unreadable-absent = تتعذر قراءة `{ $path }`، فهو غير موجود
    .help = أنشئه
unreadable-circle = هنا رابط يعود إلى مجلد هو فيه
    .help = احذف الرابط
unreadable-irregular = هذا ليس ملفًا عاديًّا
    .help = ضع مكانه ملفًا؛ فلا تُقرأ المجلدات والأنابيب والمقابس والأجهزة
unreadable-misnamed = لا يُقرأ الملف `{ $path }` بهذا الاسم
    .help = اجعل اسمه `{ $right }`؛ وقد تُخفي الأنظمة آخر لاحقة في الاسم، مثل `.txt`
unreadable-link-out = هنا رابط يقود إلى خارج `content/`
    .help = انسخ ما يقود إليه إلى الملف التوثيقي
unreadable-static-link = هذا رابط، والروابط في `static/` لا تُتبع
    .help = انسخ ما يقود إليه وضعه مكانه
unreadable-unmerged = في هذا الملف صيغتان لنص واحد لم يستطع Git دمجهما
    .help = أبقِ الصحيح مما بين الأسطر التي تبدأ بـ `<<<<<<<` و`=======` و`>>>>>>>`، واحذف هذه الأسطر الثلاثة
unreadable-picture-link = هذه الصورة رابط، ولو قُبل لنُشر ما يقود إليه أيًّا كان
    .help = انسخ الصورة نفسها إلى هذا المكان
unreadable-path = تتعذر قراءة `{ $path }`: { $error }
    .help = راجع أذوناته
unreadable-walk = تتعذر القراءة: { $error }
too-large = حجم `{ $path }` يبلغ { $size } بايت
    .help = حجم النص 8 ميغابايت على الأكثر؛ فأخرجه من `content/`
too-large-picture = حجم `{ $path }` يبلغ { $size } بايت
    .help = حجم الصورة { $megabytes } ميغابايت على الأكثر؛ فاحفظها أصغر، لأن القراء ينزّلونها
too-large-theme = حجم `{ $path }` أكثر من { $megabytes } ميغابايت
    .help = أخرجه من المظهر
not-utf8 = `{ $path }` ليس نصًّا بترميز UTF-8
    .label = هنا
    .help = احفظه في برنامج التحرير بترميز UTF-8
not-utf8-nul = في `{ $path }` بايت NUL، ولا يكون في نص
    .help = الملف تالف أو ليس نصًّا؛ فخذه من نسخة أخرى
control-character = لا يجوز أن يكون في صفحة محرف التحكم { $code }
    .label = هنا
    .help = احذفه؛ فلعله جاء مع نسخ من برنامج آخر
odd-character = { $count ->
        [zero] هنا محرف لا مكان له
        [one] هنا محرف لا مكان له
        [two] في هذا السطر محرفان لا مكان لهما
        [few] في هذا السطر { $count } محارف لا مكان لها
        [many] في هذا السطر { $count } محرفًا لا مكان لها
       *[other] في هذا السطر { $count } محرف لا مكان لها
    } في نص: { $names }
    .help = احذف ما لا يُرى، واكتب الحروف نفسها
bad-id-answered = لا يُذكر هنا أي حدث
    .help = اكتب `id` الحدث الذي يُردّ عليه، مثل `missiles`، أو `iran#missiles` إن كان في مدخل آخر
static-file-case = يكتب البرنامج `{ $written }`، والاثنان ملف واحد في بعض الأنظمة
    .help = غيّر اسم هذا، أو أخرجه من `static/`
static-file-dropping = `{ $name }` مما يتركه نظام أو برنامج تحرير، وليس من الموقع
    .help = احذفه، أو أخرجه من `static/`
static-file-folder = يكتب البرنامج `{ $written }`، ولا يكون لملف ومجلد اسم واحد
    .help = غيّر اسم هذا، أو أخرجه من `static/`
static-file-repository = في `{ $name }` سجل كل ما مرّ به مجلد، ولو دخل الموقع لرآه الناس كلهم
    .help = أخرجه من `static/`
static-file-twice = هذا و`static/{ $other }` ملف واحد في بعض الأنظمة
    .help = غيّر أحد الاسمين
static-file-written = يكتب البرنامج `{ $written }` بنفسه
    .help = غيّر اسم هذا الملف، أو أخرجه من `static/`
reserved-id = `{ $id }` عنوان من عناوين البرنامج نفسه
    .help = اختر للمجلد اسمًا آخر
reserved-id-kept = `{ $id }` عنوان من عناوين البرنامج نفسه، فلا يمكن أن يبقى اسمًا قديمًا
    .help = اترك لهذا المدخل معرّفه
reserved-id-theme = `{ $name }` هو المظهر الذي في البرنامج، وإليه يضيف كل مظهر جديد
    .help = اختر اسمًا آخر
stray-file = الملف `{ $path }` ليس مما يقرؤه البرنامج
    .help = أخرجه من `content/`، أو اجعل أول اسمه `_`
stray-file-folder = المجلد `{ $path }` ليس مما يقرؤه البرنامج
    .help = أخرجه من `content/`، أو اجعل أول اسمه `_`

## Texts

frontmatter-open = يبدأ النص بسطر `+++`، ثم عنوانه
    .help = ضع `+++` و`title = "…"` و`+++` في ثلاثة أسطر قبل النص
frontmatter-open-blank = قبل `+++` هذه شيء لا يُرى
    .help = احذف ما قبلها من أسطر خالية ومسافات
frontmatter-open-twice = انتهت ترويسة هذا النص، وتبدأ هنا ترويسة ثانية سيراها القارئ
    .help = أبقِ إحداهما بين أول `+++` والتي بعدها
frontmatter-open-yaml = هذه ترويسة بصيغة YAML، وهي لا تُقرأ هنا
    .help = ضع `+++` مكان كل من علامتي `---`، واكتب كل مفتاح هكذا: `title = "…"`
frontmatter-open-unended = الترويسة التي تبدأ هنا لا تنتهي
    .help = ضع سطر `+++` بعد آخر مفاتيحها
markdown-trap-cite-definition = هذا يجعل كل إحالة مثله رابطًا
    .help = احذف النقطتين، أو ضع كلمة قبل القوس
markdown-trap-cite-link = هذا يبدو إحالة، لكن Markdown يقرؤه رابطًا عاديًّا
    .help = ضع مسافة أو كلمة بين الإحالة والقوس الذي بعدها
markdown-trap-cite-shown = هذا يبدو إحالة، ويظهر للقارئ نصًّا
    .help = اكتب `[@article-id, p3]`
markdown-trap-cite-sign = `{ $text }` في إحالة وليس قبله `@`
    .help = اكتب `[@first, p1; @second, p2]`
markdown-trap-cite-unsigned = هذا يبدو إحالة تنقصها `@`، ويظهر للقارئ نصًّا
    .help = اكتب `[@article-id, p3]`
markdown-trap-cites-adjacent = هنا إحالتان متلاصقتان، ولا يُبقي Markdown إلا إحداهما
    .help = اكتب `[@first, p1; @second, p2]`
markdown-trap-emphasis = لا تُبرز العلامة `{ $marks }` شيئًا هنا، وسيراها القارئ كما هي
    .help = ضعها في طرفي الكلمات وعلامات الترقيم خارجها، مثل `«**word**»`؛ وتُكتب العلامة نفسها `\*` أو `\_` أو `\~`
markdown-trap-fence = تبدأ هنا شيفرة لا تنتهي، فكل ما بعدها شيفرة
    .help = ضع سطرًا من العلامات نفسها في آخرها، أو احذف هذا السطر
markdown-trap-footnote-shown = هذا يبدو حاشية، ويظهر للقارئ نصًّا
    .help = أضف الحاشية، وهي فقرة تبدأ بالعلامة نفسها ثم نقطتين
markdown-trap-footnote-unused = لا شيء يشير إلى الحاشية `{ $label }`
    .help = اكتب `[^{ $label }]` في موضعها، أو احذفها
markdown-trap-link-in-link = هنا رابط أو إحالة داخل كلمات رابط آخر
    .help = ضعه بعد ذلك الرابط
markdown-trap-link-shown = هذا يبدو رابطًا، ويظهر للقارئ نصًّا
    .help = اكتب `[[id]]` أو `[[id|words]]`، وفي جدول `[[id\|words]]`
markdown-trap-link-unended = هنا يبدأ رابط لا ينتهي
    .help = اكتب `[[id]]` أو `[[id|text]]`
markdown-trap-nested = العلامات هنا متداخلة إلى عمق يزيد على { $depth }
    .help = احذف بعض العلامات
markdown-trap-picture = هذا يبدو إحالة أو رابطًا، لكن علامة `!` تجعله صورة
    .help = احذف `!`، أو اكتب `\!`
markdown-trap-table = هذا يبدو جدولًا، ويظهر للقارئ نصًّا
    .help = ضع سطرًا مثل `|---|---|` تحت صفه الأول، وسطرًا خاليًا فوقه
markdown-trap-apart = بين كلمات الرابط وعنوانه مسافة، فلا يقرأ Markdown رابطًا
    .help = ضع القوسين متلاصقين
markdown-trap-blank = في هذا العنوان مسافة، فلا يقرأ Markdown رابطًا
    .help = اكتب `%20` مكانها
markdown-trap-cell = في رأس هذا الجدول { $count ->
        [zero] صفر من الأعمدة
        [one] عمود واحد
        [two] عمودان
        [few] { $count } أعمدة
        [many] { $count } عمودًا
       *[other] { $count } عمود
    }، فلا يظهر للقارئ ما بعد هذا الموضع من الصف
    .help = اجعل في الرأس خلايا بعدد خلايا الصف، وإن كانت `|` من الكلمات فاكتبها `\|`
markdown-trap-heading = هذا يشبه عنوان قسم، ويظهر للقارئ نصًّا
    .help = ضع مسافة بعد آخر `#`
markdown-trap-in-line = العلامة `{ $sign }` من Markdown، ولا يُقرأ منه هنا إلا `[[id]]` و`[[id|words]]`
    .help = احذف العلامات؛ أما الإحالات فتُكتب في `cite`
markdown-trap-in-words = العلامة `{ $sign }` من Markdown، وهو لا يُقرأ هنا، فسيراها القارئ كما هي
    .help = اكتب كلمات عادية
markdown-trap-indented = قبل هذا أربع مسافات أو علامة جدولة، فيقرؤه Markdown شيفرة بلا روابط ولا إحالات
    .help = احذف المسافات من أول السطر؛ أما الشيفرة فضعها بين سطرين من `~~~`
markdown-trap-list = العلامة `{ $sign }` لا تبدأ بندًا في قائمة، فتتصل أسطرها بعضها ببعض
    .help = ابدأ كل بند بالعلامة `1.` أو `-` ثم مسافة
bare-address = لا يستطيع أحد أن يتبع هذا العنوان، فهو ليس رابطًا
    .help = اكتبه بين `<` و`>`؛ وما كُتب شيفرةً يبقى كما هو
bad-section-id-attributes = لا يأخذ عنوان القسم إلا معرّفًا
    .help = اكتب `## Heading { "{" }#some-words{ "}" }`، ولا تكتب شيئًا بعد القوس
bad-section-id-twice = معرّف القسم `{ $id }` مكرر في هذا النص
    .help = أعطِ أحد القسمين معرّفًا آخر
bad-section-id-unread = لا يُقرأ معرّف هذا العنوان معرّفًا
    .help = اكتب `## Heading { "{" }#some-words{ "}" }`، ولا تكتب شيئًا بعد القوس
bad-link = `{ $address }` عنوان لا يجوز أن تقود إليه صفحة
    .help = تبدأ الروابط بـ `https://` أو `http://` أو `mailto:`؛ والرابط إلى مدخل `[[id]]`
bad-link-article = `{ $address }` عنوان لا يجوز أن تقود إليه صفحة
    .help = يبدأ العنوان بـ `https://` أو `http://`
bad-link-base = `{ $address }` ليس عنوان موقع
    .help = اكتب `https://example.org/dossier/`
bad-link-blank = في هذا العنوان مسافة
    .help = احذفها، أو اكتب `%20` مكانها
picture-without-description = هذه الصورة بلا وصف
    .help = اكتب بين القوسين ما تُظهره
raw-html = `{ $word }` من HTML، ويراه القارئ نصًّا
    .help = اكتب Markdown، واكتب الشيفرة بين علامتي ``

## Names

double-id = المعرّف `{ $id }` مستعمل في `{ $folder }`
    .help = غيّر اسم أحد المجلدين
double-id-taken = `{ $id }` معرّف قديم لهذا المدخل، وعنوانه باقٍ صالحًا
    .help = اختر معرّفًا آخر
double-id-alias = الاسم القديم `{ $alias }` مستعمل في `{ $folder }`
    .help = احذف الاسم القديم
double-id-alias-again = الاسم القديم `{ $alias }` مستعمل في `{ $place }`
    .help = احذف الاسم القديم
double-id-alias-reserved = الاسم القديم `{ $alias }` محجوز للبرنامج
    .help = احذف الاسم القديم
double-id-event = المعرّف `{ $id }` لحدث آخر في هذا المدخل
    .help = أعطِ أحد الحدثين معرّفًا آخر
double-id-event-derived = المعرّف `{ $id }` اسم حدث آخر في هذا المدخل ليس له `id`
    .help = اختر معرّفًا آخر، أو أعطِ ذلك الحدث `id` أيضًا
unknown-id = لا شيء في الملف التوثيقي معرّفه `{ $id }`
    .help = أنشئ المدخل، أو راجع كتابته
unknown-id-renamed = صار معرّف `{ $id }` الآن `{ $now }`
    .help = اكتب `{ $now }`؛ والأمر `mithaq fix` يغيّره في كل موضع
unknown-id-locator = لا شيء في الملف التوثيقي معرّفه `{ $id }`؛ تنقص مسافة بعد `{ $article }`
    .help = افصل أرقام الفقرات عن المعرّف
unknown-id-nameless = لا يذكر هذا الرابط أي مدخل
    .help = اكتب `[[id]]` أو `[[id#section]]`، ولو كان القسم في النص نفسه
unknown-id-article = `{ $locator }` هنا بلا معرّف المقال
    .help = اكتب `article-id { $locator }`
unknown-id-several = هنا عدة معرّفات في نص واحد
    .help = ضع كل معرّف بين علامتي تنصيص: `{ $ids }`
unknown-id-event = ليس في `{ $entry }` حدث معرّفه `{ $id }`
    .help = اكتب `id = "{ $id }"` في الحدث الذي يُردّ عليه، أو راجع كتابته
unknown-id-event-unwritten = اسم الحدث `{ $id }` لا يثبت إذا تغيّرت واقعة، فلا يمكن الرد عليه به
    .help = اكتب لذلك الحدث `id`، واذكره هنا
draft-reference = `{ $id }` مسودة لا ينشرها البناء
    .help = انشرها، أو احذف ذكرها هنا مؤقتًا
wrong-kind = نوع `{ $id }`: { $kind }
    .help = المطلوب هنا: { $wanted }
unknown-section = ليس في أي من نصّي ذلك المدخل قسم `{ $section }`
    .help = راجع `{ "{" }#id{ "}" }` عند عنوان القسم هناك
unknown-code = ليس في قائمة الرموز `{ $code }` تحت `{ $family }`
    .help = أضف `[{ $family }.{ $code }]` إلى `content/vocabulary.toml`
unused-code = لا شيء في الملف التوثيقي يستعمل الرمز `{ $code }`
    .help = احذفه، أو استعمله
unused-code-group = ليس في المجموعة `{ $code }` أي شكل
    .help = احذفها، أو اكتب `group = "{ $code }"` عند أحد الأشكال
unknown-file-picture = لا توجد صورة `{ $name }` بجوار هذا النص
    .help = ضعها بجوار النص بصيغة png أو jpg أو webp أو avif
unknown-key-field = لا يوجد هنا حقل `{ $field }`
    .help = الحقول هي: { $fields }

## Facts

missing-field-answers = القيمة هنا `{ $mode }`، ولم يُذكر ما هو رد عليه
    .help = أضف `answers = ["…"]` وفيه `id` الحدث الذي سُئل عنه القائل
missing-field-title = لا يوجد عنوان بلغة `{ $tag }`
    .help = اكتب `title = "…"` في أول `{ $tag }.md`، أو الزوج في `facts.toml`
double-text = هذا مكتوب في ملف النص أيضًا
    .help = أبقِ ما في ملف النص وحده
bad-locator-beyond = في `{ $article }` { $count ->
        [zero] صفر من الفقرات
        [one] فقرة واحدة
        [two] فقرتان
        [few] { $count } فقرات
        [many] { $count } فقرة
       *[other] { $count } فقرة
    } فقط
    .help = عُدّ أسطر المقال غير الخالية
bad-locator-passage = ليست هذه الكلمات في الفقرة { $paragraph } من `_source.txt`
    .help = هي في فقرة أخرى: اكتب `{ $real }`
bad-locator-passage-beyond = في هذا المقال { $count ->
        [zero] صفر من الفقرات
        [one] فقرة واحدة
        [two] فقرتان
        [few] { $count } فقرات
        [many] { $count } فقرة
       *[other] { $count } فقرة
    } فقط
    .help = عُدّ أسطر المقال غير الخالية
shortened-link = يخفي `{ $host }` إلى أين يقود الرابط
    .help = اكتب العنوان الكامل
weekday-mismatch = يوم `{ $day }` هو `{ $real }` لا `{ $given }`
    .help = أحدهما خطأ: راجع المصدر
event-order = { $event ->
    [ratified] التصديق
    [in-force] دخول حيز التنفيذ
    [renewed] التجديد
    [denounced] النقض
    [terminated] الإنهاء
   *[expired] انقضاء المدة
} في `{ $date }`، قبل { $before ->
    [signed] التوقيع
   *[in-force] دخول حيز التنفيذ
}
    .help = راجع التاريخين في المصدر
odd-date-after = تاريخ هذا الخبر `{ $date }`، وهو بعد يوم الملف التوثيقي `{ $as_of }`
    .help = إن كان لم يحدث بعد فاكتب `mode = "planned"`، وإلا فصحّح التاريخ أو `as_of`
odd-date-hijri = تُقرأ `{ $date }` سنة ميلادية بعيدة
    .help = اكتب التاريخ الميلادي؛ و`hijri = true` يعرض الهجري إلى جانبه
odd-date-published = نُشر هذا في `{ $date }`، وهو بعد يوم الملف التوثيقي `{ $as_of }`
    .help = راجع التاريخ، و`as_of` في `mithaq.toml`
odd-date-said = قيل هذا في `{ $said }`، وتاريخه `{ $date }` بعد ذلك
    .help = إن كان لم يحدث حين قيل فاكتب `mode = "planned"`، وإلا فأحد التاريخين خطأ
odd-date-said-written = قيل هذا في `{ $said }`، أي بعد المقال الذي ظهر في `{ $written }` أو قبله
    .help = أحد التاريخين خطأ، أو ليس المقال هو المصدر
odd-date-written = تاريخ هذا `{ $date }`، وهو بعد المقال الذي ظهر في `{ $written }` أو قبله
    .help = إن كان لم يحدث حين ظهر المقال فاكتب `mode = "planned"`، وإلا فأحد التاريخين خطأ، أو ليس المقال هو المصدر
odd-date-ends = يُذكر لهذه الاتفاقية إنهاء وانتهاء مدة معًا
    .help = تنتهي الاتفاقية مرة واحدة: راجع الحدثين
odd-date-order = { $event ->
    [approved] الموافقة
    [in-force] دخول حيز التنفيذ
    [denounced] النقض
    [terminated] الإنهاء
   *[expired] انقضاء المدة
} في `{ $date }`، قبل { $before ->
    [signed] التوقيع بسنوات
    [approved] الموافقة
    [ratified] التصديق
    [in-force] دخول حيز التنفيذ
    [renewed] التجديد
   *[denounced] النقض
}
    .help = هذا ممكن، لكن راجع التاريخين في المصدر
odd-date-term = تاريخ هذا الخبر `{ $date }`، والمدة انقضت في `{ $end }` أو قبله ولا تجديد لها
    .help = أحد التاريخين خطأ، أو أن الاتفاقية جُدّدت: فاكتب حدث التجديد، أو قيمة أخرى للمفتاح `renewal`
odd-date-relation = توقيع `{ $agreement }` بعد توقيع هذه الاتفاقية التي تذكرها تحت `{ $key }`
    .help = أحد التاريخين خطأ، أو العلاقة بالعكس
odd-value-contact = `{ $text }` ليس عنوانًا يُكتب إليه
    .help = اكتب `editors@example.org`، أو عنوانًا يبدأ بـ `https://`
odd-value-contradiction = المقال الذي يثبت هذا ينفيه في موضع آخر، وكلاهما بلسان المقال
    .help = إن كان ينقل كلام أحد فاذكره في `voice`، وإلا فراجع المقال
odd-value-each = هذه مدة التجديد، والمدة لا تُجدَّد
    .help = احذفها، أو صحّح `renewal`
odd-value-evidence = هذا يبيّن كيف عُرف `{ $field }`، وهو غير مذكور هنا
    .help = اكتب `{ $field }`، أو احذف هذا البيان
odd-value-family = ليس في العائلة `{ $family }` غير هذا الحكم، فلا يُقارن بشيء
    .help = أعطِ حكمًا آخر العائلة نفسها، أو احذفها من هذا
odd-value-from = لا تبدأ المدة من `{ $event }`، فهو يأتي في نهايتها
    .help = اكتب الحدث الذي تبدأ منه، أو `unknown`
odd-value-notice = مهلة الإخطار هذه أطول من المدة
    .help = راجع المهلة والمدة في المصدر
odd-value-open = الحكم المفتوح لا يُقارن أبدًا، فليس له عائلة
    .help = احذف `family` أو `open`
odd-value-weekday = لا يقول يوم الأسبوع شيئًا بلا تاريخ كامل: لا يُعرض، ولا يُراجَع به شيء
    .help = اكتب `date` كاملًا، أو احذف يوم الأسبوع
double-fact = هذا يكرر واقعة قبله
    .help = احذف إحدى الواقعتين؛ وإن كان لكل منهما مصدر فاجمع الإحالات كلها في واحدة
double-fact-cite = يُحال إلى الموضع نفسه من `{ $article }` مرتين
    .help = احذف إحدى الإحالتين
double-fact-folder = ملفات هذا المدخل هي ملفات `{ $folder }` نفسها
    .help = أحدهما نسخة: اكتب فيها ما يصح عنها، أو احذفها
double-fact-text = هذه بصمة نص `{ $folder }`
    .help = أحد المقالين نسخة من الآخر، أو بصمته خطأ
double-fact-url = لـ `{ $folder }` هذا العنوان أيضًا
    .help = أحد المقالين نسخة من الآخر، أو عنوانه خطأ
double-fact-variant = `{ $name }` من أسماء هذا المدخل أصلًا
    .help = احذفه
double-fact-wikidata = `{ $item }` رقم `{ $folder }` في ويكي بيانات
    .help = أحدهما خطأ
double-fact-words = هذا مكرر في القائمة
    .help = احذف أحد المكررين
bad-territory-taken = `{ $code }` رمز `{ $folder }`
    .help = أحدهما خطأ، أو هما بلد واحد
date-without-fact = ليس في وقائع الملف التوثيقي التاريخ `{ $day }`
    .help = أضف حدثًا بمصدره، أو صحّح التاريخ
cycle = تستند `{ $agreement }` بدورها إلى هذه الاتفاقية
    .help = احذف `based_on` من إحدى اتفاقيات الدائرة
cycle-answers = الحدث `{ $event }` هو بدوره رد على هذا الحدث، مباشرة أو عن طريق غيره
    .help = احذف `answers` من أحد أحداث الدائرة
cycle-answers-self = الحدث `{ $event }` رد على نفسه
    .help = اذكر الحدث الذي يردّ عليه
cycle-relation = تذكر `{ $agreement }` بدورها هذه الاتفاقية تحت `{ $key }`
    .help = لا يصح إلا أحدهما: احذف `{ $key }` من إحدى اتفاقيات الدائرة
cycle-self = تذكر `{ $agreement }` نفسها تحت `{ $key }`
    .help = احذف ذلك
ambiguous-event = لحدث قبل هذا الاسم نفسه، فلا يميّز هذا إلا موضعه، واسمه `{ $name }`
    .help = اكتب له `id`، لتبقى الروابط إليه صحيحة
orphan-entry = لا شيء يقود إلى `{ $id }`
    .help = اذكره في واقعة، أو ضع رابطًا إليه هكذا: `[[{ $id }]]`

## Translations

unrecorded-translation = ليس مسجلًا أي صيغة من النص الآخر تُرجم عنها هذا النص
    .help = قارن بينهما، ثم شغّل `mithaq reviewed { $id }`
outdated-translation = تغيّر النص الآخر بعد أن تُرجم، في: { $parts }
    .help = حدّث هذا النص، ثم شغّل `mithaq reviewed { $id }`
outdated-translation-pair = تغيّر الشطر الآخر من هذا الزوج بعد أن تُرجم
    .help = حدّث هذا الشطر، ثم شغّل `mithaq reviewed { $id }`
outlines-differ-both = ليس في هذا النص { $lacking ->
        [zero] قسم
        [one] القسم
        [two] القسمان
        [few] الأقسام
        [many] الأقسام
       *[other] الأقسام
    } { $lacks }، وفيه وحده { $extra ->
        [zero] قسم
        [one] القسم
        [two] القسمان
        [few] الأقسام
        [many] الأقسام
       *[other] الأقسام
    } { $has }
    .help = ضع في النصين العناوين نفسها بالمعرّفات نفسها `{ "{" }#id{ "}" }`
outlines-differ-extra = في هذا النص وحده { $extra ->
        [zero] قسم
        [one] القسم
        [two] القسمان
        [few] الأقسام
        [many] الأقسام
       *[other] الأقسام
    } { $has }
    .help = ضع في النصين العناوين نفسها بالمعرّفات نفسها `{ "{" }#id{ "}" }`
outlines-differ-lacking = ليس في هذا النص { $lacking ->
        [zero] قسم
        [one] القسم
        [two] القسمان
        [few] الأقسام
        [many] الأقسام
       *[other] الأقسام
    } { $lacks }
    .help = ضع في النصين العناوين نفسها بالمعرّفات نفسها `{ "{" }#id{ "}" }`
outlines-differ-order = ترتيب أقسامه غير ترتيبها في النص الأول
    .help = ضع في النصين العناوين نفسها بالمعرّفات نفسها `{ "{" }#id{ "}" }`
outlines-differ-unnamed = عدد عناوين الأقسام في هذا النص { $own }، وفي الآخر { $other }؛ وما ليس له معرّف، مثل «{ $heading }»، يؤخذ بترتيبه، فقد يتقابل من هنا فصاعدًا ما ليس متقابلًا
    .help = اكتب `{ "{" }#id{ "}" }` بعد كل عنوان، والمعرّف نفسه في النصين

## Themes. What the template engine says is put into `reason` in its own words.

unknown-file-theme = لا يوجد مظهر `{ $name }` في `themes/`
    .help = يوجد { $known }
unreadable-theme = تتعذر قراءة `{ $path }`: { $error }
    .help = في المظهر `theme.toml` و`templates/` و`static/` و`i18n/`
unreadable-theme-folder = تتعذر قراءة هذا المجلد: { $error }
    .help = راجع أذوناته
unreadable-theme-link = هذا رابط، والروابط في المظهر لا تُتبع
    .help = انسخ ما يقود إليه وضعه مكانه
theme-fault-about = في تعريف المظهر خطأ: { $reason }
    .help = للمظهر `name` و`version` و`licence`، و`extends` إن كان مبنيًّا على غيره
theme-fault-component-twice = المكوّن `{ $name }` معرَّف مرتين في هذا المظهر
    .help = أعطِ أحدهما اسمًا آخر
theme-fault-endless-components = يستدعي بعض المكوّنات بعضًا إلى عمق أكثر مما ينبغي، وهذا آخر ما استُدعي
    .help = ابحث عن مكوّن يستدعي نفسه، مباشرة أو عن طريق غيره
theme-fault-endless-depth = القوائم متداخلة هنا إلى عمق يزيد على { $most }
    .help = أعطِ كل قائمة اسمًا لها
theme-fault-endless-made = تصنع هذه الصفحة في طريقها أكثر من { $megabytes } ميغابايت من النصوص والقوائم
    .help = ابحث عما يكبر مرة بعد مرة، كنص يُضم إلى نفسه
theme-fault-endless-page = يزيد حجم هذه الصفحة على { $megabytes } ميغابايت
    .help = ابحث عن تكرار لا ينتهي
theme-fault-endless-range = تعطي `range` هذه الصفحة من الأعداد أكثر من { $most }
    .help = راجع الأعداد التي تُستدعى بها، والتكرار الذي حولها
theme-fault-endless-steps = تحتاج هذه الصفحة إلى خطوات عددها أكثر من { $most }
    .help = ابحث عن تكرار داخل تكرار، وعن أجزاء تستدعي نفسها أو يستدعي بعضها بعضًا
theme-fault-endless-value = يزيد حجم هذا على { $megabytes } ميغابايت
    .help = ابحث عما يكبر مرة بعد مرة، كنص يُضم إلى نفسه
theme-fault-extends-itself = المظهر `{ $name }` مبني على نفسه
    .help = احذف `extends` من أحد هذه المظاهر
lost-fact = في صفحة من هذا القالب معلومات ينقصها `{ $attribute }`
    .help = ضع `data-event` و`data-date` و`data-basis` في صف كل حدث من أحداث المدخل نفسه، و`data-provision` و`data-value` في صف كل حكم: فبها تقرأ البرامج المعلومات
theme-fault-no-value = ليست لهذا قيمة هنا
    .help = اسأل عنه أولًا: `{ "{" }% if … %{ "}" }`
theme-fault-nothing = لا شيء هنا اسمه `{ $name }`
    .help = قائمة الحقول في `docs/themes.md`؛ واطبعه بلا مرشِّح لترى ما هو معروف هنا
theme-fault-record = يُطبع هنا أو بعده بقليل سجل كامل، وحقوله { $fields }
    .help = اطبع أحد حقوله، أو استعمل مرشِّحًا مثل `link`
theme-fault-partial = `{ $path }` جزء من ورقة أنماط، فليس له ملف
    .help = استورده بـ `@import "…";`، أو احذف `_` من أول اسمه
theme-fault-partial-elsewhere = `{ $path }` في مجلد آخر
    .help = ضعه بجوار ورقة الأنماط التي تستورده
theme-fault-static = ليس في المظهر `static/{ $path }`
    .help = لا تذكر ورقة الأنماط إلا ملفات المظهر
theme-fault-static-deep = يشير بعض أوراق الأنماط إلى بعض في سلسلة أطول من { $most }
    .help = أشر إليها كلها من ورقة واحدة
theme-fault-static-large = أجزاء أوراق الأنماط المستوردة أكثر من 16 ميغابايت
    .help = استورد كل جزء مرة واحدة
theme-fault-static-open = ليس لهذا العنوان نهاية
    .help = أغلق قوسه، وضع العنوان الذي فيه مسافات بين علامتي اقتباس
theme-fault-bare-attribute = هذه القيمة في سمة بلا علامتي اقتباس، فقد تصير كلماتها سمات قائمة بنفسها
    .help = ضعها بين علامتي اقتباس: `name="…"`
theme-fault-static-itself = تشير ورقة الأنماط `{ $path }` إلى نفسها
    .help = احذف إحدى الإشارتين
theme-fault-template = في القالب خطأ: { $reason }
theme-fault-template-absent = ليس في المظهر قالب `{ $name }`
    .help = ضعه في `{ $folder }`، أو ابنِ المظهر على مظهر هو فيه
theme-fault-template-deep = يضم بعض القوالب بعضًا، أو يُبنى بعضها على بعض، في سلسلة أطول من { $most }
    .help = ضمّها كلها من قالب واحد
theme-fault-template-extends-itself = هذا القالب مبني على نفسه، مباشرة أو عن طريق غيره
    .help = احذف أحد مفاتيح `extends`؛ وإن كان للقالب الأصل الاسم نفسه فاذكر المظهر أيضًا، مثل `diwan/base.html`
theme-fault-template-includes-itself = هذا القالب يضم نفسه: { $chain }
    .help = كل واحد من هذه يضم الذي بعده؛ فاحذف أحدها
theme-fault-template-large = القوالب أكبر مما ينبغي، أو أسطرها أطول مما ينبغي، لهذا العدد من الوسوم
    .help = قسّم القوالب، وقسّم أسطرها
theme-fault-template-parent = هذا القالب مبني على `{ $parent }`، وهو غير موجود
    .help = اذكر قالبًا من هذا المظهر، أو من مظهر بُني عليه هذا
message-fault-absent = ليس في المظهر رسائل بلغة `{ $tag }`
    .help = انسخ ملفًا آخر من ذلك المجلد إلى `{ $path }` وترجمه
message-fault-absent-built-in = ليس في المظهر رسائل بلغة `{ $tag }`
    .help = أنشئ مظهرًا لك مبنيًّا عليه، وضع فيه `i18n/{ $tag }.ftl` وفيه الرسائل كلها
message-fault-escape = تحتاج الصيغة إلى أرقامها الست عشرية: أربعة بعد `\u` وستة بعد `\U`
    .help = اكتب مثلًا `\u00A0`
message-fault-function = تستدعي الرسالة `{ $id }` الدالة `{ $function }`، وهي غير موجودة
    .help = الدالة الوحيدة هي `NUMBER($n, type: "ordinal")`
message-fault-number = تطلب الرسالة `{ $id }` من `NUMBER` أكثر مما تستطيع
    .help = اكتب `NUMBER($n)` أو `NUMBER($n, type: "ordinal")`؛ أما شكل الأرقام وتجميعها فمن اللغة
message-fault-nested = هذه الرسالة متداخلة إلى عمق يزيد على { $depth }
    .help = احذف بعض الأقواس المعقوفة
message-fault-one-sided = الرسالة `{ $id }` ناقصة في `{ $path }`
    .help = أضف `{ $id } = …` هناك
message-fault-plural = تنقص الرسالة `{ $id }` من صيغ الجمع في لغة `{ $tag }`: { $forms }
    .help = أضف إليها `[{ $first }] …`
message-fault-required = الرسالة `{ $id }` ناقصة في اللغتين
    .help = هي في كل مظهر، لأن البرنامج نفسه يستعملها
message-fault-syntax = تتعذر قراءة الرسالة: { $reason }
    .help = الرسالة `name = text`، وتُزاح أسطرها التالية إلى الداخل
message-fault-twice = الرسالة `{ $id }` مكررة
    .help = احذف إحداهما
theme-words = الكلمات «{ $words }» تظهر هي نفسها في صفحات اللغتين
    .help = ضعها في `i18n/` واعرض الرسالة بالمرشّح `t`، أو اذكر لغتها في `lang="…"`
