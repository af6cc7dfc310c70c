// Writes `intl.txt`: the plural forms of whole numbers by `Intl.PluralRules`, for every language
// that it has. Run it with a Node that has all locales, and look at the difference:
//
//     node tests/plurals/make.mjs > tests/plurals/intl.txt

const LARGE = [
  1100, 1101, 1102, 1103, 1111, 2000, 9999, 10000, 10001, 10011, 20000, 21000, 40000, 60000, 80000,
  100000, 100003, 101000, 110000, 200000, 999999, 1000000, 1000001, 1000002, 1000003, 1000011,
  1000021, 1000100, 1000103, 1000111, 1001000, 2000000, 3000000, 10000000, 123456789, 1000000000,
  1000000103,
]
const LETTERS = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' }

/// All numbers with the letter of their form, equal neighbours together: `z1 o1 t1 f8`.
function forms(tag, type) {
  const rules = new Intl.PluralRules(tag, { type })
  const all = [...Array(1001).keys(), ...LARGE].map((n) => LETTERS[rules.select(n)])
  const runs = []
  for (const letter of all) {
    const last = runs.at(-1)
    if (last?.[0] === letter) last[1] += 1
    else runs.push([letter, 1])
  }
  return runs.map(([letter, count]) => letter + count).join(' ')
}

const abc = [...'abcdefghijklmnopqrstuvwxyz']
const two = abc.flatMap((a) => abc.map((b) => a + b))
const three = two.flatMap((a) => abc.map((b) => a + b))
const regions = two.map((region) => region.toUpperCase())
const has = (tag) =>
  Intl.PluralRules.supportedLocalesOf(tag).length > 0 && Intl.getCanonicalLocales(tag)[0] === tag
const languages = [...two, ...three].filter(has).sort()
const groups = new Map()
const add = (type, tag, text) => {
  const key = `${type}\t${text}`
  groups.set(key, [...(groups.get(key) ?? []), tag])
}
for (const type of ['cardinal', 'ordinal']) {
  for (const language of languages) {
    const own = forms(language, type)
    add(type, language, own)
    // A region is listed where it counts otherwise than its language.
    for (const region of regions) {
      const tag = `${language}-${region}`
      if (has(tag) && forms(tag, type) !== own) add(type, tag, forms(tag, type))
    }
  }
}
const { node, icu, cldr } = process.versions
console.log(`# Made by tests/plurals/make.mjs with Node ${node}, ICU ${icu}, CLDR ${cldr}.`)
console.log('# z zero, o one, t two, f few, m many, x other: each with how many numbers follow.')
console.log(`# The numbers are 0 to 1000, then:`)
console.log(`numbers\t${LARGE.join(' ')}`)
for (const [key, tags] of groups) {
  const [type, text] = key.split('\t')
  console.log(`${type}\t${tags.join(' ')}\t${text}`)
}
