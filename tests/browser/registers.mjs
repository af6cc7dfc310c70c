// With JavaScript, registers can be sorted and filtered. Without it, no control is shown for that,
// and all rows are there.
//
// The contract: a button in each `table[data-sortable] th` sorts the rows by its column, and the th
// shows that by `aria-sort`. A cell that does not sort by its text has `data-sort`.
// `input[type=search]#filter` shows the rows that contain what is typed, and a live region (`aria-live`,
// `role=status`) announces how many there are.

import { test } from 'node:test';
import { open, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { samples } from './site.mjs';

/** A text that no row contains. */
const NONSENSE = 'qxzqxz';

/** How long a filter may take, in milliseconds; it may wait until a reader pauses. */
const PATIENCE = 2000;

const registers = samples.filter(({ kind }) => kind.startsWith('register-'));

/** Runs in the page: the present state of the first table, or of all that stand in groups. */
function table(all) {
  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const found = document.querySelector('main table[data-sortable]');
  if (!found) return null;
  const tables = all ? [...document.querySelectorAll('main table[data-sortable]')] : [found];
  const bodies = tables.flatMap((one) => [...one.tBodies]);
  const rows = bodies.flatMap((body) => [...body.rows]).filter(shown);
  // A live region is announced even if it is not visible.
  const regions = [
    ...document.querySelectorAll('[aria-live]:not([aria-live="off"]), [role="status"], output'),
  ];
  return {
    lang: document.documentElement.lang,
    sorted: [...found.tHead.rows[0].cells].map((cell) => cell.getAttribute('aria-sort')),
    buttons: [...found.tHead.rows[0].cells].map((cell) => {
      const button = cell.querySelector('button');
      return button && shown(button) ? button.textContent.trim() || button.ariaLabel || '' : null;
    }),
    texts: rows.map((row) => row.textContent.trim().replace(/\s+/g, ' ')),
    names: rows.map((row) => row.cells[0].querySelector('a')?.textContent.trim() ?? ''),
    keys: rows.map((row) =>
      [...row.cells].map((cell) => (cell.dataset.sort ?? cell.textContent).trim()),
    ),
    filter: [...document.querySelectorAll('input[type="search"]#filter')].filter(shown).length,
    announced: regions.map((element) => element.textContent.trim()).join(' '),
  };
}

/** Whether the keys rise, as numbers, as a language has it, or as signs; those without one stand at
 * either end. */
function rises(keys, lang) {
  const given = keys.filter((key) => key !== '');
  const together =
    keys.slice(0, given.length).every(Boolean) || keys.slice(-given.length).every(Boolean);
  const by = (compare) => given.every((key, at) => at === 0 || compare(given[at - 1], key) <= 0);
  if (given.every((key) => /^-?\d+(\.\d+)?$/.test(key))) return together && by((a, b) => a - b);
  const { compare } = new Intl.Collator(lang);
  return together && (by(compare) || by((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The sort key of a name: in Arabic without the article, and with hamza ignored. */
function sortedBy(name, lang) {
  if (lang !== 'ar') return name;
  const letters = name
    .normalize('NFC')
    .replace(/[\u0640\u064b-\u065f\u0670\u2066-\u2069\u200e\u200f«»“”]/g, '');
  return letters
    .replace(/^[اٱ]ل(?=\p{L}{2})/u, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/[ئى]/g, 'ي');
}

const digits = (text) =>
  text.replace(/[٠-٩۰-۹]/g, (digit) =>
    String((digit.charCodeAt(0) - (digit < '۰' ? 0x660 : 0x6f0)) % 10),
  );

const says = (announced, count) => new RegExp(`(?<!\\d)${count}(?!\\d)`).test(digits(announced));

async function sort(tab, note) {
  const { lang, buttons, keys, texts } = await tab.evaluate(table);
  buttons.forEach(
    (name, column) =>
      name === '' && note('a button that sorts has no name', `column ${column + 1}`),
  );
  if (!buttons.some(Boolean))
    return note('no column can be sorted', 'table[data-sortable] th button');
  for (const [column, name] of buttons.entries()) {
    if (!name) continue;
    const button = tab.locator('main table[data-sortable] thead th').nth(column).locator('button');
    const seen = new Set();
    for (const press of ['first', 'second']) {
      await button.click();
      const now = await tab.evaluate(table);
      const direction = now.sorted[column];
      const how = `“${name}”, ${press} press`;
      const sorted = now.sorted.filter((value) => value && value !== 'none').length;
      if (!['ascending', 'descending'].includes(direction))
        note('aria-sort is neither ascending nor descending', how);
      if (sorted > 1) note('more than one column says that it is sorted', how);
      if ([...now.texts].sort().join() !== [...texts].sort().join())
        note('sorting loses or repeats a row', how);
      const column2 = now.keys.map((row) => row[column]);
      if (direction === 'descending') column2.reverse();
      if (!rises(column2, lang))
        note('the rows are not in the order of the column', `${how}: ${column2.join(' | ')}`);
      const names = direction === 'descending' ? now.names.reverse() : now.names;
      if (
        column === 0 &&
        !rises(
          names.map((one) => sortedBy(one, lang)),
          lang,
        )
      ) {
        note('names are not in the order of the language', `${how}: ${names.join(' | ')}`);
      }
      seen.add(direction);
    }
    if (seen.size < 2) note('a second press does not turn the order round', `“${name}”`);
  }
  return keys;
}

async function filter(tab, note) {
  const before = await tab.evaluate(table, true);
  if (before.filter !== 1)
    return note('there is no field to filter by', 'input[type=search]#filter');
  const label = await tab.evaluate(() => {
    const field = document.getElementById('filter');
    return (field.labels[0]?.textContent ?? field.ariaLabel ?? '').trim();
  });
  if (!label) note('the field has no label', 'input[type=search]#filter');

  const type = async (text, settled) => {
    await tab.fill('#filter', text);
    for (const end = Date.now() + PATIENCE; ;) {
      const now = await tab.evaluate(table, true);
      if (settled(now) || Date.now() > end) return now;
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  // The end of a name, which has neither article nor hamza.
  const name = before.names.at(-1);
  const word = name.split(/[\s–-]+/).reduce((a, b) => (b.length > a.length ? b : a));
  const less = (now) => now.texts.length < before.texts.length;
  const found = await type(word, less);
  if (!found.names.includes(name))
    note('the filter hides a row that has what is typed', `${word}: ${name}`);
  const count = before.texts.filter((text) =>
    text.toLowerCase().includes(word.toLowerCase()),
  ).length;
  if (count < before.texts.length && !less(found)) note('the filter hides nothing', word);
  const none = await type(NONSENSE, (now) => now.texts.length === 0);
  const empty = await tab.locator('main :is(h2, h3):has(+ table[data-sortable])').all();
  for (const heading of empty) {
    if (await heading.isVisible())
      note('a group of which no row is left keeps its heading', await heading.textContent());
  }
  if (none.texts.length)
    note('the filter shows a row that has not what is typed', `${NONSENSE}: ${none.texts[0]}`);
  if (!none.announced || none.announced === found.announced)
    note('nothing announces that no row is left', none.announced);
  const all = await type('', (now) => now.texts.length === before.texts.length);
  if (all.texts.length !== before.texts.length) note('an empty filter does not show all rows', '');

  // From three on, every language writes the number, so the count can be read.
  const letters = [...new Set(before.names.join('').match(/\p{L}/gu))];
  for (const letter of letters) {
    const some = await type(letter, () => true);
    if (some.texts.length < 3 || some.texts.length === before.texts.length) continue;
    const read = await type(letter, (now) => says(now.announced, now.texts.length));
    if (!says(read.announced, read.texts.length))
      note(`the number shown is not announced`, `${letter}: ${read.texts.length} rows, “${read.announced}”`);
    break;
  }
  return undefined;
}

for (const [what, judge] of [
  ['sorted by each column', sort],
  ['filtered', filter],
]) {
  test(`registers: each can be ${what}`, { timeout: 120_000 }, async () => {
    const findings = new Findings();
    await withTabs(registers, {}, async (tab, page) => {
      await open(tab, page);
      const note = (rule, element) => findings.add(page, rule, element, 'with JavaScript');
      if (!(await tab.evaluate(table)))
        return note('there is no table to sort', 'main table[data-sortable]');
      await judge(tab, note);
      return undefined;
    });
    findings.none();
  });
}

test(
  'registers: without JavaScript no control is shown and all rows are',
  { timeout: 120_000 },
  async () => {
    const findings = new Findings();
    await withTabs(registers, { javaScriptEnabled: false }, async (tab, page) => {
      const note = (rule, element) => findings.add(page, rule, element, 'JavaScript off');
      await tab.goto(page.url);
      const [shown, all, controls] = await tab.evaluate(() => {
        const visible = (element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        const rows = [...document.querySelectorAll('main table tbody tr')];
        const found = [...document.querySelectorAll('th button, #filter')].filter(visible);
        return [
          rows.filter(visible).length,
          rows.length,
          found.map((element) => element.outerHTML.slice(0, 80)),
        ];
      });
      if (shown < all || !all) note('rows are hidden', `${shown} of ${all} are shown`);
      for (const control of controls) note('a control is shown that does nothing', control);
    });
    findings.none();
  },
);
