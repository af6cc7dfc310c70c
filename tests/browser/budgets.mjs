// What the first view of a page costs, and that it stays where it is while it loads.

import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { inWords, open, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { samples } from './site.mjs';
import { wide } from './sweeps.mjs';

const KB = 1000;
// A shift is not always zero: when the font arrives, a word sometimes still moves to the next line, although the
// fallback font has the same widths on average. It depends on the words and on the browser's version which lines
// these are. One line is 27 of 900 px: whatever is below it moves by 0.03. A page may do so once.
const MOST = { text: 30 * KB, script: 15 * KB, all: 120 * KB, requests: 6, shift: 0.03 };
/**
 * Pages that are tools have a style sheet of their own, and overviews a script and all rows of the dossier; facing
 * pages need the fonts of both languages.
 */
const OVERVIEW = { ...MOST, text: 40 * KB, all: 150 * KB, requests: 8 };
/** Two columns have twice the lines, and each is shorter: more often a word moves. */
const SIDE_BY_SIDE = { ...OVERVIEW, shift: 0.07 };
const CODEBOOK = { ...MOST, text: 40 * KB };
/** The country in which all agreements meet has the events of all of them. */
const COUNTRY = { ...MOST, text: 31 * KB };
const isOverview = ({ kind }) =>
  ['matrix', 'timeline', 'search'].includes(kind);
const limitsOf = (page) =>
  page.kind.startsWith('facing-') ? SIDE_BY_SIDE : isOverview(page) ? OVERVIEW : page.kind === 'codebook' ? CODEBOOK : page.kind === 'countries' ? COUNTRY : MOST;

/** The delay of a font, so that a reader first sees the page without it. */
const FONT_DELAY = 400;

const weights = new Map();

/** The bytes that are sent by a host that compresses text. */
function sent(body, type) {
  const text = /^(text\/|application\/(json|xml)|image\/svg)/.test(type ?? '');
  return text ? gzipSync(body, { level: 9 }).length : body.length;
}

/** What a file costs, asked of the host: the browser forgets what it was sent when it needs the room. */
async function weight(url) {
  if (!weights.has(url)) {
    const response = await fetch(url);
    const body = Buffer.from(await response.arrayBuffer());
    weights.set(url, response.ok ? sent(body, response.headers.get('content-type')) : 0);
  }
  return weights.get(url);
}

const visits = wide.look(async (tab, page, { asked }) => {
  const requests = [];
  for (const request of asked) {
    // Not if the page redirects.
    if (request.isNavigationRequest() && request.url() !== page.url) continue;
    requests.push({
      url: request.url(),
      kind: request.resourceType(),
      bytes: await weight(request.url()),
    });
  }
  // A browser without a window asks for no icon; one with a window does.
  const named = await tab.evaluate(() =>
    [...document.querySelectorAll('link[rel~="icon"]')].map(({ href }) => href),
  );
  const [icon] = named.length ? named : [new URL('/favicon.ico', page.url).href];
  if (!icon.startsWith('data:') && !requests.some(({ url }) => url === icon))
    requests.push({ url: icon, kind: 'icon', bytes: await weight(icon) });
  return requests;
});

const sum = (requests) => requests.reduce((total, { bytes }) => total + bytes, 0);

/** What a page costs: HTML and CSS, scripts, and all of it, text as it is sent compressed. */
function cost(requests) {
  const of = (...kinds) => sum(requests.filter(({ kind }) => kinds.includes(kind)));
  return {
    text: of('document', 'stylesheet'),
    script: of('script'),
    fonts: of('font'),
    all: sum(requests),
    requests: requests.length,
  };
}

function table(rows) {
  const shown = (bytes) => `${(bytes / KB).toFixed(1)} KB`;
  const lines = [
    ['kind of page', 'HTML + CSS', 'scripts', 'fonts', 'all', 'requests'],
    ...[...rows].map(([kind, { text, script, fonts, all, requests }]) => [
      kind,
      ...[text, script, fonts, all].map(shown),
      String(requests),
    ]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  '),
    )
    .join('\n');
}

test('budgets: the first view of every page', { timeout: 300_000 }, async () => {
  const findings = new Findings();
  const largest = new Map();
  for (const [page, requests] of await visits()) {
    const costs = cost(requests);
    const limits = limitsOf(page);
    const over = (key, what) => {
      if (costs[key] > limits[key])
        findings.add(page, `${what} over ${limits[key]}`, '', String(costs[key]));
    };
    over('text', 'bytes of HTML and CSS');
    over('script', 'bytes of scripts');
    over('all', 'bytes of the first view');
    over('requests', 'requests of the first view');
    const known = largest.get(page.kind) ?? costs;
    largest.set(
      page.kind,
      Object.fromEntries(
        Object.entries(costs).map(([key, value]) => [key, Math.max(value, known[key])]),
      ),
    );
  }
  console.log(
    `\nThe most that a page of each kind costs (text as gzip -9 sends it):\n\n${table(largest)}\n`,
  );
  findings.none();
});

for (const width of [320, 1440]) {
  test(
    `budgets: nothing shifts while each kind of page loads, ${width} px wide`,
    { timeout: 120_000 },
    async (t) => {
      const findings = new Findings();
      let most = 0;
      await withTabs(
        samples,
        { viewport: { width, height: 900 } },
        async (tab, page) => {
          await open(tab, page);
          // Two frames, for what the last font moved.
          await tab.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
          );
          const shifts = await tab.evaluate(() => window.shifts);
          const shift = shifts.reduce((total, [value]) => total + value, 0);
          most = Math.max(most, shift);
          const limit = limitsOf(page).shift;
          if (shift > limit) {
            const what = shifts.map(([, moved]) => moved).join('; ');
            const how = `${shift.toFixed(3)}, ${inWords({ width })}`;
            findings.add(
              page,
              `the page shifts while it loads, by more than ${limit}`,
              what,
              how,
            );
          }
        },
        async (tab) => {
          await tab.addInitScript(() => {
            window.shifts = [];
            new PerformanceObserver((list) => {
              for (const { value, sources } of list.getEntries()) {
                const moved = sources.map(
                  ({ node }) => node?.parentElement?.className || node?.localName || 'text',
                );
                window.shifts.push([value, moved.join(', ')]);
              }
            }).observe({ type: 'layout-shift', buffered: true });
          });
          // A context has its own routes, which holding a page does not take away.
          await tab.context().route(/\.woff2?$/, async (route) => {
            await new Promise((done) => setTimeout(done, FONT_DELAY));
            await route.continue();
          });
        },
      );
      t.diagnostic(`at most ${most.toFixed(4)}`);
      findings.none();
    },
  );
}
