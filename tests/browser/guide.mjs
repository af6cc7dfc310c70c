// Makes the pictures of docs/guide.*.md: does what a guide says in an empty folder, and takes a picture of each
// page that it shows. The marks in the guides are those of tests/suite/desk/way.rs.
//
//     cargo build --release
//     (cd tests/browser && npm ci) && node tests/browser/guide.mjs
//
// MITHAQ names another program, CHROMIUM another browser.

import { execFileSync, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { webp } from './webp.mjs';

const repository = resolve(fileURLToPath(import.meta.url), '../../..');
const program = resolve(process.env.MITHAQ || join(repository, 'target/release/mithaq'));
const documents = join(repository, 'docs');
const VIEW = { width: 1000, height: 640 };

/** The marks, blocks and pictures of a guide, in order. */
function* steps(guide) {
  const form = /^<!-- (?<mark>.+) -->$|^```(?<language>\w+)\n(?<block>[^]*?)^```$|^!\[.*\]\((?<picture>.+)\)$/gm;
  for (const { groups } of guide.matchAll(form)) yield groups;
}

/** The words of a command; those within quotation marks are one. */
const words = (command) => [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);

/** The live server of a folder, when it has told its address. */
async function serve(folder, env) {
  const child = spawn(program, ['serve', '--port', '0'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise((done) => createInterface(child.stdout).once('line', done));
  return { address: line.match(/http:\/\/127\.0\.0\.1:\d+\//)[0], end: () => child.kill('SIGINT') };
}

/** A page as a picture in WebP. */
async function picture(browser, address) {
  const context = await browser.newContext({ viewport: VIEW, colorScheme: 'light', reducedMotion: 'reduce' });
  const tab = await context.newPage();
  await tab.goto(address);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  const bytes = await webp(tab, await tab.screenshot());
  await context.close();
  return bytes;
}

/** Does what a guide says, and takes its pictures. */
async function follow(browser, guide) {
  const top = await mkdtemp(join(tmpdir(), 'mithaq-guide-'));
  let folder = top;
  // The program speaks the language of the guide.
  const env = { ...process.env, LC_ALL: guide.includes('.ar.') ? 'ar_QA.UTF-8' : 'C.UTF-8' };
  let server;
  const run = async (command) => {
    const [name, ...rest] = words(command);
    if (name === 'cd') folder = join(folder, rest[0]);
    else if (rest[0] === 'serve') server = await serve(folder, env);
    else {
      try {
        execFileSync(program, rest, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
      } catch (error) {
        // A check of the faults that the guide makes.
        if (rest[0] !== 'check') throw error;
      }
    }
  };
  try {
    const all = [...steps(await readFile(join(documents, guide), 'utf8'))];
    for (let at = 0; at < all.length; at++) {
      const { mark, block } = all[at];
      const [what, ...paths] = (mark ?? '').split(' ');
      if (block) for (const line of block.trimEnd().split('\n')) await run(line);
      else if (what === 'elsewhere' || what === 'prints') at += 1;
      else if (what === 'write') await writeFile(join(folder, paths[0]), all[++at].block);
      else if (what === 'change') {
        const [old, now] = [all[++at], all[++at]].map((one) => one.block.trimEnd());
        for (const path of paths) {
          const text = await readFile(join(folder, path), 'utf8');
          await writeFile(join(folder, path), text.replace(old, () => now));
        }
      } else if (what === 'delete') {
        for (const path of paths) await rm(join(folder, path), { recursive: true });
      } else if (what === 'page') {
        const file = join(documents, all[++at].picture);
        const bytes = await picture(browser, server.address + paths[0]);
        await writeFile(file, bytes);
        console.log(`${file}: ${bytes.length} bytes`);
      }
    }
  } finally {
    server?.end();
    await rm(top, { recursive: true, force: true });
  }
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  chromiumSandbox: false,
});
try {
  await mkdir(join(documents, 'pictures'), { recursive: true });
  for (const guide of process.argv.length > 2 ? process.argv.slice(2) : ['guide.en.md', 'guide.ar.md'])
    await follow(browser, guide);
} finally {
  await browser.close();
}
