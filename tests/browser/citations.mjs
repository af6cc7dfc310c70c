// The three files of citations beside each page, read by citation-js, say the same: as many references, each with
// its title, its language and its year.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sites } from './site.mjs';

// As modules these packages need a later version of Node.js.
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
for (const format of ['bibtex', 'csl', 'ris']) require(`@citation-js/plugin-${format}`);

/** What a file says of each reference, by its id. */
function read(file) {
  const all = new Cite(readFileSync(file, 'utf8')).data;
  return Object.fromEntries(
    all.map((one) => [
      one.id,
      {
        // Where RIS has a translated title, citation-js takes that for the title.
        title: (file.endsWith('.ris') && one['original-title']) || one.title,
        language: one.language,
        year: one.issued['date-parts'][0][0],
      },
    ]),
  );
}

test('citations: three files say the same of each page', { timeout: 120_000 }, () => {
  let count = 0;
  for (const { folder, files } of sites) {
    for (const bib of files.filter((file) => file.endsWith('.bib'))) {
      const stem = join(folder, bib.replace(/\.bib$/, ''));
      const said = read(`${stem}.csl.json`);
      assert.deepEqual(read(`${stem}.bib`), said, bib);
      assert.deepEqual(read(`${stem}.ris`), said, bib);
      count += Object.keys(said).length;
    }
  }
  assert.ok(count > 100, `${count} references`);
});
