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
foreign-output-folders = the output folder holds { $count ->
        [one] a folder
       *[other] { $count } files and folders
    } that no build wrote, such as { $files }
    .help = choose another folder with `--out`, or move these away
foreign-output-archive = this is not an archive that the program made, or it was changed since
    .help = choose another file with `--out`, or move this away
foreign-output-no-folder = the output is something else than a folder
    .help = choose another folder with `--out`, or move this away
changed-output = { $count ->
        [one] a file of the site is
       *[other] { $count } files of the site are
    } not as a build wrote { $count ->
        [one] it: { $files }
       *[other] them, such as { $files }
    }
    .help = move this away, or run `mithaq build --replace`, which keeps it beside the output as `.mithaq-kept-…`
changed-output-line-ends = { $count ->
        [one] a file of the site differs
       *[other] { $count } files of the site differ
    } from what a build wrote by the ends of lines alone, such as { $files }
    .help = Git changes them if `core.autocrlf` is set: write `public/** -text` into `.gitattributes` and check the folder out again, or run `mithaq build --replace`, which keeps these files beside the output as `.mithaq-kept-…`
misplaced-output = the output would lie within { $source }, from which the site is made
    .help = choose a folder elsewhere with `--out`
misplaced-output-around = the output would hold { $source }, from which the site is made
    .help = choose a folder elsewhere with `--out`
misplaced-output-name = a name that begins with `.mithaq` is for what the program keeps beside an output
    .help = choose another name with `--out`
unwritable-in-the-way = the program keeps a file of its own here, and this is a folder
    .help = move it away
unwritable-outdated = somebody added, removed or changed files in the output while the site was made
    .help = build again; the output is as it was
unwritable-output = the output cannot be written: { $error }
    .help = look at the permissions of the folder around it
unwritable-archive = the archive cannot be made: { $error }
    .help = look at the space left and at the permissions of the folder around it; an older archive is as it was
unwritable-file = this file cannot be written: { $error }
    .help = look at its permissions and at the space left
unwritable-site = the site cannot be written: { $error }
    .help = look at the space left and at the permissions; the old site is as it was
broken-link = { $count ->
        [one] a file that the site does not have is linked
       *[other] { $count } files that the site does not have are linked
    }: { $links }
    .help = correct the link in the theme, or put the file into `static/`
broken-link-outside = { $count ->
        [one] a page needs something from outside the site, or leads to where only a host can lead
       *[other] pages need { $count } things from outside the site, or lead to where only a host can lead
    }: { $links }
    .help = put it into the theme or into `static/`, and link it from the page by a relative path
broken-link-place = { $count ->
        [one] a place that its page does not have is linked
       *[other] { $count } places that their pages do not have are linked
    }: { $links }
    .help = correct the link in the theme, or give the place this `id`
unreadable-file = this file cannot be read: { $error }
    .help = look at its permissions
unknown-file-text = `{ $id }` has neither a text in each language nor a pair with both halves
    .help = write the translation first
unknown-id-named = nothing in this dossier is called `{ $id }`
    .help = check the spelling

## mithaq.toml

missing-field = `{ $key }` is missing
    .help = add `{ $example }`
missing-field-languages = `languages` is missing
    .help = write `languages = ["ar", "en"]` with the two of your dossier
bad-language-count = a dossier has two languages, but { $count ->
        [one] one is
       *[other] { $count } are
    } named here
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
bad-language-names = the program has no names of months and no plural forms for the language `{ $tag }`
    .help = write the tag of a language that it has; for a dialect, that of its written language, such as `ar-EG` for `arz`

## TOML and its values

toml-syntax = { $reason }
    .help = text stands in quotation marks, and each key has one `=`
toml-syntax-blank = { $code } stands here, a character that is not seen and that TOML does not know
    .help = delete it, or put a plain blank in its place
toml-syntax-mark = `{ $found }` is no mark of TOML; here belongs `{ $wanted }`
    .help = put the mark of TOML in its place
toml-syntax-return = a carriage return stands here alone, which TOML does not take for the end of a line
    .help = save the file with LF or CRLF at the ends of its lines
toml-syntax-quotes = text stands here without quotation marks
    .help = put it between `"` and `"`
toml-syntax-string = a quotation mark is missing here, at the end of a text
    .help = put `"` there; within a text it is written `\"`
toml-syntax-comma = a comma is missing before this
    .help = put `,` between two values, and look whether each text before this has a quotation mark at its end
toml-syntax-end = `;` ends no line of TOML
    .help = take it away
toml-syntax-escape = a backslash in a text begins a sign such as `\"`, and this is none
    .help = write `\\` for a backslash, or `/` in a path
toml-syntax-flag = `{ $word }` is no value of TOML
    .help = write `true` or `false`, in small letters
toml-syntax-heading = keys of `{ $header }` stand here again, and no line `{ $header }` is above them
    .help = put a line `{ $header }` before this one
toml-syntax-inner = a quotation mark within a text ends it here
    .help = write `«…»` for what is quoted within it, or `\"`
toml-syntax-long = a text of several lines begins here with `{ $mark }` and does not end
    .help = write a text on one line, between `"` and `"`
toml-syntax-value = a key stands here without a value
    .help = write `key = value`
toml-syntax-twice = this key stands twice
    .help = take one of the two out
toml-syntax-unclosed = a bracket is opened and not closed
    .help = close it with `]` or `{ "}" }`
unknown-key = the key `{ $key }` is not known here
    .help = known here are { $known }
unknown-key-below = the key `{ $key }` is one of the whole file, and not of the table in which it stands
    .help = put it above the first `[…]` of the file
unknown-key-comment = { $keys } below this line belong to `{ $table }`, and the line is a comment
    .help = delete the `#` at its beginning
unknown-key-elsewhere = { $keys } { $count ->
        [one] belongs
       *[other] belong
    } under { $headers }, and not here
    .help = put that line above this if it is missing, or move this to where it stands
unknown-key-recorded = `{ $key }` stands under `[translated]`, where only `mithaq reviewed` writes
    .help = put it above the first `[…]`, or under the `[…]` to which it belongs
wrong-type = `{ $key }` wants { $wanted }, and this is { $found }
wrong-type-bare = `{ $key }` wants text, and this has no quotation marks
    .help = put it between `"` and `"`
wrong-type-date = `{ $key }` wants { $wanted }, and this is a bare date
    .help = put the date in quotation marks
wrong-type-empty = `{ $key }` is empty
    .help = write one line of text, or leave the key out
wrong-type-example = `{ $key }` still has the `…` of an example
    .help = write one line of text, or leave the key out
wrong-type-lines = `{ $key }` is more than one line
    .help = write one line of text, or leave the key out
wrong-type-list = `{ $key }` wants a list, and this is one text
    .help = put it in square brackets
wrong-type-list-table = `{ $key }` wants a list, and this is one pair
    .help = put it in square brackets
wrong-type-once = `{ $key }` can stand here only once
    .help = write `[{ $key }]` with one bracket
wrong-type-quoted = the value of `{ $key }` stands in quotation marks, and is no text
    .help = take the quotation marks away
wrong-type-single = `{ $key }` can stand here more than once
    .help = write `[[{ $key }]]` with two brackets
bad-value = `{ $word }` is not a value of `{ $key }`
    .help = it is one of { $allowed }
bad-value-picture-content = `{ $name }` is no picture in the format png, jpg, webp or avif
    .help = save it again in one of these; to rename a file does not change its format
bad-value-picture-device = no picture can have the name `{ $name }`: it names a device on Windows
    .help = rename the picture
bad-value-picture-ending = `{ $name }` is in the format { $format }
    .help = rename it `{ $right }`, also in the texts that show it
bad-value-picture-twice = `{ $name }` and `{ $other }` are one name on some systems
    .help = rename one of the two
bad-value-picture-name = no picture can have the name `{ $name }`: `{ $character }` does not work on all systems
    .help = rename the picture, with letters, digits, `-` and `_`
bad-value-checksum = this is not a SHA-256 checksum
    .help = it has 64 digits and letters a to f, as `sha256sum` prints it
bad-value-cite-joint = `{ $sign }` stands between two citations
    .help = write `;` in its place
bad-value-cite-several = two citations stand in one string
    .help = give each its own, as in `["first p1", "second p2"]`
bad-value-cite-sign = a citation in TOML has no `@`
    .help = write `"article-id p10"`
bad-value-cite-words = `{ $words }` is no citation, which begins with the id of an article
    .help = write `article-id p10` in TOML, `[@article-id, p10]` in a text
bad-value-code = `{ $word }` is not a code
    .help = a code has lower-case letters, digits and hyphens
bad-value-evidence = evidence cannot have the value `{ $word }`
    .help = write `attributed` or `assessed`, or leave `value` out where the source itself says it
bad-value-format = format { $format } is not known
    .help = this program reads format 1
bad-value-not-latin = `{ $key }` is in Latin letters, and `{ $letter }` is none
    .help = write the romanised title, or leave the key out
bad-value-paragraphs = `_source.txt` has { $found ->
        [one] { $found } paragraph
       *[other] { $found } paragraphs
    }: lines that are not blank
    .help = write `paragraphs = { $found }`, or mend the lines of `_source.txt`
bad-value-passage-absent = these words do not stand in paragraph { $paragraph } of `_source.txt`
    .help = copy them as they are printed, or name the paragraph in which they stand
bad-value-passage-long = this passage has { $count } words
    .help = quote { $most } words at most
bad-value-passage-sum = this is not the checksum of `_source.txt`
    .help = put back the text that was worked from; if this is it, write `sha256 = "{ $sum }"`
bad-value-spelt = `{ $id }` is written here in a way in which it cannot be replaced
    .help = write it in plain letters, without escapes
bad-value-unwritten = this file is written in a way to which nothing can be added
    .help = let `aliases` be a list such as `["old-id"]`, and a record a table under `[translated]`
bad-value-record = the record of this translation cannot be replaced
    .help = move what `mithaq reviewed` did not write out of `[translated]`, or take `translated` out, and run this again
bad-value-said = an event that is `{ $mode }` has no `said`: nobody said it
    .help = take the `said` out
bad-value-static-device = nothing in `static/` can have the name `{ $name }`: it names a device on Windows
    .help = rename it
bad-value-static-name = nothing in `static/` can have the name `{ $name }`: `{ $character }` does not work on all systems
    .help = rename it, with letters, digits, `-` and `_`
bad-value-translated = both texts say that they translate the other
    .help = take the `[translated]` out of the one that was written first
bad-value-twice = `{ $name }` stands in this list twice
    .help = take one of the two out
bad-value-twice-in = `{ $name }` stands under `{ $key }` already
    .help = keep it in one of the two lists
bad-value-why = this gives the reason of an inference, but nothing here is said to be inferred
    .help = add `basis = "inferred"`, or take the reason out
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
unreadable-irregular = this is no regular file
    .help = put a file in its place; folders, pipes, sockets and devices are not read
unreadable-misnamed = the file `{ $path }` is not read under this name
    .help = rename it to `{ $right }`; systems may hide the last ending of a name, as `.txt`
unreadable-link-out = a link leads out of `content/`
    .help = copy what it leads to into the dossier
unreadable-static-link = this is a link, and the links in `static/` are not followed
    .help = copy what it leads to in its place
unreadable-unmerged = this file holds two versions of a text, which Git could not merge
    .help = between the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`, keep what is right, and delete these three lines
unreadable-picture-link = this picture is a link, and whatever it leads to would be published
    .help = copy the picture itself to this place
unreadable-path = `{ $path }` cannot be read: { $error }
    .help = look at its permissions
unreadable-walk = { $error }
too-large = `{ $path }` has { $size } bytes
    .help = a text has at most 8 MB; move it out of `content/`
too-large-picture = `{ $path }` has { $size } bytes
    .help = a picture has at most { $megabytes } MB; save it smaller, as readers have to load it
too-large-theme = `{ $path }` has more than { $megabytes } MB
    .help = move it out of the theme
not-utf8 = `{ $path }` is not UTF-8 text
    .label = here
    .help = save it as UTF-8 in your editor
not-utf8-nul = `{ $path }` holds a NUL byte, which no text has
    .help = the file is damaged or no text; take it from a copy
control-character = the control character { $code } cannot stand on a page
    .label = here
    .help = take it out; it may have come with a copy from another program
odd-character = { $count ->
        [one] a character here does
       *[other] { $count } characters of this line do
    } not belong in a text: { $names }
    .help = delete what is not seen, and write letters themselves
bad-id-answered = no event is named here
    .help = write the `id` of the event that is answered, as in `missiles`, or `iran#missiles` if it stands with another entry
static-file-case = the program writes `{ $written }`, and on some systems the two are one file
    .help = rename this one, or take it out of `static/`
static-file-dropping = a system or an editor left `{ $name }`, which is no part of the site
    .help = delete it, or take it out of `static/`
static-file-folder = the program writes `{ $written }`, and a file and a folder cannot have one name
    .help = rename this one, or take it out of `static/`
static-file-repository = `{ $name }` holds the history of a folder, and a site would show it to everyone
    .help = take it out of `static/`
static-file-twice = on some systems this and `static/{ $other }` are one file
    .help = rename one of the two
static-file-written = the program writes `{ $written }` itself
    .help = rename this file, or take it out of `static/`
reserved-id = `{ $id }` is an address of the program's own
    .help = choose another name for the folder
reserved-id-kept = `{ $id }` is an address of the program's own, so it could not be kept as an older id
    .help = leave this entry its id
reserved-id-theme = `{ $name }` is the theme within the program, to which a new one adds
    .help = choose another name
stray-file = the file `{ $path }` is not part of the format
    .help = move it out of `content/`, or begin its name with `_`
stray-file-folder = the folder `{ $path }` is not part of the format
    .help = move it out of `content/`, or begin its name with `_`

## Texts

frontmatter-open = a text begins with a line `+++`, then its title
    .help = put `+++`, `title = "…"` and `+++` on three lines before the text
frontmatter-open-blank = something stands before this `+++` that is not seen
    .help = take away the blank lines and blanks before it
frontmatter-open-twice = the frontmatter of this text has ended, and a second one begins here, which readers would see
    .help = keep one of the two, between the first `+++` and the next
frontmatter-open-yaml = this frontmatter is YAML, which is not read here
    .help = write `+++` in the place of both `---`, and each key as in `title = "…"`
frontmatter-open-unended = the frontmatter that begins here does not end
    .help = put a line `+++` after its last key
markdown-trap-apart = a blank stands between the words of a link and its address, so Markdown reads no link
    .help = let the brackets stand side by side
markdown-trap-blank = a blank stands in this address, so Markdown reads no link
    .help = write `%20` in its place
markdown-trap-cell = the head of this table has { $count ->
        [one] one column
       *[other] { $count } columns
    }, so what stands from here on in this row is not shown
    .help = give the head as many cells, or write a bar of the words as `\|`
markdown-trap-cite-definition = this makes a link out of every such citation
    .help = leave out the colon, or put a word before the bracket
markdown-trap-cite-link = this looks like a citation, but Markdown reads an ordinary link
    .help = put a blank or a word between the citation and the bracket after it
markdown-trap-cite-shown = this looks like a citation and is shown as text
    .help = write `[@article-id, p3]`
markdown-trap-cite-sign = `{ $text }` stands in a citation without an `@`
    .help = write `[@first, p1; @second, p2]`
markdown-trap-cite-unsigned = this looks like a citation without its `@`, and is shown as text
    .help = write `[@article-id, p3]`
markdown-trap-cites-adjacent = two citations stand side by side, and Markdown keeps only one of them
    .help = write `[@first, p1; @second, p2]`
markdown-trap-emphasis = `{ $marks }` emphasises nothing here, and readers would see it
    .help = put it at both ends of the words, with punctuation outside, as in `«**word**»`; a sign of its own is `\*`, `\_` or `\~`
markdown-trap-fence = a block of code begins here and does not end, so all below it is code
    .help = put a line of the same signs after it, or take this line away
markdown-trap-footnote-shown = this looks like a footnote and is shown as text
    .help = add the footnote, a paragraph that begins with the same mark and a colon
markdown-trap-footnote-unused = nothing refers to the footnote `{ $label }`
    .help = write `[^{ $label }]` where it belongs, or take it out
markdown-trap-heading = this looks like a heading and is shown as text
    .help = put a blank after the last `#`
markdown-trap-in-line = `{ $sign }` is Markdown, of which only `[[id]]` and `[[id|words]]` are read here
    .help = take the signs away; what is cited stands under `cite`
markdown-trap-in-words = `{ $sign }` is Markdown, which is not read here; readers would see the signs
    .help = write plain words
markdown-trap-indented = four blanks or a tab stand before this, so Markdown reads code, without links and citations
    .help = take the blanks at the beginning of the line away; what is to be code stands between lines of `~~~`
markdown-trap-link-in-link = a link or citation stands in the words of another link
    .help = put it after that link
markdown-trap-link-shown = this looks like a link and is shown as text
    .help = write `[[id]]` or `[[id|words]]`; in a table `[[id\|words]]`
markdown-trap-link-unended = a link begins here and does not end
    .help = write `[[id]]` or `[[id|text]]`
markdown-trap-list = `{ $sign }` begins no item of a list, and its lines run together
    .help = begin each item with `1.` or `-` and a blank
markdown-trap-nested = this is nested more than { $depth } deep
    .help = take some of the marks away
markdown-trap-picture = this looks like a citation or a link, but the `!` makes it a picture
    .help = take the `!` away, or write `\!`
markdown-trap-table = this looks like a table and is shown as text
    .help = put a line such as `|---|---|` below its first row, and a blank line above it
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
bad-link-blank = a blank stands in this address
    .help = take it away, or write `%20` in its place
picture-without-description = this picture has no description
    .help = write what it shows between the brackets
bare-address = nobody can follow this address: it is no link
    .help = write it between `<` and `>`; between back-ticks it stays as it is
raw-html = `{ $word }` is HTML; readers see it as text
    .help = write Markdown; put code between back-ticks

## Names

double-id = the id `{ $id }` is taken by `{ $folder }`
    .help = rename one of the two folders
double-id-taken = `{ $id }` is an older id of this entry, whose address is kept alive
    .help = choose another id
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
unknown-id-renamed = `{ $id }` is now `{ $now }`
    .help = write `{ $now }`; `mithaq fix` does it everywhere
unknown-id-locator = nothing in this dossier is called `{ $id }`; a blank is missing after `{ $article }`
    .help = let the paragraphs stand apart from the id
unknown-id-nameless = this link names no entry
    .help = write `[[id]]` or `[[id#section]]`, also for a section of this text
unknown-id-article = `{ $locator }` stands here without the id of its article
    .help = write `article-id { $locator }`
unknown-id-several = several ids stand here in one text
    .help = give each quotation marks of its own: `{ $ids }`
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
unused-code-group = no form belongs to the group `{ $code }`
    .help = take it out, or write `group = "{ $code }"` at a form
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
bad-locator-passage = these words do not stand in paragraph { $paragraph } of `_source.txt`
    .help = they stand in another: write `{ $real }`
bad-locator-passage-beyond = this article has only { $count ->
        [one] { $count } paragraph
       *[other] { $count } paragraphs
    }
    .help = count the lines of the article that are not blank
shortened-link = `{ $host }` hides where the link leads
    .help = give the full address
weekday-mismatch = `{ $day }` was a `{ $real }`, not a `{ $given }`
    .help = one of the two is wrong: look at the source again
event-order = { $event ->
    [ratified] this is ratified
    [in-force] this enters into force
    [renewed] this is renewed
    [denounced] this is denounced
    [terminated] this is terminated
   *[expired] this expires
} on `{ $date }`, before it { $before ->
    [signed] is signed
   *[in-force] enters into force
}
    .help = look at the two dates in the source again
odd-date-after = this is reported for `{ $date }`, after the day of the dossier, `{ $as_of }`
    .help = if it is still to come, write `mode = "planned"`; else correct the date, or `as_of`
odd-date-hijri = `{ $date }` is read as a year of the Gregorian calendar, long ago
    .help = write the Gregorian date; `hijri = true` shows the Hijri one beside it
odd-date-published = this is published on `{ $date }`, after the day of the dossier, `{ $as_of }`
    .help = look at the date again, and at `as_of` in mithaq.toml
odd-date-said = this was said on `{ $said }`, and lies after it, on `{ $date }`
    .help = if it was still to come, write `mode = "planned"`; else one of the two is wrong
odd-date-said-written = this was said on `{ $said }`, after the article appeared, on `{ $written }` at the latest
    .help = one of the two dates is wrong, or the article is not the source
odd-date-written = this lies on `{ $date }`, after the article appeared, on `{ $written }` at the latest
    .help = if it was still to come, write `mode = "planned"`; else one of the two dates is wrong, or the article is not the source
odd-date-ends = this is said to be terminated, and to expire as well
    .help = an agreement ends once: look at the two events again
odd-date-order = { $event ->
    [approved] this is approved
    [in-force] this enters into force
    [denounced] this is denounced
    [terminated] this is terminated
   *[expired] this expires
} on `{ $date }`, before it { $before ->
    [signed] is signed, by years
    [approved] is approved
    [ratified] is ratified
    [in-force] enters into force
    [renewed] is renewed
   *[denounced] is denounced
}
    .help = that is possible, but look at the two dates in the source again
odd-date-term = this is reported for `{ $date }`, but the term ended on `{ $end }` at the latest, and is not renewed
    .help = one of the two dates is wrong, or the agreement was renewed: write that event, or another `renewal`
odd-date-relation = `{ $agreement }` is signed later than this agreement, which names it under `{ $key }`
    .help = one of the two dates is wrong, or the relation is the other way round
odd-value-contact = `{ $text }` is no address to which one can write
    .help = write `editors@example.org`, or an address that begins with `https://`
odd-value-contradiction = the article that states this denies it elsewhere, both in its own words
    .help = if someone is quoted, name the `voice`; else look at the article again
odd-value-each = this is the length of a renewal, and the term is not renewed
    .help = take it out, or correct `renewal`
odd-value-evidence = this is evidence of `{ $field }`, which is not given here
    .help = write `{ $field }`, or take the evidence out
odd-value-family = `{ $family }` is the family of this provision alone, so nothing is compared with it
    .help = give another provision the same family, or take this one out
odd-value-from = a term does not run from `{ $event }`, which comes at its end
    .help = write the event with which it begins, or `unknown`
odd-value-notice = this notice is longer than the term
    .help = look at the two lengths in the source again
odd-value-open = an open provision is never compared, so it belongs to no family
    .help = take out `family` or `open`
odd-value-weekday = a weekday says nothing without a day: it is not shown, and nothing is checked by it
    .help = give the whole `date`, or take it out
double-fact = this says the same as a fact before it
    .help = take one of the two out; if both have sources, give one of them all citations
double-fact-cite = `{ $article }` is cited for the same place twice
    .help = take one of the two out
double-fact-folder = this entry has the same files as { $folder }
    .help = one of them is a copy: write what is true of it, or delete it
double-fact-text = this is the checksum of the text of { $folder }
    .help = one of the two articles is a copy of the other, or has the wrong checksum
double-fact-url = { $folder } has this address as well
    .help = one of the two articles is a copy of the other, or has the wrong address
double-fact-variant = `{ $name }` is a name of this entry already
    .help = take it out
double-fact-wikidata = `{ $item }` is the item of { $folder }
    .help = one of the two is wrong
double-fact-words = this stands in the list twice
    .help = take one of the two out
bad-territory-taken = `{ $code }` is the code of { $folder }
    .help = one of the two is wrong, or both are one country
date-without-fact = no fact of the dossier has the date `{ $day }`
    .help = add an event with its source, or correct the date
cycle = `{ $agreement }` rests in turn on this agreement
    .help = take one `based_on` of the circle out
cycle-answers = `{ $event }` in turn answers this event, itself or through others
    .help = take one `answers` of the circle out
cycle-answers-self = `{ $event }` answers itself
    .help = name the event that it answers
cycle-relation = `{ $agreement }` names this agreement in turn under `{ $key }`
    .help = only one of the two can be right: take one `{ $key }` of the circle out
cycle-self = `{ $agreement }` names itself under `{ $key }`
    .help = take it out
ambiguous-event = an event before this one would have the same name, so only its place gives this one its own, `{ $name }`
    .help = write an `id` on it, so that links to it stay right
orphan-entry = nothing links to `{ $id }`
    .help = name it in a fact, or link to it with `[[{ $id }]]`

## Translations

unrecorded-translation = it is not recorded which state of the other text this translates
    .help = compare the two, then run `mithaq reviewed { $id }`
outdated-translation = the other text has changed since, in { $parts }
    .help = bring this text up to date, then run `mithaq reviewed { $id }`
outdated-translation-pair = the other half of this pair has changed since
    .help = bring this half up to date, then run `mithaq reviewed { $id }`
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
outlines-differ-unnamed = this text has { $own ->
        [one] { $own } heading
       *[other] { $own } headings
    } and the other { $other }; those without an id, such as “{ $heading }”, are taken in their order, so what stands side by side from there on may not belong together
    .help = write `{ "{" }#id{ "}" }` after each heading, the same in both texts
outlines-differ-order = its sections stand in another order than in the first
    .help = give both texts the same headings with the same `{ "{" }#id{ "}" }`

## Themes. What the template engine says is put into `reason` in its own words.

unknown-file-theme = there is no theme `{ $name }` in `themes/`
    .help = there is { $known }
unreadable-theme = `{ $path }` cannot be read: { $error }
    .help = a theme has `theme.toml`, `templates/`, `static/` and `i18n/`
unreadable-theme-folder = this folder cannot be read: { $error }
    .help = look at its permissions
unreadable-theme-link = this is a link, and the links in a theme are not followed
    .help = copy what it leads to in its place
theme-fault-about = { $reason }
    .help = a theme has `name`, `version`, `licence` and, if it builds on another, `extends`
theme-fault-component-twice = the component `{ $name }` is defined twice in this theme
    .help = give one of the two another name
theme-fault-endless-components = components call each other too deep; this is the last one that was called
    .help = look for a component that calls itself, at once or through others
theme-fault-endless-depth = lists are nested more than { $most } deep here
    .help = give each list its own name
theme-fault-endless-made = this page makes more than { $megabytes } MB of texts and lists on its way
    .help = look for something that grows again and again, such as a text that is joined to itself
theme-fault-endless-page = this page grows beyond { $megabytes } MB
    .help = look for a loop that does not end
theme-fault-endless-range = `range` gives this page more than { $most } numbers
    .help = look at the numbers that it is called with, and at the loops around it
theme-fault-endless-steps = this page takes more than { $most } steps
    .help = look for loops within loops, and for parts that call themselves or each other
theme-fault-endless-value = this is larger than { $megabytes } MB
    .help = look for something that grows again and again, such as a text that is joined to itself
theme-fault-extends-itself = the theme `{ $name }` extends itself
    .help = take the `extends` out of one of them
lost-fact = a page of this template does not have `{ $attribute }` at each of its facts
    .help = give the row of each own event `data-event`, `data-date` and `data-basis`, and that of each provision `data-provision` and `data-value`: programs read the facts by them
theme-fault-no-value = this has no value here
    .help = ask for it first: `{ "{" }% if … %{ "}" }`
theme-fault-nothing = there is nothing called `{ $name }` here
    .help = the list of fields is in docs/themes.md; print it without a filter to see what is known here
theme-fault-record = a record is printed here, or soon after, with the fields { $fields }
    .help = print one of its fields, or use a filter such as `link`
theme-fault-partial = `{ $path }` is a part of a style sheet, which has no file
    .help = import it by `@import "…";`, or name it without the `_`
theme-fault-partial-elsewhere = `{ $path }` lies in another folder
    .help = put it beside the sheet that imports it
theme-fault-static = the theme has no `static/{ $path }`
    .help = a style sheet names files of the theme only
theme-fault-static-deep = more than { $most } style sheets refer to each other in a row
    .help = refer to them from one sheet
theme-fault-static-large = the parts of style sheets that are imported take more than 16 MB
    .help = import each part once
theme-fault-static-open = this address has no end
    .help = close its bracket, and put an address with blanks in quotes
theme-fault-bare-attribute = this value stands in an attribute without quotes, where its words can become attributes of their own
    .help = put it in quotes: `name="…"`
theme-fault-static-itself = the style sheet `{ $path }` refers to itself
    .help = take one of the references out
theme-fault-template = { $reason }
theme-fault-template-absent = the theme has no template `{ $name }`
    .help = put one into `{ $folder }`, or let the theme extend one that has it
theme-fault-template-deep = more than { $most } templates include or extend each other in a row
    .help = include them from one template
theme-fault-template-extends-itself = this template extends itself, at once or through others
    .help = take one of the `extends` out; for a parent's template of the same name, write the theme too, as in `diwan/base.html`
theme-fault-template-includes-itself = this template includes itself: { $chain }
    .help = each of these includes the next one; take one of the includes out
theme-fault-template-large = templates are too large, or their lines too long, for so many tags
    .help = divide them, and break their lines
theme-fault-template-parent = this template extends `{ $parent }`, which does not exist
    .help = name a template of this theme, or of one that it extends
message-fault-absent = the theme has no messages in `{ $tag }`
    .help = copy another file of that folder to `{ $path }` and translate it
message-fault-absent-built-in = the theme has no messages in `{ $tag }`
    .help = let a theme of your own extend it, and give that one `i18n/{ $tag }.ftl` with all messages
message-fault-escape = an escape needs its hexadecimal digits: four after `\u`, six after `\U`
    .help = write, for example, `\u00A0`
message-fault-function = the message `{ $id }` calls the function `{ $function }`, which does not exist
    .help = the only function is `NUMBER($n, type: "ordinal")`
message-fault-number = the message `{ $id }` asks more of `NUMBER` than it can do
    .help = write `NUMBER($n)` or `NUMBER($n, type: "ordinal")`; digits and grouping are those of the language
message-fault-nested = this message is nested more than { $depth } deep
    .help = take some of the braces away
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
theme-words = the words “{ $words }” would stand on the pages of both languages
    .help = put them into `i18n/`, and show the message with `t`; or say by `lang="…"` in which language they are
