# Messages of the theme `diwan` in English.

language-name = English

## Around every page

page-title = { $title } — { $site }
skip = Skip to the content
menu = Menu
breadcrumbs = You are here
contents = On this page
pager = Before and after it in the register
previous = Previous:
next = Next:
parts = Parts of the register
part = Part { $part } of { $count }
part-from-to = { $first } – { $last }
parts-note = Sorting and filtering cover the rows of this part only.
home-latest = All agreements: { $count }
legend-link = What the marks mean
key-stated = the source says so
key-inferred = concluded by the editors, who give the reason
key-computed = computed from other facts
key-attributed = someone says so, not the article itself
legend-where = The home page explains the marks
home = Home
footer-as-of = Statuses computed for { $date }
footer-publisher = Published by { $name }
footer-licence = Licence of the content: { $licence }
footer-contact = Contact:
switch-section = The same section in the other language: { $section }
borrowed-notice = This page has not been translated yet; the text is shown in its own language: { $language }.
outdated-notice = The original of this text has changed since the translation was last compared with it.
notes = Notes
note-back = Back to the text
not-found = There is no page at this address.
moved = This page has moved to:
quote-open = “
quote-close = ”
# After a label, and between it and what follows; between two names.
colon = :
colon-space = { " " }
comma = { ", " }

## Kinds of entries

kind-agreements = Agreements
kind-countries = Countries
kind-organisations = Organisations
kind-people = People
kind-articles = Articles
kind-pages = Pages
kind-timeline = Chronology
one-country = Country
one-organisation = Organisation
one-person = Person
one-article = Press article

count-agreements = { $count ->
    [0] no documents or initiatives
    [one] { $count } document or initiative
   *[other] { $count } documents and initiatives
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
home-agreements = Latest agreements
legend = Key to the marks
instruments = Documents and initiatives
instruments-mean = All that the register of agreements lists: the agreements themselves, and the decrees, contracts, committees, proposals and offers around them.
copy-link = Copy the link to: { $name }
copied = The link is copied
filter = Find in this list
sort-by = Sort by:
filter-shown = { $shown } of { $all } shown
filter-show = Show
facets = Narrow the list
facets-clear = Show the whole list
facet-any = Any
facet-unknown = Not known for this day
facet-state = Status
facet-on = Status on the day
facet-form = Form
facet-group = Group
facet-party = Party
facet-renewal = Renewal
facet-year = Year
facet-country = Country
facet-kind = Kind
earliest = Earliest known date: { $date }

## Dates and durations

undated = undated
said-on = said on { $date }
said-in = said in { $date }
said-around = said { $date }
said-at = said { $date }
date-uncertain = { $date } (uncertain)
date-approximate = around { $date }
date-uncertain-approximate = around { $date } (uncertain)
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
definition = Definition:
why = Reason:
according-to = According to: { $names }
according-to-within = according to { $names }
declined-by = By: { $names }
mode-planned = Planned; not reported to have happened
mode-alleged = Alleged
mode-denied = Denied
mode-declined = Neither confirmed nor denied
mode-expected = Forecast
not-reported = Not mentioned
basis-stated-means = A source says so itself.
basis-inferred-means = No source says so outright; the editors conclude it, and give the reason.
basis-computed-means = Computed from other facts of the dossier.
mode-planned-means = Reported as a plan. No source says that it happened.
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
mark-uncertain-means = The date may be a different one. “Around” is said of dates that are only approximate.
mark-cite-means = Source 1, paragraph 3. The mark leads to the article’s page.
timeline-events = Dated events from { $from } to { $to }, in chronological order. The table has them in words.
timeline-mark = { $date }: { $name }, { $of }
timeline-agreements = The first dated event of each agreement, from { $from } to { $to }. The register has them in words.

value-stated = Stated
value-stated-means = The source says that it is in the agreement.
value-attributed = Attributed
value-attributed-means = A person or body, named or described, says so; the article does not say it in its own voice.
value-assessed = Assessed
value-assessed-means = The source or an expert judges that the agreement amounts to this or allows it.
value-related = Mentioned alongside
value-related-means = It is reported alongside the agreement, but not said to be one of its provisions.
value-absent = Absent
value-absent-means = The source says expressly that it is not in the agreement.
value-silent = Not mentioned
value-silent-means = The source says nothing of it. This is silence, not denial: it may be in the agreement or not.

## Chronology

count-timeline = { $count ->
    [0] no events
    [one] { $count } event
   *[other] { $count } events
}
timeline-about = What happened, what is said to have happened, and the ends of terms as they are computed, in the order of time. What is not dated to the year stands after the years that it may belong to; what has no date, at the end.
timeline-title = Chronology: { $part }
timeline-parts = Parts of the chronology
timeline-part-note = The filter covers this part only.
timeline-between = Between { $first } and { $last }
timeline-undated = Undated
timeline-counted = { $length } from this event: { $event }
timeline-lanes = A line for each country, from { $from } to { $to }; what is between { $hub } and another country stands on the line of that country. Each sign leads to what it shows; the list has the same in words.
timeline-later = Terms that end after { $to } are in the list only.
timeline-list = In the chronology
lane-several = Several countries
lane-others = Other countries
lane-general = No country named
range-within = Some time within
range-lasting = Lasted
sign-computed = End of a term, computed
kind-term-end = End of a term

## Facts

facts = Facts
glance = At a glance
detail = In detail
column-fact = Fact
column-said = What is known
column-evidence = Evidence and source
column-agreement = Agreement
column-instrument = Document or initiative
column-parties = Parties
column-with = With
column-from = From
column-date = Date
column-status = Status
column-event = Event
column-kind = Kind
column-party = In the register
column-role = Role
column-countries = Country
column-organisations = Organisation
column-people = Name
column-articles = Article

field-title = Name
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
field-headline = Headline as given
field-headline-supplied = Headline, by the editors
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
event-field-with = With whom
event-field-to = To whom
event-field-place = Place
event-field-text = What happened
event-field-answers = What it answers
event-field-act = By which act
role-field-title = Role
role-field-of = Role in
role-field-during = Time in the role

events = Events
events-around = Related events and statements
events-mixed = claims and answers of other dates among them
event-by = By: { $names }
event-with = With: { $names }
event-to = To: { $names }
event-part = { $name }: { $names }
event-answers = Answer to: { $name }
event-place = Place: { $place }
event-act = Under “{ $name }”
event-owner = Recorded on the page “{ $name }”
exchange = Claim and answers
entry-into-force = Entry into force

## Agreements

status = Status
status-proposed = Proposed
status-announced = Announced
status-agreed = Agreed
status-issued = Issued
status-launched = Launched
status-unknown = Not clear from the sources
status-not-yet = Before its first reported step
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
status-uncertain = Uncertain: the dates do not settle the status
status-otherwise = The dates also allow: { $status }
status-enters-on = Enters into force on { $date }
status-enters = Enters into force: { $date }
status-signed-not-binding = Signed
status-approved-not-binding = Approved
status-may-signed-not-binding = May have been signed
status-may-approved-not-binding = May have been approved
approvers = { $count ->
    [one] one party ({ $names })
   *[other] some parties ({ $names })
}
approvers-some = some of the parties
status-only-approved = Approved by { $who }; entry into force not reported
status-only-approved-awaiting = Approved by { $who }; not yet in force
status-only-approved-not-binding = Approved by { $who }
status-only-may-approved = May have been approved by { $who }; entry into force not reported
status-only-may-approved-awaiting = May have been approved by { $who }; not yet in force
status-only-may-approved-not-binding = May have been approved by { $who }
status-later = After this day – { $event }: { $date }
status-told = { $event }: { $date } – { $mode }
status-as-of = Status as computed for { $date }
status-ground = { $event }: { $date }
status-disputed = Accounts differ on the date of this event: { $event }
status-by-form = The status follows from the form: { $form }
status-not-in-force = Entry into force: not mentioned

## States over time

states = Status over time
state-since = Since { $date }
state-since-latest = Since { $date } at the latest
state-from = From { $date }
state-from-latest = From { $date } at the latest
state-until = Until { $date }
state-undated = Start not known
state-possible = Possibly: { $state }
state-or = – or: { $state }
state-current = status on { $date }
state-term-end = End of a term
state-source = Latest source for this: { $date }
states-silent = Hatched: days later than the latest source.
states-pale = Pale: only possible.
state-not-yet = Before its first reported step
state-proposed = Proposed
state-announced = Announced
state-agreed = Agreed
state-issued = Issued
state-launched = Launched
state-unknown = Not clear from the sources
state-signed = Signed
state-approved = Approved
state-only-approved = Approved by { $who }
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

term = Duration, renewal and notice
term-length = Duration
term-from = Runs from
term-renewal = Renewal
term-notice = Notice
term-condition = Rule for entry into force
term-end = End of the first term
term-end-only = End of the term
term-end-why = Counted from the year of signature, since no article says when the term begins.
term-end-no-event = cannot be computed, since it runs from an event that is not reported ({ $event })
term-end-undated = cannot be computed, since the event from which it runs is reported without a date ({ $event })
term-end-beyond = cannot be computed, since it lies in a year of more than four digits
term-end-no-start = cannot be computed, since it is not known when the term begins
renewal-automatic = Automatic
renewal-express = Only by express agreement
renewal-none = None
renewal-unknown = Not mentioned
renewal-each = Each renewal: { $length }

provisions = Provisions

## Provisions side by side

kind-matrix = Compare provisions
matrix-of = Compare provisions: { $name }
matrix-about = { $count ->
    [one] What is said of each provision in { $count } document.
   *[other] What is said of each provision in { $count } documents.
}
matrix-parts = By group of forms, or by party
matrix-terms = Dates and term
matrix-made = Signed or made
matrix-provisions = By provision
matrix-alone = Provisions that are not in the table
matrix-alone-why = Of the documents in the table, at most one has a record of them.
matrix-others = Documents that are not in the table
matrix-others-why = Too little is known of them to compare. What is said of their provisions stands above.
matrix-blank = Empty
matrix-blank-means = Nothing is recorded here. That is other than “Not mentioned”, which says that the source was read for it.
compare = Compare
compare-about = Choose two to four documents to see them side by side, with all notes.
compare-choose = Choose { $name }
compare-few = Choose at least two documents.
compare-chosen = Chosen { $count } of { $most }: { $names }
compare-shown = Side by side: { $names }
compare-clear = Show all documents
compare-with = Compare with other documents

## Differences and relations

differences = Facts on which accounts differ
differences-about = What is reported in more than one way, side by side; the dossier does not choose.
differences-exchange = The claim and the answers to it, among the events
relations = Related documents and initiatives
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
roles = Roles
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
cited-within = Cited together with others, from paragraph { $number } on
both = Both languages side by side
facing-show = Language
facing-all = Both
facing-place = Full page
facing-original = Original
facing-current = Translation current
facing-outdated = Original changed since
facing-unrecorded = Not compared with the original
facing-missing = This section is not in this language
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
sources = Sources of this page
source-passages = Passages: { $count }
cite-heading = To cite this page
cite-other = In the other language
cite-page = “{ $title }”, { $site }, as of { $date }.
updated = Last changed: { $date }

## The archive, to take away

download = Take it away
download-lead = The whole dossier is here as one file, to be read without a network.
download-here = This is the archive: all pages of the dossier lie in this folder, and no network is needed to read them.
download-get = Download { $name }
download-size = Size
size-kilobytes = { $amount } KB
size-megabytes = { $amount } MB
size-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
download-files = Files in it
download-holds = What is in it
download-holds-text = Every page in both languages, with the pictures, fonts and style sheets that it needs. They are the files of this site; only this page is shorter there.
download-open = How to open it
download-unpack = Unpack the file first: on Windows right-click it and choose “Extract All”; on a Mac double-click it. If you only look into it, its links do not work.
download-double-click = Then open the folder { $folder } and double-click { $file }. The browser shows both languages to choose from.
download-offline = It does without a network: no page loads anything from elsewhere. Only links to the web need one.
download-check = How to check it
download-check-text = If your copy is whole, the command for your system prints the SHA-256 that stands above:
download-check-files = In the folder, { $list } has the SHA-256 of each file.

## Search

search = Search
search-label = Search the dossier
search-help = Words or names in either language. Quotation marks find exact words: “resale of arms”.
search-no-script = Searching needs JavaScript. Without it, the registers lead to every entry:
search-count = Results: { $count }
search-none = Nothing was found.
search-any = No entry has all of these words. These have some of them.
search-also = Also searched for:
search-leave = search only for what was typed
search-take = search for other names of the same too
search-near = Did you mean:
search-narrow = Narrow down
search-kind = Kind
search-country = Country
search-year = Year
search-all = Any
search-more = More results
search-failed = The index of the search could not be loaded.
one-agreement = Agreement
one-page = Page

## The tables of facts: what their rows and columns are

data-table-entries = Every entry of the dossier, whatever its kind
data-table-codes = The codes by which agreements, events, bodies and provisions are sorted
data-table-facts = Every fact with its source: events, provisions, terms, offices, evidence
data-table-countries = Countries
data-table-organisations = Organisations
data-table-people = People
data-table-offices = The offices that people hold or held
data-table-articles = The articles that are the sources of the dossier
data-table-origins = Who wrote, published and passed on an article
data-table-caveats = Defects of an article that a reader should know
data-table-passages = A few words of an article as printed
data-table-agreements = Agreements, and the other documents and initiatives
data-table-parties = The parties of an agreement, and those to whom an offer is made
data-table-relations = How one agreement relates to another
data-table-terms = How long an agreement lasts, and what happens at its end
data-table-term-ends = When the first term ends, as computed; several rows where accounts differ
data-table-provisions = What an agreement provides, and what is not in it
data-table-events = What happened, or is said to have happened
data-table-event-roles = Who takes part in an event, and who tells of it
data-table-answers = Which event answers which: denials, refusals to comment, expectations
data-table-states = Where an agreement stands, from which day to which
data-table-state-grounds = The events that begin a state, or may; without an event, it is the computed end of the term
data-table-evidence = The evidence of a single field of an entry or of a fact
data-table-voices = Who says what a provision or a field holds
data-table-citations = The articles, and the paragraphs of them, in which a fact is written
data-earliest = the earliest day that the date allows
data-latest = the latest day that the date allows
data-id = The name of the row, by which other tables refer to it
data-kind = The kind of the entry or of the event
data-title = The title
data-short = The short title
data-summary = One or two sentences on it
data-title-latn = The title in Latin letters
data-wikidata = The item in Wikidata
data-updated = The day of the last change
data-page = The page on this site
data-family = What the code is of: form, event, organisation, provision
data-code = The code
data-name = The name
data-definition = What the code means
data-after = The coding scheme that it follows
data-group = The group of forms under which lists show the agreement
data-group-name = The name of that group
data-compared-as = The code that stands for all those compared with this one; empty if it is never compared
data-concerns-parties = Whether an event of this kind concerns every party of its agreement, and so is shown at each
data-entry = The entry; empty where someone has none and is only named
data-fact-type = What the fact is
data-iso = The code of ISO 3166
data-form = The form of the agreement or of the body
data-country = The country to which it belongs
data-person = The person
data-of = The country or body in which the office is held
data-during = When the office is or was held
data-language = The language of the article
data-headline = The headline as printed, in the language of the article
data-headline-supplied = Whether the editors supplied the headline, since the article has none
data-published = The day of publication
data-basis = Whether a source states it, or the editors infer it: of an event, its dates
data-why = Why the editors infer it
data-paragraph-count = How many paragraphs the article has
data-url = Where the article can be read
data-sha256 = The SHA-256 of the text from which the editors worked
data-article = The article
data-role = The part in it: author, outlet, passed on; party, addressee; by, with, to, voice
data-place = The place in the order of the dossier, from 1
data-text = What it says, in one sentence
data-paragraph = The number of the paragraph
data-quote = The words as printed, in the language of the article
data-note = A word on it
data-binding = Whether it binds its parties in law
data-standing = Where the agreement stands: in the table of agreements, on the day for which the dossier is computed
data-certain = Whether that is so on every day that the dates allow
data-agreement = The agreement
data-relation = How it relates to the other one
data-other = The other agreement
data-length = The length of the first term, an ISO 8601 duration
data-runs-from = The kind of event from which the term runs; empty if unknown
data-renewal = What happens at the end of the term
data-each = The length of each renewal
data-notice = How long before the end notice has to be given
data-condition = The rule for entry into force
data-end-known = How far the end is known
data-end = The end of the first term
data-value = What the source says of it: stated, attributed to someone, assessed, related, expressly absent, or silent
data-mode = How the event is told: reported, planned, alleged, denied, declined, expected
data-date = When it happened, in EDTF; empty if no source dates it
data-said = When the voice said so
data-location = Where it happened
data-act = The agreement by which it was done
data-competes-with = The first of the events that date the same milestone otherwise, itself among them; empty if accounts agree
data-event = The event
data-answers = The event that it answers
data-holds-from = The first day of the state; empty if nothing bounds it
data-holds-until = The last day of the state; empty if nothing bounds it
data-otherwise = The other standings that the dates allow, with spaces between them
data-disputed = Whether accounts differ on the day on which the state begins
data-approved-by = The parties that approved it, if others are not known to have done so
data-source = The latest of the articles on which the state rests
data-state = The place of the state among those of the agreement
data-about = The fact whose field this is; empty where it is a field of the entry
data-field = The field
data-fact = The fact
data-paragraphs = The paragraphs cited; empty where the whole article is

## The calendar

calendar-term-end = The first term ends
calendar-term-end-only = The term ends
calendar-renewal-end = The renewed term ends
calendar-notice = Last day for notice

## The files to take away, and the codebook

data = Data
data-lead = All facts of the dossier as files, to count with, to cite and to load into other programs.
data-tables = Tables
data-tables-lead = Each table is a file of comma-separated values, with a copy for Excel.
data-codebook-link = The codebook says what each column holds.
data-rows = { $count } { $count ->
    [one] row
   *[other] rows
}
data-excel = for Excel
data-files = Other files
data-file-package = What the tables and columns are, for programs (Data Package)
data-file-sql = Makes an SQLite database of the tables
data-file-graph = Who made what with whom, for programs that draw networks (GraphML)
data-file-json = All facts in one file (JSON); each page has one of its own beside it
data-file-bib = The dossier and all its articles for BibTeX
data-file-ris = The same as RIS, for Zotero, EndNote and others
data-file-csl = The same as CSL-JSON
data-file-feed = What changed, for a feed reader (Atom)
data-file-calendar = The days on which terms end and notices fall due (iCalendar)
data-cite = To cite the dossier
data-cite-text = { $site }, as of { $date }.
cite-source-heading = To cite the article itself:
cite-source = “{ $title }”, { $outlet }, { $date }.
cite-source-by = { $author }, “{ $title }”, { $outlet }, { $date }.
cite-files = For reference managers and programs:
codebook = Codebook
codebook-lead = What the rows and columns of the tables hold, and what each code means.
codebook-rules = What holds for all tables
codebook-rule-csv = The files are in UTF-8, with commas and with quotation marks where needed (RFC 4180). An empty cell says that nothing is known.
codebook-rule-excel = The copies for Excel begin with a byte order mark. A cell that Excel would take for a formula, since it begins with =, +, − or @, begins there with an apostrophe; the plain files have the text as it is.
codebook-rule-dates = A date stands three times: as EDTF, with its uncertainty, and as the earliest and latest day that it allows. That is a frame for counting, not a claim. A day before the year 1 stands in EDTF alone.
codebook-rule-pairs = What is said in both languages has a column for each. A missing translation is an empty cell.
codebook-rule-ids = The id of a fact is that of its entry, #, and its place on the page of the entry.
codebook-rule-citations = Files for reference managers give a title as printed. Its romanisation, its translation and a date that is not certain stand in the note, since CSL has no fields for them.
codebook-key = key
codebook-needed = never empty
codebook-codes = Codes
data-type-text = text
data-type-pair = text in each language
data-type-count = whole number
data-type-flag = true or false
data-type-day = day
data-type-date = date
data-type-code = code
data-type-reference = refers to
