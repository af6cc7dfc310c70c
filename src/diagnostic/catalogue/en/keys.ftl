# What each key of the format is about, for the reference, for schemas and for the comments of new
# files. The name is `key-`, the table and the key, with hyphens; `content/keys.rs` declares both. A
# sentence begins in lower case and has no full stop.

## Words of the comments in new files

comment-needed = needed
comment-text = The text in Markdown stands below these signs. A link to an entry: [[id]]; a source: [@article, p2]
comment-uncomment = Delete the # at the beginning of a line to use its key. Needed keys come first

## What a key takes, by the constructors in `content/keys/phrase.rs`

takes-text = text
takes-texts = list of texts
takes-latin = text in Latin letters
takes-file-name = name of lower-case letters a–z, digits and hyphens
takes-flag = `true` or `false`
takes-switch = `true` (default) or `false`
takes-count = whole number from 1 on
takes-pair = pair
takes-linked-pair = pair with links
takes-linked-pairs = list of pairs with links
takes-date = date
takes-day = whole day
takes-duration = duration
takes-territory = code of ISO 3166
takes-wikidata = item of Wikidata
takes-language = language tag
takes-languages = two language tags
takes-address = web address
takes-checksum = SHA-256 in hexadecimal digits
takes-old-ids = list of ids
takes-id = id of { $kinds }
takes-ids = list of ids, each of { $kinds }
takes-voice = id of { $kinds }, or a pair
takes-voices = list of ids, each of { $kinds }, or pairs
takes-event-name = name of lower-case letters a–z, digits and hyphens
takes-event-names = list of events, each named as `name` or `entry#name`
takes-code = code of the table `{ $family }`
takes-group-code = code of a group of forms
takes-code-or = code of the table `{ $family }`, or `{ $word }`
takes-word = { $words }
takes-citations = citations
takes-paragraph = one paragraph, such as `p13`
takes-table = table
takes-tables = tables
takes-tables-by-language = tables, each named by a language
takes-tables-by-code = tables, each named by a code
takes-tables-by-field = tables, each named by a field: { $fields }
takes-record = table

## When a key is needed

needed-yes = yes
needed-no = no
needed-if = if `{ $key }` is { $words }
needed-unless = unless `{ $key }` is { $words }
needed-with = if `{ $key }` is given
needed-never-by-hand = never by hand
needed-unless-in-facts = unless `facts.toml` gives one in this language
needed-unless-in-texts = unless the text files give it, or the headline of an article
needed-if-answered = if another event answers it
needed-where-unclear = where the kind alone does not say it

## mithaq.toml

key-mithaq-toml-format = the version of this format; only 1 is known
key-mithaq-toml-title = the title of the dossier
key-mithaq-toml-short = a short title, for the head of the pages
key-mithaq-toml-summary = one or two sentences about it
key-mithaq-toml-languages = the two languages; the first is the one the dossier is written in
key-mithaq-toml-theme = `diwan`, which is within the program, or the name of a folder in `themes/`
key-mithaq-toml-as-of = the day for which statuses are computed, since a build never reads the clock
key-mithaq-toml-base-url = where the site is published, in any script; canonical links, the sitemap, feeds and a `404.html` that works at any depth need it
key-mithaq-toml-licence = the licence of the content
key-mithaq-toml-publisher = who publishes the dossier
key-mithaq-toml-contact = where to write to
key-mithaq-toml-name = what files that stand for the whole dossier are called, such as its archive; `dossier` if not given
key-mithaq-toml-offline = `true` puts the archive of the site into the site
key-mithaq-toml-language = a table for each language that needs settings
key-mithaq-toml-export = which outputs there are beside the pages

key-language-months = names of months: `gregorian` (مارس; what plain `ar` shows by default, and the only set of most languages), `levantine` (آذار) or `both` (آذار/مارس)
key-language-digits = `latn` (2024; the default) or `arab` (٢٠٢٤, in Persian and Urdu ۲۰۲۴), for languages in Arabic script
key-language-hijri = `true` shows the Umm al-Qura date beside a full Gregorian one (1300–1600 AH)

key-export-search = the search page and its index
key-export-facing = both languages of an entry side by side
key-export-matrix = tables that compare what agreements provide
key-export-timeline = the events of all entries in the order of time
key-export-data = the facts as tables
key-export-json = the facts as JSON
key-export-citations = files for reference managers
key-export-metadata = what pages say to machines
key-export-feeds = feeds of what changed
key-export-calendar = a calendar of the days on which terms end

## vocabulary.toml

key-vocabulary-toml-spare = `true` if codes that nothing uses yet are kept for later; then they are not reported
key-vocabulary-toml-form = forms of agreements
key-vocabulary-toml-event = kinds of events
key-vocabulary-toml-organisation = forms of organisations
key-vocabulary-toml-provision = provisions of agreements
key-vocabulary-toml-group = groups of forms, in the order in which lists show them

key-vocabulary-term-name = how the code is shown
key-vocabulary-term-definition = what it means, as a sentence of its own; shown below a provision
key-vocabulary-term-after = the coding scheme that it follows

key-vocabulary-event-by = what those under `by` are called
key-vocabulary-event-with = what those under `with` are called
key-vocabulary-event-to = what those under `to` are called
key-vocabulary-form-status = the status of such an instrument while no event says more
key-vocabulary-form-group = the group under whose name lists show such instruments; without one they come first

key-vocabulary-provision-family = a word of your choice; provisions that have the same are compared with each other
key-vocabulary-provision-open = `true` if it says nothing by itself, so that it is never compared

key-vocabulary-group-name = what stands above the instruments of the group

## Texts

key-frontmatter-title = the title
key-frontmatter-short = a short title, for menus and tables
key-frontmatter-summary = one or two plain sentences: lists, search, previews of links
key-frontmatter-variants = other spellings in this language: search finds them, no page shows them as the name
key-frontmatter-translated = what the text is a translation of, which only the program writes

## facts.toml

key-facts-title = the title
key-facts-short = a short title, for menus and tables
key-facts-summary = one or two plain sentences: lists, search, previews of links
key-facts-title-latn = the title in Latin letters, if it is in other ones
key-facts-variants = other spellings in any language, for search
key-facts-aliases = older ids whose addresses are kept alive
key-facts-wikidata = the item in Wikidata
key-facts-updated = when the entry was last changed
key-facts-changes = what the editors changed, for readers who follow the dossier
key-facts-draft = `true` keeps the entry out of a build
key-facts-evidence = how a field is known
key-facts-event = what happened, or is said to have happened
key-facts-translated = with which first halves the second halves of pairs were compared, which only the program writes

key-change-date = when
key-change-text = what changed, in one sentence

key-country-iso = the two letters of ISO 3166-1; for a former country the four of ISO 3166-3

key-organisation-form = what kind of body it is
key-organisation-country = the country that it belongs to
key-organisation-provision = what it provides, where the body rests on a treaty

key-person-role = the offices that the person holds or held

key-role-title = the office
key-role-of = of which country or organisation
key-role-during = when
key-role-evidence = how a single field is known
key-role-cite = where it is written, one at least

## Events

key-event-id = a [name](#names-of-events-and-links-to-facts) for links and answers, unique in the entry
key-event-kind = what happened
key-event-date = when it happened; without it the page says “undated”
key-event-mode = how it is told; `reported` if not given
key-event-basis = of the dates: `stated` (the source says so; the default) or `inferred` (an editor concludes it)
key-event-why = the reason of what is inferred
key-event-said = when the voice said so, if that is known and differs, or `date` is not known
key-event-by = who did it
key-event-with = who else took part
key-event-to = whom it addressed, visited or concerned
key-event-place = where
key-event-text = what happened, in one sentence
key-event-voice = who says so
key-event-answers = the events to which it is what somebody said
key-event-act = the agreement, decree or other instrument by which it was done
key-event-weekday = the day of the week, if a source names it; refused if it contradicts the date
key-event-evidence = how a single field is known
key-event-cite = where it is written, one at least

key-evidence-basis = `stated` (the source says so; the default) or `inferred` (an editor concludes it)
key-evidence-why = the reason of what is inferred
key-evidence-value = `attributed`: someone says so; `assessed`: someone judges so
key-evidence-voice = who says or judges so
key-evidence-cite = where it is written, one at least

## Articles

key-article-language = the language of the article (BCP 47); it may be a third one
key-article-headline = the headline as printed, in the article’s own language
key-article-supplied = `true` if the source has no headline and the editors gave it one
key-article-author = who wrote it
key-article-outlet = who published it. Where only a credit line is known, give that, and a caveat saying so
key-article-via = the chain behind it, nearest first. A chain that branches goes into `caveats`
key-article-published = when it was published
key-article-paragraphs = how many paragraphs it has; a citation beyond is refused
key-article-url = where it can be read; a shortened link is reported
key-article-sha256 = the checksum of the text that the editors worked from, 64 lower-case digits
key-article-caveats = defects of the source that a reader should know
key-article-passage = a few words of it as printed, shown where their paragraph is cited

key-published-date = when
key-published-basis = `stated` (the source says so; the default) or `inferred` (an editor concludes it)
key-published-why = the reason of what is inferred

key-passage-at = the paragraph in which the words stand
key-passage-text = the words as printed, in the article’s own language, 25 at most
key-passage-note = what they mean

## Agreements

key-agreement-form = what kind of instrument it is
key-agreement-binding = whether it binds its parties
key-agreement-parties = its parties, one at least; never those to whom an offer is made
key-agreement-addressees = those to whom an offer or proposal is made
key-agreement-based-on = agreements on which it rests; a circle is refused
key-agreement-replaces = agreements whose place it takes
key-agreement-amends = agreements that it changes
key-agreement-implements = agreements that it carries out
key-agreement-approves = agreements that it approves, as a decree does
key-agreement-compared-with = agreements with which a source compares it
key-agreement-term = how long it lasts
key-agreement-provision = what it provides, or does not

key-term-length = the first term
key-term-from = the event from which it runs
key-term-renewal = what happens at its end
key-term-each = the length of each renewal
key-term-notice = how long before the end notice has to be given
key-term-condition = the rule for entry into force
key-term-basis = of all of it: `stated` (the source says so; the default) or `inferred` (an editor concludes it)
key-term-why = the reason of what is inferred
key-term-evidence = how a single field is known
key-term-cite = where it is written, one at least

key-provision-code = what is provided
key-provision-value = what is said of it
key-provision-voice = who says so
key-provision-note = a word on it
key-provision-cite = where it is written
