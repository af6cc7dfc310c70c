# What the live server says besides faults, by the constructors in `live/message.rs`, with hyphens.

## Over a page

live-fault-error = error
live-fault-warning = warning
live-place = line { $line }, column { $column }
live-place-label = line { $line }, column { $column }: { $label }
live-place-mark = line { $line }, { $mark }
live-here = see also
live-meaning = What this means
live-fix = This would be right:
live-fixed = `mithaq fix` would write:
live-over = { $count }; the page is as it was before
live-none-why = There is no page to show until this is mended. It comes by itself when the files are saved.
live-more-warnings = and { $count }

## Under a page

live-for-editor = For the editor
live-files = Files
live-text-is = Text
live-text-original = the original
live-text-current = a translation, up to date
live-text-outdated = a translation that is behind in
live-text-unrecorded = a translation; of which state of the original, is not recorded
live-text-borrowed = not translated; the other language stands in for it

## In the place of a page

live-nothing-here = There is no page here
live-nothing-why = The site has no page at this address now. It comes by itself when there is one.
live-begin = The first pages:
live-refused-host = This server answers at 127.0.0.1 and localhost only.
live-refused-origin = This server answers its own pages only.
live-refused-method = This server only shows the site: GET and HEAD.
live-refused-request = This is no request that a server understands.
live-refused-address = There is no such address.
live-unreadable = This file cannot be read: { $error }
live-busy = Too many requests at a time.
