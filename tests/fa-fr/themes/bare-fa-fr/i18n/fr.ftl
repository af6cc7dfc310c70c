language-name = français
kind-agreements = Accords
kind-countries = Pays
kind-organisations = Organisations
kind-people = Personnes
kind-articles = Articles
borrowed-notice = Ce texte n’est pas encore traduit.
undated = sans date
date-uncertain = { $date } (incertain)
date-approximate = { $date } (environ)
date-uncertain-approximate = { $date } (environ, incertain)
date-interval = { $from } – { $to }
date-since = à partir de : { $from }
date-until = jusqu’à : { $to }
date-within = à une date comprise entre : { $from } et { $to }
date-not-before = au plus tôt : { $from }
date-not-after = au plus tard : { $to }
date-one-of = l’une de ces dates : { $list }
date-decade = années { $year }
date-century = siècle commençant en { $year }
season-spring = printemps { $year }
season-summer = été { $year }
season-autumn = automne { $year }
season-winter = hiver { $year }
# En français, zéro est de la catégorie « one ».
duration-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
duration-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
duration-weeks = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
switch-section = « { $section } » dans l’autre langue
notes = Notes
note-back = retour
