# ما يقوله `--help` عن الأوامر والخيارات. ونصه الإنجليزي في `src/cli/`، حيث تُعرَّف. اسم الرسالة: `help-` ثم
# الأمر ثم الخيار ثم قيمته؛ وما تشترك فيه أوامر عدة اسمه `help-option-` ثم الخيار.

help-usage = الاستعمال:
help-commands = الأوامر:
help-arguments = المعطيات:
help-options = الخيارات:
help-default = [المعتاد: `{ "{" }0{ "}" }`]
help-values = [القيم: { "{" }0{ "}" }]
help-values-each = القيم:

## Commands

help-mithaq = يبني من نصوص بصيغتي Markdown وTOML ملفًا توثيقيًّا بلغتين، في موقع ثابت
help-init = بدء ملف توثيقي جديد يُبنى من فوره
help-new = إضافة مدخل أو مظهر
help-build = بناء الموقع
help-zip = بناء الموقع في أرشيف واحد يُفتح من القرص بلا شبكة
help-check = بيان ما سيقوله البناء، من غير كتابة شيء
help-serve = عرض الموقع في متصفح كما سيُبنى الآن، مع كل الأخطاء
help-uses = بيان المواضع التي يُذكر فيها مدخل
help-rename = تغيير معرّف مدخل في كل موضع
help-status = بيان ما بلغه الملف التوثيقي: الترجمات والنواقص والمصادر
help-fix = إصلاح ما ليس له إلا صواب واحد
help-reviewed = تسجيل أن الترجمات قورنت بالنصوص التي تترجمها
help-schema = كتابة مخططات هذا الملف التوثيقي لبرامج تحرير TOML
help-explain = شرح معنى رمز من رموز الأخطاء
help-help = عرض هذه المساعدة، أو مساعدة أمر من الأوامر

## Options of several commands

help-option-root = المجلد الذي فيه `mithaq.toml` [المعتاد: هذا المجلد، أو أقرب مجلد فوقه]
help-option-lang = اللغة التي يخاطبك بها البرنامج [المعتاد: لغة النظام، أو لغة الملف التوثيقي]
help-option-help = عرض المساعدة
help-option-version = عرض رقم الإصدار
help-option-base-url = عنوان الموقع، للروابط الأصلية
help-option-quiet = ألّا يُطبع شيء ما لم تكن أخطاء
help-option-titles = العنوان بلغة، مثل `--title-ar TEXT --title-en TEXT`

## init

help-init-folder = مجلد الملف التوثيقي الجديد [المعتاد: هذا المجلد]
help-init-root = هو `DIR` نفسه
help-init-languages = اللغتان، والأولى هي التي تكتب بها [المعتاد: `ar,en`]
help-init-titles = العنوان بلغة، مثل `--title-ar TEXT --title-en TEXT` [المعتاد: عنوان للبداية]

## new

help-new-kind = أحد هذه الأنواع: `country` (بلد) أو `organisation` (هيئة) أو `person` (شخص) أو `agreement` (اتفاقية) أو `article` (مقال) أو `page` (صفحة) أو `theme` (مظهر)
help-new-id = اسم مجلده، وهو عنوانه: أحرف a–z صغيرة وأرقام وشرطات
help-new-iso = للبلد: حرفاه في ISO 3166
help-new-form = للاتفاقية والهيئة: شكلها، وهو رمز من قائمة الرموز
help-new-country = للهيئة: معرّف بلدها
help-new-parties = للاتفاقية: معرّفات أطرافها
help-new-event = للاتفاقية: ما حدث أولًا، وهو رمز من قائمة الرموز
help-new-cite = للاتفاقية: أين كُتب خبر الحدث الأول؛ ويتكرر الخيار إن تعددت المواضع
help-new-date = للاتفاقية: يوم الحدث الأول؛ وللمقال: متى نُشر
help-new-language = للمقال: لغته
help-new-headline = للمقال: عنوانه كما طُبع
help-new-outlet = للمقال: ناشره، بمعرّفه أو باسمه

## build

help-build-out = المجلد الذي يُكتب فيه الموقع [المعتاد: `public/` في الملف التوثيقي]
help-build-durable = انتظار أن يستقر الموقع على القرص قبل أن يحل محل القديم، فيسلم من انقطاع الكهرباء
help-build-replace = حفظ ما غُيّر باليد في مجلد الموقع بجواره باسم يبدأ بـ `.mithaq-kept-…`، ووضع الموقع مكانه
help-build-deny-warnings = ألّا يُنشر شيء إن كانت تحذيرات

## zip

help-zip-out = الأرشيف الذي يُكتب [المعتاد: `<name>.zip` في الملف التوثيقي، واسمه هو `name` في `mithaq.toml`]
help-zip-deny-warnings = ألّا يُكتب شيء إن كانت تحذيرات

## check

help-check-deny-warnings = عدّ التحذيرات أخطاء
help-check-all = اذكر ما له سبب واحد في كل موضع من مواضعه
help-check-format = كيف يُقال ما وُجد؛ وكل ما سوى `text` يُكتب في المخرج المعتاد
help-check-format-text = أسطر فيها علامات، للناس، في مخرج الأخطاء
help-check-format-json = كائن JSON في كل سطر
help-check-format-github = أوامر لسير عمل في GitHub
help-check-format-sarif = وثيقة واحدة بصيغة SARIF 2.1.0

## serve

help-serve-port = المنفذ الذي يُستمع عليه، و0 لأي منفذ خالٍ
help-serve-open = فتح الموقع في المتصفح

## uses

help-uses-id = المدخل

## rename

help-rename-old = معرّف المدخل
help-rename-new = المعرّف الذي يُعطاه
help-rename-dry-run = عرض ما سيتغيّر، من غير كتابة شيء

## status

help-status-diff = أظهر ما تغير، منذ آخر تسجيل، في الكلمات التي تُرجم منها هذا المدخل
help-status-format = كيف يُقال
help-status-format-text = جدول وقوائم
help-status-format-json = وثيقة JSON واحدة

## fix

help-fix-dry-run = عرض كل تغيير، من غير كتابة شيء

## reviewed

help-reviewed-ids = المداخل التي قورنت ترجماتها بالنصوص التي تترجمها
help-reviewed-all = كل المداخل التي لها نصان باللغتين، أو أزواج بشطريها
help-reviewed-dry-run = عرض ما سيُقبل، من غير كتابة شيء

## explain

help-explain-codes = الرموز كما تظهر في التقرير بين قوسين مربعين؛ وإن لم يُذكر رمز فالرموز كلها
