# ما يقوله الخادم الحيّ سوى الأخطاء، بأسماء `live/message.rs` بشرطات.

## Over a page

live-fault-error = خطأ
live-fault-warning = تحذير
live-place = السطر { $line }، العمود { $column }
live-place-label = السطر { $line }، العمود { $column }: { $label }
live-place-mark = السطر { $line }، { $mark }
live-here = انظر أيضًا
live-meaning = معنى ذلك
live-fix = الصواب:
live-fixed = يكتب الأمر `mithaq fix` هنا:
live-over = { $count }؛ والصفحة كما كانت قبل ذلك
live-none-why = لا صفحة تُعرض حتى يُصلح هذا. وستظهر من تلقاء نفسها متى حُفظت الملفات.
live-more-warnings = و{ $count }

## Under a page

live-for-editor = للمحرر
live-files = الملفات
live-text-is = النص
live-text-original = هو الأصل
live-text-current = ترجمة محدَّثة
live-text-outdated = ترجمة متأخرة عن الأصل في
live-text-unrecorded = ترجمة لم تُسجَّل الصيغة التي تُرجمت عنها
live-text-borrowed = لم يُترجم، وتحل محله اللغة الأخرى

## In the place of a page

live-nothing-here = لا صفحة هنا
live-nothing-why = ليس في الموقع الآن صفحة بهذا العنوان. وستظهر من تلقاء نفسها متى وُجدت.
live-begin = الصفحتان الأوليان:
live-refused-host = لا يجيب هذا الخادم إلا على `127.0.0.1` و`localhost`.
live-refused-origin = لا يجيب هذا الخادم إلا صفحاته.
live-refused-method = يعرض هذا الخادم الموقع فقط: GET وHEAD.
live-refused-request = هذا طلب لا يفهمه أي خادم.
live-refused-address = لا يوجد عنوان كهذا.
live-unreadable = تتعذر قراءة هذا الملف: { $error }
live-busy = الطلبات في وقت واحد أكثر مما ينبغي.
