// The page that compares provisions answers what is asked, from a disk: which agreements restrict resale
// and which are silent, and how two to four of them differ. What is compared stands in the address,
// which Back, the other language and a sent link keep.
//
// The questions are about the dossier of this repository, so other sites are not asked.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow, withTab } from './browser.mjs';
import { sites } from './site.mjs';

const dossier = sites.find(({ files }) => files.includes('en/agreements/qatar-russia-2017.html'));
const file = (path) => dossier.pages.find((one) => one.path === path).file;
const matrix = (language) => file(`${language}/matrix.html`);
const long = { timeout: 120_000 };

/** Runs in the page: the rows of the table as a reader sees them, by the code or the name of each. */
const table = () => {
  const words = (element) => element.innerText.replace(/\s+/g, ' ').trim();
  const seen = (element) => element.checkVisibility();
  const rows = [...document.querySelectorAll('.matrix tr')].filter(seen);
  return Object.fromEntries(
    rows.map((row) => [
      row.dataset.code ?? words(row.cells[0]),
      [...row.cells].slice(1).filter((cell) => !cell.hidden).map(words),
    ]),
  );
};

/** Runs in the page: what is said of a provision below the table, by instrument. */
const told = (code) =>
  [...document.querySelectorAll(`.told[data-code="${code}"] li`)]
    .filter((entry) => entry.checkVisibility())
    .map((entry) => [
      entry.dataset.of,
      [...entry.querySelectorAll('.basis')].map((mark) => mark.className.replace('basis ', '')).join(' '),
    ]);

const heads = () => [...document.querySelectorAll('.matrix thead input')]
  .filter((box) => box.closest('th').checkVisibility())
  .map((box) => box.value);

test('matrix: which agreements restrict resale, and which are silent', long, async () => {
  for (const [language, stated, silent] of [
    ['en', 'Stated', 'Not mentioned'],
    ['ar', 'مذكور', 'لم يُذكر'],
  ]) {
    await withTab({}, async (tab) => {
      await tab.goto(matrix(language));
      const columns = await tab.evaluate(heads);
      const cells = (await tab.evaluate(table))['re-export-restriction'];
      const answers = columns.map((id, at) => [id, cells[at]]).filter(([, words]) => words);
      assert.deepEqual(answers, [
        ['qatar-russia-2017', stated],
        ['kuwait-russia-2023', silent],
      ]);
      assert.deepEqual(await tab.evaluate(told, 're-export-restriction'), [
        ['qatar-russia-2017', 'stated'],
        ['kuwait-russia-2023', 'silent'],
      ]);
      // A cell leads to its row on the page of the agreement, and the name there leads back.
      await follow(tab, 'tr[data-code=re-export-restriction] td a');
      assert.match(tab.url(), /agreements\/qatar-russia-2017\.html#m-p-re-export-restriction$/);
      await follow(tab, '#m-p-re-export-restriction b a');
      assert.match(tab.url(), /matrix\.html#m-p-re-export-restriction$/);
    });
  }
});

test('matrix: a blank and silence are told apart', long, async () => {
  await withTab({}, async (tab) => {
    await tab.goto(matrix('en'));
    const shown = await tab.evaluate(() => {
      const row = document.querySelector('tr[data-code=re-export-restriction]');
      const look = (cell) => [cell.innerText.trim(), getComputedStyle(cell).backgroundImage.split('(')[0]];
      const cells = [...row.cells].slice(1);
      return { blank: look(cells.find((cell) => !cell.hasChildNodes())), silent: look(row.querySelector('.silent').closest('td')) };
    });
    assert.deepEqual(shown, { blank: ['', 'repeating-linear-gradient'], silent: ['Not mentioned', 'none'] });
  });
});

test('matrix: Kuwait 2023 beside Qatar 2017, chosen with the keyboard', long, async () => {
  await withTab({}, async (tab) => {
    await tab.goto(matrix('en'));
    const all = await tab.evaluate(heads);
    assert.equal(all.length, 9);
    for (const id of ['qatar-russia-2017', 'kuwait-russia-2023']) {
      await tab.focus(`input[value=${id}]`);
      await tab.keyboard.press('Space');
    }
    const status = tab.locator('#m-compare [role=status]');
    assert.equal(await status.textContent(), 'Chosen ⁨2⁩ of ⁨4⁩: ⁨Qatar agreement 2017, Kuwait agreement 2023⁩');
    assert.equal((await tab.evaluate(heads)).length, 9);
    await tab.keyboard.press('Enter');
    assert.match(tab.url(), /matrix\.html\?with=qatar-russia-2017,kuwait-russia-2023$/);
    assert.equal(await status.textContent(), 'Side by side: ⁨Qatar agreement 2017, Kuwait agreement 2023⁩');
    assert.deepEqual(await tab.evaluate(heads), ['qatar-russia-2017', 'kuwait-russia-2023']);
    const shown = await tab.evaluate(table);
    assert.deepEqual(shown.Duration, ['5 years', '5 years']);
    const [qatar, kuwait] = shown['re-export-restriction'];
    assert.match(qatar, /^Stated \[\d ¶10\] Arms may not be resold to third states without the consent/);
    assert.match(kuwait, /^Not mentioned/);
    // All that is said stands there, whatever its value; so does what only one of them has.
    assert.match(shown['arms-supply'][1], /^Stated .* Mentioned alongside /);
    assert.match(shown.services[1], /^Stated/);
    assert.equal(shown.services[0], '');
    // Every list of the page has only these, and no provision of which neither speaks.
    const others = await tab.evaluate(() =>
      [...document.querySelectorAll('.told')].filter((part) => part.checkVisibility()).flatMap((part) =>
        [...part.querySelectorAll('li')].filter((one) => one.checkVisibility()).map((one) => one.dataset.of)));
    assert.deepEqual([...new Set(others)].sort(), ['kuwait-russia-2023', 'qatar-russia-2017']);
    assert.equal(shown['collective-security'], undefined);
    await tab.click('#m-compare [type=reset]');
    await tab.waitForFunction(() => location.search === '');
    assert.deepEqual(await tab.evaluate(heads), all);
    assert.equal((await tab.evaluate(table))['re-export-restriction'].length, 9);
    await tab.goBack();
    assert.deepEqual(await tab.evaluate(heads), ['qatar-russia-2017', 'kuwait-russia-2023']);
  });
});

test('matrix: Iran 2025 beside North Korea 2024, in both languages', long, async () => {
  await withTab({}, async (tab) => {
    await tab.goto(`${matrix('en')}?with=iran-russia-2025,north-korea-russia-2024`);
    const columns = await tab.evaluate(heads);
    const shown = await tab.evaluate(table);
    const of = (code, id) => shown[code][columns.indexOf(id)];
    assert.match(of('mutual-defence', 'iran-russia-2025'), /^Absent \[/);
    assert.match(of('mutual-defence', 'north-korea-russia-2024'), /^Stated .*Assessed .*According to/);
    // Each of these is said of one of the two alone.
    assert.match(of('mutual-assistance', 'north-korea-russia-2024'), /^Attributed/);
    assert.match(of('no-aid-to-aggressor', 'iran-russia-2025'), /^Stated/);
    await tab.waitForFunction(() =>
      document.querySelector('.site-head a[hreflang]').href.includes('with=iran-russia-2025,north'));
    await follow(tab, '.site-head a[hreflang]');
    assert.match(tab.url(), /ar\/matrix\.html\?with=iran-russia-2025,north-korea-russia-2024$/);
    assert.deepEqual(await tab.evaluate(heads), columns);
    assert.match((await tab.evaluate(table))['mutual-defence'][columns.indexOf('iran-russia-2025')], /^ذُكر أنه ليس فيه/);
  });
});

test('matrix: at most four, at least two, and from the page of an agreement', long, async () => {
  await withTab({}, async (tab) => {
    await tab.goto(file('en/agreements/kuwait-russia-2023.html'));
    await follow(tab, 'a[href$="?with=kuwait-russia-2023"]');
    assert.equal((await tab.evaluate(heads)).length, 9);
    assert.ok(await tab.isChecked('input[value=kuwait-russia-2023]'));
    const status = tab.locator('#m-compare [role=status]');
    await tab.click('#m-compare [type=submit]');
    assert.equal(await status.textContent(), 'Choose at least two documents.');
    for (const id of ['qatar-russia-2017', 'iran-russia-2025', 'iran-russia-2019']) {
      await tab.check(`input[value=${id}]`);
    }
    const open = await tab.locator('.matrix input:enabled').count();
    assert.equal(open, 4);
    await tab.uncheck('input[value=iran-russia-2019]');
    assert.equal(await tab.locator('.matrix input:enabled').count(), 9);
    // Ids that are none, and more than four, are left out.
    await tab.goto(`${matrix('en')}?with=nothing,${await tab.evaluate(heads)}`);
    assert.equal((await tab.evaluate(heads)).length, 4);
  });
});

test('matrix: 320 px wide it is read provision by provision, without blanks', long, async () => {
  for (const query of ['', '?with=kuwait-russia-2023,qatar-russia-2017']) {
    await withTab({ viewport: { width: 320, height: 800 } }, async (tab) => {
      await tab.goto(matrix('ar') + query);
      const seen = await tab.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        empty: [...document.querySelectorAll('.matrix td:empty')].filter((cell) => cell.checkVisibility()).length,
        labels: [...document.querySelectorAll('tr[data-code=re-export-restriction] td')]
          .filter((cell) => cell.checkVisibility())
          .map((cell) => getComputedStyle(cell, '::before').content.replace(/["\u2068\u2069]/g, '')),
      }));
      assert.deepEqual(seen, { wide: 320, empty: 0, labels: ['اتفاقية قطر 2017', 'اتفاقية الكويت 2023'] });
    });
  }
});

test('matrix: the heads of columns stay below the head of the page', long, async () => {
  await withTab({}, async (tab) => {
    await tab.goto(matrix('en'));
    const tops = await tab.evaluate(async () => {
      document.querySelector('tr[data-code=mutual-defence]').scrollIntoView({ block: 'center' });
      await new Promise((done) => requestAnimationFrame(done));
      const box = (css) => document.querySelector(css).getBoundingClientRect();
      return [box('.site-head').bottom, box('.matrix thead th:last-child').top];
    });
    assert.ok(Math.abs(tops[0] - tops[1]) < 6, String(tops));
  });
});

test('matrix: without a script the whole table, and no control', long, async () => {
  await withTab({ javaScriptEnabled: false }, async (tab) => {
    for (const width of [320, 1440]) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.goto(matrix('en'));
      assert.equal(await tab.locator('main :is(input, button):visible').count(), 0);
      assert.equal(await tab.locator('tr[data-code=mutual-defence] td:has(a):visible').count(), 7);
    }
  });
});
