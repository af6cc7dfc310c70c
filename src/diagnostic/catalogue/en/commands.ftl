# What commands print besides reports, by their constructors in `cli/message.rs`, with hyphens.

nothing-written = nothing was written
waiting = another build writes to { $out }; waiting for its end
summary = { $pages } { $pages ->
    [one] page
   *[other] pages
} in { $out }, { $warnings }, { $seconds } s
kept = what no build wrote in the output is kept in { $folder }
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
