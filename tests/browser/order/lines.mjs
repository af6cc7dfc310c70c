// The table of lines, and the order in which the characters of each have to stand.

import { readFileSync } from 'node:fs';

/** The pairs of languages in which the dossiers are written. */
export const PAIRS = [
  ['ar', 'en'],
  ['fa', 'fr'],
  ['he', 'ru'],
];

export const isRtl = (language) => ['ar', 'fa', 'he'].includes(language);

/** Characters that have no place of their own: blanks, marks on letters, joiners. */
const HIDDEN = /[\s\p{M}\u200B-\u200F]/u;

/** Whether a character is measured. */
export const isSeen = (c) => !HIDDEN.test(c);

/** The things that follow one another in a text: numbers, other characters, what is in braces. */
function things(text, start) {
  const found = [];
  let at = start;
  while (at < text.length && text[at] !== '}') {
    const number = /^\p{Nd}+(?:[.,:/٫٬]\p{Nd}+)*/u.exec(text.slice(at));
    if (text[at] === '{') {
      const inner = things(text, at + 1);
      found.push(inner.found);
      at = inner.at + 1;
    } else {
      const thing = number?.[0] ?? String.fromCodePoint(text.codePointAt(at));
      found.push(thing);
      at += thing.length;
    }
  }
  return { found, at };
}

/** Things from left to right. */
function ordered(found, rtl) {
  const all = found.map((thing) => (typeof thing === 'string' ? thing : ordered(thing, !rtl)));
  return (rtl ? all.reverse() : all).join('');
}

/** The characters of a line from left to right, row by row. */
function order(seen, rtl) {
  const rows = seen.split('⏎').map((row) => ordered(things(row, 0).found, rtl));
  return [...rows.join('')].filter(isSeen).join('');
}

const MEANINGFUL = /[\\`*_[\]<>|~&$]|^[#+=-]|^\d+(?=[.)])/gu;

/** A text as Markdown that means nothing but itself. */
const escaped = (text) =>
  text.replace(MEANINGFUL, (found) => (/\d/.test(found) ? found : `\\${found}`));

function read() {
  let language;
  const lines = [];
  const table = readFileSync(new URL('lines.txt', import.meta.url), 'utf8');
  for (const [index, row] of table.split('\n').entries()) {
    const section = /^\[(\w+)\]$/.exec(row);
    if (section) [, language] = section;
    if (!row || section || row.startsWith('#')) continue;
    const [, kind, rest] = /^(= |md )?(.*)$/u.exec(row);
    const [typed, seen = typed] = rest.split(' ⇒ ');
    const isMarkdown = kind === 'md ';
    const text = typed.replace(/[{}]/g, '');
    lines.push({
      language,
      isMarkdown,
      isPlain: kind === '= ',
      text,
      markdown: isMarkdown ? typed.replace('⏎', '\\\n') : escaped(text),
      order: order(seen, isRtl(language)),
      name: `lines.txt:${index + 1} ${typed}`,
    });
  }
  return lines;
}

export const lines = read();

/** The lines of a language that are plain text. */
export const plainLines = (language) =>
  lines.filter((line) => line.language === language && !line.isMarkdown);
