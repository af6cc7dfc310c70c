// The sites that are judged, their pages by kind, and a small server that serves them.
//
// JUDGED names other folders instead of those that `build` makes: JUDGED=public:other/site

import { createServer } from 'node:http';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { extname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { after } from 'node:test';

const repository = resolve(fileURLToPath(import.meta.url), '../../..');

/** Pages in the top folder of a language that are a kind of their own. */
const TOOLS = ['timeline', 'matrix', 'map', 'search', 'download', 'data', 'codebook'];

/** Folders of a site that hold no pages of one language. */
const NO_LANGUAGE = ['assets', 'data', 'both'];

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

function walk(folder, top = folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = join(folder, item.name);
      return item.isDirectory() ? walk(path, top) : [relative(top, path).split(sep).join('/')];
    });
}

/** The kind of a page, by its address and its head. */
function kindOf(path, html) {
  if (path === 'index.html') return 'door';
  if (path === '404.html') return 'not-found';
  if (/http-equiv="?refresh/i.test(html)) return 'moved';
  const [language, folder, file] = path.split('/');
  if (language === 'both') return file ? `facing-${folder}` : 'facing';
  if (file === 'index.html') return `register-${folder}`;
  if (file) return folder;
  if (folder === 'index.html') return 'home';
  const name = folder.replace(/\.html$/, '');
  return TOOLS.includes(name) ? name : 'page';
}

function read(folder, mount) {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(
      `there is no site in ${folder}; tests/browser/build makes those that are judged`,
    );
  }
  const below = relative(repository, folder);
  const name = below.startsWith('..') ? folder : below;
  const files = walk(folder);
  const tops = files
    .filter((file) => /^[^/]+\/index\.html$/.test(file))
    .map((file) => file.split('/')[0]);
  const languages = tops.filter((top) => !NO_LANGUAGE.includes(top));
  const site = { name, folder, mount, files, languages };
  site.pages = files
    .filter((file) => file.endsWith('.html'))
    .map((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const top = path.split('/')[0];
      return {
        site,
        path,
        kind: kindOf(path, html),
        language: languages.includes(top) ? top : null,
        size: html.length,
        /** Its name in a finding. */
        name: `${name}/${path}`,
        file: pathToFileURL(join(folder, path)).href,
        get url() {
          return `${origin}${mount}${path}`;
        },
      };
    });
  return site;
}

const folders = process.env.JUDGED
  ? process.env.JUDGED.split(':').map((folder) => resolve(folder))
  : ['dossier', 'edges'].map((name) => join(repository, 'target/judged', name));

/** Each at a sub-path of its own, as on a host that holds other sites. */
export const sites = folders.map((folder, number) => read(folder, `/a/b${number || ''}/`));

/** The site with words too long for a telephone, which only the judge of layout looks at. */
const long = process.env.JUDGED
  ? []
  : [read(join(repository, 'target/judged/long'), '/long/')];
export const longPages = long.flatMap((site) => site.pages);

/** Every page of every site. */
export const pages = sites.flatMap((site) => site.pages);

/** One page of each kind in each language, chosen from those of the kind by size. */
function eachKind(choose) {
  const kinds = new Map();
  for (const page of [...pages].sort((a, b) => a.size - b.size)) {
    const key = `${page.kind} ${page.language}`;
    kinds.set(key, [...(kinds.get(key) ?? []), page]);
  }
  return [...kinds.values()].map(choose);
}

/** The largest page of each kind in each language. */
export const samples = eachKind((sorted) => sorted.at(-1));

/** One of medium size, for judges that take long with each link. */
export const middling = eachKind((sorted) => sorted[sorted.length >> 1]);

/** Whether an address is one of a site that is judged. */
export const isOurs = (address) =>
  /^(data|blob|about):/.test(address) || address.startsWith(`${origin}/`);

/** The page at an address of ours; undefined if there is none. */
export function pageAt(address) {
  const plain = address.replace(/[#?].*$/, '');
  return pages.find((page) => plain === page.url || plain === page.file);
}

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
  const site = [...sites, ...long].find(({ mount }) => path.startsWith(mount));
  const file =
    site && (path.slice(site.mount.length).replace(/(^|\/)$/, '$1index.html') || 'index.html');
  const found = site?.files.includes(file);
  const sent = found ? file : site?.files.includes('404.html') ? '404.html' : null;
  response.writeHead(found ? 200 : 404, {
    'content-type': TYPES[extname(sent ?? '')] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(sent ? readFileSync(join(site.folder, sent)) : 'There is nothing here.');
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

export const origin = `http://127.0.0.1:${server.address().port}`;

after(() => {
  server.close();
  server.closeAllConnections?.();
});
