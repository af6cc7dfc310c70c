language-name = English
kind-agreements = Agreements
kind-countries = Countries
kind-organisations = Organisations
kind-people = People
kind-articles = Articles
borrowed-notice = This text is not translated yet.
undated = undated
date-uncertain = { $date } (uncertain)
date-approximate = about { $date }
date-uncertain-approximate = about { $date } (uncertain)
date-interval = { $from } to { $to }
date-since = since { $from }
date-until = until { $to }
date-within = between { $from } and { $to }
date-not-before = not before { $from }
date-not-after = not after { $to }
date-one-of = one of { $list }
date-decade = the decade from { $year }
date-century = the century from { $year }
season-spring = spring { $year }
season-summer = summer { $year }
season-autumn = autumn { $year }
season-winter = winter { $year }
duration-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
duration-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
duration-weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
switch-section = “{ $section }” in the other language
notes = Notes
note-back = back
