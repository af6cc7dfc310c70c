// Nothing is cut off, nothing overlaps, no designation such as S-400 is divided,
// and no page is wider than the window.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords, open, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { longPages, samples } from './site.mjs';
import { narrow, wide } from './sweeps.mjs';

/** Runs in the page: what is wrong with its layout. */
function look() {
  const found = [];
  const edge = document.documentElement.clientWidth;
  const name = (element) => {
    const id = element.id && `#${element.id}`;
    const classes = [...element.classList].map((word) => `.${word}`).join('');
    const own = `${element.localName}${id}${classes}`;
    const parent = element.parentElement;
    if (!parent || id || parent === document.body) return own;
    return `${parent.localName}${[...parent.classList].map((word) => `.${word}`).join('')} > ${own}`;
  };
  const words = (text) => `“${text.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;

  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth > edge)
    found.push(['the page scrolls sideways', `${scrollWidth} px of content in ${edge} px`]);

  /** The element that hides or shortens another on purpose, or in which it scrolls. */
  const kept = new Map();
  const exempt = (element) => {
    if (!element || element === document.documentElement) return false;
    if (!kept.has(element)) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      kept.set(
        element,
        style.clipPath !== 'none' ||
          style.visibility === 'hidden' ||
          Number(style.opacity) === 0 ||
          (box.width <= 1 && box.height <= 1 && style.overflow !== 'visible') ||
          /auto|scroll/.test(style.overflowX) ||
          // The skip link is above the page until it has the focus.
          box.bottom + scrollY <= 0 ||
          exempt(element.parentElement),
      );
    }
    return kept.get(element);
  };

  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility() || exempt(element)) continue;
    const range = document.createRange();
    for (const word of node.data.matchAll(/[\p{L}\p{N}]+-[\p{L}\p{N}]+/gu)) {
      // Longer ones are compounds, for which a narrow line may have no room.
      if (!/\p{L}-\p{N}|\p{N}-\p{L}/u.test(word[0]) || [...word[0]].length > 16) continue;
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      // A rectangle at another height is on another line.
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
        found.push(['a word is divided at its hyphen', `${name(element)} ${words(word[0])}`]);
    }
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 2 || box.height < 2) continue;
      if (box.left < -1 || box.right > edge + 1) {
        found.push(['text leaves the window', `${name(element)} ${words(node.data)}`]);
        break;
      }
      // The ink of a line is less tall than its box, whose height depends on the font.
      const ink = box.height * 0.3;
      lines.push({
        node,
        top: box.top + ink,
        bottom: box.bottom - ink,
        left: box.left + 1,
        right: box.right - 1,
      });
    }
  }

  lines.sort((a, b) => a.top - b.top);
  for (const [number, a] of lines.entries()) {
    for (let next = number + 1; next < lines.length && lines[next].top < a.bottom; next += 1) {
      const b = lines[next];
      if (a.node !== b.node && a.left < b.right && b.left < a.right) {
        found.push([
          'a text lies upon another',
          `${name(a.node.parentElement)} ${words(a.node.data)} and ${name(b.node.parentElement)} ${words(b.node.data)}`,
        ]);
      }
    }
  }

  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const cut = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
    if (!cut || !element.textContent.trim() || !element.checkVisibility() || exempt(element))
      continue;
    if (
      element.scrollWidth > element.clientWidth + 1 ||
      element.scrollHeight > element.clientHeight + 1
    ) {
      found.push(['text is cut off', `${name(element)} ${words(element.textContent)}`]);
    }
  }
  return found;
}

const looked = (tab) => tab.evaluate(look);

/** A tablet's width, in a window that is otherwise wide. */
async function between(tab) {
  const usual = tab.viewportSize();
  await tab.setViewportSize({ width: 768, height: 1024 });
  const found = await looked(tab);
  await tab.setViewportSize(usual);
  return found;
}

const looks = [
  ['every page', 320, narrow.look(looked)],
  ['each kind of page', 768, wide.look(between, samples)],
  ['every page', 1440, wide.look(looked)],
];

for (const [what, width, results] of looks) {
  test(`layout: ${what}, ${width} px wide`, { timeout: 600_000 }, async () => {
    const findings = new Findings();
    for (const [page, found] of await results()) {
      for (const [rule, element] of found) findings.add(page, rule, element, inWords({ width }));
    }
    findings.none();
  });
}

for (const width of [320, 768, 1440]) {
  test(`layout: long words, ${width} px wide`, { skip: !longPages.length }, async () => {
    const findings = new Findings();
    await withTabs(longPages, { viewport: { width, height: 900 } }, async (tab, page) => {
      await open(tab, page);
      for (const [rule, element] of await looked(tab))
        findings.add(page, rule, element, inWords({ width }));
    });
    findings.none();
  });
}

test('layout: lists are numbered in the digits of their language', { skip: !longPages.length }, async () => {
  const styles = {};
  const lists = longPages.filter(({ path }) => path.endsWith('/about.html'));
  await withTabs(lists, {}, async (tab, page) => {
    await open(tab, page);
    styles[page.path] = await tab.evaluate(() =>
      [...document.querySelectorAll('.prose ol')].map((list) => getComputedStyle(list).listStyleType),
    );
  });
  assert.deepEqual(styles, {
    'ar/about.html': ['arabic-indic', 'arabic-indic'],
    'en/about.html': ['decimal', 'decimal'],
  });
});
