// The text of a printed page as two programs read it back: `pdftotext` of poppler, and pdf.js,
// which is the viewer of Firefox. Both give lines; `spans` gives their words.

import { execFileSync } from 'node:child_process';

// pdf.js wants these to draw, and complains if they are not there. Here it only reads.
globalThis.DOMMatrix ??= class DOMMatrix {};
globalThis.Path2D ??= class Path2D {};
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

/** Marks of direction, joiners and the tatweel: a reader who searches does not type them. */
const UNSEEN = /[\p{Cf}\u0640]/gu;

/** A word in Arabic letters, or one in others, which may hold numbers. */
const WORD = /(?:(?=\p{L})\p{Script=Arabic}|\p{M})+|(?:(?!\p{Script=Arabic})\p{L}|[\p{M}\p{N}])+/gu;

const SIGNS = /\p{M}/gu;
const ARABIC = /(?=\p{L})\p{Script=Arabic}/u;
const OTHER = /(?!\p{Script=Arabic})\p{L}/u;

const visible = (text) => text.normalize('NFC').replace(UNSEEN, '').toLowerCase();

/** The words of a text, without vowel signs and in small letters, as a search takes them. */
export const words = (text) => visible(text).replace(SIGNS, '').match(WORD) ?? [];

/** The vowel signs of a text. */
export const signs = (text) => visible(text).match(SIGNS) ?? [];

/** Whether a word is in Arabic letters. */
export const inArabic = (word) => ARABIC.test(word);

/** Whether more of a text is Arabic than is not. */
export function isArabic(text) {
  const all = words(text);
  return all.filter(inArabic).length > all.length / 2;
}

/**
 * The words of a text, and those of a line that was read, as they can be compared. In a line from
 * right to left neither program is sure of the order of numbers and of words in other letters
 * that follow each other: poppler takes them as they stand, from left to right (`[1 ¶10]` becomes
 * `10]¶ 1[`, whatever the font), and a PDF does not say which of them are isolated. So they are
 * sorted.
 */
export function settled(list, arabic) {
  if (!arabic) return list;
  const runs = [];
  for (const [at, word] of list.entries()) {
    if (at && !inArabic(word) && !inArabic(list[at - 1])) runs.at(-1).push(word);
    else runs.push([word]);
  }
  return runs.flatMap((run) => run.sort());
}

/** What reads a PDF: lines, and the words of a line, each from its place to the next one's. */
export const READERS = {
  pdftotext: {
    lines: byPoppler,
    spans: (line, arabic) =>
      settled(words(line), arabic).map((word, at) => ({ word, at, next: at + 1 })),
    /** On a page that is mostly in one direction it does not put texts of the other in order. */
    ordersBoth: false,
  },
  'pdf.js': {
    lines: byPdfJs,
    spans: (line, arabic) => divided(settled(visible(line).match(WORD) ?? [], arabic)),
    ordersBoth: true,
  },
};

/**
 * Words of which some are divided. pdf.js takes a letter with a vowel sign to have no width if
 * both are one glyph; where another letter stands at its right, it then sees a space.
 */
function divided(parts) {
  return parts.flatMap((_, at) => {
    const found = [];
    for (let next = at + 1; next <= parts.length; next += 1) {
      found.push({ word: parts.slice(at, next).join('').replace(SIGNS, ''), at, next });
      if (!/^\p{M}/u.test(parts[next] ?? '')) break;
    }
    return found;
  });
}

/** Each column of a table is a text of its own. */
function byPoppler(pdf) {
  const options = { input: pdf, maxBuffer: 1e8, encoding: 'utf8' };
  return execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], options).split(/[\n\f]/);
}

async function byPdfJs(pdf, arabic) {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const file = await loading.promise;
  const lines = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    lines.push(...inLines(items, arabic));
  }
  await loading.destroy();
  return lines;
}

/** Pieces of text, as they lie on the sheet, in lines and in the order in which these are read. */
function inLines(items, arabic) {
  const rows = [];
  for (const { str, transform, width } of items) {
    if (!str) continue;
    const [, , , size, left, base] = transform;
    const row = rows.find((each) => Math.abs(each.base - base) < 1) ?? { base, pieces: [] };
    if (!row.pieces.length) rows.push(row);
    row.pieces.push({ str, left, right: left + width, size: Math.abs(size) });
  }
  return rows.flatMap(({ pieces }) => columns(pieces)).map((pieces) => inOrder(pieces, arabic));
}

/** Divides a row where the columns of a table do. */
function columns(pieces) {
  const parts = [];
  for (const piece of pieces.sort((a, b) => a.left - b.left)) {
    const last = parts.at(-1)?.at(-1);
    if (last && piece.left - last.right < 0.7 * piece.size) parts.at(-1).push(piece);
    else parts.push([piece]);
  }
  return parts;
}

/** The text of pieces that stand from left to right. */
function inOrder(pieces, arabic) {
  const texts = pieces.map(({ str }) => str);
  if (!arabic) return turned(texts, ARABIC, OTHER).join('');
  // A number that touches a word in other letters belongs to it: `S-400`.
  const joined = [];
  for (const [at, text] of texts.entries()) {
    const last = joined.at(-1) ?? '';
    const number = texts
      .slice(at)
      .join('')
      .match(/^[\p{P}\p{N}]*\p{N}/u);
    if (OTHER.test(last) && !ARABIC.test(last) && number && /^[\p{P}\p{N}]+$/u.test(text))
      joined[joined.length - 1] += text;
    else joined.push(text);
  }
  return turned(joined.reverse(), OTHER, ARABIC).join('');
}

/** Words of the other direction go that way, with all that is between them. */
function turned(texts, other, own) {
  const result = [...texts];
  for (let from = 0; from < result.length; from += 1) {
    if (!other.test(result[from]) || own.test(result[from])) continue;
    let end = from;
    for (let at = from; at < result.length && !own.test(result[at]); at += 1)
      if (other.test(result[at])) end = at;
    result.splice(from, end + 1 - from, ...result.slice(from, end + 1).reverse());
    from = end;
  }
  return result;
}
