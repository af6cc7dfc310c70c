// The chronology answers what is asked, from a disk: what happened from June to December 2019, what
// concerns a country, a kind, a year. What is asked stands in the address, which Back and the other
// language keep. Each sign of the lines of years leads to its row.
//
// The questions are about the dossier of this repository, so other sites are not asked.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow, withTab } from './browser.mjs';
import { pages, sites } from './site.mjs';

const dossier = sites.find(({ files }) => files.includes('en/agreements/qatar-russia-2017.html'));
const page = (language) =>
  dossier.pages.find((one) => one.path === `${language}/timeline.html`).file;

/** Runs in the page: the ids of the rows that are shown, by heading. */
const shown = () =>
  Object.fromEntries(
    [...document.querySelectorAll('section.year')]
      .filter((year) => year.checkVisibility())
      .map((year) => [
        year.querySelector('h2').id,
        [...year.querySelectorAll('tbody tr')]
          .filter((row) => row.checkVisibility())
          .map((row) => row.id),
      ]),
  );

const FROM_JUNE_TO_DECEMBER_2019 = [
  'm-e-qatar-russia-2017.in-force-2019-06-18',
  'm-e-gulf-security-concept-2019.presented-2019-07-23',
  'm-e-gulf-security-concept-2019.transmitted-2019-07-29',
  'm-e-iran-russia-2019.signed-2019-07-29',
  'm-e-iran-russia-2019.visit-2019-07-29',
  'm-e-iran-russia-2019.remark-2019-07-8a1010',
  'm-e-iran-russia-2019.exercise-2019-07',
  'm-e-iran-russia-2019.alliance-2019-07',
  'm-e-iran-russia-2019.remark-2019-07-653367',
  'm-e-saudi-arabia.visit-2019-10',
];

/** What the form says, without the characters that isolate its numbers. */
const said = async (tab) =>
  (await tab.textContent('#narrow output')).replace(/[\u2068\u2069]/g, '');

const count = (years) => Object.values(years).flat().length;

test('chronology: what happened from June to December 2019', { timeout: 120_000 }, async () => {
  for (const language of ['en', 'ar']) {
    await withTab({}, async (tab) => {
      await tab.goto(page(language));
      const years = await tab.evaluate(shown);
      assert.deepEqual(years['m-y-2019'], FROM_JUNE_TO_DECEMBER_2019, language);
    });
  }
});

test('chronology: it is narrowed by country, kind and year', { timeout: 120_000 }, async () => {
  await withTab({}, async (tab) => {
    await tab.goto(page('en'));
    const all = count(await tab.evaluate(shown));
    assert.equal(await said(tab), '');
    await tab.selectOption('[name=country]', 'kuwait');
    assert.match(tab.url(), /\?country=kuwait$/);
    const kuwait = await tab.evaluate(shown);
    assert.deepEqual(kuwait, {
      'm-y-1963': ['m-e-kuwait.relations-established-1963'],
      'm-y-1993': ['m-e-kuwait-russia-1993.signed-1993'],
      'm-y-2023': [
        'm-e-kuwait-russia-2023.signed-2023-07-03',
        'm-e-vladimir-putin.remark-2023-12',
      ],
      'm-y-2024': ['m-e-kuwait-russia-2023.approved-2024-03-03'],
      'm-undated': ['m-e-kuwait.remark'],
    });
    assert.equal(await said(tab), `${count(kuwait)} of ${all} shown`);
    // The signs on the lines are those of the rows.
    const signs = await tab.evaluate(() =>
      [...document.querySelectorAll('.lanes a')]
        .filter((sign) => sign.checkVisibility())
        .map((sign) => sign.dataset.row),
    );
    const rows = Object.entries(kuwait).flatMap(([year, ids]) => (year === 'm-undated' ? [] : ids));
    assert.deepEqual(signs.sort(), rows.sort());
    // The list of years has those that are left.
    const years = await tab.evaluate(() =>
      [...document.querySelectorAll('.contents a')]
        .filter((link) => link.checkVisibility())
        .map((link) => link.hash.slice(1)),
    );
    assert.deepEqual(years, Object.keys(kuwait));
    await tab.selectOption('[name=kind]', 'signed');
    assert.match(tab.url(), /\?country=kuwait&kind=signed$/);
    assert.deepEqual(await tab.evaluate(shown), {
      'm-y-1993': ['m-e-kuwait-russia-1993.signed-1993'],
      'm-y-2023': ['m-e-kuwait-russia-2023.signed-2023-07-03'],
    });
    await tab.goBack();
    assert.deepEqual(await tab.evaluate(shown), kuwait);
    assert.equal(await tab.inputValue('[name=kind]'), '');
    await tab.selectOption('[name=year]', '2023');
    const narrowed = await tab.evaluate(shown);
    assert.ok(count(narrowed) > 0 && count(narrowed) < count(kuwait));
    await tab.waitForFunction(() =>
      document.querySelector('.site-head a[hreflang]').href.includes('country=kuwait&year=2023'),
    );
    await follow(tab, '.site-head a[hreflang]');
    assert.match(tab.url(), /ar\/timeline\.html\?country=kuwait&year=2023/);
    assert.deepEqual(await tab.evaluate(shown), narrowed);
    await tab.click('#narrow [type=reset]');
    await tab.waitForFunction(() => location.search === '');
    assert.equal(count(await tab.evaluate(shown)), all);
    // What no row answers shows none, and says so.
    await tab.goto(`${page('en')}?country=nowhere`);
    assert.deepEqual(await tab.evaluate(shown), {});
    assert.equal(await said(tab), `0 of ${all} shown`);
  });
});

test('chronology: each sign and each row leads to the fact', { timeout: 120_000 }, async () => {
  await withTab({}, async (tab) => {
    await tab.goto(page('en'));
    const links = await tab.evaluate(() => ({
      signs: [...document.querySelectorAll('.lanes a')].map((link) => ({
        href: link.href.baseVal,
        title: link.querySelector('title').textContent,
      })),
      rows: [...document.querySelectorAll('.year tbody tr')].map((row) => ({
        href: row.querySelector('.of a').getAttribute('href'),
        date: row.querySelector('th .date')?.textContent,
      })),
    }));
    // The lines end with what has happened; what is computed for later stands in the list alone.
    const last = Number((await tab.textContent('.lanes figcaption')).match(/after (\d+)/)[1]);
    const isLater = ({ href, date }) => /#m-term-end$/.test(href) && date.match(/\d{4}/)[0] > last;
    const dated = links.rows.filter((row) => row.date && !isLater(row));
    assert.deepEqual(
      links.signs.map(({ href }) => href).sort(),
      dated.map(({ href }) => href).sort(),
    );
    const dates = new Map();
    for (const { href, date } of dated) dates.set(href, [...(dates.get(href) ?? []), date]);
    for (const { href, title } of links.signs) {
      assert.ok(dates.get(href).some((date) => title.startsWith(`${date}: `)), title);
    }
    const places = new Map();
    for (const { href } of links.rows) {
      const [path, id] = href.split('#');
      places.set(path, [...(places.get(path) ?? []), id]);
    }
    for (const [path, ids] of places) {
      await tab.goto(new URL(path, page('en')).href);
      const missing = await tab.evaluate(
        (all) => all.filter((id) => !document.querySelector(`tr[id="${id}"]`)),
        ids,
      );
      assert.deepEqual(missing, [], path);
    }
  });
});

test('chronology: an entry leads to its place there', { timeout: 120_000 }, async () => {
  await withTab({}, async (tab) => {
    for (const path of ['agreements/qatar-russia-2017', 'countries/kuwait']) {
      const entry = dossier.pages.find((one) => one.path === `en/${path}.html`);
      await tab.goto(entry.file);
      await follow(tab, 'a[href^="../timeline.html#"]');
      assert.match(tab.url(), /timeline\.html#m-e-/);
      assert.ok(await tab.locator(':target').isVisible(), path);
    }
  });
});

test('chronology: it fits a narrow screen', { timeout: 120_000 }, async () => {
  const all = pages.filter(({ kind }) => kind === 'timeline');
  assert.ok(all.length >= 2, 'there is no chronology');
  await withTab({ viewport: { width: 320, height: 640 } }, async (tab) => {
    for (const { file, name } of all) {
      await tab.goto(file);
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(wide, 320, name);
    }
  });
});

test('chronology: without a script it is whole', { timeout: 120_000 }, async () => {
  await withTab({ javaScriptEnabled: false }, async (tab) => {
    await tab.goto(`${page('en')}?country=kuwait`);
    const rows = tab.locator('.year tbody tr');
    assert.ok((await rows.count()) > 80);
    assert.ok(await rows.last().isVisible());
    assert.equal(await tab.locator('#narrow').isVisible(), false);
  });
});
