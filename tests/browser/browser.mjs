// The browser, and the pages that are open in it.

import { availableParallelism } from 'node:os';
import { after } from 'node:test';
import { chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM || '/usr/bin/chromium';

const browser = await chromium.launch({
  executablePath,
  // Neither root nor a container can use the sandbox; the pages are our own.
  chromiumSandbox: false,
  args: [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Nothing outside the sites is fetched, whatever a page asks for.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});
after(() => browser.close());

/** How many pages are open at a time. */
const POOL = Math.min(Math.max(availableParallelism(), 2), 4);

/** The default settings of a view. */
const USUAL = {
  viewport: { width: 1440, height: 900 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
};

/** The settings of a view in words. */
export function inWords({ width, scheme }) {
  return [width && `${width} px wide`, scheme].filter(Boolean).join(', ');
}

/** Whether the browser failed, not the page in it: a tab crashed, or a connection to it broke. */
function ofBrowser({ message }) {
  return /Protocol error|has been closed|crashed/.test(message);
}

/** Does something, and once more if the browser fails: what is wrong with a page fails twice. */
async function twiceAtMost(work) {
  try {
    return await work();
  } catch (error) {
    if (!ofBrowser(error)) throw error;
    console.log(`The browser failed; trying once more: ${error.message.split('\n')[0]}`);
    return work();
  }
}

/** Does something with a new tab, in a context of its own. */
export async function withTab(options, work) {
  return twiceAtMost(async () => {
    const context = await browser.newContext({ ...USUAL, ...options });
    try {
      return await work(await context.newPage(), context);
    } finally {
      await context.close();
    }
  });
}

/**
 * Does something with each of the items, some at a time, each worker in one tab that it keeps.
 * `prepare` is called once for each tab. If the browser fails, the worker goes on in a new tab with the same item.
 */
export async function withTabs(items, options, work, prepare) {
  const waiting = [...items];
  const worker = async () => {
    let item = waiting.shift();
    await withTab(options, async (tab, context) => {
      await prepare?.(tab, context);
      for (; item !== undefined; item = waiting.shift()) {
        try {
          await work(tab, item);
        } catch (error) {
          error.message = `${item.name}: ${error.message}`;
          throw error;
        }
      }
    });
  };
  await Promise.all(Array.from({ length: Math.min(POOL, items.length) }, worker));
}

/** The tabs that are held on a page that redirects. */
const held = new WeakSet();

/** Opens a page and waits until it is complete. A page that redirects is held where it is. */
export async function open(tab, page, address = page.url) {
  if (held.delete(tab)) await tab.unrouteAll();
  if (page.kind === 'moved') {
    held.add(tab);
    await tab.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().url() !== address
        ? route.fulfill({ status: 204 })
        : route.continue(),
    );
  }
  await tab.goto(address, { waitUntil: 'load' });
  // No font is asked for before the page is laid out.
  await tab.evaluate(() => {
    document.documentElement.getBoundingClientRect();
    return document.fonts.ready.then(() => undefined);
  });
}

/** Follows a link, the first that the selector finds, and waits until the page that it leads to is complete. */
export async function follow(tab, link) {
  await Promise.all([tab.waitForEvent('load'), tab.locator(link).first().click()]);
}

/** Watches what a tab asks for and complains of. `start` clears what it has seen. */
export function watch(tab) {
  const seen = {
    start: () => Object.assign(seen, { asked: [], failed: [], said: [] }),
  };
  seen.start();
  tab.on('request', (request) => {
    if (!request.url().startsWith('data:')) seen.asked.push(request);
  });
  tab.on('requestfailed', (request) => {
    // A page that is held aborts its own redirect. A tab that goes on to the next page aborts what
    // the last one still asks for, such as its icon; a file that is missing or refused has another
    // error.
    const why = request.failure()?.errorText;
    if (!request.isNavigationRequest() && why !== 'net::ERR_ABORTED')
      seen.failed.push([request.url(), why]);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400) seen.failed.push([response.url(), `status ${response.status()}`]);
  });
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      seen.said.push(`${message.type()}: ${message.text()}`);
  });
  tab.on('pageerror', (error) => seen.said.push(`error in a script: ${error.message}`));
  return seen;
}

/** Does something to an open page under other settings, and restores the old ones. */
export async function under(tab, media, work) {
  await tab.emulateMedia(media);
  const result = await work();
  await tab.emulateMedia({ colorScheme: 'light', media: null });
  return result;
}
