// Makes docs/gallery.md and its pictures: a page of each kind in both languages, then some on a telephone and
// in the dark. It is run by hand after the theme has changed:
//
//     cargo build --release && target/release/mithaq build
//     (cd tests/browser && npm ci) && node tests/browser/gallery.mjs
//
// CHROMIUM names another browser.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { webp } from './webp.mjs';

const repository = resolve(fileURLToPath(import.meta.url), '../../..');
const site = join(repository, 'public');
const pictures = join(repository, 'docs/gallery');
const LANGUAGES = ['ar', 'en'];
const WIDE = { width: 1100, height: 720 };
const NARROW = { width: 360, height: 720 };

/** The pages: a name, a title, and the address in a language. */
const PAGES = [
  ['home', 'The home page', (tag) => `${tag}/index.html`],
  ['register', 'A register', (tag) => `${tag}/agreements/index.html`],
  ['agreement', 'An agreement: its state, and what that rests on', (tag) => `${tag}/agreements/kuwait-russia-2023.html`],
  ['provisions', 'What an agreement provides, and on what its source is silent', (tag) => `${tag}/agreements/iran-russia-2025.html#m-provisions`],
  ['events', 'A country: its events by year, a claim beside its answers', (tag) => `${tag}/countries/russia.html#m-events`],
  ['article', 'An article, and what rests on each of its paragraphs', (tag) => `${tag}/articles/khaleej-korea-2024.html#m-resting`],
  ['matrix', 'Agreements side by side', (tag) => `${tag}/matrix.html`],
  ['timeline', 'The chronology', (tag) => `${tag}/timeline.html`],
  ['both', 'Both languages of an entry', () => 'both/agreements/kuwait-russia-2023.html'],
  ['search', 'Searching for a name in the other script', (tag) => `${tag}/search.html?q=${tag === 'ar' ? 'Pezeshkian' : 'بزشكيان'}`],
  ['person', 'A person', (tag) => `${tag}/people/vladimir-putin.html`],
  ['data', 'The facts as files', (tag) => `${tag}/data.html`],
];
const PHONE = ['home', 'agreement', 'register'];

/** A picture of a page under some settings, in WebP. */
async function take(browser, address, settings) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...settings });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(site).href + '/' + address);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  if (address.includes('?q=')) await tab.locator('#results li').first().waitFor();
  const bytes = await webp(tab, await tab.screenshot());
  await context.close();
  return bytes;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  chromiumSandbox: false,
});
try {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const shown = async (name, tag, words, address, settings) => {
    const file = `${name}-${tag}.webp`;
    const bytes = await take(browser, address(tag), settings);
    await writeFile(join(pictures, file), bytes);
    console.log(`${file}: ${bytes.length} bytes`);
    return `![${words}, ${tag === 'ar' ? 'in Arabic' : 'in English'}](gallery/${file})`;
  };
  const row = async (name, words, address, settings) => {
    const cells = [];
    for (const tag of LANGUAGES) cells.push(await shown(name, tag, words, address, settings));
    return `## ${words}\n\n| Arabic | English |\n|---|---|\n| ${cells.join(' | ')} |\n`;
  };
  const parts = [];
  for (const [name, words, address] of PAGES)
    parts.push(await row(name, words, address, { viewport: WIDE, colorScheme: 'light' }));
  for (const [name, words, address] of PAGES.filter(([name]) => PHONE.includes(name)))
    parts.push(await row(`phone-${name}`, `${words}, on a telephone`, address, { viewport: NARROW, colorScheme: 'light' }));
  const [name, words, address] = PAGES.find(([name]) => name === 'agreement');
  parts.push(await row(`dark-${name}`, `${words}, in the dark`, address, { viewport: WIDE, colorScheme: 'dark' }));
  const head =
    '# Gallery\n\nThe dossier of this repository in the theme `diwan`, a page of each kind in both languages. ' +
    '`tests/browser/gallery.mjs` makes this page and its pictures.\n\n';
  await writeFile(join(repository, 'docs/gallery.md'), head + parts.join('\n'));
} finally {
  await browser.close();
}
