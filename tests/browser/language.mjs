// From every page and every section, the other language is one link away, and so is the way back.

import { test } from 'node:test';
import { inWords, open, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { pageAt, samples } from './site.mjs';
import { wide } from './sweeps.mjs';

/** How long the link in the head may take to follow a reader who scrolls, in milliseconds. */
const PATIENCE = 2000;

/** How many sections of a page are tried. */
const SECTIONS = 2;

/** Runs in the page: its language, its sections, and its links to the other language. */
function look() {
  const { lang, dir } = document.documentElement;
  const links = (selector) =>
    [...document.querySelectorAll(selector)].map((link) => ({
      href: link.href,
      lang: link.lang,
      hreflang: link.hreflang,
      dir: link.dir,
      visible: link.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      section: link.closest('section[id]')?.id ?? null,
    }));
  return {
    lang,
    dir,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    // A text that is borrowed from the other language has no counterpart, and the paragraphs of an
    // article, `p12`, are the same in both.
    sections: [...document.querySelectorAll('main section[id]:not([id^="m-"])')]
      .filter((section) => section.closest('[lang]').lang === lang)
      .map(({ id }) => id)
      .filter((id) => !/^p\d+$/.test(id)),
    head: links('header:not(main *) a[hreflang]'),
    toSections: links('main section[id] a[hreflang]'),
  };
}

const visits = wide.look((tab) => tab.evaluate(look));

/** The same page in the other language. */
function counterpart(page) {
  const other = page.site.languages.find((language) => language !== page.language);
  return page.site.pages.find(({ path }) => path === page.path.replace(/^[^/]+/, other));
}

/** What is wrong with a link to another language. */
function faults(link, other) {
  const [address, section] = link.href.split('#');
  const found = [];
  if (pageAt(address) !== other.page) found.push(`it leads to ${link.href}`);
  if (link.hreflang !== other.lang) found.push(`it has hreflang="${link.hreflang}"`);
  if (section && !other.ids.includes(section)) found.push(`there is no #${section} there`);
  return found;
}

test('language switch: the link in the head of every page', { timeout: 600_000 }, async () => {
  const findings = new Findings();
  const all = await visits();
  for (const [page, visit] of all) {
    if (!page.language || page.kind === 'moved') continue;
    const page2 = counterpart(page);
    if (!page2) {
      findings.add(page, 'there is no such page in the other language', '');
      continue;
    }
    const other = { page: page2, ...all.get(page2) };
    const shown = visit.head.filter(({ visible }) => visible);
    if (shown.length !== 1)
      findings.add(page, `${shown.length} links to the other language are shown in the head`, '');
    for (const link of visit.head) {
      const found = faults(link, other);
      if (link.lang !== other.lang) found.push(`it has lang="${link.lang}"`);
      if (link.dir !== other.dir) found.push(`it has dir="${link.dir}"`);
      for (const fault of found) findings.add(page, 'the link in the head is wrong', fault);
    }
  }
  findings.none();
});

test(
  'language switch: a link at every section that the other text has',
  { timeout: 600_000 },
  async () => {
    const findings = new Findings();
    const all = await visits();
    for (const [page, visit] of all) {
      const page2 = page.language && page.kind !== 'moved' && counterpart(page);
      if (!page2) continue;
      const other = { page: page2, ...all.get(page2) };
      for (const link of visit.toSections) {
        for (const fault of faults(link, other))
          findings.add(page, 'the link at a section is wrong', fault);
        if (!link.href.endsWith(`#${link.section}`)) {
          findings.add(
            page,
            'the link at a section leads to another',
            `#${link.section}: ${link.href}`,
          );
        }
      }
      const linked = visit.toSections.map(({ section }) => section);
      for (const id of visit.sections) {
        if (other.sections.includes(id) && !linked.includes(id)) {
          findings.add(page, 'a section has no link to the other language', `#${id}`);
        }
      }
    }
    findings.none();
  },
);

/** Scrolls to a section; says whether it alone is then in view: its heading stands near the top, and
 * no other stands beside it or follows in the upper half of the window. */
function scrollTo(tab, id) {
  return tab.evaluate((section) => {
    const element = document.getElementById(section);
    element.scrollIntoView({ block: 'start', behavior: 'instant' });
    const top = (one) => one.getBoundingClientRect().top;
    const others = [...document.querySelectorAll('main section')].filter((one) => one !== element);
    const between = others.some((one) => top(one) > top(element) && top(one) < innerHeight / 2);
    const beside = others.some((one) => top(one) === top(element) && one.parentElement === element.parentElement);
    return top(element) >= -1 && top(element) < innerHeight * 0.3 && !between && !beside;
  }, id);
}

for (const [width, height] of [
  [320, 640],
  [1440, 600],
]) {
  test(
    `language switch: the link in the head follows the section in view, ${width} px wide`,
    { timeout: 120_000 },
    async (t) => {
      const findings = new Findings();
      const all = await visits();
      let tried = 0;
      const able = samples.filter(
        (page) => page.language && page.kind !== 'moved' && counterpart(page),
      );
      await withTabs(able, { viewport: { width, height } }, async (tab, page) => {
        const other = counterpart(page);
        const shared = all.get(page).sections.filter((id) => all.get(other).sections.includes(id));
        if (!shared.length) return;
        await open(tab, page);
        let left = SECTIONS;
        for (const id of shared) {
          if (left === 0) break;
          if (!(await scrollTo(tab, id))) continue;
          left -= 1;
          tried += 1;
          const follows = await tab
            .waitForFunction(
              (hash) =>
                [...document.querySelectorAll('header:not(main *) a[hreflang]')].some(
                  (link) =>
                    link.checkVisibility({ visibilityProperty: true }) && link.hash === hash,
                ),
              `#${id}`,
              { timeout: PATIENCE },
            )
            .then(
              () => true,
              () => false,
            );
          const how = `#${id}, ${inWords({ width })}`;
          if (!follows)
            findings.add(page, 'the link in the head does not follow the section in view', '', how);
        }
      });
      t.diagnostic(`${tried} sections were tried`);
      if (!tried) findings.add('every page', 'no page has a section to try', '');
      findings.none();
    },
  );
}
