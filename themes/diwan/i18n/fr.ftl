# Messages of the theme `diwan` in French.

language-name = Français

## Around every page

page-title = { $title } — { $site }
skip = Aller au contenu
menu = Menu
breadcrumbs = Vous êtes ici
contents = Sur cette page
pager = Pages précédente et suivante du registre
previous = Précédent :
next = Suivant :
parts = Parties du registre
part = Partie { $part } sur { $count }
part-from-to = { $first } – { $last }
parts-note = Le tri et le filtre ne portent que sur les lignes de cette partie.
home-latest = Tous les accords : { $count }
legend-link = Signification des marques
key-stated = la source le dit
key-inferred = conclusion de la rédaction du dossier, avec son motif
key-computed = à partir d’autres faits
key-attributed = quelqu’un le dit, non l’article lui-même
legend-where = Les marques sont expliquées sur la page d’accueil
home = Accueil
footer-as-of = Statut des accords calculé au { $date }
footer-publisher = Publié par { $name }
footer-licence = Licence du contenu : { $licence }
footer-contact = Contact :
switch-section = La même section dans l’autre langue : { $section }
borrowed-notice = Cette page n’est pas encore traduite ; le texte est donné dans sa langue d’origine : { $language }.
outdated-notice = L’original a changé depuis la dernière comparaison de cette traduction avec lui.
notes = Notes
note-back = Retour au texte
not-found = Il n’y a pas de page à cette adresse.
moved = Cette page se trouve désormais ici :
quote-open = { "« " }
quote-close = { " »" }
# After a label, and between it and what follows; between two names.
colon = { " :" }
colon-space = { " " }
comma = { ", " }

## Kinds of entries

kind-agreements = Accords
kind-countries = Pays
kind-organisations = Organisations
kind-people = Personnes
kind-articles = Articles
kind-pages = Pages
kind-timeline = Chronologie
one-country = Pays
one-organisation = Organisation
one-person = Personne
one-article = Article de presse

count-agreements = { $count ->
    [0] aucun document ni initiative
    [one] { $count } document ou initiative
    [many] { $count } de documents et d’initiatives
   *[other] { $count } documents et initiatives
}
count-countries = { $count ->
    [0] aucun pays
    [one] { $count } pays
    [many] { $count } de pays
   *[other] { $count } pays
}
count-organisations = { $count ->
    [0] aucune organisation
    [one] { $count } organisation
    [many] { $count } d’organisations
   *[other] { $count } organisations
}
count-people = { $count ->
    [0] aucune personne
    [one] { $count } personne
    [many] { $count } de personnes
   *[other] { $count } personnes
}
count-articles = { $count ->
    [0] aucun article
    [one] { $count } article
    [many] { $count } d’articles
   *[other] { $count } articles
}
home-agreements = Accords les plus récents
legend = Légende des marques
instruments = Documents et initiatives
instruments-mean = Tout ce que recense le registre des accords : les accords eux-mêmes, ainsi que les décrets, contrats, commissions, propositions et offres qui s’y rapportent.
copy-link = Copier le lien vers : { $name }
copied = Lien copié
filter = Chercher dans cette liste
sort-by = Trier par :
filter-shown = Affichés : { $shown } sur { $all }
filter-show = Afficher
facets = Affiner la liste
facets-clear = Afficher toute la liste
facet-any = Indifférent
facet-unknown = Inconnu pour ce jour
facet-state = Statut
facet-on = Statut à la date du
facet-form = Forme
facet-group = Groupe
facet-party = Partie
facet-renewal = Renouvellement
facet-year = Année
facet-country = Pays
facet-kind = Type
earliest = Plus ancienne date connue : { $date }

## Dates and durations

# A day in French needs an article after a preposition, a month or a year does not. So what may be any of
# them stands without one.
undated = sans date
said-on = dit le { $date }
said-in = date du propos : { $date }
said-around = date du propos : { $date }
said-at = date du propos : { $date }
date-uncertain = { $date } (date incertaine)
date-approximate = { $date } environ
date-uncertain-approximate = { $date } environ (date incertaine)
date-interval = { $from } – { $to }
date-since = début : { $from }
date-until = fin : { $to }
date-within = à un moment de la période { $from } – { $to }
date-not-before = au plus tôt : { $from }
date-not-after = au plus tard : { $to }
date-one-of = l’une de ces dates : { $list }
date-decade = années { $year }
date-century = siècle commençant en { $year }
season-spring = printemps { $year }
season-summer = été { $year }
season-autumn = automne { $year }
season-winter = hiver { $year }
duration-years = { $count ->
    [one] { $count } an
    [many] { $count } d’années
   *[other] { $count } ans
}
duration-months = { $count ->
    [one] { $count } mois
    [many] { $count } de mois
   *[other] { $count } mois
}
duration-weeks = { $count ->
    [one] { $count } semaine
    [many] { $count } de semaines
   *[other] { $count } semaines
}
duration-days = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}

## How firmly a fact holds

basis-stated = Indiqué
basis-inferred = Déduit
basis-computed = Calculé
definition = Définition :
why = Motif :
according-to = Selon : { $names }
according-to-within = selon : { $names }
declined-by = De la part de : { $names }
mode-planned = Projet ; sa réalisation n’est pas rapportée
mode-alleged = Allégation
mode-denied = Démenti
mode-declined = Ni confirmé ni démenti
mode-expected = Prévision
not-reported = Non mentionné
basis-stated-means = Une source le dit elle-même.
basis-inferred-means = Aucune source ne le dit expressément ; la rédaction du dossier le déduit et indique pourquoi.
basis-computed-means = Calculé à partir d’autres faits du dossier.
mode-planned-means = Présenté comme un projet. Aucune source ne dit qu’il s’est réalisé.
mode-alleged-means = Quelqu’un, nommé ou décrit, l’affirme. Le dossier ne dit pas que cela a eu lieu.
mode-denied-means = Quelqu’un, nommé ou décrit, dit que cela n’a pas eu lieu.
mode-declined-means = Quelqu’un, nommé ou décrit, ne le confirme ni ne le dément.
mode-expected-means = Quelqu’un, nommé ou décrit, s’y attend. Aucune source ne rapporte que cela a eu lieu.
sign-stated = Date indiquée
sign-inferred = Date déduite
sign-planned = Projet
sign-alleged = Allégation
sign-denied = Démenti
sign-declined = Ni confirmé ni démenti
sign-expected = Prévision
mark-uncertain = (date incertaine)
mark-uncertain-means = La date peut être une autre. La mention « environ » signale une date seulement approximative.
mark-cite-means = Source 1, paragraphe 3. La marque mène à la page de l’article.
timeline-events = Les événements datés, de { $from } à { $to }, dans l’ordre chronologique. Le tableau les donne sous forme de texte.
timeline-mark = { $date } : { $name }, { $of }
timeline-agreements = Le premier événement daté de chaque accord, de { $from } à { $to }. Le registre donne la même chose sous forme de texte.

value-stated = Indiqué
value-stated-means = La source dit que cela figure dans l’accord.
value-attributed = Attribué
value-attributed-means = Une personne ou une organisation, nommée ou décrite, le dit ; l’article ne le reprend pas à son compte.
value-assessed = Appréciation
value-assessed-means = La source ou un spécialiste estime que l’accord revient à cela ou le permet.
value-related = Mentionné en marge
value-related-means = Cela est rapporté à propos de l’accord, sans être présenté comme l’une de ses dispositions.
value-absent = Absent
value-absent-means = La source dit expressément que cela ne figure pas dans l’accord.
value-silent = Non mentionné
value-silent-means = La source n’en dit rien. C’est un silence, non une négation : cela peut figurer dans l’accord ou non.

## Chronology

count-timeline = { $count ->
    [0] aucun événement
    [one] { $count } événement
    [many] { $count } d’événements
   *[other] { $count } événements
}
timeline-about = Ce qui a eu lieu, ce qui est dit avoir eu lieu et les échéances telles qu’elles sont calculées, dans l’ordre chronologique. Ce qui n’est pas daté à l’année près vient après les années auxquelles il peut appartenir ; ce qui n’a pas de date, à la fin.
timeline-title = Chronologie : { $part }
timeline-parts = Parties de la chronologie
timeline-part-note = Le filtre ne porte que sur cette partie.
timeline-between = Entre { $first } et { $last }
timeline-undated = Sans date
timeline-counted = { $length } à compter de cet événement : { $event }
timeline-lanes = Une ligne par pays, de { $from } à { $to } ; ce qui se passe entre { $hub } et un autre pays figure sur la ligne de ce pays. Chaque signe mène à ce qu’il représente ; la liste dit la même chose sous forme de texte.
timeline-later = Les échéances postérieures à { $to } ne figurent que dans la liste.
timeline-list = Dans la chronologie
lane-several = Plusieurs pays
lane-others = Autres pays
lane-general = Aucun pays nommé
range-within = À un moment de cette période
range-lasting = Pendant cette période
sign-computed = Échéance calculée
kind-term-end = Échéance

## Facts

facts = Faits
glance = En bref
detail = En détail
column-fact = Fait
column-said = Ce que l’on en sait
column-evidence = Fondement et source
column-agreement = Accord
column-instrument = Document ou initiative
column-parties = Parties
column-with = Avec
column-from = De la part de
column-date = Date
column-status = Statut
column-event = Événement
column-kind = Type
column-party = Au registre
column-role = Fonction
column-countries = Pays
column-organisations = Organisation
column-people = Nom
column-articles = Article

field-title = Nom
field-short = Titre abrégé
field-summary = Résumé
field-variants = Autres noms
field-wikidata = Wikidata
field-iso = Code ISO 3166
field-country = Pays
field-form = Forme
field-binding = Force obligatoire
field-parties = Parties
field-addressees = Destinataires
field-based-on = Fondé sur
field-replaces = Remplace
field-amends = Modifie
field-implements = Met en œuvre
field-approves = Approuve
field-compared-with = Comparé à
field-language = Langue
field-headline = Titre d’origine
field-headline-supplied = Titre donné par la rédaction du dossier
field-author = Auteur
field-outlet = Publié par
field-via = Repris de
field-published = Date de publication
field-paragraphs = Nombre de paragraphes
field-url = Adresse
field-sha256 = Empreinte du texte (SHA-⁠256)

event-field-kind = Type d’événement
event-field-date = Date
event-field-said = Date du propos
event-field-by = Qui l’a fait
event-field-with = Avec qui
event-field-to = À qui
event-field-place = Lieu
event-field-text = Ce qui s’est passé
event-field-answers = À quoi cela répond
event-field-act = En vertu de quel acte
role-field-title = Fonction
role-field-of = Pays ou organisation de la fonction
role-field-during = Période de la fonction

events = Événements
events-around = Événements et déclarations connexes
events-mixed = dont des affirmations et des réponses d’autres dates
event-by = Par : { $names }
event-with = Avec : { $names }
event-to = À : { $names }
event-part = { $name } : { $names }
event-answers = Réponse à : { $name }
event-place = Lieu : { $place }
event-act = En vertu de « { $name } »
event-owner = Consigné sur la page « { $name } »
exchange = Affirmation et réponses
entry-into-force = Entrée en vigueur

## Agreements

# Statuses are nouns, since they stand beside forms of either gender: un traité, une commission.
status = Statut
status-proposed = Proposition
status-announced = Annonce
status-agreed = Entente conclue
status-issued = Adoption
status-launched = Lancement
status-unknown = Non établi par les sources
status-not-yet = Avant la première étape rapportée
status-signed = Signature ; entrée en vigueur non mentionnée
status-approved = Approbation ; entrée en vigueur non mentionnée
status-signed-awaiting = Signature ; pas encore en vigueur
status-approved-awaiting = Approbation ; pas encore en vigueur
status-in-force = En vigueur
status-in-force-for-others = En vigueur pour les autres parties, après dénonciation par une ou plusieurs d’entre elles
status-first-term-ended = Période initiale échue ; tacite reconduction prévue, mais aucun article ne rapporte rien depuis
status-denounced = Dénonciation ; extinction non mentionnée
status-expired = Expiration
status-ended = Extinction
status-may-proposed = Proposition possible
status-may-announced = Annonce possible
status-may-agreed = Entente possible
status-may-issued = Adoption possible
status-may-launched = Lancement possible
status-may-signed = Signature possible ; entrée en vigueur non mentionnée
status-may-approved = Approbation possible ; entrée en vigueur non mentionnée
status-may-signed-awaiting = Signature possible ; pas encore en vigueur
status-may-approved-awaiting = Approbation possible ; pas encore en vigueur
status-may-in-force = Peut-être en vigueur
status-may-in-force-for-others = Peut-être en vigueur pour certaines parties seulement
status-may-first-term-ended = Période initiale peut-être échue ; tacite reconduction prévue, mais aucun article ne rapporte rien depuis
status-may-denounced = Dénonciation possible ; extinction non mentionnée
status-may-expired = Expiration possible
status-may-ended = Extinction possible
status-uncertain = Incertain : les dates ne permettent pas d’établir le statut
status-otherwise = Les dates permettent aussi : { $status }
status-enters-on = Entre en vigueur le { $date }
status-enters = Entre en vigueur : { $date }
status-signed-not-binding = Signature
status-approved-not-binding = Approbation
status-may-signed-not-binding = Signature possible
status-may-approved-not-binding = Approbation possible
approvers = { $count ->
    [one] l’une des parties ({ $names })
    [many] certaines parties ({ $names })
   *[other] certaines parties ({ $names })
}
approvers-some = certaines parties
status-only-approved = Approbation par { $who } ; entrée en vigueur non mentionnée
status-only-approved-awaiting = Approbation par { $who } ; pas encore en vigueur
status-only-approved-not-binding = Approbation par { $who }
status-only-may-approved = Approbation possible par { $who } ; entrée en vigueur non mentionnée
status-only-may-approved-awaiting = Approbation possible par { $who } ; pas encore en vigueur
status-only-may-approved-not-binding = Approbation possible par { $who }
status-later = Après ce jour – { $event } : { $date }
status-told = { $event } : { $date } – { $mode }
status-as-of = Statut calculé au { $date }
status-ground = { $event } : { $date }
status-disputed = Les récits divergent sur la date de cet événement : { $event }
status-by-form = Le statut découle de la forme : { $form }
status-not-in-force = Entrée en vigueur : non mentionnée

## States over time

states = Évolution du statut
state-since = Début : { $date }
state-since-latest = Début, au plus tard : { $date }
state-from = Début à venir : { $date }
state-from-latest = Début à venir, au plus tard : { $date }
state-until = Fin : { $date }
state-undated = Début inconnu
state-possible = Peut-être : { $state }
state-or = – ou : { $state }
state-current = statut au { $date }
state-term-end = Échéance
state-source = Source la plus récente à ce sujet : { $date }
states-silent = Hachuré : jours postérieurs à la source la plus récente.
states-pale = Pâle : seulement possible.
state-not-yet = Avant la première étape rapportée
state-proposed = Proposition
state-announced = Annonce
state-agreed = Entente conclue
state-issued = Adoption
state-launched = Lancement
state-unknown = Non établi par les sources
state-signed = Signature
state-approved = Approbation
state-only-approved = Approbation par { $who }
state-in-force = En vigueur
state-in-force-for-others = En vigueur pour les autres parties
state-first-term-ended = Période initiale échue ; tacite reconduction prévue
state-denounced = Dénonciation ; extinction non mentionnée
state-expired = Expiration
state-ended = Extinction
disputed = Récits divergents
disputed-means = Les récits donnent plusieurs dates. Chacune est indiquée, de même que chaque valeur calculée à partir d’elles.
or = ou

# They stand beside « Force obligatoire ».
binding-yes = Oui
binding-no = Non
binding-disputed = Contestée
binding-unknown = Inconnue
binding-not-applicable = Sans objet

term = Durée, renouvellement et préavis
term-length = Durée
term-from = Point de départ
term-renewal = Renouvellement
term-notice = Préavis
term-condition = Condition d’entrée en vigueur
term-end = Échéance de la période initiale
term-end-only = Échéance
term-end-why = Comptée à partir de l’année de la signature, aucun article ne disant quand la durée commence.
term-end-no-event = Ne peut être calculée : la durée court à compter d’un événement qui n’est pas rapporté ({ $event })
term-end-undated = Ne peut être calculée : l’événement à compter duquel court la durée est rapporté sans date ({ $event })
term-end-beyond = Ne peut être calculée : l’année aurait plus de quatre chiffres
term-end-no-start = Ne peut être calculée : on ne sait pas quand la durée commence
renewal-automatic = Tacite reconduction
renewal-express = Seulement par accord exprès
renewal-none = Aucun
renewal-unknown = Non mentionné
renewal-each = Chaque renouvellement : { $length }

provisions = Dispositions

## Provisions side by side

kind-matrix = Comparer les dispositions
matrix-of = Comparer les dispositions : { $name }
matrix-about = { $count ->
    [one] Ce qui est dit de chaque disposition dans { $count } document.
    [many] Ce qui est dit de chaque disposition dans { $count } de documents.
   *[other] Ce qui est dit de chaque disposition dans { $count } documents.
}
matrix-parts = Par groupe de formes ou par partie
matrix-terms = Dates et durée
matrix-made = Signature ou autre acte
matrix-provisions = Par disposition
matrix-alone = Dispositions hors du tableau
matrix-alone-why = Parmi les documents du tableau, un au plus en dit quelque chose ici.
matrix-others = Documents hors du tableau
matrix-others-why = On en sait trop peu pour les comparer. Ce qui est dit de leurs dispositions figure plus haut.
matrix-blank = Cellule vide
matrix-blank-means = Rien n’est consigné ici. C’est autre chose que « Non mentionné », qui signifie que la source a été lue sur ce point.
compare = Comparer
compare-about = Choisissez deux à quatre documents pour les voir côte à côte, avec toutes les remarques.
compare-choose = Choisir : { $name }
compare-few = Choisissez au moins deux documents.
compare-chosen = Choisis : { $count } sur { $most } – { $names }
compare-shown = Côte à côte : { $names }
compare-clear = Afficher tous les documents
compare-with = Comparer avec d’autres documents

## Differences and relations

differences = Faits sur lesquels les récits divergent
differences-about = Ce qui est rapporté de plusieurs manières, côte à côte ; le dossier ne tranche pas.
differences-exchange = L’affirmation et les réponses, parmi les événements
relations = Documents et initiatives liés
relation-based-on = Fondé sur
relation-based-on-reverse = Sert de fondement à
relation-replaces = Remplace
relation-replaces-reverse = Remplacé par
relation-amends = Modifie
relation-amends-reverse = Modifié par
relation-implements = Met en œuvre
relation-implements-reverse = Mis en œuvre par
relation-approves = Approuve
relation-approves-reverse = Approuvé par
relation-compared-with = Comparé à
relation-compared-with-reverse = Comparé à

## Countries, organisations, people

partners = Partenaires dans les accords
addressed = Ce qui est adressé à cette partie
roles = Fonctions
members = Personnes et organisations liées

## Articles

origin = Provenance de l’article
author-unnamed = Non nommé
outlet-unnamed = Éditeur non nommé
headline-supplied = Le texte conservé n’a pas de titre ; celui-ci est de la rédaction du dossier.
caveats = Réserves
resting = Ce qui repose sur cet article
cited-whole = L’article entier
cited-paragraph = Paragraphe { $number }
cited-paragraphs = Paragraphes { $first } à { $last }
cited-within = Cité avec d’autres, à partir du paragraphe { $number }
both = Les deux langues côte à côte
facing-show = Langue
facing-all = Les deux
facing-place = Sur sa propre page
facing-original = Original
facing-current = Traduction à jour
facing-outdated = Original modifié depuis
facing-unrecorded = Traduction non comparée à l’original
facing-missing = Cette section n’existe pas dans cette langue
cited-text = Dans le texte :
cited-lead = le début

## What ends a page

mentioned = Mentions dans d’autres pages
mentioned-in-agreements = Accords
mentioned-in-countries = Pays
mentioned-in-organisations = Organisations
mentioned-in-people = Personnes
mentioned-in-articles = Articles
mentioned-in-pages = Pages
voice-in = Citations et attributions dans d’autres pages
voice-in-agreements = Accords
voice-in-countries = Pays
voice-in-organisations = Organisations
voice-in-people = Personnes
voice-in-articles = Articles
voice-in-pages = Pages
sources = Sources de cette page
source-passages = Passages : { $count }
cite-heading = Pour citer cette page
cite-other = Dans l’autre langue
cite-page = « { $title } », { $site }, état au { $date }.
updated = Dernière modification : { $date }

## The archive, to take away

download = Consultation hors ligne
download-lead = Le dossier entier en un seul fichier, à lire hors ligne.
download-here = Ceci est la copie téléchargée : toutes les pages du dossier se trouvent dans ce répertoire et se lisent hors ligne.
download-get = Télécharger { $name }
download-size = Taille
size-kilobytes = { $amount } ko
size-megabytes = { $amount } Mo
size-bytes = { $count ->
    [one] { $count } octet
    [many] { $count } d’octets
   *[other] { $count } octets
}
download-files = Nombre de fichiers
download-holds = Contenu de l’archive
download-holds-text = Toutes les pages dans les deux langues, avec les images, les polices et les feuilles de style dont elles ont besoin. Ce sont les fichiers de ce site, mais la présente page y est plus courte.
download-open = Comment l’ouvrir
download-unpack = Décompressez d’abord le fichier : sous Windows, cliquez dessus avec le bouton droit et choisissez « Extraire tout » ; sur un Mac, double-cliquez dessus. Si on le parcourt sans le décompresser, les liens ne fonctionnent pas.
download-double-click = Ouvrez ensuite le répertoire { $folder } et double-cliquez sur { $file }. Le navigateur propose les deux langues.
download-offline = Aucune connexion n’est nécessaire : aucune page ne charge quoi que ce soit d’ailleurs. Seuls les liens vers le Web en demandent une.
download-check = Comment le vérifier
download-check-text = Si votre copie est intacte, la commande de votre système affiche la valeur SHA-256 donnée plus haut :
download-check-files = Dans le répertoire, { $list } donne la valeur SHA-256 de chaque fichier.

## Search

search = Rechercher
search-label = Rechercher dans le dossier
search-help = Mots ou noms, dans l’une ou l’autre langue. Les guillemets servent à trouver les mots exacts : « revente d’armes ».
search-no-script = La recherche nécessite JavaScript. Sans lui, les registres mènent à chaque fiche :
search-count = Résultats : { $count }
search-none = Aucun résultat.
search-any = Aucune page ne contient tous ces mots. Les suivantes en contiennent certains.
search-also = Recherché aussi :
search-leave = ne chercher que les mots saisis
search-take = chercher aussi les autres noms
search-near = Vouliez-vous dire :
search-narrow = Affiner les résultats
search-kind = Type
search-country = Pays
search-year = Année
search-all = Indifférent
search-more = Plus de résultats
search-failed = L’index de recherche n’a pas pu être chargé.
one-agreement = Accord
one-page = Page

## The tables of facts: what their rows and columns are

data-table-entries = Toutes les fiches du dossier, de quelque type qu’elles soient
data-table-codes = Les codes selon lesquels sont classés documents, événements, organisations et dispositions
data-table-facts = Tout ce qui renvoie à l’endroit où cela est écrit : événements, dispositions, durées, fonctions, fondements
data-table-countries = Pays
data-table-organisations = Organisations
data-table-people = Personnes
data-table-offices = Les fonctions que des personnes exercent ou ont exercées
data-table-articles = Les articles qui sont les sources du dossier
data-table-origins = Qui a écrit, publié et repris un article
data-table-caveats = Les défauts d’un article que le lecteur doit connaître
data-table-passages = Quelques mots d’un article, tels qu’ils ont été publiés
data-table-agreements = Les accords et les autres documents et initiatives
data-table-parties = Les parties d’un document, et les destinataires d’une offre
data-table-relations = Les liens entre un document et un autre
data-table-terms = La durée d’un document, et ce qui se passe à l’échéance
data-table-term-ends = L’échéance calculée de la période initiale ; plusieurs lignes si les récits divergent
data-table-provisions = Ce que prévoit un document, et ce qui n’y figure pas
data-table-events = Ce qui a eu lieu, ou est dit avoir eu lieu
data-table-event-roles = Qui prend part à un événement, et qui le rapporte
data-table-answers = Quels événements répondent à d’autres
data-table-states = Le statut d’un document, de quel jour à quel jour
data-table-state-grounds = Les événements par lesquels commence un statut, ou peut commencer ; sans événement, c’est l’échéance calculée
data-table-evidence = Le fondement d’un champ particulier d’une fiche ou d’un fait
data-table-voices = Qui dit ce que contient une disposition ou un champ
data-table-citations = Les articles, et leurs paragraphes, où un fait est écrit
data-earliest = le premier jour que permet la date
data-latest = le dernier jour que permet la date
data-id = Le nom de la ligne, par lequel d’autres tableaux y renvoient
data-kind = Le type de la fiche ou de l’événement
data-title = Le titre
data-short = Le titre abrégé
data-summary = Une ou deux phrases de présentation
data-title-latn = Le titre en caractères latins
data-wikidata = L’élément dans Wikidata
data-updated = Le jour de la dernière modification
data-page = La page sur ce site
data-family = Ce que désigne le code : forme, événement, organisation, disposition
data-code = Le code
data-name = Le nom
data-definition = Ce que le code signifie
data-after = Le système de codage suivi
data-group = Le groupe de formes sous lequel les listes présentent le document
data-group-name = Le nom de ce groupe
data-compared-as = Le code qui tient lieu de tous ceux auxquels celui-ci est comparé ; vide s’il n’est jamais comparé
data-concerns-parties = Indique si un événement de ce type concerne toutes les parties de son document, et figure donc à la page de chacune
data-entry = La fiche ; vide si la personne ou l’organisation n’en a pas et est seulement nommée
data-fact-type = La nature du fait
data-iso = Le code ISO 3166
data-form = La forme du document ou de l’organisation
data-country = Le pays auquel appartient l’organisation
data-person = La personne
data-of = Le pays ou l’organisation où la fonction est exercée
data-during = La période où la fonction est ou a été exercée
data-language = La langue de l’article
data-headline = Le titre d’origine, dans la langue de l’article
data-headline-supplied = Indique si le titre est de la rédaction du dossier, l’article n’en ayant pas
data-published = La date de publication
data-basis = Indique si une source le dit ou si la rédaction du dossier le déduit ; pour un événement, il s’agit de ses dates
data-why = Pourquoi la rédaction du dossier le déduit
data-paragraph-count = Le nombre de paragraphes de l’article
data-url = L’adresse où lire l’article
data-sha256 = La valeur SHA-256 du texte sur lequel la rédaction du dossier a travaillé
data-article = L’article
data-role = Le rôle : auteur, publication, reprise ; partie, destinataire ; par, avec, à, propos
data-place = Le rang dans l’ordre du dossier, à partir de 1
data-text = Ce qui est dit, en une phrase
data-paragraph = Le numéro du paragraphe
data-quote = Les mots tels qu’ils ont été publiés, dans la langue de l’article
data-note = Une remarque
data-binding = Indique si le document lie juridiquement les parties
data-standing = Le statut du document ; dans le tableau des documents, au jour pour lequel le dossier est calculé
data-certain = Indique si cela vaut pour tous les jours que permettent les dates
data-agreement = Le document
data-relation = Son lien avec l’autre document
data-other = L’autre document
data-length = La longueur de la période initiale, au format ISO 8601
data-runs-from = Le type d’événement à compter duquel court la durée ; vide s’il n’est pas connu
data-renewal = Ce qui se passe à l’échéance
data-each = La durée de chaque renouvellement
data-notice = Combien de temps avant l’échéance le préavis doit être donné
data-condition = La condition d’entrée en vigueur
data-end-known = À quel point l’échéance est connue
data-end = L’échéance de la période initiale
data-value = Ce que la source en dit : indiqué, attribué à quelqu’un, objet d’une appréciation, mentionné en marge, expressément absent ou non mentionné
data-mode = La manière dont l’événement est présenté : fait rapporté, projet, allégation, démenti, ni confirmé ni démenti, prévision
data-date = La date de l’événement, en EDTF ; vide si aucune source ne le date
data-said = La date du propos
data-location = Le lieu de l’événement
data-act = Le document en vertu duquel cela s’est fait
data-competes-with = Le premier des événements, celui-ci compris, qui datent différemment la même étape ; vide si les récits concordent
data-event = L’événement
data-answers = L’événement auquel il répond
data-holds-from = Le premier jour du statut ; vide si rien ne le borne
data-holds-until = Le dernier jour du statut ; vide si rien ne le borne
data-otherwise = Les autres statuts que permettent les dates, séparés par des espaces
data-disputed = Indique si les récits divergent sur le jour où commence le statut
data-approved-by = Les parties qui l’ont approuvé, si l’on ne sait pas que d’autres l’ont fait
data-source = Le plus récent des articles sur lesquels repose le statut
data-state = Le rang du statut parmi ceux du document
data-about = Le fait dont c’est un champ ; vide s’il s’agit d’un champ de la fiche
data-field = Le champ
data-fact = Le fait
data-paragraphs = Les paragraphes cités ; vide si l’article est cité en entier

## The calendar

calendar-term-end = Échéance de la période initiale
calendar-term-end-only = Échéance
calendar-renewal-end = Échéance de la période de renouvellement
calendar-notice = Dernier jour pour le préavis

## The files to take away, and the codebook

data = Données
data-lead = Tous les faits du dossier sous forme de fichiers, à dénombrer, à citer et à charger dans d’autres logiciels.
data-tables = Tableaux
data-tables-lead = Chaque tableau est un fichier de valeurs séparées par des virgules, avec une copie pour Excel.
data-codebook-link = Le livre de codes indique ce que contient chaque colonne.
data-rows = { $count ->
    [one] { $count } ligne
    [many] { $count } de lignes
   *[other] { $count } lignes
}
data-excel = pour Excel
data-files = Autres fichiers
data-file-package = Description des tableaux et des colonnes, pour les logiciels (Data Package)
data-file-sql = Crée une base de données SQLite à partir des tableaux
data-file-graph = Qui a conclu quoi avec qui, pour les logiciels qui dessinent des réseaux (GraphML)
data-file-json = Tous les faits en un seul fichier (JSON) ; chaque page a aussi le sien, placé à côté d’elle
data-file-bib = Le dossier et tous ses articles pour BibTeX
data-file-ris = La même chose en RIS, pour Zotero, EndNote et d’autres
data-file-csl = La même chose en CSL-JSON
data-file-feed = Ce qui a changé, pour un lecteur de flux (Atom)
data-file-calendar = Les échéances et les derniers jours pour le préavis (iCalendar)
data-cite = Pour citer le dossier
data-cite-text = { $site }, état au { $date }.
cite-source-heading = Pour citer l’article lui-même :
cite-source = « { $title } », { $outlet }, { $date }.
cite-source-by = { $author }, « { $title } », { $outlet }, { $date }.
cite-files = Pour les logiciels de bibliographie et autres :
codebook = Livre de codes
codebook-lead = Ce que contiennent les lignes et les colonnes des tableaux, et ce que signifie chaque code.
codebook-rules = Ce qui vaut pour tous les tableaux
codebook-rule-csv = Les fichiers sont en UTF-8, avec des virgules et, au besoin, des guillemets (RFC 4180). Une cellule vide signifie que rien n’est connu.
codebook-rule-excel = Les copies pour Excel commencent par une marque d’ordre des octets. Une cellule qu’Excel prendrait pour une formule, parce qu’elle commence par =, +, − ou @, y commence par une apostrophe ; les fichiers ordinaires donnent le texte tel quel.
codebook-rule-dates = Une date figure trois fois : en EDTF, avec son incertitude, puis comme premier et comme dernier jour qu’elle permet. C’est un cadre pour les dénombrements, non une affirmation. Un jour antérieur à l’an 1 ne figure qu’en EDTF.
codebook-rule-pairs = Ce qui est dit dans les deux langues a une colonne pour chacune. Une traduction manquante est une cellule vide.
codebook-rule-ids = L’identifiant d’un fait se compose de celui de sa fiche, de # et de sa place sur la page de la fiche.
codebook-rule-citations = Les fichiers pour logiciels de bibliographie donnent un titre tel qu’il a été publié. Sa transcription en caractères latins, sa traduction et une date incertaine figurent dans la note, car CSL n’a pas de champ pour elles.
codebook-key = clé
codebook-needed = jamais vide
codebook-codes = Codes
data-type-text = texte
data-type-pair = texte dans chaque langue
data-type-count = nombre entier
data-type-flag = true (vrai) ou false (faux)
data-type-day = jour
data-type-date = date
data-type-code = code
data-type-reference = renvoie à
