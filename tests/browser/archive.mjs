// The archive of a site, unpacked into a folder whose path has blanks and Arabic letters, opens from the
// disk without a network, and every page in it does.

import { test } from 'node:test';
import { follow, watch, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { archives } from './unpacked.mjs';

/** Notes what the last page asked for from outside, could not get, or complained of. */
function judge(findings, name, { href }, seen) {
  for (const request of seen.asked) {
    if (!request.url().startsWith(href)) findings.add(name, 'a request leaves the folder', request.url());
  }
  for (const [url, why] of seen.failed) findings.add(name, `a request fails: ${why}`, url);
  for (const text of seen.said) findings.add(name, 'the console has', text);
  seen.start();
}

test('archive: a site that is judged offers one', () => {
  if (archives.length === 0) throw new Error('none of the judged sites has `download/….zip`');
});

test('archive: a reader clicks through both languages, without a network', { timeout: 120_000 }, async () => {
  const findings = new Findings();
  const watches = new Map();
  const ways = archives.flatMap((archive) =>
    archive.site.languages.map((language) => ({ archive, language, name: `${archive.name}, ${language}` })),
  );
  await withTabs(
    ways,
    { offline: true },
    async (tab, { archive, language, name }) => {
      const seen = watches.get(tab);
      seen.start();
      const click = async (link) => {
        if ((await tab.locator(link).count()) === 0) return findings.add(name, 'there is no such link', link);
        await follow(tab, link);
        judge(findings, `${name}, ${link}`, archive, seen);
        return undefined;
      };
      await tab.goto(`${archive.href}index.html`);
      await click(`main a[hreflang="${language}"]`);
      const home = `${archive.href}${language}/index.html`;
      if (tab.url() !== home) findings.add(name, 'the door leads elsewhere', tab.url());
      const menu = await tab.locator('nav.menu a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      for (const item of menu) {
        await click(`:is(nav.menu, .site-foot) a[href="${item}"]:visible`);
        // An entry, the same in the other language, and back.
        if (item.endsWith('/index.html')) await click('main table a[href], main li a[href]');
        await click('.site-head a[hreflang]');
        await click('.site-head a[hreflang]');
        await click('.site-name a');
      }
      await click('.site-foot a[href$="download.html"]');
      const said = await tab.locator('main').innerText();
      if (/SHA-256|\.zip/.test(said)) findings.add(name, 'the archive offers itself', said.slice(0, 60));
      if (menu.length < 5) findings.add(name, 'the menu is short', menu.join(' '));
    },
    (tab) => watches.set(tab, watch(tab)),
  );
  findings.none();
});

test('archive: every page opens, and its links lead to pages', { timeout: 300_000 }, async () => {
  const findings = new Findings();
  for (const archive of archives) {
    const watches = new Map();
    const there = new Set(archive.pages.map((path) => encodeURI(path)));
    const met = new Set(['index.html', '404.html']);
    await withTabs(
      archive.pages,
      { offline: true },
      async (tab, path) => {
        await tab.goto(archive.href + encodeURI(path), { waitUntil: 'load' });
        judge(findings, `${archive.name}: ${path}`, archive, watches.get(tab));
        const links = await tab.evaluate(() =>
          [...document.querySelectorAll('a[href]')].map(
            (link) => new URL(link.getAttribute('href'), document.baseURI).href,
          ),
        );
        for (const link of links.filter((one) => one.startsWith('file:'))) {
          const plain = link.replace(/[#?].*$/, '');
          const below = plain.slice(archive.href.length);
          if (!plain.startsWith(archive.href)) findings.add(path, 'a link leaves the folder', link);
          else if (below.endsWith('.html') && !there.has(below)) findings.add(path, 'a link leads nowhere', link);
          met.add(below);
        }
      },
      (tab) => watches.set(tab, watch(tab)),
    );
    // A page that nobody links is an older address of another one.
    for (const path of archive.pages) {
      if (!met.has(encodeURI(path)) && archive.site.pages.find((page) => page.path === path)?.kind !== 'moved')
        findings.add(archive.name, 'no page leads there', path);
    }
  }
  findings.none();
});
