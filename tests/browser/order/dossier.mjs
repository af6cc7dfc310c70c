// Writes dossiers that show each line of the table wherever a dossier shows text, and builds them:
//
//   node tests/browser/order/dossier.mjs target/release/mithaq
//
// They are for `order.mjs`, which finds them in target/judged/order-….

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAIRS, lines, plainLines } from './lines.mjs';

const repository = resolve(fileURLToPath(import.meta.url), '../../../..');
const program = resolve(process.argv[2]);

/** Entries that lines name: a place, and a broadcaster whose name is in both directions. */
const NAMES = {
  ar: { place: 'الكويت', band: 'قناة RT 24' },
  en: { place: 'Kuwait', band: 'RT (قناة)' },
  fa: { place: 'پرتغال', band: 'شبکهٔ RT' },
  fr: { place: 'Portugal', band: 'RT' },
  he: { place: 'ישראל', band: 'ערוץ RT' },
  ru: { place: 'Россия', band: 'RT' },
};

/** One heading for each way in which prose shows a line, and the Markdown of all lines under it. */
const PLACES = {
  paragraphs: (all) => all.map((line) => `${line}\n`),
  items: (all) => all.map((line) => `- ${line.replace('\n', '\n  ')}`),
  quotes: (all) => all.map((line) => `> ${line.replace('\n', '\n> ')}\n`),
};
const PLAIN_PLACES = {
  cells: (all) => ['| a |', '|---|', ...all.map((line) => `| ${line} |`)],
  headings: (all) => all.map((line) => `### ${line}\n`),
  strong: (all) => all.map((line) => `**${line}**\n`),
  links: (all) => all.map((line) => `[${line}](https://x.example/)\n`),
};

function prose(language) {
  const own = lines.filter((line) => line.language === language);
  const sections = (places, some) =>
    Object.entries(places).map(([id, write]) =>
      [`## A {#${id}}`, ...write(some.map(({ markdown }) => markdown))].join('\n'),
    );
  const all = [...sections(PLACES, own), ...sections(PLAIN_PLACES, plainLines(language))];
  const text = all.join('\n\n');
  const note = text.includes('[^1]') ? '\n[^1]: A.\n' : '';
  return `+++\ntitle = "A"\n+++\n\n${text}\n${note}`;
}

const pair = ([one, two], first, second) =>
  `{ ${one} = ${JSON.stringify(first)}, ${two} = ${JSON.stringify(second)} }`;

/** Messages for any language: those of the small dossier, with every plural form. */
const messages = readFileSync(join(repository, 'tests/small/themes/bare/i18n/en.ftl'), 'utf8').replace(
  /^ +\[one\] (.*)$/gm,
  (_, words) => ['zero', 'one', 'two', 'few', 'many'].map((form) => `    [${form}] ${words}`).join('\n'),
);

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Writes the dossier of a pair of languages into a folder. */
function dossier(root, languages, theme) {
  rmSync(root, { recursive: true, force: true });
  const [one, two] = languages.map(plainLines);
  const count = Math.max(one.length, two.length);
  const texts = (at) =>
    pair(languages, one[at % one.length].text, two[at % two.length].text);
  const name = (id) => pair(languages, NAMES[languages[0]][id], NAMES[languages[1]][id]);
  write(
    join(root, 'mithaq.toml'),
    `title = ${pair(languages, 'A', 'A')}\nlanguages = ${JSON.stringify(languages)}\n` +
      `theme = "${theme}"\nas_of = "2026-11-21"\n`,
  );
  const a = `name = ${pair(languages, 'A', 'A')}\n`;
  write(
    join(root, 'content/vocabulary.toml'),
    ['form.treaty', 'organisation.ministry', 'event.signed', 'provision.training']
      .map((code) => `[${code}]\n${a}`)
      .join(''),
  );
  write(join(root, 'content/countries/place/facts.toml'), `title = ${name('place')}\niso = "KW"\n`);
  write(
    join(root, 'content/organisations/band/facts.toml'),
    `title = ${name('band')}\nform = "ministry"\n`,
  );
  write(
    join(root, 'content/articles/report/facts.toml'),
    `title = ${pair(languages, 'A', 'A')}\nlanguage = "${languages[0]}"\nheadline = "A"\n` +
      'published = { date = "2024" }\n',
  );
  const facts = Array.from({ length: count }, (_, at) => [
    `\n[[event]]\nkind = "signed"\ntext = ${texts(at)}\ncite = ["report"]\n`,
    `\n[[provision]]\ncode = "training"\nvalue = "stated"\nnote = ${texts(at)}\ncite = ["report"]\n`,
  ]);
  write(
    join(root, 'content/agreements/facts/facts.toml'),
    `title = ${pair(languages, 'A', 'A')}\nform = "treaty"\nparties = ["place"]\n${facts.flat().join('')}`,
  );
  for (let at = 0; at < count; at += 1) {
    write(
      join(root, `content/organisations/title-${at}/facts.toml`),
      `title = ${texts(at)}\nform = "ministry"\n`,
    );
  }
  for (const language of languages) {
    write(join(root, `content/pages/prose/${language}.md`), prose(language));
    if (theme !== 'diwan') write(join(root, `themes/bare/i18n/${language}.ftl`), messages);
  }
  themes(root, theme);
}

/** The theme of the dossier; the small one shows the facts in elements of their own. */
function themes(root, theme) {
  if (theme === 'diwan') {
    cpSync(join(repository, 'themes'), join(root, 'themes'), { recursive: true });
    return;
  }
  const bare = join(repository, 'tests/small/themes/bare');
  for (const part of ['templates', 'static', 'theme.toml'])
    cpSync(join(bare, part), join(root, 'themes/bare', part), { recursive: true });
  const edit = (file, from, to) => {
    const path = join(root, 'themes/bare/templates', file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    writeFileSync(path, text.replace(from, to));
  };
  edit('events.html', '{{ event.text | line }}', '<p class="event">{{ event.text | line }}</p>');
  edit(
    'agreement.html',
    '{{ row.name | text }}',
    '{{ row.name | text }}<p class="provision">{{ row.note | line }}</p>',
  );
}

for (const [theme, ...all] of [
  ['bare', ...PAIRS],
  ['diwan', PAIRS[0]],
]) {
  for (const languages of all) {
    const name = `order-${languages.join('-')}-${theme}`;
    const root = join(repository, 'target', `judged-${name}`);
    dossier(root, languages, theme);
    const out = join(repository, 'target/judged', name);
    const run = spawnSync(program, ['build', '--quiet', '--root', root, '--out', out], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
  }
}
