# Messages of the theme `diwan` in English.

language-name = English

## Around every page

page-title = { $title } — { $site }
skip = Skip to the content
menu = Menu
breadcrumbs = Where this page stands
contents = On this page
pager = Neighbours in the register
previous = Previous:
next = Next:
parts = Parts of the register
part = Part { $part } of { $count }
part-from-to = { $first } to { $last }
parts-note = Sorting and filtering cover the rows of this part only.
home-latest = Only the latest by date are listed here; the register has them all.
legend-link = What the marks mean
legend-where = The home page explains the marks
home = Home
footer-as-of = Statuses computed for { $date }
footer-publisher = Published by { $name }
footer-licence = Licence of the content: { $licence }
footer-contact = Contact:
switch-section = The same section in the other language: { $section }
borrowed-notice = This page has not been translated yet; the text is shown in its own language: { $language }.
notes = Notes
note-back = Back to the text
not-found = There is no page at this address.
moved = This page has moved to:
quote-open = “
quote-close = ”

## Kinds of entries

kind-agreements = Agreements
kind-countries = Countries
kind-organisations = Organisations
kind-people = People
kind-articles = Articles
kind-pages = Pages
one-country = Country
one-organisation = Organisation
one-person = Person
one-article = Press article

count-agreements = { $count ->
    [0] no instruments
    [one] { $count } instrument
   *[other] { $count } instruments
}
count-countries = { $count ->
    [0] no countries
    [one] { $count } country
   *[other] { $count } countries
}
count-organisations = { $count ->
    [0] no organisations
    [one] { $count } organisation
   *[other] { $count } organisations
}
count-people = { $count ->
    [0] no people
    [one] { $count } person
   *[other] { $count } people
}
count-articles = { $count ->
    [0] no articles
    [one] { $count } article
   *[other] { $count } articles
}
home-agreements = Agreements by date
legend = Key to the marks
filter = Find in this list
sort-by = Sort by:
filter-shown = { $shown } of { $all } shown
earliest = The earliest dated: { $date }

## Dates and durations

undated = undated
said-on = said on { $date }
said-in = said in { $date }
date-uncertain = { $date } (uncertain)
date-approximate = about { $date }
date-uncertain-approximate = about { $date } (uncertain)
date-interval = { $from } to { $to }
date-since = since { $from }
date-until = until { $to }
date-within = some time between { $from } and { $to }
date-not-before = not before { $from }
date-not-after = not after { $to }
date-one-of = one of these dates: { $list }
date-decade = the { $year }s
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

## How firmly a fact holds

basis-stated = Stated
basis-inferred = Inferred
basis-computed = Computed
why = Inferred because:
according-to = According to { $names }
according-to-within = according to { $names }
declined-by = On the part of { $names }
mode-planned = Planned; that it happened is not reported
mode-alleged = Alleged
mode-denied = Denied
mode-declined = Neither confirmed nor denied
mode-expected = Forecast
not-reported = Not mentioned
basis-stated-means = A source says so itself.
basis-inferred-means = No source says so outright; the editors conclude it, and give the reason.
basis-computed-means = Reckoned from other facts of the dossier.
mode-planned-means = Told as a plan. No source reports that it happened.
mode-alleged-means = Someone, named or described, claims it. The dossier does not say that it happened.
mode-denied-means = Someone, named or described, says that it did not happen.
mode-declined-means = Someone, named or described, neither confirms nor denies it.
mode-expected-means = Someone, named or described, expects it. No source reports that it happened.
sign-stated = Date stated
sign-inferred = Date inferred
sign-planned = Planned
sign-alleged = Alleged
sign-denied = Denied
sign-declined = Neither confirmed nor denied
sign-expected = Forecast
mark-uncertain = (uncertain)
mark-uncertain-means = The date may be another one. “About” is said of dates that are only near.
mark-cite-means = Source 1, paragraph 3. It leads to the page of the article.
timeline-events = Dated events from { $from } to { $to }, in the order of time. The table has them in words.
timeline-agreements = The first dated event of each agreement, from { $from } to { $to }. The table has them in words.

value-stated = Stated
value-stated-means = The source says that it is in the agreement.
value-attributed = Attributed
value-attributed-means = A person or body, named or described, says so, not the article in its own voice.
value-assessed = Assessed
value-assessed-means = The source or an expert judges that the agreement amounts to this or allows it.
value-related = Related
value-related-means = It is reported beside the agreement, but not said to be one of its provisions.
value-absent = Absent
value-absent-means = The source says expressly that it is not in the agreement.
value-silent = Not mentioned
value-silent-means = The source says nothing of it. This is silence, not denial: it may be in the agreement or not.

## Facts

facts = Facts
glance = At a glance
detail = In detail
column-fact = Fact
column-said = What is known
column-evidence = Evidence and source
column-agreement = Agreement
column-instrument = Instrument
column-parties = Parties
column-with = With
column-from = From
column-date = Date
column-status = State
column-event = Event
column-kind = Kind
column-party = Party to
column-role = Office
column-countries = Country
column-organisations = Organisation
column-people = Name
column-articles = Article

field-title = Name or title
field-short = Short title
field-summary = In brief
field-variants = Other names
field-wikidata = Wikidata
field-iso = ISO 3166 code
field-country = Country
field-form = Form
field-binding = Binding force
field-parties = Parties
field-addressees = Addressed to
field-based-on = Based on
field-replaces = Replaces
field-amends = Amends
field-implements = Implements
field-approves = Approves
field-compared-with = Compared with
field-language = Language
field-headline = Headline as printed
field-author = Author
field-outlet = Published by
field-via = Taken from
field-published = Published
field-paragraphs = Paragraphs
field-url = Address
field-sha256 = Fingerprint of the text (SHA-⁠256)

event-field-kind = Kind of event
event-field-date = Date
event-field-said = When it was said
event-field-by = Who did it
event-field-with = Who took part
event-field-to = Whom it concerned
event-field-place = Place
event-field-text = What happened
event-field-answers = What it answers
event-field-act = Act
role-field-title = Office
role-field-of = Of what
role-field-during = Time in office

events = Events
event-by = By { $names }
event-with = With { $names }
event-to = Concerning { $names }
event-part = { $name }: { $names }
event-answers = Answer to: { $name }
event-place = Place: { $place }
event-act = Act: { $name }
event-owner = Recorded on the page of { $name }
exchange = Claim and answers
entry-into-force = Entry into force

## Agreements

status = State
status-proposed = Proposed
status-announced = Announced
status-agreed = Agreed
status-issued = Issued
status-launched = Launched
status-unknown = Not known
status-not-yet = Does not exist yet
status-signed = Signed; entry into force not reported
status-approved = Approved; entry into force not reported
status-signed-awaiting = Signed; not yet in force
status-approved-awaiting = Approved; not yet in force
status-in-force = In force
status-in-force-for-others = In force for the other parties; one or more have denounced it
status-first-term-ended = First term ended; renewal is automatic, and no article reports anything since
status-denounced = Denounced; whether it has ended is not reported
status-expired = Expired
status-ended = Ended
status-may-proposed = May have been proposed
status-may-announced = May have been announced
status-may-agreed = May have been agreed
status-may-issued = May have been issued
status-may-launched = May have been launched
status-may-signed = May have been signed; entry into force not reported
status-may-approved = May have been approved; entry into force not reported
status-may-signed-awaiting = May have been signed; not yet in force
status-may-approved-awaiting = May have been approved; not yet in force
status-may-in-force = May be in force
status-may-in-force-for-others = May be in force for some of the parties only
status-may-first-term-ended = First term may have ended; renewal is automatic, and no article reports anything since
status-may-denounced = May have been denounced; whether it has ended is not reported
status-may-expired = May have expired
status-may-ended = May have ended
status-uncertain = Uncertain: the dates do not settle the state
status-otherwise = The dates also allow: { $status }
status-enters-on = Enters into force on { $date }
status-enters = Enters into force: { $date }
status-later = After this day – { $event }: { $date }
status-told = { $event }: { $date } – { $mode }
status-as-of = State as computed for { $date }
status-ground = { $event }: { $date }
status-disputed = Accounts differ on the date of this event: { $event }
status-approved-by = Only the approval of { $names } is reported
status-by-form = The state follows from the form: { $form }
status-not-in-force = Entry into force: not mentioned

## States over time

states = States over time
state-since = Since { $date }
state-since-latest = Since { $date } at the latest
state-from = From { $date }
state-from-latest = From { $date } at the latest
state-until = Until { $date }
state-undated = Since when is not known
state-possible = Possibly: { $state }
state-or = – or: { $state }
state-current = state on { $date }
state-term-end = End of a term
state-source = Latest source: { $date }
state-not-yet = Does not exist yet
state-proposed = Proposed
state-announced = Announced
state-agreed = Agreed
state-issued = Issued
state-launched = Launched
state-unknown = State not known
state-signed = Signed
state-approved = Approved
state-in-force = In force
state-in-force-for-others = In force for the other parties
state-first-term-ended = After the first term; renewal is automatic
state-denounced = Denounced; whether it has ended is not reported
state-expired = Expired
state-ended = Ended
disputed = Accounts differ
disputed-means = Accounts give several dates. Each is shown, and so is each value that is computed from them.
or = or

binding-yes = Binding
binding-no = Not binding
binding-disputed = Disputed
binding-unknown = Not known
binding-not-applicable = Does not apply

term = Length, renewal and notice
term-length = Length
term-from = Runs from
term-renewal = Renewal
term-notice = Notice
term-condition = Rule for entry into force
term-end = End of the first term
term-end-only = End of the term
term-end-why = Counted from the year of signature, since no article says from when the term runs.
term-end-no-event = Cannot be computed: it runs from an event that is not reported ({ $event })
term-end-undated = Cannot be computed: the event from which it runs is reported without a date ({ $event })
term-end-beyond = Cannot be computed: it lies in a year of more than four digits
term-end-no-start = Cannot be computed: from when the term runs is not known
renewal-automatic = Automatic
renewal-express = Only by express agreement
renewal-none = None
renewal-unknown = Not mentioned
renewal-each = Each renewal: { $length }

provisions = Provisions
definition = Meaning: { $text }

differences = Facts on which accounts differ
differences-about = What is told in more than one way, side by side; the dossier does not choose.
differences-exchange = The claim and the answers to it, among the events
relations = Related instruments
relation-based-on = Based on
relation-based-on-reverse = Basis of
relation-replaces = Replaces
relation-replaces-reverse = Replaced by
relation-amends = Amends
relation-amends-reverse = Amended by
relation-implements = Implements
relation-implements-reverse = Implemented by
relation-approves = Approves
relation-approves-reverse = Approved by
relation-compared-with = Compared with
relation-compared-with-reverse = Compared with

## Countries, organisations, people

partners = Partners in agreements
addressed = Addressed to this party
roles = Offices
members = People and bodies connected with it

## Articles

origin = Where the article comes from
author-unnamed = Not named
outlet-unnamed = Publisher not named
headline-supplied = The text as kept has no headline; the editors supplied this one.
caveats = Caveats
resting = What rests on this article
cited-whole = The article as a whole
cited-paragraph = Paragraph { $number }
cited-paragraphs = Paragraphs { $first } to { $last }
cited-within = Within what is cited from paragraph { $number } on
cited-text = In the text:
cited-lead = its opening

## What ends a page

mentioned = Mentioned in
mentioned-in-agreements = Agreements
mentioned-in-countries = Countries
mentioned-in-organisations = Organisations
mentioned-in-people = People
mentioned-in-articles = Articles
mentioned-in-pages = Pages
voice-in = Quoted or credited in
voice-in-agreements = Agreements
voice-in-countries = Countries
voice-in-organisations = Organisations
voice-in-people = People
voice-in-articles = Articles
voice-in-pages = Pages
sources = Sources
cite-heading = To cite this page
cite-page = “{ $title }”, { $site }, as of { $date }.
updated = Last changed: { $date }
