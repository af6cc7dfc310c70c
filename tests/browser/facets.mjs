// The register of agreements answers what is asked, from a disk: by words in either script, by
// facets, by day. What is asked stands in the address, which Back, the other language and a sent link
// keep. Links to places are copied, and an old address keeps the place.
//
// The questions are about the dossier of this repository, so other sites are not asked.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow, withTab } from './browser.mjs';
import { pages, sites } from './site.mjs';

const dossier = sites.find(({ files }) => files.includes('en/agreements/qatar-russia-2017.html'));
const page = (path) => dossier.pages.find((one) => one.path === path);
const register = (language) => page(`${language}/agreements/index.html`).file;

/** Runs in the page: the ids and states of the rows that are shown. */
const shown = () =>
  [...document.querySelectorAll('table[data-sortable] tbody tr')]
    .filter((row) => row.checkVisibility())
    .map((row) => ({
      id: row
        .querySelector('a')
        .getAttribute('href')
        .replace(/\.html.*/, ''),
      state: row.dataset.state + (row.dataset.certain === 'no' ? '?' : ''),
    }));

const ids = (rows) => rows.map(({ id }) => id).sort();

/** Each with the rows that have to be shown, by id; `+` before a list: these and others. */
const QUESTIONS = [
  ['en', '?state=in-force', []],
  ['en', '?state=first-term-ended', ['qatar-russia-2017']],
  ['en', '?q=in force', []],
  ['ar', '?q=حيز التنفيذ', []],
  ['en', '?q=automatic', ['kuwait-russia-2023', 'qatar-russia-2017']],
  ['en', '?renewal=automatic', ['kuwait-russia-2023', 'qatar-russia-2017']],
  ['en', '?q=2019', ['gulf-security-concept-2019', 'iran-russia-2019', 'qatar-russia-2017']],
  ['en', '?year=2019', ['gulf-security-concept-2019', 'iran-russia-2019', 'qatar-russia-2017']],
  ['en', '?q=Kuwait-Russia', ['kuwait-russia-1993', 'kuwait-russia-2023']],
  ['en', '?q=DPRK', ['north-korea-russia-2024']],
  ['en', '?q=Emirates', ['uae-russia-agreements', 'uae-russia-localisation-2021']],
  ['ar', '?q=والإمارات', ['uae-russia-agreements', 'uae-russia-localisation-2021']],
  ['ar', '?q=للإمارات', ['uae-russia-agreements', 'uae-russia-localisation-2021']],
  ['ar', '?q=UAE', ['uae-russia-agreements', 'uae-russia-localisation-2021']],
  ['ar', '?q=قطر،&form=contracts', ['qatar-russia-contracts']],
  ['en', '?party=kuwait&group=domestic', ['kuwait-decree-2024']],
  ['en', '?party=iran&group=domestic', []],
  ['en', '?party=iran', ['iran-russia-2019', 'iran-russia-2025']],
  ['en', '?state=in-force&on=2024-01-01', ['qatar-russia-2017']],
  ['en', '?state=signed&party=kuwait&on=2024-01-01', ['kuwait-russia-1993', 'kuwait-russia-2023']],
];

test('register: it shows what was meant, from a disk', { timeout: 120_000 }, async () => {
  await withTab({}, async (tab) => {
    for (const [language, query, wanted] of QUESTIONS) {
      await tab.goto(register(language) + query);
      assert.deepEqual(ids(await tab.evaluate(shown)), wanted, `${language} ${query}`);
    }
  });
});

test('register: the states of a day, and no row that was not there', { timeout: 120_000 }, async () => {
  await withTab({}, async (tab) => {
    await tab.goto(`${register('en')}?on=1993-06-01`);
    const state = async (id) => (await tab.evaluate(shown)).find((row) => row.id === id)?.state;
    assert.equal(await state('kuwait-russia-1993'), 'signed?');
    assert.equal(await state('bahrain-russia-2014'), undefined);
    const status = await tab.textContent('tr:not([hidden]) td[data-status]');
    assert.match(status, /^Possibly: .?Signed/);
    await tab.fill('[name=on]', '2024-03-02');
    assert.equal(await state('kuwait-russia-2023'), 'signed');
    assert.equal(await state('kuwait-decree-2024'), undefined);
    await tab.fill('[name=on]', '2024-03-03');
    assert.equal(await state('kuwait-russia-2023'), 'approved');
    assert.equal(await state('kuwait-decree-2024'), 'issued');
    // One of two parties had approved it by then.
    const row = tab.locator('tr', { has: tab.locator('a[href$="kuwait-russia-2023.html"]') });
    assert.match(await row.locator('td[data-status]').textContent(), /^Approved by .?some of the parties.?$/);
    // The day for which they are computed is said, and the day of the dossier again without another.
    const day = () => tab.textContent('#m-as-of');
    assert.match(await day(), /^Status as computed for .?3 March 2024.?$/);
    // Who types a year may have a digit too many for a moment.
    await tab.fill('[name=on]', '20240-03-03');
    assert.match(await day(), /20240/);
    await tab.fill('[name=on]', '');
    assert.equal(await day(), 'Status as computed for 21 November 2026');
    assert.equal((await tab.evaluate(shown)).length, 20);
  });
});

test('register: the undated stand at the end, whichever way', { timeout: 120_000 }, async () => {
  await withTab({}, async (tab) => {
    for (const sort of ['date', '-date']) {
      await tab.goto(`${register('en')}?sort=${sort}`);
      const dates = await tab.evaluate(() =>
        [...document.querySelectorAll('table[data-sortable]')].map((table) =>
          [...table.tBodies[0].rows].map((row) => row.cells[3].dataset.sort),
        ),
      );
      for (const column of dates) {
        const given = column.filter(Boolean).map(Number);
        assert.deepEqual(column.slice(0, given.length).map(Number), given, sort);
        const rising = [...given].sort((a, b) => a - b);
        assert.deepEqual(given, sort === 'date' ? rising : rising.reverse(), sort);
      }
    }
  });
});

test('register: the address keeps what was asked', { timeout: 120_000 }, async () => {
  await withTab({}, async (tab) => {
    await tab.goto(register('en'));
    await tab.fill('#filter', 'Kuwait');
    await tab.click('.tools summary');
    await tab.selectOption('[name=form]', 'decree');
    assert.match(tab.url(), /\?q=Kuwait&form=decree$/);
    const before = ids(await tab.evaluate(shown));
    assert.deepEqual(before, ['kuwait-decree-2024']);
    await follow(tab, 'table[data-sortable] tbody tr:not([hidden]) a');
    await tab.goBack();
    assert.deepEqual(ids(await tab.evaluate(shown)), before);
    assert.equal(await tab.inputValue('[name=form]'), 'decree');
    await tab.waitForFunction(() =>
      document.querySelector('.site-head a[hreflang]').href.includes('form=decree'),
    );
    await follow(tab, '.site-head a[hreflang]');
    assert.match(tab.url(), /ar\/agreements\/index\.html\?q=Kuwait&form=decree$/);
    assert.deepEqual(ids(await tab.evaluate(shown)), before);
    await tab.click('.tools [type=reset]');
    await tab.waitForFunction(() => location.search === '');
    assert.equal((await tab.evaluate(shown)).length, 20);
    // A query that is sent is a step that Back undoes.
    await tab.fill('#filter', 'قطر');
    await tab.press('#filter', 'Enter');
    await tab.fill('#filter', 'إيران');
    await tab.press('#filter', 'Enter');
    await tab.goBack();
    assert.equal(await tab.inputValue('#filter'), 'إيران');
  });
});

test('links: a heading and a fact have one of their own to copy', { timeout: 120_000 }, async () => {
  const { url } = page('en/agreements/kuwait-russia-2023.html');
  await withTab({ permissions: ['clipboard-read', 'clipboard-write'] }, async (tab) => {
    await tab.goto(url);
    for (const place of ['m-facts', 'term', 'm-e-signed-2023-07-03', 'm-p-arms-supply']) {
      const link = tab.locator(`a.self[href$="#${place}"]`);
      await link.focus();
      assert.equal(await link.evaluate((one) => getComputedStyle(one).opacity), '1', place);
      await tab.keyboard.press('Enter');
      await tab.waitForFunction(() => document.querySelector('.copied').textContent);
      assert.equal(await tab.evaluate(() => navigator.clipboard.readText()), `${url}#${place}`);
      assert.equal(new URL(tab.url()).hash, `#${place}`);
      assert.match(await link.getAttribute('aria-label'), /^Copy the link to: /);
    }
  });
});

test('links: an address that moved keeps the place', { timeout: 120_000 }, async () => {
  const moved = pages.filter(({ kind, language }) => kind === 'moved' && language);
  assert.ok(moved.length, 'there is no page that moved');
  await withTab({}, async (tab) => {
    for (const { file } of moved) {
      await tab.goto(`${file}#m-facts`);
      await tab.waitForURL((url) => !url.href.includes(file));
      assert.equal(new URL(tab.url()).hash, '#m-facts');
    }
  });
});
