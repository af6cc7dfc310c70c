// What a reader finds, from a disk, with the network off. What has to come first stands in `questions.mjs`.
//
// The script does the same with words as the program does: `search/words.tsv` says what.

import { test } from 'node:test';
import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withTab, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { asking, dossier, found, judge, lines, list, page, queries } from './questions.mjs';

const KB = 1000;
/** The most that a search loads, and that a page loads of scripts before a search; in bytes. */
const MOST = { search: 120 * KB, before: 15 * KB };
/** How long the first result may take, in milliseconds; a machine that does other things needs longer. */
const PATIENCE = 10_000;

/** Waits until the page has searched. */
const ready = (tab) =>
  tab.waitForFunction(() => document.querySelector('#results[aria-busy=false]'), null, {
    timeout: PATIENCE,
  });

async function search(tab, question) {
  await tab.goto(asking(question));
  await ready(tab);
  return tab.evaluate(found);
}

/** Does something in a tab that reaches no network, and tells of each file that it loads. */
const offline = (work) =>
  withTab({ offline: true }, async (tab) => {
    const loaded = [];
    tab.on('requestfinished', (request) => loaded.push(request.url()));
    await work(tab, loaded);
  });

test('what is searched for comes first', async () => {
  const findings = new Findings();
  await withTabs(queries, { offline: true }, async (tab, query) => {
    judge(findings, query, await search(tab, query));
  });
  findings.none();
});

test('other pairs of languages are searched', async () => {
  const findings = new Findings();
  const all = lines('pairs.tsv').map(([pair, language, query, first]) => {
    const file = new URL(`../../target/judged/search-${pair}/${language}/search.html`, import.meta.url);
    return { language, query, first, file: file.href, name: `${pair}, ${language}: ${query}` };
  });
  await withTabs(all, { offline: true }, async (tab, query) => {
    const [[first = ''] = []] = await search(tab, query);
    if (!first.endsWith(`/${query.language}/${query.first}.html`)) {
      findings.add(query.name, `${query.first} comes first`, first);
    }
  });
  findings.none();
});

// SYNTHETIC names the site of 5,000 entries that CONTRIBUTING.md says how to make.
test('a large dossier is searched', { skip: !process.env.SYNTHETIC }, async () => {
  const findings = new Findings();
  const all = lines('synthetic.tsv').map(([language, query, first]) => {
    const file = pathToFileURL(join(process.env.SYNTHETIC, language, 'search.html')).href;
    return { language, query, first, file, name: `${language}: ${query}` };
  });
  await withTabs(all, { offline: true }, async (tab, query) => {
    const [[first = ''] = []] = await search(tab, query);
    if (!query.first.split(',').some((id) => first.endsWith(`/${id}.html`))) {
      findings.add(query.name, `${query.first} comes first`, first);
    }
  });
  findings.none();
});

test('every link of a result leads to a place', () =>
  offline(async (tab) => {
    const findings = new Findings();
    const places = new Map();
    for (const query of ['روسيا', 'Kuwait', 'signed 2019', 'resale', 'S-400']) {
      for (const link of (await search(tab, { language: 'en', query })).flat()) places.set(link, query);
    }
    for (const [link, query] of places) {
      await tab.goto(link);
      const { hash } = new URL(link);
      const there = await tab.evaluate((id) => !id || document.getElementById(id) !== null, hash.slice(1));
      if (!there) findings.add(query, 'the place is there', link);
    }
    findings.none();
  }));

test('a search loads little, and a page nothing of the index before', () =>
  offline(async (tab, loaded) => {
    const size = (urls) =>
      urls.filter((url) => url.endsWith('.js')).reduce((sum, url) => sum + readFileSync(new URL(url)).length, 0);
    for (const language of dossier.languages) {
      loaded.length = 0;
      await tab.goto(page(language).file);
      await tab.waitForLoadState('networkidle');
      equal(size(loaded) <= MOST.before, true, `${size(loaded)} bytes before a search`);
      equal(loaded.some((url) => url.includes('/search/')), false);
      loaded.length = 0;
      await search(tab, { language, query: language === 'ar' ? 'للكويت' : 'agreement' });
      equal(size(loaded) <= MOST.search, true, `${size(loaded)} bytes for a word`);
    }
  }));

test('words are those of the program', () =>
  offline(async (tab) => {
    await search(tab, { language: 'ar', query: 'روسيا' });
    const words = list('words.tsv').split('\n').filter(Boolean);
    const texts = words.map((line) => line.split('\t')[0]);
    const made = await tab.evaluate((all) => all.map((text) => globalThis.mithaqSearch.row(text)), texts);
    equal(made.join('\n'), words.join('\n'));
  }));

test('a reader searches by the keyboard, and from every page', () =>
  offline(async (tab) => {
    for (const language of dossier.languages) {
      await tab.goto(dossier.pages.find(({ path }) => path === `${language}/countries/kuwait.html`).file);
      await tab.keyboard.press('/');
      await tab.keyboard.type('S-400');
      await tab.keyboard.press('Enter');
      await tab.waitForURL(/search\.html\?q=S-400/);
      await ready(tab);
      equal((await tab.evaluate(found))[0][0].endsWith(`/${language}/countries/qatar.html`), true);
      // What surrounds the results holds their only links.
      const outside = await tab.evaluate(() =>
        [...document.querySelectorAll('main a[href*=".html"]')].filter((link) => !link.closest('#results')).length,
      );
      equal(outside, 0);
    }
  }));

test('facets and other names narrow a search', () =>
  offline(async (tab) => {
    const all = await search(tab, { language: 'ar', query: 'UAE' });
    equal((await tab.textContent('#m-notes')).includes('الإمارات'), true);
    await tab.click('#m-notes a');
    await tab.waitForURL(/names=0/);
    await ready(tab);
    equal(all.length > 1, true);
    const signed = await search(tab, { language: 'en', query: 'signed' });
    await tab.selectOption('#m-year', '2019');
    await tab.waitForURL(/year=2019/);
    await tab.waitForFunction(
      (before) => document.querySelector('#results a')?.href !== before, signed[0][0],
    );
    const [[first]] = await tab.evaluate(found);
    equal(first.endsWith('agreements/iran-russia-2019.html'), true, first);
  }));

test('only the whole of a quoted name is marked', () =>
  offline(async (tab) => {
    for (const query of ['"S-400"', 's 400', 'S-400']) {
      await search(tab, { language: 'en', query });
      const marks = await tab.evaluate(() => [...document.querySelectorAll('#results mark')].map((mark) => mark.textContent));
      equal([...new Set(marks.map((mark) => mark.replace(/[\u2066-\u2069]/g, '')))].join(), 'S-400', query);
    }
  }));
