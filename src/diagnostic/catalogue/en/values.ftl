# Why a text is not a date, an id or another small value, and what to write instead, by their
# constructors in `model/reason.rs`, with hyphens. Each is the sentence of a fault, or its help.

write = write { $text }
write-if-hijri = if the year is that of the Hijri calendar, write `{ $day }`

## Ids of entries, of sections and of events

id-missing = { $kind ->
    [section] a section's id
    [name] a name
    [event] an event's id
   *[entry] an id
} is missing
id-space = { $kind ->
    [section] a section's id
    [name] a name
    [event] an event's id
   *[entry] an id
} cannot contain a space, only a–z, 0–9 and `-`
id-character = { $kind ->
    [section] a section's id
    [name] a name
    [event] an event's id
   *[entry] an id
} cannot contain `{ $character }`, only a–z, 0–9 and `-`
id-too-long = { $kind ->
    [section] a section's id
    [name] a name
    [event] an event's id
   *[entry] an id
} has at most { $longest } characters, and this one has { $length }
id-device = `{ $id }` names a device on Windows, and cannot name a file
section-id-of-theme = `m-` begins the ids of a theme's own parts
section-id-numbered = `{ $id }` is reserved for a heading without an id
section-id-paragraph = `{ $id }` is the address of a paragraph of this article

## Items of Wikidata

wikidata = `{ $text }` is not an item of Wikidata
wikidata-example = write `Q` and its number, as in Q846

## Locators

locator-missing = a locator is missing
locator-space = a locator has no spaces
locator-start = `{ $text }` is not a locator: a locator begins with `p`
locator-one = `{ $piece }` is one paragraph, not a range
locator-reversed = `{ $piece }` ends before it starts
locator-after = `{ $piece }` stands after a higher paragraph
locator-overlap = `{ $piece }` overlaps the paragraphs before it
paragraph-missing = the number of a paragraph is missing
paragraph-zero = paragraphs are counted from 1, not `0`
paragraph-digits = `{ $text }` is not a number in the digits 0 to 9
paragraph-leading-zero = `{ $text }`: a number has no leading zeros
paragraph-too-high = `{ $text }`: no article has so many paragraphs
paragraph-several = `{ $text }` is more than one paragraph, and a passage stands in one

## Codes of countries

country-missing = a country code is missing
country-spelling = `{ $text }`: a country code is in capitals, without spaces
country-unknown = `{ $text }` is not a code of ISO 3166-1 or, for a former country, 3166-3
country-former = write { $codes }

## Durations

duration-missing = a length is missing
duration-start = `{ $text }` is not a length: a length begins with `P`
duration-empty = a number and its unit are missing after `P`
duration-time = hours and minutes are not supported
duration-number = `{ $piece }`: a number is missing before it
duration-unit = `{ $piece }`: a number needs its unit, `Y`, `M`, `W` or `D`
duration-fraction = `{ $piece }`: fractions are not supported
duration-units = `{ $piece }`: the units are `Y`, `M`, `W` and `D`
duration-order = `{ $piece }`: each unit stands once, in the order `Y`, `M`, `W`, `D`
duration-zero = `{ $piece }`: a unit that counts 0 is left out
duration-leading-zero = `{ $piece }`: a number has no leading zeros
duration-too-long = `{ $piece }`: no agreement lasts more than 9999 of a unit
duration-example = write a length as in P5Y, P6M, P1Y6M, P2W or P30D

## Dates: their form as a whole

date-missing = a date is missing
date-time = times of day are not supported
date-space = a date has no spaces
date-digits = `{ $piece }` is not in the digits 0 to 9
date-set = sets in braces are not supported: write an event for each date
date-invisible = the invisible character { $code } has no place in a date
date-long-year = years of more than four digits are not supported
date-unknown-digit = `{ $piece }`: an unknown digit is written `X`
date-open-end = an open end is written `..`
date-stray = `{ $piece }` has no place in a date
date-separators = write a date with hyphens, an interval with one `/`
date-form = `{ $piece }`: a date is written with hyphens, year first
date-pieces = `{ $piece }` has more than a year, a month and a day
date-qualifiers = `{ $sign }` stands before another qualifier, and a date has only one
date-qualifier-place = `{ $sign }` stands at the end of a date

## Dates: intervals, ranges and lists

dates-no-end = at least one end needs a date
dates-reversed = the end `{ $end }` lies before the start `{ $start }`
choice-brackets = a choice of dates stands in one pair of brackets
choice-nested = nested brackets are not supported
choice-unclosed = the bracket is not closed
choice-followed = nothing may follow the bracket
choice-slash = in brackets a range is written with `..`
choice-range = a range cannot stand in a list
choice-twice = `{ $piece }` stands in the list twice
choice-one = a choice needs at least two dates
range-brackets = a range with `..` stands in brackets

## Dates: years, months and days

year-missing = a year is missing
year-digits = `{ $text }`: a year has four digits
year-unknown-digits = `{ $text }`: only the last digits of a year may be `X`
year-few-digits = `{ $text }`: at least two digits of a year must be known
year-negative-unknown = unknown digits are not supported before the year 0
year-zero-sign = the year 0 has no sign
month-unknown-year = no month can follow an unknown year
month-unknown = there is no month `{ $text }`
season-unknown = `{ $text }`: the seasons are 21 to 24
day-of-season = `{ $text }`: a season has no days
day-without-month = `{ $text }`: a day needs its month
day-unknown = there is no day `{ $text }` in { $month }, which has { $length }
part-missing = { $part ->
    [month] a month
   *[day] a day
} is missing
part-digits = `{ $text }`: { $part ->
    [month] a month
   *[day] a day
} has two digits
part-unknown = `{ $text }`: { $part ->
    [month] an unknown month
   *[day] an unknown day
} is written `XX`
day-not-whole = `{ $text }` is not one whole day
day-before-christ = `{ $text }` lies before the year 1, and this is a day of work on the dossier

## Dates: help

day-example = write year, month and day, as in 2019-07-29
date-either-order = write { $first }, or { $second } if the month stood first
date-within-or-lasting = write { $within } for one day in that time, or { $lasting } for all of it
date-perhaps = if it happened once in that time, or on one of these days, write { $date }
