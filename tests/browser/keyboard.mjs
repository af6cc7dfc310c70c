// A reader without a mouse reaches everything, in the order of the text, and sees the focus.

import { test } from 'node:test';
import { inWords, open, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { middling } from './site.mjs';

/** Kinds of pages that are only a few links, with nothing to skip. */
const PLAIN = ['door', 'not-found', 'moved'];

/** Runs in the page: records what Tab can reach, how it looks, and from then on where Tab stops. */
function prepare() {
  const CONTROLS = `a[href], area[href], button, input:not([type="hidden"]), select, textarea, summary,
    audio[controls], video[controls], [contenteditable], [tabindex]`;
  const look = (element) => {
    const style = getComputedStyle(element);
    const seen = [
      'outlineStyle',
      'outlineWidth',
      'outlineColor',
      'boxShadow',
      'borderColor',
      'borderWidth',
      'backgroundColor',
      'textDecorationLine',
    ];
    return Object.fromEntries(seen.map((name) => [name, style[name]]));
  };
  const name = (element) => {
    const text = (
      element.getAttribute('aria-label') ||
      element.textContent ||
      element.name ||
      ''
    ).trim();
    const classes = [...element.classList].map((word) => `.${word}`).join('');
    const words = text.replace(/\s+/g, ' ').slice(0, 40);
    return `${element.localName}${element.id && `#${element.id}`}${classes} “${words}”`;
  };
  const controls = [...document.querySelectorAll(CONTROLS)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.disabled &&
      !element.closest('[inert]') &&
      // Of radio buttons Tab reaches one.
      (element.type !== 'radio' || element.checked) &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  const unfocused = new Map(controls.map((element) => [element, look(element)]));
  window.stops = [];
  addEventListener('focusin', ({ target }) => {
    const before = unfocused.get(target);
    const now = look(target);
    const outlined =
      now.outlineStyle !== 'none' &&
      parseFloat(now.outlineWidth) >= 1 &&
      !/, 0\)$/.test(now.outlineColor);
    const changed =
      before &&
      Object.keys(now).some((key) => !key.startsWith('outline') && now[key] !== before[key]);
    const shines = outlined && before && Object.keys(now).some((key) => now[key] !== before[key]);
    window.stops.push({
      index: controls.indexOf(target),
      name: name(target),
      scrolls: /auto|scroll/.test(getComputedStyle(target).overflow),
      shines: Boolean(shines || changed),
      seen: target.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    });
  });
  return controls.map(name);
}

/** Runs in the page: which controls lie under something else once they have the focus. */
function covered(count) {
  const found = [];
  const controls = new Set();
  for (const element of document.querySelectorAll(
    'a[href], button, input, select, textarea, summary',
  )) {
    if (controls.size === count) break;
    element.focus();
    if (document.activeElement !== element) continue;
    controls.add(element);
    const box = [...element.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
    if (!box) continue;
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (box.top + box.bottom) / 2;
    const top = document.elementFromPoint(x, y);
    if (!top || (top !== element && !element.contains(top) && !top.contains(element))) {
      const by = top ? `${top.localName}.${top.className}` : 'the edge of the window';
      found.push(`${element.localName} “${element.textContent.trim().slice(0, 40)}” under ${by}`);
    }
  }
  return found;
}

/** Where the focus is. */
const focused = (tab) =>
  tab.evaluate(() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const href = element.getAttribute('href') ?? '';
    const target = href.startsWith('#')
      ? document.getElementById(decodeURIComponent(href.slice(1)))
      : null;
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
      skips: target?.localName === 'main',
      shown: element.contains(top) && box.width > 1 && box.height > 1,
      inMain: element.localName === 'main' || element.closest('main') !== null,
    };
  });

async function skip(tab, page, note) {
  await tab.keyboard.press('Tab');
  const first = await focused(tab);
  if (!first.skips) return note('the first stop is no link to the main text', '');
  if (!first.shown) note('the link that skips is not visible while it has the focus', '');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Tab');
  if (!(await focused(tab)).inMain)
    note('after the link that skips, Tab is not in the main text', '');
  return undefined;
}

async function walk(tab, page, note) {
  const controls = await tab.evaluate(prepare);
  // A few more, because regions that scroll are stops as well.
  const presses = Array.from({ length: controls.length + 3 }, () => tab.keyboard.down('Tab'));
  await Promise.all(presses);
  await tab.keyboard.up('Tab');
  const stops = await tab.evaluate(() => window.stops);
  const again = stops.findIndex(
    ({ index }, at) => index >= 0 && stops.findIndex((one) => one.index === index) < at,
  );
  const round = again < 0 ? stops : stops.slice(0, again);

  const reached = new Set(round.map(({ index }) => index));
  controls.forEach((name, index) => {
    if (!reached.has(index)) note('Tab does not reach it', name);
  });
  let last = -1;
  for (const { index, name, scrolls, shines, seen } of round) {
    if (index < 0 && !scrolls) note('Tab stops where there is no control', name);
    if (index < 0) continue;
    if (index < last) note('Tab goes back in the text', `${controls[last]} → ${name}`);
    last = index;
    if (!shines) note('the focus cannot be seen', name);
    if (!seen) note('it has the focus and is not visible', name);
  }
  for (const what of await tab.evaluate(covered, controls.length))
    note('the focus is covered', what);
}

for (const width of [320, 1440]) {
  test(`keyboard: each kind of page, ${width} px wide`, { timeout: 300_000 }, async () => {
    const findings = new Findings();
    await withTabs(middling, { viewport: { width, height: 900 } }, async (tab, page) => {
      const note = (rule, element) =>
        findings.add(page, rule, element, `with Tab from the top, ${inWords({ width })}`);
      if (!PLAIN.includes(page.kind)) {
        await open(tab, page);
        await skip(tab, page, note);
        // Without the section in the address, from which Tab would continue.
        await tab.goto('about:blank');
      }
      await open(tab, page);
      await walk(tab, page, note);
    });
    findings.none();
  });
}
