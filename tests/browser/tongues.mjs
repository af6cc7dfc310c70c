// Sites in other languages: each page has the fonts of its language and no others, at the price of a first view,
// and a word with letters of its own is found. MITHAQ names the program.

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { withTab } from './browser.mjs';

const repository = resolve(fileURLToPath(import.meta.url), '../../..');
const program = resolve(process.env.MITHAQ || join(repository, 'target/release/mithaq'));

/** What a first view may cost; `budgets.mjs` says so for the other sites. */
const MOST = { bytes: 120_000, requests: 6 };

/** A site of `init` in two languages, its files at `at(path)`. */
async function withSite(languages, work) {
  const root = await mkdtemp(join(tmpdir(), 'mithaq-tongues-'));
  const mithaq = (...rest) => execFileSync(program, [...rest, '--root', root], { stdio: 'pipe' });
  try {
    mithaq('init', '--languages', languages);
    await work({
      build: () => mithaq('build', '--quiet'),
      at: (path) => pathToFileURL(join(root, 'public', path)).href,
      edit: async (path, old, now) => {
        const text = await readFile(join(root, path), 'utf8');
        assert.ok(text.includes(old), `${path} has ${old}`);
        await writeFile(join(root, path), text.replace(old, now));
      },
    });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The files that a page loads: their number, their bytes as they are sent, and which fonts. */
async function loaded(address) {
  return await withTab({}, async (tab) => {
    const files = new Set();
    tab.on('request', (request) => files.add(request.url()));
    await tab.goto(address);
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    let bytes = 0;
    for (const file of files) {
      const body = await readFile(fileURLToPath(file));
      bytes += file.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length;
    }
    const names = [...files].map((file) => file.match(/([a-z-]+)\.[0-9a-f]{8}\.woff2$/)?.[1]);
    return { bytes, requests: files.size, fonts: names.filter(Boolean).sort() };
  });
}

test('tongues: a page loads the fonts of its language', { timeout: 120_000 }, async () => {
  const latin = 'diwan-serif-latin';
  const naskh = 'diwan-naskh-arabic';
  for (const [languages, first, second] of [
    ['he,tr', ['diwan-serif-hebrew', latin], [latin]],
    ['ru,es', ['diwan-serif-cyrillic', latin], [latin]],
    ['fa,fr', [naskh], [latin]],
    ['ur,zh', [naskh], [latin]],
    ['ar,en', [naskh], [latin]],
  ]) {
    await withSite(languages, async ({ build, at }) => {
      build();
      const [one, other] = languages.split(',');
      for (const [tag, fonts] of [[one, first], [other, second]]) {
        for (const page of ['agreements/example-agreement', 'about', 'countries/oman']) {
          const cost = await loaded(at(`${tag}/${page}.html`));
          // A page in Arabic letters may show a Latin word.
          const own = cost.fonts.filter((font) => font !== latin || fonts.includes(latin));
          assert.deepEqual(own, fonts, `${tag}/${page}`);
          assert.ok(cost.bytes <= MOST.bytes, `${tag}/${page}: ${cost.bytes} bytes`);
          assert.ok(cost.requests <= MOST.requests, `${tag}/${page}: ${cost.requests} requests`);
        }
      }
    });
  }
});

test('tongues: letters have a font, a bold and an italic', { timeout: 60_000 }, async () => {
  await withSite('he,tr', async ({ build, at, edit }) => {
    await edit('content/pages/about/tr.md', '+++\n\n', '+++\n\n*Işığı gördü* ile ĉ ve ŵ.\n\n');
    await edit('content/pages/about/he.md', '+++\n\n', '+++\n\nשלום, **שלום**.\n\n');
    build();
    const { fonts } = await loaded(at('tr/about.html'));
    assert.deepEqual(fonts, [
      'diwan-serif-extended', 'diwan-serif-extended-italic', 'diwan-serif-latin', 'diwan-serif-latin-italic',
    ]);
    await withTab({}, async (tab) => {
      await tab.goto(at('he/about.html'));
      await tab.evaluate(() => document.fonts.ready.then(() => undefined));
      // A word in another weight has other widths, if the weight is drawn and not only thickened.
      const [plain, bold] = await tab.evaluate(() =>
        [400, 600].map((weight) => {
          const box = Object.assign(document.createElement('span'), { textContent: 'שלום'.repeat(20) });
          box.style.cssText = `font-weight: ${weight}; white-space: nowrap; position: absolute`;
          document.querySelector('main').append(box);
          return box.getBoundingClientRect().width;
        }),
      );
      assert.ok(bold > plain * 1.01, `${plain} and ${bold} px`);
    });
  });
});

test('tongues: a filter finds a word by the letters of any keyboard', { timeout: 60_000 }, async () => {
  await withSite('tr,en', async ({ build, at, edit }) => {
    await edit('content/countries/oman/facts.toml', 'Umman', 'Iğdır İli');
    build();
    await withTab({}, async (tab) => {
      await tab.goto(at('tr/countries/index.html'));
      for (const typed of ['Iğdır', 'ığdır', 'igdir', 'IGDIR', 'İGDİR', 'ili', 'ıli']) {
        await tab.fill('#filter', typed);
        await tab.waitForTimeout(400);
        const shown = await tab.locator('tbody tr:visible').allInnerTexts();
        assert.equal(shown.length, 1, `${typed}: ${shown}`);
        assert.match(shown[0], /Iğdır/);
      }
    });
  });
});
