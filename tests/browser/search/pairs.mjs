// Writes small dossiers in other pairs of languages, and builds them, for `search.mjs`:
//
//   node tests/browser/search/pairs.mjs target/release/mithaq

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = resolve(fileURLToPath(import.meta.url), '../../../..');

/** What the dossiers say, by language: names, and the text of a page with one section. */
const WORDS = {
  de: {
    kuwait: 'Kuwait', china: 'Volksrepublik China', gorbachev: 'Michail Gorbatschow',
    treaty: 'Vertrag über gegenseitige Unterstützung', signed: 'Unterzeichnung',
    text: 'Die Straße nach Köln ist gesperrt; die Verträge gelten weiter.', heading: 'Übersicht',
  },
  fr: {
    kuwait: 'Koweït', china: 'République populaire de Chine', gorbachev: 'Mikhaïl Gorbatchev',
    treaty: 'Traité d’assistance mutuelle', signed: 'signature',
    text: 'L’œuvre inachevée des négociateurs français reste à l’étude.', heading: 'Aperçu',
  },
  ru: {
    kuwait: 'Кувейт', china: 'Китайская Народная Республика', gorbachev: 'Михаил Горбачёв',
    treaty: 'Договор о взаимной помощи', signed: 'подписание',
    text: 'Ёлки растут вдоль границы; договоры сторон остаются в силе.', heading: 'Обзор',
  },
  en: {
    kuwait: 'Kuwait', china: 'China', gorbachev: 'Mikhail Gorbachev',
    treaty: 'Treaty on mutual assistance', signed: 'signature',
    text: 'The naïve café owners studied the treaties of both countries.', heading: 'Overview',
  },
  fa: {
    kuwait: 'کویت', china: 'چین', gorbachev: 'میخائیل گورباچف',
    treaty: 'پیمان کمک متقابل', signed: 'امضا',
    text: 'کتاب‌خانه‌ها در سال ۱۴۰۰ گشایش یافتند و می‌روند.', heading: 'نگاه کلی',
  },
  he: {
    kuwait: 'כווית', china: 'סין', gorbachev: 'מיכאיל גורבצ׳וב',
    treaty: 'אמנת סיוע הדדי', signed: 'חתימה',
    text: 'שָׁלוֹם וביטחון באזור הים, לפי דו״ח האו״ם.', heading: 'סקירה',
  },
  zh: {
    kuwait: '科威特', china: '中国', gorbachev: '戈尔巴乔夫',
    treaty: '相互援助条约', signed: '签署',
    text: '两国在边境地区进行联合军事演习。', heading: '概览',
  },
};

export const PAIRS = [['de', 'fr'], ['ru', 'en'], ['fa', 'he'], ['zh', 'en']];

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function build(program, languages) {
  const name = `search-${languages.join('-')}`;
  const root = join(repository, 'target', `judged-${name}`);
  const both = (key) => `{ ${languages.map((one) => `${one} = "${WORDS[one][key]}"`).join(', ')} }`;
  rmSync(root, { recursive: true, force: true });
  cpSync(join(repository, 'themes'), join(root, 'themes'), { recursive: true });
  // Messages with every plural form, for any language.
  const english = readFileSync(join(repository, 'themes/diwan/i18n/en.ftl'), 'utf8');
  const messages = english.replace(/^ +\[one\] (.*)$/gm, (_, words) =>
    ['zero', 'one', 'two', 'few', 'many'].map((form) => `    [${form}] ${words}`).join('\n'),
  );
  const i18n = join(root, 'themes/diwan/i18n');
  for (const file of readdirSync(i18n)) rmSync(join(i18n, file));
  write(
    join(root, 'mithaq.toml'),
    `title = ${both('treaty')}\nlanguages = ${JSON.stringify(languages)}\n` +
      'theme = "diwan"\nas_of = "2026-11-21"\n',
  );
  write(
    join(root, 'content/vocabulary.toml'),
    `[form.treaty]\nname = ${both('treaty')}\n[event.signed]\nname = ${both('signed')}\n`,
  );
  for (const [id, iso] of [['kuwait', 'KW'], ['china', 'CN']]) {
    write(join(root, `content/countries/${id}/facts.toml`), `title = ${both(id)}\niso = "${iso}"\n`);
  }
  write(join(root, 'content/people/gorbachev/facts.toml'), `title = ${both('gorbachev')}\n`);
  write(
    join(root, 'content/articles/report/facts.toml'),
    `title = ${both('heading')}\nlanguage = "${languages[0]}"\nheadline = "A"\npublished = { date = "2024" }\n`,
  );
  write(
    join(root, 'content/agreements/pact/facts.toml'),
    `title = ${both('treaty')}\nform = "treaty"\nparties = ["kuwait", "china"]\n` +
      '[[event]]\nkind = "signed"\ndate = "2019-07-29"\ncite = ["report"]\n',
  );
  for (const one of languages) {
    write(join(i18n, `${one}.ftl`), messages);
    const { heading, text } = WORDS[one];
    write(
      join(root, `content/pages/about/${one}.md`),
      `+++\ntitle = "${heading}"\n+++\n\n## ${heading} {#part}\n\n${text}\n`,
    );
  }
  const out = join(repository, 'target/judged', name);
  const run = spawnSync(program, ['build', '--quiet', '--root', root, '--out', out], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stdout + run.stderr);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const languages of PAIRS) build(resolve(process.argv[2]), languages);
}
