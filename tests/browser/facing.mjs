// Both languages of an entry side by side: the first at its own edge of the window, what says the same in one row, one of
// them hidden without a script, and the way from every page here and back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow, open, withTab, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { pageAt, pages, sites } from './site.mjs';
import { wide } from './sweeps.mjs';

const facing = pages.filter(({ kind }) => kind.startsWith('facing-'));
const dossier = sites.find(({ files }) => files.includes('both/agreements/kuwait-russia-2023.html'));
const kuwait = dossier?.pages.find(({ path }) => path === 'both/agreements/kuwait-russia-2023.html');

/** Runs in the page: the rows, each with the boxes and the language of its two halves. */
const rows = () =>
  [...document.querySelectorAll('.facing .row')].map((row) => [...row.querySelectorAll('.cell')].map((cell) => {
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    return { lang: cell.lang, dir: cell.dir, left, right, top, bottom, seen: cell.checkVisibility(), words: cell.innerText.trim() };
  }));

const visits = wide.look((tab) => tab.evaluate(rows), facing);

test('facing: each row has both languages, each on its side', { timeout: 300_000 }, async () => {
  const findings = new Findings();
  if (!facing.length) findings.add('every site', 'there is no page in both languages', '');
  for (const [page, all] of await visits()) {
    const [one, other] = page.site.languages;
    for (const cells of all) {
      const langs = cells.map(({ lang }) => lang).sort();
      if (String(langs) !== String([one, other].sort())) findings.add(page, 'a row has not both languages', String(langs));
      const rtl = cells.find(({ dir }) => dir === 'rtl');
      const ltr = cells.find(({ dir }) => dir === 'ltr');
      if (rtl && ltr && rtl.left < ltr.right) findings.add(page, 'Arabic does not stand at the right', rtl.words.slice(0, 40));
      if (Math.abs(cells[0].top - cells[1].top) > 1) findings.add(page, 'two halves do not begin at one height', cells[0].words.slice(0, 40));
    }
  }
  findings.none();
});

test('facing: from each entry here, and from each heading to each language', { timeout: 300_000 }, async () => {
  const findings = new Findings();
  await withTabs(facing, {}, async (tab, page) => {
    await open(tab, page);
    const links = await tab.evaluate(() => [...document.querySelectorAll('.facing .opens .place')].map(({ href, hreflang }) => [href, hreflang]));
    for (const language of page.site.languages) {
      const entry = page.site.pages.find(({ path }) => path === page.path.replace('both', language));
      if (!entry) findings.add(page, 'its entry is not there', language);
      if (!links.some(([href]) => pageAt(href) === entry)) findings.add(page, 'no heading leads to the page of the entry', language);
    }
    const [href] = links[0] ?? [];
    await tab.goto(pageAt(href).url);
    await follow(tab, '.contents a[href*="/both/"]');
    if (tab.url() !== page.url) findings.add(page, 'the entry does not lead here', tab.url());
  });
  findings.none();
});

test('facing: one language is hidden, without a script and by keyboard', { skip: !kuwait }, async () => {
  for (const width of [320, 1440]) {
    await withTab({ javaScriptEnabled: false, viewport: { width, height: 900 } }, async (tab) => {
      await tab.goto(kuwait.file);
      const shown = async () => {
        const [arabic, english] = await Promise.all(['ar', 'en'].map((tag) =>
          tab.locator(`.facing .cell[lang=${tag}]:visible`).count()));
        return [arabic > 0, english > 0];
      };
      assert.deepEqual(await shown(), [true, true]);
      await tab.focus('.halves input:checked');
      await tab.keyboard.press('ArrowDown');
      assert.deepEqual(await shown(), [false, true]);
      await tab.keyboard.press('ArrowUp');
      await tab.keyboard.press('ArrowUp');
      assert.deepEqual(await shown(), [true, false]);
      await tab.click('.halves input:not([id])');
      assert.deepEqual(await shown(), [true, true]);
    });
  }
});

test('facing: narrow, each pair is stacked in the order of reading', { skip: !kuwait }, async () => {
  await withTab({ viewport: { width: 320, height: 900 } }, async (tab) => {
    await open(tab, kuwait);
    for (const [first, second] of await tab.evaluate(rows)) {
      assert.ok(first.bottom <= second.top + 1 && first.lang === 'ar', first.words);
    }
  });
});

test('facing: it prints on landscape sheets', { skip: !kuwait, timeout: 120_000 }, async () => {
  await withTab({}, async (tab) => {
    await open(tab, kuwait);
    const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, w, h]) => w > h * 1.2);
    assert.ok(boxes.length > 0 && boxes.every(Boolean), String(boxes));
  });
});
