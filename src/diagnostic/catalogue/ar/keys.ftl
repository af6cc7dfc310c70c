# ما يعنيه كل مفتاح من مفاتيح الصيغة: للتعليقات في الملفات الجديدة وللمخططات. الأسماء هي أسماء الملف
# الإنجليزي نفسها، `en/keys.ftl`، ويقارن بينهما اختبار `catalogue`.

comment-needed = مطلوب
comment-text = النص بصيغة Markdown تحت هذه العلامات. رابط إلى مدخل: [[id]]، ومصدر: [@article, p2]
comment-uncomment = احذف # من أول السطر لتستعمل المفتاح. المفاتيح المطلوبة أولًا

## What a key takes, by the constructors in `content/keys/phrase.rs`

takes-text = نص
takes-texts = قائمة نصوص
takes-latin = نص بالحروف اللاتينية
takes-file-name = اسم من أحرف a–z صغيرة وأرقام وشرطات
takes-flag = `true` أو `false`
takes-switch = `true` (المعتاد) أو `false`
takes-count = عدد صحيح من 1 فصاعدًا
takes-pair = زوج
takes-linked-pair = زوج فيه روابط
takes-linked-pairs = قائمة أزواج فيها روابط
takes-date = تاريخ
takes-day = يوم كامل
takes-duration = مدة
takes-territory = رمز من ISO 3166
takes-wikidata = رقم عنصر في ويكي بيانات
takes-language = وسم لغة
takes-languages = وسما لغتين
takes-address = عنوان في الوب
takes-checksum = بصمة SHA-256 بالأرقام الست عشرية
takes-old-ids = قائمة معرّفات
takes-id = معرّف { $kinds }
takes-ids = قائمة معرّفات، كل منها معرّف { $kinds }
takes-voice = معرّف { $kinds }، أو زوج
takes-voices = قائمة معرّفات، كل منها معرّف { $kinds }، أو أزواج
takes-event-name = اسم من أحرف a–z صغيرة وأرقام وشرطات
takes-event-names = قائمة أحداث، كل منها `name` أو `entry#name`
takes-code = رمز من الجدول `{ $family }`
takes-group-code = رمز مجموعة من الأشكال
takes-code-or = رمز من الجدول `{ $family }`، أو `{ $word }`
takes-word = { $words }
takes-citations = إحالات
takes-paragraph = فقرة واحدة، مثل `p13`
takes-table = جدول
takes-tables = جداول
takes-tables-by-language = جداول، اسم كل منها لغة
takes-tables-by-code = جداول، اسم كل منها رمز
takes-tables-by-field = جداول، اسم كل منها حقل: { $fields }
takes-record = جدول

## When a key is needed

needed-yes = نعم
needed-no = لا
needed-if = إذا كان `{ $key }` هو { $words }
needed-unless = إلا إذا كان `{ $key }` هو { $words }
needed-with = إذا ذُكر `{ $key }`
needed-never-by-hand = لا يُكتب باليد أبدًا
needed-unless-in-facts = ما لم يُذكر في `facts.toml` بهذه اللغة
needed-unless-in-texts = ما لم يُذكر في ملفي النص أو في عنوان المقال
needed-if-answered = إذا كان حدث آخر ردًّا عليه
needed-where-unclear = حيث لا يكفي النوع وحده لبيانه

## mithaq.toml

key-mithaq-toml-format = إصدار هذه الصيغة، ولا يُعرف إلا 1
key-mithaq-toml-title = عنوان الملف
key-mithaq-toml-short = عنوان قصير لأعلى الصفحات
key-mithaq-toml-summary = جملة أو جملتان عنه
key-mithaq-toml-languages = اللغتان، والأولى هي التي يُكتب بها الملف
key-mithaq-toml-theme = `diwan`، وهو في البرنامج نفسه، أو اسم مجلد في `themes/`
key-mithaq-toml-as-of = اليوم الذي تُحسب له أحوال الاتفاقيات، فالبرنامج لا ينظر إلى الساعة
key-mithaq-toml-base-url = عنوان الموقع المنشور، ولا تحتاج إليه إلا الروابط الأصلية
key-mithaq-toml-licence = رخصة المحتوى
key-mithaq-toml-publisher = ناشر الملف
key-mithaq-toml-contact = إلى من يُكتب
key-mithaq-toml-name = اسم ما يمثّل الملف كله، كأرشيفه، وهو `dossier` إن لم يُذكر
key-mithaq-toml-offline = `true` يضع أرشيف الموقع في الموقع
key-mithaq-toml-language = جدول لكل لغة تحتاج إلى إعدادات
key-mithaq-toml-export = ما يُصنع إلى جانب الصفحات

key-language-months = أسماء الأشهر: `gregorian` (مارس، وهو المعتاد) أو `levantine` (آذار) أو `both` (آذار/مارس)
key-language-digits = `latn` (2024، وهو المعتاد) أو `arab` (٢٠٢٤)، للغات التي تُكتب بالحرف العربي
key-language-hijri = `true` يضع التاريخ الهجري إلى جانب الميلادي (1300–1600 هـ)

key-export-search = صفحة البحث وفهرسها
key-export-facing = لغتا المدخل جنبًا إلى جنب
key-export-matrix = جداول تقارن أحكام الاتفاقيات
key-export-timeline = أحداث المداخل كلها بترتيب الزمن
key-export-data = الوقائع في جداول
key-export-json = الوقائع بصيغة JSON
key-export-citations = ملفات لبرامج المراجع
key-export-metadata = ما تقوله الصفحات للآلات
key-export-feeds = خلاصات بما تغيّر
key-export-calendar = تقويم بالأيام التي تنتهي فيها المدد

## vocabulary.toml

key-vocabulary-toml-spare = `true` إذا أُبقيت رموز لا يستعملها شيء بعد، فلا يُنبَّه إليها
key-vocabulary-toml-form = أشكال الاتفاقيات
key-vocabulary-toml-event = أنواع الأحداث
key-vocabulary-toml-organisation = أنواع الهيئات
key-vocabulary-toml-provision = أحكام الاتفاقيات
key-vocabulary-toml-group = مجموعات الأشكال، بترتيب ظهورها في القوائم

key-vocabulary-term-name = كيف يظهر الرمز
key-vocabulary-term-definition = معناه في جملة قائمة بنفسها، تظهر تحت الحكم
key-vocabulary-term-after = نظام الترميز الذي يتبعه

key-vocabulary-event-by = ما يُسمى به من هم تحت `by`
key-vocabulary-event-with = ما يُسمى به من هم تحت `with`
key-vocabulary-event-to = ما يُسمى به من هم تحت `to`
key-vocabulary-form-status = حال مثل هذه الوثيقة ما لم يقل حدث غير ذلك
key-vocabulary-form-group = المجموعة التي تظهر تحتها هذه الوثائق، وما لا مجموعة له يأتي أولًا

key-vocabulary-provision-family = كلمة تختارها، والأحكام التي لها الكلمة نفسها يُقارن بينها
key-vocabulary-provision-open = `true` إذا كان لا يقول شيئًا بنفسه، فلا يُقارن أبدًا

key-vocabulary-group-name = ما يظهر فوق وثائق المجموعة

## Texts

key-frontmatter-title = العنوان
key-frontmatter-short = عنوان قصير للقوائم والجداول
key-frontmatter-summary = جملة أو جملتان بسيطتان: للقوائم والبحث ومعاينة الروابط
key-frontmatter-variants = كتابات أخرى بهذه اللغة: يجدها البحث، ولا تظهر اسمًا
key-frontmatter-translated = ما تُرجم عنه النص، ولا يكتبه إلا البرنامج

## facts.toml

key-facts-title = العنوان
key-facts-short = عنوان قصير للقوائم والجداول
key-facts-summary = جملة أو جملتان بسيطتان: للقوائم والبحث ومعاينة الروابط
key-facts-title-latn = العنوان بالحروف اللاتينية، إن كان بغيرها
key-facts-variants = كتابات أخرى بأي لغة، للبحث
key-facts-aliases = أسماء قديمة تبقى عناوينها صالحة
key-facts-wikidata = رقمه في ويكي بيانات
key-facts-updated = متى غُيّر المدخل آخر مرة
key-facts-changes = ما غيّره المحررون، لمن يتابع الملف
key-facts-draft = `true` يُبقي المدخل خارج الموقع
key-facts-evidence = كيف عُرف حقل من الحقول
key-facts-event = ما حدث، أو يُقال إنه حدث
key-facts-translated = الأشطر الأولى التي قورنت بها الأشطر الثانية، ولا يكتبه إلا البرنامج

key-change-date = متى
key-change-text = ما تغيّر، في جملة واحدة

key-country-iso = حرفا البلد في ISO 3166-1، ولبلد سابق أربعة أحرف من ISO 3166-3

key-organisation-form = نوع الهيئة
key-organisation-country = البلد الذي تتبعه
key-organisation-provision = ما تنص عليه، إذا كانت الهيئة قائمة على معاهدة

key-person-role = المناصب التي يشغلها الشخص أو شغلها

key-role-title = المنصب
key-role-of = في أي بلد أو هيئة
key-role-during = متى
key-role-evidence = كيف عُرف حقل منه
key-role-cite = أين كُتب، مصدر واحد على الأقل

## Events

key-event-id = اسم للروابط والردود، لا يتكرر في المدخل
key-event-kind = ما حدث
key-event-date = متى حدث، ومن دونه تقول الصفحة «بلا تاريخ»
key-event-mode = كيف يُروى: `reported` إن لم يُذكر
key-event-basis = من أين التاريخ: `stated` (يذكره المصدر، وهو المعتاد) أو `inferred` (يستنتجه المحرر)
key-event-why = سبب ما استُنتج
key-event-said = متى قاله القائل، إن عُرف واختلف عن `date`، أو لم يُعرف `date`
key-event-by = من فعله
key-event-with = من شارك فيه غيره
key-event-to = من وُجّه إليه أو زاره أو تعلق به
key-event-place = أين
key-event-text = ما حدث، في جملة واحدة
key-event-voice = من يقول ذلك
key-event-answers = الأحداث التي هو رد عليها
key-event-act = الاتفاقية أو المرسوم أو الوثيقة التي تم بها
key-event-weekday = يوم الأسبوع إن سماه المصدر، ويُرفض إن خالف التاريخ
key-event-evidence = كيف عُرف حقل منه
key-event-cite = أين كُتب، مصدر واحد على الأقل

key-evidence-basis = `stated` (يذكره المصدر، وهو المعتاد) أو `inferred` (يستنتجه المحرر)
key-evidence-why = سبب ما استُنتج
key-evidence-value = `attributed`: قاله قائل، أو `assessed`: هو حكم قائل
key-evidence-voice = من يقول ذلك أو يحكم به
key-evidence-cite = أين كُتب، مصدر واحد على الأقل

## Articles

key-article-language = لغة المقال (BCP 47)، وقد تكون لغة ثالثة
key-article-headline = العنوان كما طُبع، بلغة المقال
key-article-supplied = `true` إذا لم يكن للمصدر عنوان وأعطاه المحررون عنوانًا
key-article-author = كاتبه
key-article-outlet = ناشره. وإذا لم يُعرف إلا سطر النسبة فاكتبه، واذكر ذلك في `caveats`
key-article-via = من نُقل عنه، الأقرب أولًا. وما تفرّع يُذكر في `caveats`
key-article-published = متى نُشر
key-article-paragraphs = عدد فقراته، ولا تُقبل إحالة إلى ما بعدها
key-article-url = أين يُقرأ، ويُنبَّه إلى الرابط المختصر
key-article-sha256 = بصمة النص الذي عمل عليه المحررون، 64 رقمًا ست عشريًا بأحرف صغيرة
key-article-caveats = عيوب المصدر التي ينبغي أن يعرفها القارئ
key-article-passage = كلمات منه كما طُبعت، تظهر حيث يُحال إلى فقرتها

key-published-date = متى
key-published-basis = `stated` (يذكره المصدر، وهو المعتاد) أو `inferred` (يستنتجه المحرر)
key-published-why = سبب ما استُنتج

key-passage-at = الفقرة التي فيها الكلمات
key-passage-text = الكلمات كما طُبعت، بلغة المقال، 25 كلمة على الأكثر
key-passage-note = ما تعنيه

## Agreements

key-agreement-form = نوع الوثيقة
key-agreement-binding = هل تُلزم أطرافها
key-agreement-parties = أطرافها، واحد على الأقل، وليس منهم من عُرض عليه عرض
key-agreement-addressees = من وُجّه إليهم عرض أو مقترح
key-agreement-based-on = الاتفاقيات التي تستند إليها، ويُرفض الدوران
key-agreement-replaces = الاتفاقيات التي حلّت محلها
key-agreement-amends = الاتفاقيات التي تعدّلها
key-agreement-implements = الاتفاقيات التي تنفّذها
key-agreement-approves = الاتفاقيات التي توافق عليها، كما يفعل مرسوم
key-agreement-compared-with = الاتفاقيات التي يقارنها بها مصدر
key-agreement-term = كم تدوم
key-agreement-provision = ما تنص عليه أو لا تنص

key-term-length = المدة الأولى
key-term-from = الحدث الذي تبدأ منه
key-term-renewal = ما يجري عند نهايتها
key-term-each = مدة كل تجديد
key-term-notice = قبل كم من النهاية يجب الإخطار
key-term-condition = شرط دخولها حيز التنفيذ
key-term-basis = من أين كل ذلك: `stated` (يذكره المصدر، وهو المعتاد) أو `inferred` (يستنتجه المحرر)
key-term-why = سبب ما استُنتج
key-term-evidence = كيف عُرف حقل منها
key-term-cite = أين كُتب، مصدر واحد على الأقل

key-provision-code = الحكم
key-provision-value = ما يُقال عنه
key-provision-voice = من يقول ذلك
key-provision-note = كلمة عنه
key-provision-cite = أين كُتب
