// Text in two directions stands in the right order: each character of each line of `order/lines.txt`, wherever
// a dossier shows text. `order/dossier.mjs` makes the sites.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { withTab } from './browser.mjs';
import { Findings } from './findings.mjs';
import { PAIRS, isRtl, lines, plainLines } from './order/lines.mjs';

const judged = resolve(fileURLToPath(import.meta.url), '../../../target/judged');

const sites = [
  ...PAIRS.map((languages) => ({ languages, theme: 'bare' })),
  { languages: PAIRS[0], theme: 'diwan' },
].map((site) => ({ ...site, name: `order-${site.languages.join('-')}-${site.theme}` }));

/** The places of prose, and whether they show Markdown. */
const PROSE = [
  ['paragraphs', 'section#paragraphs > p', true],
  ['items', 'section#items > ul > li', true],
  ['quotes', 'section#quotes > blockquote > p', true],
  ['cells', 'section#cells td', false],
  ['headings', 'h3', false],
  ['strong', 'section#strong > p', false],
  ['links', 'section#links > p', false],
];

/** Runs in the page: the characters of elements from left to right, row by row. */
function measure(elements) {
  const range = document.createRange();
  return elements.map((element) => {
    element.style.cssText += ';white-space: nowrap; overflow: visible; letter-spacing: 0';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let at = 0;
      for (const c of node.data) {
        range.setStart(node, at);
        range.setEnd(node, at + c.length);
        at += c.length;
        const box = range.getBoundingClientRect();
        if (!/[\s\p{M}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u.test(c))
          found.push({ c, x: box.left + box.width / 2, y: box.top + box.height / 2 });
      }
    }
    const height = parseFloat(getComputedStyle(element).fontSize);
    const before = (a, b) => (Math.abs(a.y - b.y) > height ? a.y - b.y : a.x - b.x);
    const seen = found.sort(before).map(({ c }) => c).join('');
    return { seen, html: element.innerHTML };
  });
}

/** The characters of elements of an open page. */
const inPage = (tab, selector) =>
  tab.evaluate(
    `(${measure})([...document.querySelectorAll(${JSON.stringify(selector)})])`,
  );

/** The characters of texts that are set alone, in a paragraph of a language. */
const alone = (tab, texts, language, asMarkup) =>
  tab.evaluate(
    `(${measure})(${JSON.stringify(texts)}.map((text) => {
      const p = document.createElement('p');
      p.lang = '${language}';
      p.dir = '${isRtl(language) ? 'rtl' : 'ltr'}';
      // A browser gives the glyph of a bracket to an isolate before it, if one font has both.
      p.style.fontFamily = 'sans-serif';
      p.${asMarkup ? 'innerHTML' : 'textContent'} = text;
      return document.body.appendChild(p);
    }))`,
  );

/** The isolate with which a text begins. */
function firstIsolate(text) {
  let depth = 0;
  for (const [at, c] of [...text].entries()) {
    if (/[\u2066-\u2068]/.test(c)) depth += 1;
    if (c === '\u2069') depth -= 1;
    if (depth === 0) return [...text].slice(0, at + 1).join('');
  }
  return text;
}

function compare(findings, page, where, all, seen) {
  if (all.length !== seen.length) {
    findings.add(page, `${where}: ${seen.length} lines are shown, not ${all.length}`, '');
    return;
  }
  for (const [at, line] of all.entries()) {
    if (line.order !== seen[at].seen)
      findings.add(page, `${where}: the order is not right`, line.name, `“${seen[at].seen}”`);
    if (line.isPlain && /<bd[io]/.test(seen[at].html.replace(/^<bdi[^>]*>/, '')))
      findings.add(page, `${where}: an isolate that is not needed`, line.name);
  }
}

for (const site of sites) {
  const folder = join(judged, site.name);
  const address = (path) => pathToFileURL(join(folder, path)).href;
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const of = (language, isMarkdown) =>
    isMarkdown
      ? lines.filter((line) => line.language === language)
      : plainLines(language);

  for (const language of site.languages) {
    const page = (path) => ({ name: `${site.name}/${path}`, site });
    const width = { viewport: { width: 2400, height: 900 } };

    test(`order: prose, ${site.theme}, ${language}`, { timeout: 120_000 }, async () => {
      const findings = new Findings();
      const path = `${language}/prose.html`;
      await withTab(width, async (tab) => {
        await tab.goto(address(path));
        for (const [where, selector, isMarkdown] of PROSE)
          compare(findings, page(path), where, of(language, isMarkdown), await inPage(tab, selector));
      });
      findings.none();
    });

    test(`order: titles, ${site.theme}, ${language}`, { timeout: 120_000 }, async () => {
      const findings = new Findings();
      const all = of(language, false);
      const files = all.map((_, at) => read(`${language}/organisations/title-${at}.html`));
      const part = (pattern) => files.map((file) => pattern.exec(file)[1]);
      await withTab(width, async (tab) => {
        await tab.goto(address(`${language}/organisations/title-0.html`));
        const path = `${language}/organisations`;
        const headings = await alone(tab, part(/<h1[^>]*>(.*?)<\/h1>/s), language, true);
        compare(findings, page(path), 'heading', all, headings);
        // The title of a window is plain text; the theme adds the title of the site.
        const entities = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };
        const titles = part(/<title>(.*?)<\/title>/s).map((title) =>
          title.replace(/&\w+;|&#\d+;/g, (entity) => entities[entity] ?? entity),
        );
        const bare = site.theme === 'bare' ? titles : titles.map(firstIsolate);
        compare(findings, page(path), 'title', all, await alone(tab, bare, language, false));
      });
      findings.none();
    });

    if (site.theme === 'bare') {
      test(`order: facts, ${language}`, { timeout: 120_000 }, async () => {
        const findings = new Findings();
        const path = `${language}/agreements/facts.html`;
        const all = of(language, false);
        await withTab(width, async (tab) => {
          await tab.goto(address(path));
          for (const where of ['event', 'provision']) {
            const seen = await inPage(tab, `p.${where}`);
            compare(findings, page(path), where, all, seen.slice(0, all.length));
          }
        });
        findings.none();
      });

      test(`order: what the plain algorithm does, ${language}`, { timeout: 120_000 }, async () => {
        const findings = new Findings();
        const all = of(language, false).filter(({ isPlain }) => isPlain);
        await withTab(width, async (tab) => {
          await tab.goto(address(`${language}/prose.html`));
          const texts = all.map(({ text }) => text);
          compare(findings, page('plain'), 'plain', all, await alone(tab, texts, language, false));
        });
        findings.none();
      });
    } else {
      test(`order: addresses in print, ${language}`, { timeout: 120_000 }, async () => {
        const findings = new Findings();
        await withTab(width, async (tab) => {
          await tab.goto(address(`${language}/prose.html`));
          await tab.emulateMedia({ media: 'print' });
          const content = await tab.evaluate(() => {
            const link = document.querySelector('section#links a[rel]');
            return getComputedStyle(link, '::after').content;
          });
          // No script can measure what a style sheet adds, but the isolate around it can be read.
          if (!content.includes('\u2066') || !content.includes('\u2069'))
            findings.add(page('prose'), 'a printed address is not isolated', content);
        });
        findings.none();
      });
    }
  }
}

test('order: the table is large enough, and each language has lines', () => {
  const findings = new Findings();
  if (lines.length < 150) findings.add({ name: 'lines.txt' }, 'there are too few lines', `${lines.length}`);
  for (const language of PAIRS.flat())
    if (!lines.some((line) => line.language === language))
      findings.add({ name: 'lines.txt' }, 'a language has no lines', language);
  findings.none();
});
