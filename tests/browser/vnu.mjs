// The Nu HTML Checker reports nothing on any page, style sheet or picture.

import { test } from 'node:test';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Findings } from './findings.mjs';
import { pageAt, pages, sites } from './site.mjs';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** Pages are asked for over HTTP: read from a disk they would have no origin, and `'self'` would
 * be nothing. What is no page is checked only where it is read from a disk. */
function check(addresses) {
  const java = spawn('java', [
    '-Dnu.validator.servlet.allow-forbidden-hosts=true',
    '-jar',
    jar,
    '--format',
    'json',
    '--stdout',
    '--also-check-css',
    '--also-check-svg',
    ...addresses,
  ]);
  const said = { out: '', err: '' };
  java.stdout.setEncoding('utf8').on('data', (text) => (said.out += text));
  java.stderr.setEncoding('utf8').on('data', (text) => (said.err += text));
  return new Promise((done, fail) => {
    java.on('error', (error) => fail(new Error(`java does not start: ${error.message}`)));
    java.on('close', () => {
      try {
        done(JSON.parse(said.out).messages);
      } catch {
        fail(new Error(`the checker broke off:\n${said.err}${said.out.slice(0, 500)}`));
      }
    });
  });
}

const others = sites.flatMap(({ folder, files }) =>
  files.filter((file) => /\.(css|svg)$/.test(file)).map((file) => join(folder, file)),
);
// It starts when this file is loaded, and runs beside the other tests.
const answer = check([...pages.map(({ url }) => url), ...others]);
answer.catch(() => {});

test('vnu: every page, style sheet and picture', { timeout: 240_000 }, async () => {
  const findings = new Findings();
  for (const message of await answer) {
    // A block of data is not run, so no policy stops it; the checker takes it for a script.
    const data = (message.extract ?? '').includes('type="application/ld+json"');
    if (data && message.message.startsWith('Inline script violates Content Security Policy')) continue;
    const kind = message.subType ?? message.type;
    const place = message.lastLine
      ? `line ${message.lastLine}, column ${message.lastColumn}: `
      : '';
    const extract = (message.extract ?? '').trim().replace(/\s+/g, ' ');
    const page = pageAt(message.url ?? '') ?? message.url ?? 'the checker';
    findings.add(page, `${kind}: ${message.message}`, '', `${place}${extract}`);
  }
  findings.none();
});
