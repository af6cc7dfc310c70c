language-name = العربية
kind-agreements = الاتفاقيات
kind-countries = الدول
kind-organisations = المنظمات
kind-people = الأشخاص
kind-articles = المقالات
borrowed-notice = لم يُترجم هذا النص بعد.
undated = بلا تاريخ
date-uncertain = { $date } (غير مؤكد)
date-approximate = نحو { $date }
date-uncertain-approximate = نحو { $date } (غير مؤكد)
date-interval = من { $from } إلى { $to }
date-since = منذ { $from }
date-until = حتى { $to }
date-within = بين { $from } و{ $to }
date-not-before = في { $from } أو بعده
date-not-after = في { $to } أو قبله
date-one-of = أحد هذه التواريخ: { $list }
date-decade = العقد الذي يبدأ عام { $year }
date-century = القرن الذي يبدأ عام { $year }
season-spring = ربيع { $year }
season-summer = صيف { $year }
season-autumn = خريف { $year }
season-winter = شتاء { $year }
duration-years = { $count ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
duration-months = { $count ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
duration-weeks = { $count ->
    [zero] أقل من أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
duration-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
switch-section = «{ $section }» باللغة الأخرى
notes = الحواشي
note-back = عودة
