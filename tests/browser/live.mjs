// The live server in a browser: what is saved appears by itself, and faults lie over the page until they are
// mended. MITHAQ names the program.

import { test } from 'node:test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core/axe.min.js';
import { under, watch, withTab } from './browser.mjs';

const repository = resolve(fileURLToPath(import.meta.url), '../../..');
const program = process.env.MITHAQ || join(repository, 'target/release/mithaq');

const TEXT = 'content/pages/about/en.md';
const FACTS = 'content/countries/kuwait/facts.toml';
const PAGE = 'en/about.html';

/** How long what is saved may take to appear. */
const SOON = { timeout: 15_000 };

/** A copy of the dossier of this repository, and a server of it. `prepare` comes before the start. */
async function withLive(work, prepare = async () => {}) {
  const root = await mkdtemp(join(tmpdir(), 'mithaq-live-'));
  for (const part of ['content', 'themes', 'mithaq.toml'])
    await cp(join(repository, part), join(root, part), { recursive: true });
  const dossier = {
    root,
    read: (path) => readFile(join(root, path), 'utf8'),
    write: (path, text) => writeFile(join(root, path), text),
    edit: async (path, change) => dossier.write(path, change(await dossier.read(path))),
    rename: (from, to) => rename(join(root, from), join(root, to)),
  };
  await prepare(dossier);
  const server = spawn(program, ['serve', '--port', '0'], {
    cwd: root,
    env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => server.once('exit', done));
  try {
    const [line] = await Promise.race([
      new Promise((done) => createInterface(server.stdout).once('line', (one) => done([one]))),
      new Promise((_, fail) => server.once('exit', (code) => fail(new Error(`it ends: ${code}`)))),
    ]);
    const address = line.match(/http:\/\/127\.0\.0\.1:\d+\//)[0];
    await work({ ...dossier, at: (path) => address + path });
  } finally {
    // It ends when it has written what it is writing.
    server.kill('SIGINT');
    await ended;
    await rm(root, { recursive: true, force: true });
  }
}

const faults = (tab) => tab.getByRole('region', { name: /error/ });
const wrong = (text) => `${text}\nSee [[nobody]].\n`;

/** Opens a page, also while the last one loads itself anew. */
async function go(tab, address) {
  for (;;) {
    try {
      return await tab.goto(address);
    } catch (error) {
      if (!/ERR_ABORTED|interrupted/.test(error.message)) throw error;
    }
  }
}

/** Runs a test with a server and a tab, in which nothing may complain. */
function live(name, work, prepare) {
  test(`live: ${name}`, { timeout: 120_000 }, () =>
    withLive(
      (dossier) =>
        withTab({}, async (tab, context) => {
          const seen = watch(tab);
          await work(tab, dossier, context);
          const refused = seen.failed.filter(([, why]) => why !== 'status 404');
          assert.deepEqual(refused, []);
          assert.deepEqual(seen.said.filter((text) => !text.includes('404')), []);
          const own = dossier.at('');
          assert.deepEqual(seen.asked.map((one) => one.url()).filter((url) => !url.startsWith(own)), []);
        }),
      prepare,
    ),
  );
}

let good;

live(
  'it starts when it is broken, and what is mended, broken and mended again appears by itself',
  async (tab, dossier) => {
    const response = await tab.goto(dossier.at(PAGE));
    assert.equal(response.status(), 200);
    await tab.getByRole('heading', { level: 1, name: '1 error' }).waitFor(SOON);
    await dossier.write(TEXT, good);
    await tab.getByRole('heading', { level: 1, name: 'About' }).waitFor(SOON);
    assert.equal(await faults(tab).count(), 0);

    await dossier.write(TEXT, wrong(good));
    await faults(tab).waitFor(SOON);
    assert.equal(await tab.getByRole('heading', { level: 1, name: 'About' }).count(), 1);
    await dossier.edit(FACTS, (facts) => `colour = "green"\n${facts}`);
    await tab.getByRole('region', { name: '2 errors' }).waitFor(SOON);
    const files = await faults(tab).getByRole('heading', { level: 3 }).allTextContents();
    assert.deepEqual(files, [FACTS, TEXT]);

    await dossier.write(TEXT, good);
    await tab.getByRole('region', { name: '1 error' }).waitFor(SOON);
    await dossier.edit(FACTS, (facts) => facts.replace('colour = "green"\n', ''));
    await faults(tab).waitFor({ state: 'detached', ...SOON });
    assert.equal(tab.url(), dossier.at(PAGE));
  },
  async (dossier) => {
    good = await dossier.read(TEXT);
    await dossier.write(TEXT, wrong(good));
  },
);

live('the reader stays at the section, whatever grows above it', async (tab, dossier) => {
  const long = Array.from({ length: 40 }, (_, n) => `Paragraph ${n} of words.\n`).join('\n');
  await dossier.edit(TEXT, (text) => `${text}\n\n## Below {#below}\n\n${long}`);
  await tab.goto(dossier.at(`${PAGE}#below`));
  await tab.locator('#below').waitFor();
  await tab.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
  const top = () => tab.evaluate(() => document.getElementById('below').getBoundingClientRect().top);
  const before = await top();
  const more = Array.from({ length: 10 }, (_, n) => `It grows by this ${n}.\n`).join('\n');
  await dossier.edit(TEXT, (text) => text.replace('\n\n## Below', `\n\n${more}\n\n## Below`));
  await tab.getByText('It grows by this 9.').waitFor({ state: 'attached', ...SOON });
  await tab.waitForLoadState('load');
  const stands = (was) => Math.abs(document.getElementById('below').getBoundingClientRect().top - was) < 4;
  await tab.waitForFunction(stands, before, SOON).catch(() => {});
  const after = await top();
  assert.ok(Math.abs(after - before) < 4, `the section was at ${before}, and is at ${after}`);
  assert.ok(tab.url().endsWith('#below'));
  assert.ok((await tab.evaluate(() => scrollY)) > 300);
});

live('twenty saves in a second are few builds, and the last wins', async (tab, dossier) => {
  const text = await dossier.read(TEXT);
  await tab.goto(dossier.at(PAGE));
  await tab.waitForTimeout(500);
  let loads = 0;
  tab.on('framenavigated', () => (loads += 1));
  const start = performance.now();
  for (let number = 0; number < 20; number += 1) {
    await dossier.write(TEXT, `${text}\nSave ${number}.\n`);
    await new Promise((done) => setTimeout(done, 50));
  }
  const seconds = (performance.now() - start) / 1000;
  await tab.getByText('Save 19.', { exact: true }).waitFor(SOON);
  await tab.waitForTimeout(1500);
  // A busy machine needs longer to save, and the server looks three times a second.
  const most = Math.max(4, 1 + 3 * Math.ceil(seconds));
  assert.ok(loads >= 1 && loads <= most, `${loads} loads, after ${seconds} s of saves`);
});

live('an editor that saves by renaming', async (tab, dossier) => {
  const text = await dossier.read(TEXT);
  await tab.goto(dossier.at(PAGE));
  for (const words of ['Once renamed.', 'Twice renamed.']) {
    await dossier.write(`${TEXT}~`, `${text}\n${words}\n`);
    await dossier.rename(`${TEXT}~`, TEXT);
    await tab.getByText(words).waitFor(SOON);
  }
});

live('a folder that is renamed', async (tab, dossier) => {
  await mkdir(join(dossier.root, 'content/pages/extra'));
  for (const [tag, title] of [['ar', 'صفحة أخرى'], ['en', 'Extra']])
    await dossier.write(`content/pages/extra/${tag}.md`, `+++\ntitle = "${title}"\n+++\n\nWords.\n`);
  await tab.goto(dossier.at('en/extra.html'));
  const extra = tab.getByRole('heading', { level: 1, name: 'Extra' });
  await extra.waitFor(SOON);
  await dossier.rename('content/pages/extra', 'content/pages/other');
  await tab.getByRole('heading', { level: 1, name: 'There is no page here' }).waitFor(SOON);
  await dossier.rename('content/pages/other', 'content/pages/extra');
  await extra.waitFor(SOON);
  // Others name this one.
  await tab.goto(dossier.at('en/countries/kuwait.html'));
  await dossier.rename('content/countries/kuwait', 'content/countries/kwt');
  await faults(tab).waitFor(SOON);
  assert.equal(await tab.getByRole('heading', { level: 1, name: /Kuwait/ }).count(), 1);
  await dossier.rename('content/countries/kwt', 'content/countries/kuwait');
  await faults(tab).waitFor({ state: 'detached', ...SOON });
});

live('a theme that is edited', async (tab, dossier) => {
  const template = 'themes/diwan/templates/base.html';
  const [before, style] = [await dossier.read(template), 'themes/diwan/static/style.css'];
  await tab.goto(dossier.at(PAGE));
  await dossier.edit(style, (css) => `${css}\nmain { outline: 7px solid rebeccapurple }\n`);
  const outline = () => tab.evaluate(() => getComputedStyle(document.querySelector('main')).outlineWidth);
  await tab.waitForFunction(
    () => getComputedStyle(document.querySelector('main')).outlineWidth === '7px',
    undefined,
    SOON,
  );
  await dossier.write(template, before.replace('</body>', '{{ nothing.here }}</body>'));
  await faults(tab).waitFor(SOON);
  assert.ok((await faults(tab).textContent()).includes(template));
  // The last good page has its own style sheet still.
  assert.equal(await outline(), '7px');
  await dossier.write(template, before);
  await faults(tab).waitFor({ state: 'detached', ...SOON });
});

live('pages in several tabs hear of news by one connection', async (tab, dossier, context) => {
  const text = await dossier.read(TEXT);
  const tabs = [tab];
  for (let more = 0; more < 8; more += 1) tabs.push(await context.newPage());
  // Browsers open six connections to a host at most.
  for (const one of tabs) await one.goto(dossier.at(PAGE));
  await dossier.write(TEXT, `${text}\nFor all tabs.\n`);
  for (const one of tabs) await one.getByText('For all tabs.').waitFor(SOON);
});

/** What axe-core finds on the open page. */
async function judged(tab) {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axe.source);
  const { violations } = await tab.evaluate(() =>
    window.axe.run(document, { resultTypes: ['violations'], preload: false }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

live(
  'the faults are read by keyboard, aloud, and in the dark',
  async (tab, dossier) => {
    for (const page of [PAGE, 'ar/about.html', 'en/nothing-here.html', 'index.html']) {
      await go(tab, dossier.at(page));
      if (page === 'en/nothing-here.html') assert.equal(await faults(tab).count(), 0);
      assert.deepEqual(await judged(tab), [], `${page}, without faults`);
    }
    await dossier.edit(TEXT, wrong);
    await dossier.edit(FACTS, (facts) => `"كلمة" = "green"\n${facts}`);
    for (const page of [PAGE, 'ar/about.html', 'en/nothing-here.html', 'index.html']) {
      for (const width of [320, 1440]) {
        await tab.setViewportSize({ width, height: 900 });
        await go(tab, dossier.at(page));
        await faults(tab).waitFor(SOON);
        for (const one of await faults(tab).locator('details').all())
          await one.evaluate((details) => (details.open = true));
        const where = `${page}, ${width} px wide`;
        assert.deepEqual(await judged(tab), [], where);
        await under(tab, { colorScheme: 'dark' }, async () =>
          assert.deepEqual(await judged(tab), [], `${where}, dark`),
        );
        const wide = await tab.evaluate(() => {
          const { scrollWidth, clientWidth } = document.getElementById('mithaq-faults');
          return scrollWidth > clientWidth;
        });
        assert.ok(!wide, `${where}: the faults scroll sideways`);
      }
    }

    // Aloud: a region with a name, a heading for it and for each file, and what is to be done.
    await go(tab, dossier.at(PAGE));
    const told = await faults(tab).ariaSnapshot();
    assert.match(told, /heading "2 errors; the page is as it was before" \[level=2\]/);
    assert.match(told, new RegExp(`heading "${FACTS}" \\[level=3\\]`));

    // By keyboard: the faults come first, and Tab goes on into the page and around.
    await tab.keyboard.press('Tab');
    const focus = () =>
      tab.evaluate(() => {
        const one = document.activeElement;
        const { id, localName } = one;
        return { id, localName, inside: Boolean(one.closest('#mithaq-faults')), text: one.textContent };
      });
    assert.equal((await focus()).id, 'mithaq-faults');
    await tab.keyboard.press('Tab');
    assert.equal((await focus()).localName, 'summary');
    await tab.keyboard.press('Tab');
    assert.match((await focus()).text, /What this means/);
    await tab.keyboard.press('Enter');
    assert.equal(await faults(tab).locator('li details[open]').count(), 1);
    const inside = [];
    for (let presses = 0; presses < 12; presses += 1) {
      await tab.keyboard.press('Tab');
      inside.push((await focus()).inside);
    }
    assert.equal(inside.at(-1), false, 'Tab does not leave the faults');
    // Folded, they leave the page free, also when it is loaded anew, until there are others.
    await faults(tab).locator('summary').first().focus();
    await tab.keyboard.press('Enter');
    await tab.reload();
    assert.equal(await faults(tab).locator('details').first().getAttribute('open'), null);
    const box = await faults(tab).boundingBox();
    assert.ok(box.height < 120, `${box.height} px high`);
  },
);

test('live: faults are told without a script, at the first request', { timeout: 120_000 }, () =>
  withLive(
    (dossier) =>
      withTab({ javaScriptEnabled: false }, async (tab) => {
        await tab.goto(dossier.at(PAGE));
        await tab.getByRole('heading', { level: 1, name: '1 error' }).waitFor(SOON);
        await tab.getByText('What this means').first().click();
        await tab.locator('details[open] p').first().waitFor(SOON);
        await dossier.write(TEXT, good);
        await tab.reload();
        assert.equal(await tab.getByRole('heading', { level: 1, name: 'About' }).count(), 1);
        await dossier.write(TEXT, wrong(good));
        await tab.reload();
        assert.equal(await faults(tab).count(), 1);
      }),
    async (dossier) => {
      good = await dossier.read(TEXT);
      await dossier.write(TEXT, wrong(good));
    },
  ),
);

test('live: another site reads nothing', { timeout: 120_000 }, () =>
  withLive(async (dossier) => {
    const { createServer } = await import('node:http');
    const other = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(`<!doctype html><title>x</title><script src="${dossier.at('.mithaq/live.js')}"></script>
        <iframe src="${dossier.at(PAGE)}"></iframe>`);
    });
    await new Promise((done) => other.listen(0, '127.0.0.1', done));
    try {
      await withTab({}, async (tab) => {
        const refused = [];
        tab.on('response', (one) => one.status() === 403 && refused.push(one.url()));
        tab.on('requestfailed', (one) => refused.push(one.url()));
        await tab.goto(`http://127.0.0.1:${other.address().port}/`);
        const read = await tab.evaluate(
          (address) => fetch(address).then((one) => one.text(), (error) => error.name),
          dossier.at(PAGE),
        );
        assert.equal(read, 'TypeError');
        const heard = await tab.evaluate(
          (address) =>
            new Promise((done) => {
              const events = new EventSource(address);
              events.onerror = () => done('nothing');
              events.addEventListener('version', () => done('news'));
            }),
          dossier.at('.mithaq/events'),
        );
        assert.equal(heard, 'nothing');
        assert.ok(refused.includes(dossier.at('.mithaq/live.js')), `${refused}`);
        const shown = await Promise.all(
          tab.frames().slice(1).map((frame) => frame.evaluate(() => document.body.innerText).catch(() => '')),
        );
        assert.ok(!shown.join('').includes('About'), `${shown}`);
      });
    } finally {
      other.close();
    }
  }),
);
