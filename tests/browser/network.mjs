// A page asks only for files of the site that exist, and none of its requests is refused.

import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { open, watch, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { isOurs, pageAt, samples, sites } from './site.mjs';
import { wide } from './sweeps.mjs';

/** Runs in the page: what is fetched or prefetched without an action of the reader. */
function fetched() {
  const elements = document.querySelectorAll(
    '[src], [srcset], [poster], object[data], link[href]:not([rel~="canonical"], [rel~="alternate"])',
  );
  return [...elements].map((element) => [
    element.outerHTML.slice(0, 200),
    element.src || element.href || element.poster || element.data || element.srcset,
  ]);
}

/** Runs in the page: the font faces that are loaded, by their rules. */
function faces() {
  return [...document.fonts]
    .filter(({ status }) => status === 'loaded')
    .map(({ family, style, weight, unicodeRange }) =>
      [family.replaceAll('"', ''), style, weight, unicodeRange].join(' '),
    );
}

/** Runs in the page: the faces that are files of the site. One that a reader may or may not have
 * (`local()`) looks, where it is not there, like one whose file did not come. From a folder the rules
 * of a style sheet cannot be read, so a page tells this where it comes from a host. */
function files() {
  const rules = (sheet) =>
    [...sheet.cssRules].flatMap((rule) => (rule.styleSheet ? rules(rule.styleSheet) : [rule]));
  return [...document.styleSheets]
    .flatMap(rules)
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => style.getPropertyValue('src').includes('url('))
    .map(({ style }) =>
      ['font-family', 'font-style', 'font-weight', 'unicode-range']
        .map((name) => style.getPropertyValue(name).replaceAll('"', ''))
        .join(' '),
    );
}

const visits = wide.look(async (tab, page, { asked, failed, said }) => ({
  named: await tab.evaluate(fetched),
  faces: await tab.evaluate(faces),
  files: await tab.evaluate(files),
  asked: asked.map((request) => request.url()),
  failed,
  said,
}));

test('network: every page over HTTP, at a sub-path', { timeout: 600_000 }, async () => {
  const findings = new Findings();
  for (const [page, { named, asked, failed, said }] of await visits()) {
    const mount = page.url.slice(0, -page.path.length);
    for (const url of asked) {
      if (!isOurs(url)) findings.add(page, 'a request leaves the site', url);
      else if (!url.startsWith(mount))
        findings.add(page, 'a request leaves the sub-path of the site', url);
    }
    for (const [element, address] of named) {
      if (address && !isOurs(address)) findings.add(page, 'an element names another host', element);
    }
    for (const [url, why] of failed) findings.add(page, `a request fails: ${why}`, url);
    for (const text of said) findings.add(page, 'the console has', text);
  }
  findings.none();
});

test('network: style sheets and scripts name no other host', () => {
  const findings = new Findings();
  // In a script a name space is a name, not an address.
  const HOST = {
    css: /(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^"')]*/g,
    js: /["'`](?:https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9.-]+\.[^"'`]*/g,
  };
  for (const { name, folder, files } of sites) {
    for (const file of files.filter((one) => /\.(css|js)$/.test(one))) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const [found] of text.matchAll(HOST[file.split('.').pop()])) {
        findings.add(`${name}/${file}`, 'it names another host', found);
      }
    }
  }
  findings.none();
});

test('network: each kind of page from a folder, without a host', { timeout: 600_000 }, async () => {
  const findings = new Findings();
  const watches = new Map();
  const all = await visits();
  await withTabs(
    samples,
    {},
    async (tab, page) => {
      const note = (rule, element) => findings.add(page, rule, element, page.file);
      const seen = watches.get(tab);
      seen.start();
      await open(tab, page, page.file);
      const top = `${pathToFileURL(page.site.folder).href}/`;
      for (const request of seen.asked) {
        if (!request.url().startsWith(top)) note('a request leaves the folder', request.url());
      }
      for (const [url, why] of seen.failed) note(`a request fails: ${why}`, url);
      for (const text of seen.said) note('the console has', text);
      // The faces that were fetched are those that the page shows.
      const { files: own, faces: shown } = all.get(page);
      const wanted = shown.filter((one) => own.includes(one));
      // What is folded has fonts too, and other judges may have opened it on their visit.
      await tab.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
      let come = new Set();
      for (let tries = 0; tries < 50 && !wanted.every((face) => come.has(face)); tries += 1) {
        if (tries) await tab.waitForTimeout(100);
        come = new Set(await tab.evaluate(faces));
      }
      for (const face of wanted) {
        if (!come.has(face)) note('a font does not load', face.slice(0, 60));
      }
    },
    (tab) => watches.set(tab, watch(tab)),
  );
  findings.none();
});

test('network: a page that has moved leads on', { timeout: 120_000 }, async () => {
  const findings = new Findings();
  const moved = samples.filter(({ kind }) => kind === 'moved');
  await withTabs(moved, { javaScriptEnabled: false }, async (tab, page) => {
    await tab.goto(page.url);
    const arrived = () => pageAt(tab.url()) && pageAt(tab.url()) !== page;
    if (!arrived()) await tab.waitForURL(arrived, { timeout: 5000 }).catch(() => {});
    if (!arrived()) findings.add(page, 'it does not lead on', tab.url());
  });
  findings.none();
});
