// axe-core finds nothing on any page, by the rules of WCAG 2.2 AA and its own best practices.

import { test } from 'node:test';
import axe from 'axe-core/axe.min.js';
import { inWords, under } from './browser.mjs';
import { Findings } from './findings.mjs';
import { samples } from './site.mjs';
import { narrow, wide } from './sweeps.mjs';

/** The rules of WCAG 2.2 AA, and those that axe-core calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The rules whose result may differ between light and dark. */
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
const ALL = { runOnly: RULES };
/** Without the one that takes as long as all others: colours are those of the kind of page, whatever it says. */
const WORDS = { runOnly: RULES, rules: { 'color-contrast': { enabled: false } } };

/** What axe-core finds on the open page. */
async function judged(tab, rules) {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axe.source);
  return tab.evaluate(async (chosen) => {
    const { violations } = await window.axe.run(document, {
      ...chosen,
      resultTypes: ['violations'],
      // It would fetch the style sheets again, which the page's own policy forbids.
      preload: false,
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, any, all, none }) => ({
        rule: `${id}: ${help}`,
        element: target.join(' '),
        how: [...any, ...all, ...none].map(({ message }) => message)[0] ?? '',
      })),
    );
  }, rules);
}

// Where every page is judged, axe-core is loaded into the tab once, which is quicker.
wide.prepare((tab) => tab.addInitScript(axe.source));

const dark = (tab) => under(tab, { colorScheme: 'dark' }, () => judged(tab, COLOURS));

const looks = [
  [
    'every page',
    wide,
    'light',
    wide.look((tab, page) => judged(tab, samples.includes(page) ? ALL : WORDS)),
  ],
  ['each kind of page', narrow, 'light', narrow.look((tab) => judged(tab, ALL), samples)],
  ['colours of each kind of page', wide, 'dark', wide.look(dark, samples)],
  ['colours of each kind of page', narrow, 'dark', narrow.look(dark, samples)],
];

for (const [what, { width }, scheme, results] of looks) {
  test(`axe: ${what}, ${width} px wide, ${scheme}`, { timeout: 600_000 }, async () => {
    const findings = new Findings();
    for (const [page, violations] of await results()) {
      for (const { rule, element, how } of violations) {
        findings.add(page, rule, element, `${inWords({ width, scheme })}: ${how}`);
      }
    }
    findings.none();
  });
}
