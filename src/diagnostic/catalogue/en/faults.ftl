# Every fault, by its constructor in `fault.rs`, with hyphens; the name begins with that of the
# code. The message says in lower case and without a full stop what is wrong, with the offending
# word in back-ticks; `.help` says what to do.

## Commands

no-dossier-here = this folder has no `mithaq.toml`
    .help = run this in a dossier, or name its folder with `--root`
no-dossier-above = neither this folder nor one above it has a `mithaq.toml`
    .help = run this in a dossier, or name its folder with `--root`
foreign-output = the output folder holds { $count ->
        [one] a file
       *[other] { $count } files
    } that no build wrote, such as { $files }
    .help = choose another folder with `--out`, or move these files away
unwritable-output = the output cannot be written: { $error }
    .help = look at the permissions of the folder around it
unwritable-file = this file cannot be written: { $error }
    .help = look at its permissions and at the space left
unwritable-site = the site cannot be written: { $error }
    .help = look at the space left and at the permissions; the old site is as it was
unreadable-file = this file cannot be read: { $error }
    .help = look at its permissions
unknown-file-text = `{ $id }` does not have a text in each language
    .help = write the translation first
unknown-id-named = nothing in this dossier is called `{ $id }`
    .help = check the spelling

## mithaq.toml

missing-field = `{ $key }` is missing
    .help = add `{ $example }`
missing-field-languages = `languages` is missing
    .help = write `languages = ["ar", "en"]` with the two of your dossier
bad-language-count = a dossier has two languages, but { $count } are named here
    .help = write `languages = ["ar", "en"]` with the two of your dossier
bad-language-twice = `{ $tag }` is named twice
    .help = write `languages = ["ar", "en"]` with the two of your dossier
bad-language-unnamed = `{ $tag }` is not a language of this dossier
    .help = name one of `languages`, or take these settings out
bad-language-malformed = `{ $tag }` is not a well-formed BCP 47 language tag
    .help = write `ar`, `en`, `fa`, `pt-BR`
bad-language-spelling = `{ $tag }` is not the canonical spelling
    .help = write `{ $canonical }`
bad-language-extension = `{ $tag }` carries an extension
    .help = write `{ $plain }`, and the choices as settings under `[language.{ $plain }]`
bad-language-months = `{ $tag }` has only one set of month names, so it cannot have `{ $months }`
    .help = leave the setting out
bad-language-digits = `{ $tag }` is not written in the Arabic script, so it cannot have the digits `{ $digits }`
    .help = leave the setting out
bad-language-data = the program has no data for the language `{ $tag }`: { $cause }
    .help = report this: it is a defect of the program

## TOML and its values

toml-syntax = { $reason }
    .help = text stands in quotation marks, and each key has one `=`
unknown-key = the key `{ $key }` is not known here
    .help = known here are { $known }
wrong-type = `{ $key }` wants { $wanted }, and this is { $found }
wrong-type-date = `{ $key }` wants { $wanted }, and this is a bare date
    .help = put the date in quotation marks
wrong-type-empty = `{ $key }` is empty
    .help = write one line of text, or leave the key out
wrong-type-lines = `{ $key }` is more than one line
    .help = write one line of text, or leave the key out
wrong-type-single = `{ $key }` can stand here more than once
    .help = write `[[{ $key }]]` with two brackets
bad-value = `{ $word }` is not a value of `{ $key }`
    .help = it is one of { $allowed }
bad-value-picture-name = no picture can have the name `{ $name }`: `{ $character }` does not work in all web addresses and on all systems
    .help = rename the picture, with letters, digits, `-` and `_`
bad-value-checksum = this is not a SHA-256 checksum
    .help = it has 64 digits and letters a to f, as `sha256sum` prints it
bad-value-cite-sign = a citation in TOML has no `@`
    .help = write `"article-id p10"`
bad-value-code = `{ $word }` is not a code
    .help = a code has lower-case letters, digits and hyphens
bad-value-evidence = evidence cannot have the value `{ $word }`
    .help = write `attributed` or `assessed`, or leave `value` out where the source itself says it
bad-value-format = format { $format } is not known
    .help = this program reads format 1
bad-value-record = the record of this translation cannot be replaced
    .help = take what it says under `translated` out, and run this again
bad-value-said = an event that is `{ $mode }` has no `said`: nobody said it
    .help = take the `said` out
bad-value-translated = both texts say that they translate the other
    .help = take the `[translated]` out of the one that was written first
wrong-language = `{ $tag }` is not a language of this dossier
    .help = its languages are `{ $first }` and `{ $second }`
wrong-language-first = this is not given in `{ $tag }`, the dossier's first language
    .help = add `{ $tag } = "…"`; only the other half may be missing
missing-translation = this is not given in `{ $tag }` yet
    .help = add `{ $tag } = "…"`
missing-translation-text = there is no text in `{ $tag }` yet
    .help = write `{ $folder }/{ $tag }.md`
missing-cite = this does not say which article it rests on
    .help = add `cite = ["article-id p3"]`
missing-voice = this is `{ $word }`, and nobody is named who says so
    .help = add `voice = ["…"]`, ids or pairs
missing-why = this is inferred, and the reason is not given
    .help = add `why = { "{" } … { "}" }` in both languages

## Files

unreadable-absent = `{ $path }` cannot be read: it is not there
    .help = create it
unreadable-circle = a link leads back to a folder that it lies in
    .help = take the link away
unreadable-link-out = a link leads out of `content/`
    .help = copy what it leads to into the dossier
unreadable-path = `{ $path }` cannot be read: { $error }
    .help = look at its permissions
unreadable-walk = { $error }
too-large = `{ $path }` has { $size } bytes
    .help = a text has at most 8 MB; move it out of `content/`
not-utf8 = `{ $path }` is not UTF-8 text
    .label = here
    .help = save it as UTF-8 in your editor
not-utf8-nul = `{ $path }` holds a NUL byte, which no text has
    .help = the file is damaged or no text; take it from a copy
odd-character-bidi = { $code } is a bidi control character
    .help = delete it, or write the letter itself
odd-character-presentation = { $code } is an Arabic presentation form
    .help = delete it, or write the letter itself
odd-character-tatweel = { $code } is a tatweel
    .help = delete it, or write the letter itself
reserved-id = `{ $id }` is an address of the program's own
    .help = choose another name for the folder
stray-file = the file `{ $path }` is not part of the format
    .help = move it out of `content/`, or begin its name with `_`
stray-file-folder = the folder `{ $path }` is not part of the format
    .help = move it out of `content/`, or begin its name with `_`

## Texts

frontmatter-open = a text begins with a line `+++`, then its title
    .help = put `+++`, `title = "…"` and `+++` on three lines before the text
frontmatter-open-unended = the frontmatter that begins here does not end
    .help = put a line `+++` after its last key
markdown-trap-cite-definition = this makes a link out of every such citation
    .help = leave out the colon, or put a word before the bracket
markdown-trap-cite-link = this looks like a citation, but Markdown reads an ordinary link
    .help = put a blank or a word between the citation and the bracket after it
markdown-trap-cite-shown = this looks like a citation and is shown as text
    .help = write `[@article-id, p3]`
markdown-trap-cite-sign = `{ $text }` stands in a citation without an `@`
    .help = write `[@first, p1; @second, p2]`
markdown-trap-cites-adjacent = two citations stand side by side, and Markdown keeps only one of them
    .help = write `[@first, p1; @second, p2]`
markdown-trap-footnote-shown = this looks like a footnote and is shown as text
    .help = add the footnote, a paragraph that begins with the same mark and a colon
markdown-trap-footnote-unused = nothing refers to the footnote `{ $label }`
    .help = write `[^{ $label }]` where it belongs, or take it out
markdown-trap-link-in-link = a link or citation stands in the words of another link
    .help = put it after that link
markdown-trap-link-shown = this looks like a link and is shown as text
    .help = write `[[id]]` or `[[id|words]]`; in a table `[[id\|words]]`
markdown-trap-link-unended = a link begins here and does not end
    .help = write `[[id]]` or `[[id|text]]`
markdown-trap-nested = this is nested more than { $depth } deep
    .help = take some of the marks away
markdown-trap-picture = this looks like a citation or a link, but the `!` makes it a picture
    .help = take the `!` away, or write `\!`
bad-section-id-attributes = a heading takes nothing but an id
    .help = write `## Heading { "{" }#some-words{ "}" }` with nothing after the brace
bad-section-id-twice = the section id `{ $id }` stands twice in this text
    .help = give one of the two another id
bad-section-id-unread = the id of this heading is not read as one
    .help = write `## Heading { "{" }#some-words{ "}" }` with nothing after the brace
bad-link = `{ $address }` is not an address that a page may link to
    .help = links begin with `https://`, `http://` or `mailto:`; an entry is `[[id]]`
bad-link-article = `{ $address }` is not an address that a page may link to
    .help = it begins with `https://` or `http://`
bad-link-base = `{ $address }` is not the address of a site
    .help = write `https://example.org/dossier/`
picture-without-description = this picture has no description
    .help = write what it shows between the brackets
raw-html = `{ $word }` is HTML; readers see it as text
    .help = write Markdown; put code between back-ticks

## Names

double-id = the id `{ $id }` is taken by `{ $folder }`
    .help = rename one of the two folders
double-id-alias = the alias `{ $alias }` is taken by `{ $folder }`
    .help = take the alias out
double-id-alias-again = the alias `{ $alias }` is taken by { $place }
    .help = take the alias out
double-id-alias-reserved = the alias `{ $alias }` is taken by the program
    .help = take the alias out
double-id-event = the id `{ $id }` is taken by another event of this entry
    .help = give one of the two another id
double-id-event-derived = the id `{ $id }` is the name of another event of this entry, which has no `id`
    .help = choose another id, or give that event an id too
unknown-id = nothing in this dossier is called `{ $id }`
    .help = create the entry, or check the spelling
unknown-id-event = `{ $entry }` has no event with the id `{ $id }`
    .help = write `id = "{ $id }"` on the event that is answered, or check the spelling
unknown-id-event-unwritten = the event `{ $id }` has this name only until a fact changes, so it cannot be answered
    .help = write an `id` on that event, and name it here
draft-reference = `{ $id }` is a draft, which a build leaves out
    .help = publish it, or take this reference out for now
wrong-kind = `{ $id }` is { $kind }
    .help = what belongs here is { $wanted }
unknown-section = neither text of that entry has a section `{ $section }`
    .help = check the `{ "{" }#id{ "}" }` of the heading there
unknown-code = the vocabulary has no { $family } `{ $code }`
    .help = add `[{ $family }.{ $code }]` to content/vocabulary.toml
unused-code = nothing in this dossier uses the code `{ $code }`
    .help = take it out, or use it
unknown-file-picture = there is no picture `{ $name }` beside this text
    .help = put it beside the text, as png, jpg, webp or avif
unknown-key-field = there is no field `{ $field }` here
    .help = the fields are { $fields }

## Facts

missing-field-answers = this is `{ $mode }`, and it does not say what it answers
    .help = add `answers = ["…"]` with the `id` of the event that somebody was asked about
missing-field-title = there is no title in `{ $tag }`
    .help = write `title = "…"` at the top of `{ $tag }.md`, or the pair in `facts.toml`
double-text = this stands in the text file as well
    .help = keep the one in the text file
bad-locator-beyond = `{ $article }` has only { $count ->
        [one] { $count } paragraph
       *[other] { $count } paragraphs
    }
    .help = count the lines of the article that are not blank
shortened-link = `{ $host }` hides where the link leads
    .help = give the full address
weekday-mismatch = `{ $day }` was a `{ $real }`, not a `{ $given }`
    .help = one of the two is wrong: look at the source again
event-order = this enters into force on `{ $date }`, before it is signed
    .help = look at the two dates in the source again
date-without-fact = no fact of the dossier has the date `{ $day }`
    .help = add an event with its source, or correct the date
cycle = `{ $agreement }` rests in turn on this agreement
    .help = take one `based_on` of the circle out
cycle-answers = `{ $event }` in turn answers this event, itself or through others
    .help = take one `answers` of the circle out
cycle-answers-self = `{ $event }` answers itself
    .help = name the event that it answers
cycle-self = `{ $agreement }` names itself under `{ $key }`
    .help = take it out
ambiguous-event = another event of this entry has the same kind, date and text, so only its place gives this one its name, `{ $name }`
    .help = write an `id` on it, so that links to it stay right
orphan-entry = nothing links to `{ $id }`
    .help = name it in a fact, or link to it with `[[{ $id }]]`

## Translations

unrecorded-translation = it is not recorded which state of the other text this translates
    .help = compare the two, then run `mithaq translated { $id }`
outdated-translation = the other text has changed since, in { $parts }
    .help = bring this text up to date, then run `mithaq translated { $id }`
outlines-differ-both = this text lacks the { $lacking ->
        [one] section
       *[other] sections
    } { $lacks }, and only it has the { $extra ->
        [one] section
       *[other] sections
    } { $has }
    .help = give both texts the same headings with the same `{ "{" }#id{ "}" }`
outlines-differ-extra = only this text has the { $extra ->
        [one] section
       *[other] sections
    } { $has }
    .help = give both texts the same headings with the same `{ "{" }#id{ "}" }`
outlines-differ-lacking = this text lacks the { $lacking ->
        [one] section
       *[other] sections
    } { $lacks }
    .help = give both texts the same headings with the same `{ "{" }#id{ "}" }`
outlines-differ-order = its sections stand in another order than in the first
    .help = give both texts the same headings with the same `{ "{" }#id{ "}" }`

## Themes. What the template engine says is put into `reason` in its own words.

unknown-file-theme = there is no theme `{ $name }` in `themes/`
    .help = there is { $known }
unknown-file-theme-any = there is no theme `{ $name }`, and no other one in `themes/`
    .help = put the folder of a theme into `themes/`
unreadable-theme = `{ $path }` cannot be read: { $error }
    .help = a theme has `theme.toml`, `templates/`, `static/` and `i18n/`
unreadable-theme-folder = this folder cannot be read: { $error }
    .help = look at its permissions
unreadable-theme-link = this is a link, and the links in a theme are not followed
    .help = copy what it leads to in its place
theme-fault-about = { $reason }
    .help = a theme has `name`, `version`, `licence` and, if it builds on another, `extends`
theme-fault-extends-itself = the theme `{ $name }` extends itself
    .help = take the `extends` out of one of them
theme-fault-partial = `{ $path }` is a part of a style sheet, which has no file
    .help = import it by `@import "…";`, or name it without the `_`
theme-fault-partial-elsewhere = `{ $path }` lies in another folder
    .help = put it beside the sheet that imports it
theme-fault-static = the theme has no `static/{ $path }`
    .help = a style sheet names files of the theme only
theme-fault-static-itself = the style sheet `{ $path }` refers to itself
    .help = take one of the references out
theme-fault-template = { $reason }
theme-fault-template-absent = the theme has no template `{ $name }`
    .help = every theme has one for each kind of page, its own or a parent's
theme-fault-template-extends-itself = this template extends itself, at once or through others
    .help = take one of the `extends` out; for a parent's template of the same name, write the theme too, as in `diwan/base.html`
theme-fault-template-includes-itself = this template includes itself: { $chain }
    .help = each of these includes the next one; take one of the includes out
theme-fault-template-parent = this template extends `{ $parent }`, which does not exist
    .help = name a template of this theme, or of one that it extends
message-fault-absent = the theme has no messages in `{ $tag }`
    .help = copy another file of that folder to `{ $path }` and translate it
message-fault-one-sided = the message `{ $id }` is missing in `{ $path }`
    .help = add `{ $id } = …` there
message-fault-plural = the message `{ $id }` lacks the plural form { $forms } of `{ $tag }`
    .help = add `[{ $first }] …` to it
message-fault-required = the message `{ $id }` is missing in both languages
    .help = every theme has it, because the program itself uses it
message-fault-syntax = { $reason }
    .help = a message is `name = text`, its further lines indented
message-fault-twice = the message `{ $id }` stands twice
    .help = take one of the two out
