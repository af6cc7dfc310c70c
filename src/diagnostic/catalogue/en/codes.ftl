# What each code means, as `mithaq explain` tells it; `.help` is what to do about it.
# The message of a code has the name of the code after `code-`.

## Reading

code-no-dossier = There is no `mithaq.toml` here or in any folder above.
    .help = Run the command inside a dossier, or name its folder with `--root`.

code-unreadable = A file or folder is there but cannot be read.
    .help = Look at its permissions; a link must lead to something inside the dossier.

code-not-utf8 = A file is not UTF-8 text.
    .help = Save it as UTF-8 in your editor.

code-too-large = A text file is larger than 8 MB, the most that is read.
    .help = Split it, or move what is not text out of `content/`.

code-toml-syntax = Something is not TOML.
    .help = Text stands in quotation marks, one `key = value` a line; a quotation mark inside text is written `\"`.

code-frontmatter-open = A text file has to begin with frontmatter between two lines of `+++`, and here one of the two is missing.
    .help = Put `+++` alone on the first line and again on the line after the last key.

code-unknown-key = A key is not part of the format at this place.
    .help = Check its spelling; the help names the nearest key that is known here.

code-wrong-type = A value does not have the type that its key asks for, such as a number where text belongs.
    .help = Write it as the message says.

code-missing-field = A required key is not there.
    .help = Add it.

code-markdown-trap = Something looks like a link, a citation or a section id, but Markdown reads it as something else.
    .help = Write it as the message says.

## Values

code-bad-id = An id is made of 1 to 64 lower-case ASCII letters, digits and hyphens. That of an entry must be usable as a file name on every system.
    .help = Rename the folder, or spell the `id` of the event in another way.

code-reserved-id = The program needs this name for an address of its own.
    .help = Rename the folder.

code-double-id = Two entries have the same id, or an alias is an id that is taken: ids are unique over the whole dossier. Or two events of one entry have the same.
    .help = Rename one of them.

code-bad-section-id = A section id is made of lower-case ASCII letters, digits and hyphens, is unique in its text, does not begin with `m-` and is not of the form `s1`.
    .help = Write `## Heading { "{" }#some-words{ "}" }` with nothing after the brace.

code-bad-date = A date is not EDTF (ISO 8601-2), or not in the calendar.
    .help = Write `2023`, `2023-07`, `2023-07-03`; `?` after it for uncertain, `~` for approximate; `a/b` for what lasts; `[a..b]` for one day within.

code-bad-duration = A duration is not an ISO 8601 duration of years, months, weeks and days.
    .help = Write `P5Y` for five years, `P6M` for six months.

code-bad-territory = An ISO 3166 code is not assigned to a country.
    .help = Write the two letters of ISO 3166-1, or the four of ISO 3166-3 for a former country.

code-bad-locator = The paragraphs of a citation cannot be read, or the article has fewer.
    .help = Write `p10`, `p10-12` or `p11,14`.

code-bad-language = A language is not a BCP 47 tag, or does not have the setting that is asked for.
    .help = Write `ar`, `en`, `fa`, `pt-BR`; see the README for the settings of each.

code-bad-value = A value is not among those that its key allows.
    .help = Write one of those that the help names.

code-bad-link = Links leave the site only by `https:`, `http:` and `mailto:`.
    .help = Use one of these, or link to an entry by `[[id]]`.

code-wrong-language = A pair names a language that the dossier does not have, or lacks the first one.
    .help = Write a pair as `{ "{" } ar = "…", en = "…" { "}" }` in the dossier's two languages; only the second may be missing.

code-double-text = A title, short title or summary stands both in a text file and in `facts.toml`.
    .help = Keep the one in the text file.

## References

code-unknown-id = A link, citation or fact names an entry or an event that does not exist.
    .help = Check its spelling, or add the entry; an event that is answered needs an `id`.

code-wrong-kind = An entry is named where one of another kind belongs, such as a person among the parties.
    .help = Name an entry of the kind that the message asks for.

code-unknown-section = A link leads to a section that neither text of the entry has.
    .help = Check the `{ "{" }#id{ "}" }` of the heading.

code-unknown-code = A code is not in `content/vocabulary.toml`.
    .help = Check its spelling, or add the code there with its name in both languages.

code-unknown-file = A picture or a theme's file is not there.
    .help = Check its name; it has to lie beside the text.

code-draft-reference = A published entry names a draft, which a build leaves out.
    .help = Publish the draft, or take the reference out for now.

code-cycle = An agreement rests on itself, through others, or replaces, amends, implements or approves itself so; or something names itself; or an event answers itself, also through others.
    .help = Take one of the `based_on` or `answers` out.

## Evidence

code-missing-cite = A fact does not say which article it rests on.
    .help = Add `cite = ["article-id p3"]`.

code-missing-why = Something is inferred, but the reason is not given.
    .help = Add `why = { "{" } … { "}" }` in both languages.

code-missing-voice = Something is attributed, assessed, alleged, denied, declined or expected, but the fact does not name who says so.
    .help = Add `voice = ["…"]`: ids of people, organisations or countries, or a pair for those without a name.

code-weekday-mismatch = The day of the week that a source names is not that of the date.
    .help = One of the two is wrong: look at the source again.

code-event-order = The milestones of an agreement are dated in an order that cannot be, such as an entry into force before the signature.
    .help = Look at the two dates again.

## Themes

code-theme-fault = The theme, or one of its templates, is broken or asks for something that does not exist.
    .help = Correct the template at the place shown.

code-message-fault = A message file is broken, or lacks a message or a plural form that its language needs.
    .help = Add it to the theme's `i18n/<language>.ftl`.

## Publishing

code-foreign-output = The output folder holds files that no build of this dossier wrote; they would be lost.
    .help = Choose another folder with `--out`, or move these files away.

code-static-file = A file of `static/` cannot go into the site: the program writes at its address itself, or it is no part of a site.
    .help = Rename it, or take it out of `static/`.
code-changed-output = A file of the site is not as a build wrote it; what was changed would be lost.
    .help = Move it away, or run `mithaq build --replace`, which keeps it beside the output as `.mithaq-kept-…`.

code-misplaced-output = The output lies among the files from which the site is made, or around them.
    .help = Choose a folder elsewhere with `--out`.

code-unwritable = A page could not be written.
    .help = Look at the space left and at the permissions of the output folder.

code-broken-link = A link of the site leads nowhere, or a page needs something from elsewhere; so the archive of the site could not be read from a disk.
    .help = Correct the link in the theme, or in the file of `static/` that has it.

## Worth a look

code-missing-translation = A text exists in one language only; the other page shows it under a notice.
    .help = Write the other half.

code-outdated-translation = The text that a translation was made from has changed since, or the first half of a pair.
    .help = Bring what is named up to date, then run `mithaq reviewed ID`.

code-unrecorded-translation = An entry has texts in both languages, and no record says which state of the one the other translates.
    .help = Compare the two, then run `mithaq reviewed ID`.

code-outlines-differ = The two texts of an entry do not have the same sections.
    .help = Give both the same headings with the same `{ "{" }#id{ "}" }`.

code-orphan-entry = Nothing links to an entry.
    .help = Link to it with `[[id]]`, or name it in a fact.

code-unused-code = A code of the vocabulary is used by nothing.
    .help = Take it out, or use it.

code-ambiguous-event = Events of an entry would have the same name, mostly since their kind, date and text are equal, so only their order tells which is which. A link to one of them may lead to another one later.
    .help = Give each of them an `id`.

code-odd-date = A date is possible but hardly meant: an order that is seldom, a report of something after the day of the dossier or after the article that reports it, a year of another calendar.
    .help = Look at the date in the source again.

code-odd-value = A value says nothing where it stands, or does not go with the others: a notice longer than the term, a weekday without a day, a provision that one article both states and denies.
    .help = Correct it, or take it out.

code-double-fact = A fact, a citation or an entry stands twice.
    .help = Take one of the two out; a fact with several sources has several citations.

code-date-without-fact = The prose names a full date that no fact has.
    .help = Add an event with that date and its source, or correct the prose.

code-bare-address = An address stands in a text as mere words, and readers cannot follow it.
    .help = Write `<https://…>`, or `[words](https://…)`; between back-ticks it stays as it is.

code-raw-html = HTML in Markdown is not passed through; readers see it as text.
    .help = Write Markdown instead.

code-control-character = A text has a control character, such as ESC, or a code that stands for no character. No page may have it, whether it is written as itself or by an escape such as `\u001b` or `&#27;`.
    .help = Take it out; it may have come with a copy from another program.

code-odd-character = A character does not belong in a text: it is invisible (a bidi control, a zero-width space, a soft hyphen), the shape of a letter instead of the letter, a tatweel within a word, the mark of a broken conversion, or no character at all. It breaks search and copying, also where an escape or a reference spells it.
    .help = Delete it; the program sets the direction.

code-shortened-link = A link goes through a link shortener, so nobody can see where it leads.
    .help = Give the full address.

code-picture-without-description = A picture has no description for those who cannot see it.
    .help = Write them between the brackets: `![what it shows](picture.jpg)`.

code-lost-fact = A page does not show each fact of its entry with the attributes by which programs read it, such as `data-event`. Whoever counts facts on the pages misses some.
    .help = Give the row of each fact its attributes; `docs/themes.md` lists what every theme keeps.
code-theme-words = A template writes words by itself, so that they are the same in both languages. They belong in `i18n/`, as a message that the template shows by `t`; what is to stay as it is stands in an element with `lang`.
    .help = Put them in `i18n/` of the theme, or name their language.
code-stray-file = A file or folder is not part of the format and has no effect.
    .help = Move it out of `content/`, or begin its name with `_`.
