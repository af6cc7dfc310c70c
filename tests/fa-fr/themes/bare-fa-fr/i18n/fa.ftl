language-name = فارسی
kind-agreements = توافق‌نامه‌ها
kind-countries = کشورها
kind-organisations = سازمان‌ها
kind-people = اشخاص
kind-articles = مقاله‌ها
borrowed-notice = این متن هنوز ترجمه نشده است.
undated = بی‌تاریخ
date-uncertain = { $date } (نامطمئن)
date-approximate = حدود { $date }
date-uncertain-approximate = حدود { $date } (نامطمئن)
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
# در فارسی اسم پس از عدد جمع بسته نمی‌شود؛ و صفر هم از دستهٔ «one» است.
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
switch-section = «{ $section }» به زبان دیگر
notes = پانوشت‌ها
note-back = بازگشت به متن
