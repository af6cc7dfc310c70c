// What readers do from a disk, in Firefox as it is installed, by WebDriver BiDi, with the network off: they
// search, open an unpacked archive, and narrow what they see.
//
// FIREFOX=/path/to/firefox names the browser. A system that has no Firefox of its own to install, such as
// Ubuntu, whose package is a snap, does without: `tests/run` says so.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { Findings } from './findings.mjs';
import { asking, dossier, found, judge, page, queries } from './questions.mjs';
import { archives } from './unpacked.mjs';

const executablePath = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const skip = !existsSync(executablePath) && 'no Firefox; see FIREFOX';
/** How long a page may take; a machine that does other things needs longer. */
const PATIENCE = 30_000;

let browser;
before(async () => {
  if (skip) return;
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: { width: 1440, height: 900 },
    // Every address that is not of a file leads to a port where nobody listens.
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
});
after(() => browser?.close());

/** Does something in a tab that asks for nothing but files. */
async function fromDisk(work) {
  const tab = await browser.newPage();
  tab.setDefaultTimeout(PATIENCE);
  const asked = [];
  tab.on('request', (request) => asked.push(request.url()));
  try {
    await work(tab);
  } finally {
    await tab.close();
  }
  assert.deepEqual(asked.filter((url) => !/^(file|data):/.test(url)), []);
  assert.ok(asked.length, 'the browser tells what it asks for');
}

/** Waits until the page has searched, and tells what it found. */
async function results(tab) {
  await tab.waitForSelector('#results[aria-busy=false]');
  return tab.evaluate(found);
}

/** Follows the first link that a selector finds, and waits for the page that it leads to. */
async function follow(tab, selector) {
  const there = await tab.waitForSelector(selector);
  await Promise.all([tab.waitForNavigation({ waitUntil: 'load' }), there.click()]);
}

const visible = (selector) =>
  [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;

test('Firefox: what is searched for comes first', { skip, timeout: 300_000 }, () =>
  fromDisk(async (tab) => {
    const findings = new Findings();
    // Chromium asks all of them. These show that the same script finds the same here.
    for (const query of queries.filter((_, at) => at % 3 === 0)) {
      await tab.goto(asking(query));
      judge(findings, query, await results(tab));
    }
    findings.none();
  }),
);

test('Firefox: an archive opens, leads through both languages, and is searched', { skip, timeout: 120_000 }, () =>
  fromDisk(async (tab) => {
    assert.ok(archives.length, 'none of the judged sites has an archive');
    for (const { site, href } of archives) {
      for (const language of site.languages) {
        await tab.goto(`${href}index.html`);
        await follow(tab, `main a[hreflang="${language}"]`);
        assert.equal(tab.url(), `${href}${language}/index.html`);
        await follow(tab, 'nav.menu a');
        await follow(tab, 'main table a[href]');
        const entry = tab.url();
        await follow(tab, '.site-head a[hreflang]');
        assert.notEqual(tab.url(), entry);
        await follow(tab, '.site-head a[hreflang]');
        assert.equal(tab.url(), entry);
        await tab.goto(`${href}${language}/search.html?q=S-400`);
        assert.ok((await results(tab)).length, 'an archive is searched');
      }
    }
  }),
);

test('Firefox: registers, matrix and chronology are narrowed', { skip, timeout: 120_000 }, () =>
  fromDisk(async (tab) => {
    const file = (path) => dossier.pages.find((one) => one.path === path).file;
    const shown = async (address, selector) => {
      await tab.goto(address);
      return tab.evaluate(visible, selector);
    };
    const register = file('en/agreements/index.html');
    const rows = 'table[data-sortable] tbody tr';
    assert.equal(await shown(`${register}?state=in-force&on=2024-01-01`, rows), 1);
    assert.equal(await shown(`${register}?party=iran`, rows), 2);
    assert.equal(await shown(register, rows), 20);
    const matrix = file('ar/matrix.html');
    const heads = '.matrix thead th:not(:first-child)';
    assert.equal(await shown(`${matrix}?with=qatar-russia-2017,kuwait-russia-2023`, heads), 2);
    const chronology = file('en/timeline.html');
    const all = await shown(chronology, 'tr[data-kind]');
    const some = await shown(`${chronology}?country=kuwait`, 'tr[data-kind]');
    assert.ok(some > 0 && some < all, `${some} of ${all}`);
  }),
);

test('Firefox: a word that is typed is searched', { skip, timeout: 120_000 }, () =>
  fromDisk(async (tab) => {
    await tab.goto(page('ar').file);
    await tab.type('main input[name=q]', 'بزشكيان');
    await Promise.all([tab.waitForFunction(() => location.search.includes('q=')), tab.keyboard.press('Enter')]);
    const [[first]] = await results(tab);
    assert.match(first, /pezeshkian/);
  }),
);
