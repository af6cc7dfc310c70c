# What commands print besides reports, by their constructors in `cli/message.rs`, with hyphens.

all-is-well = all is well: { $entries } { $entries ->
    [one] entry
   *[other] entries
}, { $facts } { $facts ->
    [one] fact
   *[other] facts
}
nothing-written = nothing was written
given-wrong = the files are written; mend in them what is wrong above
waiting = another build writes to { $out }; waiting for its end
summary = { $pages } { $pages ->
    [one] page
   *[other] pages
} in { $out }, { $warnings }, { $seconds } s
pages = pages
archived = { $files } { $files ->
    [one] file
   *[other] files
}, { $size } bytes, SHA-256 { $sum }
shallow-404 = `404.html`: a host that serves it for an address in a folder breaks its links, since there is no `base_url`
kept = what no build wrote in the output is kept in { $folder }
served = the site is at { $address }; Ctrl-C ends it
port-taken = error: another program uses port { $port }; end that, or choose another with `--port`
unserved = error: this machine does not let the server listen: { $error }
unopened-browser = no browser opens: { $error }
unprinted = error: this cannot print what it has to say: { $error }
translations-recorded = { $count } { $count ->
    [one] translation
   *[other] translations
} recorded
unusable-base-url = error: `{ $address }` is not the address of a site; write `--base-url https://example.org/dossier/`
unknown-code-name = error: there is no code `{ $code }`
unknown-code-near = error: there is no code `{ $code }`; did you mean `{ $near }`?
severity-error = an error: nothing is written
severity-warning = a warning: the build goes on
for-example = For example:
reviewed-file = { $id } ({ $path })
reviewed-new = recorded for the first time: { $parts }
reviewed-changed = changed since the last record: { $parts }
reviewed-gone = no longer there: { $parts }
reviewed-same = the same words, recorded in the present way
initialised = a new dossier of { $files } files is in `{ $folder }`. Next:
ask-languages = Two languages; you write in the first
ask-title = Title ({ $tag })
two-languages = error: a dossier has two languages; write `--languages ar,en` or `--languages en,ar`
no-starter = error: there is no starter dossier in `{ $tag }`; there is one in { $tags }
unknown-tag = error: the dossier has no language `{ $tag }`; write `{ $option }{ $first }` or `{ $option }{ $second }`
in-the-way = error: { $path } is there already; nothing is written over it. Choose another name or folder, or move it away
unwritable = error: { $path } cannot be written: { $error }
unknown-kind = error: there is no kind `{ $kind }`; write { $kinds }
unknown-kind-near = error: there is no kind `{ $kind }`; did you mean `{ $near }`?
unfit-option = error: `--{ $option }` is for { $kinds }, and this is { $kind }
ask-iso = Its two letters in ISO 3166, such as OM (Enter: later)
ask-form = Its form, a code of vocabulary.toml (Enter: later)
ask-country = The id of its country (Enter: none)
ask-parties = The ids of its parties, with commas (Enter: later)
ask-event = What happened first, a code such as signed (Enter: later)
ask-cite = Where that is written, such as daily-2024 p2 (Enter: later)
ask-date = When, such as 2024-03-05, 2024-03 or 2024 (Enter: later)
ask-language = Its language, such as ar (Enter: later)
ask-headline = Its headline as printed (Enter: later)
ask-outlet = Who published it, an id or a name (Enter: later)
uses = { $count ->
    [0] nothing names `{ $id }`
    [one] 1 place names `{ $id }`
   *[other] { $count } places name `{ $id }`
}
renamed = { $places } { $places ->
    [one] place
   *[other] places
} in { $files } { $files ->
    [one] file
   *[other] files
} { $places ->
    [one] names
   *[other] name
} it so now
alias-kept = the address of `{ $id }` is kept alive
fixed = { $lines ->
    [0] there is nothing that `mithaq fix` can mend; `mithaq check` tells what else there is
    [one] 1 line mended, in { $files } { $files ->
        [one] file
       *[other] files
    }
   *[other] { $lines } lines mended, in { $files } { $files ->
        [one] file
       *[other] files
    }
}
fixable = { $lines ->
    [0] there is nothing that `mithaq fix` can mend; `mithaq check` tells what else there is
    [one] 1 line would be mended, in { $files } { $files ->
        [one] file
       *[other] files
    }
   *[other] { $lines } lines would be mended, in { $files } { $files ->
        [one] file
       *[other] files
    }
}
list = { $items }
head-current = translated
head-behind = behind
head-unrecorded = not recorded
head-missing = one language
head-facts = facts alone
head-draft = drafts
diff-same = nothing that `{ $id }` is a translation of has changed
diff-unrecorded = it is not recorded what the texts of `{ $id }` translate; compare them, then run `mithaq reviewed { $id }`
diff-part = { $path }, { $part }:
diff-not-kept = the words of then were not kept; `mithaq reviewed { $id }` keeps those of now
status-behind = Behind, since the other text has changed (`mithaq status --diff ID` shows what, `mithaq reviewed ID` when they are brought up to it):
status-unrecorded = Not recorded what they translate (`mithaq reviewed ID` when they were compared):
status-missing = Written in one language only:
status-halves = Words in one language only, in facts:
status-drafts = Drafts, which a build leaves out:
status-orphans = Nothing leads to them:
status-undated = Events without a date:
status-sources = { $one } of { $facts } facts { $facts ->
    [one] rests
   *[other] rest
} on one article alone

## Arguments that are refused

refused-option = error: there is no option `{ $option }` here
refused-option-near = error: there is no option `{ $option }` here; did you mean `{ $near }`?
refused-argument = error: `{ $argument }` is one argument too many
refused-command = error: there is no command `{ $command }`
refused-command-near = error: there is no command `{ $command }`; did you mean `{ $near }`?
refused-command-missing = error: a command is missing
refused-value = error: `{ $option }` cannot have the value `{ $value }`
refused-value-known = error: `{ $option }` cannot have the value `{ $value }`; write { $known }
refused-value-missing = error: `{ $option }` needs a value
refused-value-unwanted = error: `{ $option }` has no value, and here it has `{ $value }`
refused-port = error: `{ $value }` is not a port; write a number from 0 to 65535
refused-untagged = error: `{ $value }` has no language; name it in the option, as in `--title-ar`
refused-twice = error: `{ $option }` is given twice
refused-together = error: `{ $option }` cannot be given together with { $others }
refused-missing = error: { $arguments } { $count ->
    [one] is missing
   *[other] are missing
}
refused-unreadable = error: an argument is not UTF-8 text
usage = Usage: { $usage }
more-help = For more, run `{ $command } --help`
