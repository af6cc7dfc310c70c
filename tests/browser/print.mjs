// On paper a page is its text: no navigation, nothing lost.

import { test } from 'node:test';
import { open, under, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { samples } from './site.mjs';
import { wide } from './sweeps.mjs';

/** Runs in the page, as it is printed. */
function look() {
  const found = [];
  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const NAVIGATION = `nav, body > a[href^="#"], header:not(main *) a[hreflang],
    main section[id] a[hreflang], button:not(th > button), input, select`;
  for (const element of document.querySelectorAll(NAVIGATION)) {
    if (shown(element))
      found.push(['navigation is printed', `${element.localName}.${element.className}`]);
  }
  // The button that sorts by a column is also its heading. On paper it shows only the heading.
  for (const button of document.querySelectorAll('th > button')) {
    const style = getComputedStyle(button);
    const sign = getComputedStyle(button, '::after');
    const text = document.createRange();
    text.selectNodeContents(button);
    if (!shown(button.parentElement) || !text.getBoundingClientRect().width)
      found.push(['it is not printed', `heading “${button.textContent}”`]);
    if (
      style.textDecorationLine !== 'none' ||
      !['border-top-width', 'border-bottom-width'].every(
        (side) => style.getPropertyValue(side) === '0px',
      ) ||
      style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
      (sign.content !== 'none' && sign.display !== 'none' && sign.visibility !== 'hidden')
    ) {
      found.push(['the heading of a column is printed as a button', button.textContent]);
    }
  }
  for (const element of document.querySelectorAll(
    'main :is(h1, h2, h3, p, time, tr, [data-event], [data-provision])',
  )) {
    // Controls are of no use on paper; nor is the citation in the other language, which is there to be
    // copied: the page in that language prints it.
    const tool =
      element.closest('details:has(> .citation[lang])') ||
      element.closest('nav, form, [role="search"], [role="status"], [aria-live]') ||
      element.querySelector('button, input, select');
    if (!shown(element) && !tool && element.textContent.trim()) {
      const words = element.textContent.trim().slice(0, 40);
      found.push(['it is not printed', `${element.localName} “${words}”`]);
    }
  }
  // No script can see the page number of a sheet, but the rule that prints it can be read.
  const rules = (group) => [...group.cssRules].flatMap((rule) => [rule, ...within(rule)]);
  const within = (rule) => (rule instanceof CSSMediaRule ? rules(rule) : []);
  const sheets = [...document.styleSheets].filter(({ href }) => href).flatMap(rules);
  const numbered = sheets.some(
    (rule) => rule instanceof CSSPageRule && rule.cssText.includes('counter(page)'),
  );
  if (sheets.length && !numbered) found.push(['sheets have no numbers', '']);
  for (const link of document.querySelectorAll(
    'main :is(a[rel~="external"], a[href^="http"]:not([hreflang]))',
  )) {
    const after = getComputedStyle(link, '::after').content;
    const address = link.getAttribute('href');
    if (!link.textContent.includes(address) && !after.includes(address)) {
      found.push(['the address of a link is not printed', address]);
    }
  }
  return found;
}

const visits = wide.look(
  (tab) => under(tab, { media: 'print' }, () => tab.evaluate(look)),
  samples,
);

test('print: each kind of page', { timeout: 600_000 }, async () => {
  const findings = new Findings();
  for (const [page, found] of await visits()) {
    for (const [rule, element] of found) findings.add(page, rule, element, 'print preview');
  }
  findings.none();
});

test(
  'print: an agreement in each language makes sheets of paper',
  { timeout: 120_000 },
  async (t) => {
    const findings = new Findings();
    const agreements = samples.filter(({ kind }) => kind === 'agreements');
    await withTabs(agreements, {}, async (tab, page) => {
      await open(tab, page);
      const pdf = (await tab.pdf({ format: 'A4' })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      t.diagnostic(`${page.name}: ${sheets} sheets`);
      // A sheet with letters has an embedded font or, if the font is a variable one, each letter as
      // a drawing. An empty sheet has neither.
      if (!pdf.startsWith('%PDF') || !sheets || !/\/(FontFile|CharProcs)/.test(pdf))
        findings.add(page, 'it prints empty', '');
    });
    findings.none();
  },
);
