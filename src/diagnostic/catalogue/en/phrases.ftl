# Words that are parts of a fault, or help for it, by their constructors in `phrase.rs`, with
# hyphens.

## Lists, put together from the front

list-comma = { $before }, { $after }
list-and = { $before } and { $after }
list-and-comma = { $before }, { $after }
list-or = { $before } or { $after }
list-or-comma = { $before }, { $after }
list-more = { $before } and { $count } more

## What a key wants, and what is there: `KEY wants … , and this is …`

wanted-count = a whole number from 1 on
wanted-flag = `true` or `false`
wanted-list = a list in square brackets
wanted-pair = a pair such as `{ "{" } { $first } = "…", { $second } = "…" { "}" }`
wanted-table = a table
wanted-tables = tables, each under `[[…]]`
wanted-text = text in quotation marks
wanted-texts = a list such as `["…"]`
wanted-voice = an id, or a pair for someone without an entry
found-list = a list
found-table = a table
found-text = text

## An entry of a kind

a-kind = { $kind ->
    [agreement] an agreement
    [country] a country
    [organisation] an organisation
    [person] a person
    [article] an article
   *[page] a page
}

## Parts of a text

part-title = the title or summary
part-lead = what stands before the first heading

## Why a value is refused

weekday-unknown = `{ $word }` is not a day of the week
    .help = write `monday` and so on, in English and lower case

## Why a message of a theme cannot be put into words

message-unknown = there is no message `{ $id }` in { $files }
message-unknown-near = there is no message `{ $id }` in { $files }; the nearest is `{ $near }`
message-empty = the message `{ $id }` ({ $place }) has attributes only, and no text
message-unfit = the message `{ $id }` ({ $place }) cannot be put together: { $reason }

## A word as it is written

quoted = `{ $word }`

## A link that leads nowhere

link-in = `{ $link }` in `{ $page }`

## Odd characters, with their names in Unicode or what they are

odd-named = { $code } { $name }
odd-presentation = { $code } ({ $count ->
    [one] a shape of the letter
   *[other] a shape of the letters
} { $letters })
odd-invisible = { $code } (an invisible character)
odd-private = { $code } (a private-use character)
odd-unassigned = { $code } (no character)
odd-times = { $one } ({ $count } times)

## Help

help-elsewhere = choose another place with `--out`
help-make = check the spelling, or create it: `mithaq new { $kind } { $id }`
help-make-one = check the spelling, or create it: `mithaq new KIND { $id }`, where KIND is { $kinds }
help-other-id = choose another id
help-named = write the id of an entry; who has none is written as a pair, `{ "{" } ar = "…", en = "…" { "}" }`
help-pairs = put it in square brackets; words that are no id stand in a pair, as in `{ $pair }`
help-emphasis = let the emphasis begin and end at a letter
help-odd-bidi = { $count ->
    [one] delete it
   *[other] delete them
}; the program sets the direction
help-odd-presentation = write the letters themselves
help-odd-replacement = look up what stood here before a conversion lost it
help-odd-tatweel = { $count ->
    [one] delete it
   *[other] delete them
}: within a word a tatweel only lengthens the word, and alone it is no dash
did-you-mean = did you mean `{ $name }`?
help-replace = move this away, or run `mithaq build --replace`, which keeps it beside the output as `.mithaq-kept-…`
help-locator = write `p10`, `p10-12` or `p11,14`
message-arguments = its arguments are { $names }
message-no-arguments = it gets no arguments
nearest = there is `{ $name }`; did you mean that?

## What a finding is, and what to do

level-error = error
level-warning = warning
level-help = help

## At a mark in a line that a terminal may show in another order

mark-column = column { $column }
mark-word = column { $column }: `{ $word }`
mark-labelled = { $mark }, { $label }

## At another place

here-before = here before
here = here
milestone-here = { $event ->
    [signed] signed here
    [approved] approved here
    [ratified] ratified here
    [in-force] in force here
    [renewed] renewed here
    [denounced] denounced here
    [terminated] terminated here
   *[expired] expired here
}
the-date = the date

## Under the findings of a file that has very many

more-in-file = { $count ->
    [one] … and 1 more in `{ $path }`
   *[other] … and { $count } more in `{ $path }`
}

more-places = { $count ->
    [one] … and the same at 1 more place
   *[other] … and the same at { $count } more places
}
more-uses = { $count ->
    [one] … and the same at 1 more place, which `mithaq uses` lists
   *[other] … and the same at { $count } more places, which `mithaq uses` lists
}

## The line under a report

errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
errors-and-warnings = { $errors }, { $warnings }
