// With JavaScript off, every page shows all of its content, and its links work.

import { test } from 'node:test';
import { follow, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { pages, samples } from './site.mjs';

const OFF = { javaScriptEnabled: false };

/** What a page of a kind has to have; a number is the minimum on the largest page. */
const FACTS = {
  agreements: { '[data-event]': 1, '[data-provision]': 1, 'main a[href*="countries/"]': 2 },
  countries: { 'main a[href*="agreements/"]': 1 },
  organisations: { 'main a[href]': 1 },
  people: { 'main a[href]': 1 },
  articles: { 'main a[href*="agreements/"]': 1, 'main time': 1 },
  matrix: { '.matrix td a[href*="agreements/"]': 1, '.told li a[href*="agreements/"]': 2 },
  'facing-agreements': { 'main .second a[href*="/en/"]': 1, 'main .cell a[href*="/ar/"]': 1 },
  home: { 'main a[href*="agreements/"]': 1, 'main a[href*="countries/"]': 1 },
  door: { 'a[hreflang]': 2 },
  'not-found': { 'a[hreflang]': 2 },
};

/** Runs in the page: the content that a reader does not see, and the controls that do nothing. */
function look(facts) {
  const found = [];
  const visible = (element) =>
    element?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const shown = (element) =>
    visible(element) || visible(element.closest('details:not([open])'));
  const name = (element) =>
    `${element.localName} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 50)}”`;
  const main = document.querySelector('main');
  if (!main?.innerText.trim()) found.push(['the main text is empty', '']);
  const heading = document.querySelector('h1');
  if (!heading || !shown(heading)) found.push(['there is no visible h1', '']);
  for (const element of document.querySelectorAll(
    'main :is([data-event], [data-provision], tbody tr, h2, h3, time, p)',
  )) {
    // A control that needs a script must not be visible.
    const tool =
      element.closest('form, [role="search"], [role="status"], [aria-live]') ||
      element.querySelector('button, input, select');
    if (!shown(element) && !tool && element.textContent.trim()) {
      found.push(['it is not visible', name(element)]);
    }
  }
  for (const element of document.querySelectorAll('button, input, select, textarea')) {
    // What shows one language of a facing page works by the style sheet; `facing.mjs` tries it.
    const works = element.closest('form[action], .halves');
    if (!works && shown(element))
      found.push(['a control is shown that does nothing', element.outerHTML.slice(0, 80)]);
  }
  for (const [selector, least] of Object.entries(facts)) {
    const count = [...document.querySelectorAll(selector)].filter(shown).length;
    if (count < least) found.push([`fewer than ${least} are shown`, selector]);
  }
  return found;
}

test('without JavaScript: each kind of page shows its facts', { timeout: 120_000 }, async () => {
  const findings = new Findings();
  await withTabs(
    samples.filter(({ kind }) => kind !== 'moved'),
    OFF,
    async (tab, page) => {
      await tab.goto(page.url);
      for (const [rule, element] of await tab.evaluate(look, FACTS[page.kind] ?? {})) {
        findings.add(page, rule, element, 'JavaScript off');
      }
    },
  );
  findings.none();
});

test(
  'without JavaScript: a register has a row for each of its pages',
  { timeout: 120_000 },
  async () => {
    const findings = new Findings();
    const registers = pages.filter(({ kind }) => kind.startsWith('register-'));
    await withTabs(registers, OFF, async (tab, page) => {
      await tab.goto(page.url);
      const shown = await tab.evaluate(() =>
        [...document.querySelectorAll('main tbody tr, main li')]
          .filter((row) => row.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .flatMap((row) => [...row.querySelectorAll('a[href]')].map(({ href }) => href)),
      );
      const kind = page.kind.replace('register-', '');
      for (const other of pages) {
        const belongs =
          other.site === page.site && other.kind === kind && other.language === page.language;
        if (belongs && !shown.includes(other.url))
          findings.add(page, 'no row leads to the page', other.path, 'JavaScript off');
      }
    });
    findings.none();
  },
);

test(
  'without JavaScript: the language switch leads there and back',
  { timeout: 120_000 },
  async () => {
    const findings = new Findings();
    const switched = samples.filter(({ language, kind }) => language && kind !== 'moved');
    await withTabs(switched, OFF, async (tab, page) => {
      const note = (rule, element) => findings.add(page, rule, element, 'JavaScript off');
      const link = 'header:not(main *) a[hreflang]:visible';
      await tab.goto(page.url);
      if ((await tab.locator(link).count()) !== 1)
        return note('there is not one link to the other language', link);
      await follow(tab, link);
      const there = tab.url();
      if (there === page.url) return note('the link to the other language stays', link);
      await follow(tab, link);
      if (tab.url() !== page.url) note('the way back leads elsewhere', tab.url());
      return undefined;
    });
    findings.none();
  },
);
