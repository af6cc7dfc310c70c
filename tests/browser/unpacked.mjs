// The archives that the judged sites offer, each unpacked into a folder whose path has blanks and Arabic
// letters.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { sites } from './site.mjs';

const around = mkdtempSync(join(tmpdir(), 'mithaq-archive-'));
after(() => rmSync(around, { recursive: true }));

/** The files of an archive, by path. */
function unpacked(zip) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const files = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = inflateRawSync(zip.subarray(data, data + zip.readUInt32LE(at + 20)));
    files.set(zip.toString('utf8', at + 46, at + 46 + name), bytes);
    at += 46 + name + extra + comment;
  }
  return files;
}

/** Each archive: the address of its top folder, and the paths of its pages there. */
export const archives = sites.flatMap((site, number) =>
  site.files
    .filter((file) => /^download\/[^/]+\.zip$/.test(file))
    .map((file) => {
      const folder = join(around, `حقيبة ملف ${number + 1}`);
      const files = unpacked(readFileSync(join(site.folder, file)));
      for (const [path, bytes] of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), bytes);
      }
      const top = [...files.keys()][0].split('/')[0];
      const href = `${pathToFileURL(join(folder, top)).href}/`;
      const pages = [...files.keys()]
        .filter((path) => path.endsWith('.html'))
        .map((path) => path.slice(top.length + 1));
      return { site, name: `${site.name}/${file}`, href, pages };
    }),
);
