// A printed page can be read back: who searches a PDF or copies from it finds the words of the
// page, whole and in their order. That holds of its title, its dates and each of its sentences.

import { test } from 'node:test';
import { open, under, withTabs } from './browser.mjs';
import { Findings } from './findings.mjs';
import { inArabic, isArabic, READERS, settled, signs, words } from './pdf.mjs';
import { pages, samples } from './site.mjs';

/** Runs in the page as it is printed: its texts, each without a break. */
function texts() {
  const found = [];
  let text = '';
  const end = () => {
    if (text.trim()) found.push(text);
    text = '';
  };
  const generates = (element, where) =>
    !/^(none|normal|"\s*")?$/.test(getComputedStyle(element, where).content);
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || /^(script|style)$/i.test(node.localName)) return;
    const style = getComputedStyle(node);
    const shown = node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if ((!shown && style.display !== 'contents') || style.clipPath !== 'none') return;
    const apart =
      !/^(inline|contents)$/.test(style.display) ||
      style.position !== 'static' ||
      node.localName === 'br';
    // What a style sheet adds stands on the paper, but not in the text.
    if (apart || generates(node, '::before')) end();
    for (const child of node.childNodes) walk(child);
    if (apart || generates(node, '::after')) end();
  };
  walk(document.body);
  end();
  return found;
}

const more = (map, key, by = 1) => map.set(key, (map.get(key) ?? 0) + by);

/** What was read: its words, which of them follow each other, and its vowel signs. */
class Read {
  words = new Map();
  signs = new Map();
  #pairs = new Set();
  #first = new Set();
  #last = new Set();

  constructor(lines, reader, arabic) {
    for (const line of lines) {
      const starting = [];
      const spans = reader.spans(line, arabic);
      for (const { word, at } of spans) (starting[at] ??= []).push(word);
      for (const { word, at, next } of spans) {
        more(this.words, word);
        if (at === 0) this.#first.add(word);
        if (!starting[next]) this.#last.add(word);
        for (const other of starting[next] ?? []) this.#pairs.add(`${word} ${other}`);
      }
      for (const sign of signs(line)) more(this.signs, sign);
    }
  }

  /**
   * Whether two words follow each other, or are parted by the end of a line. The next line need
   * not begin with the second: poppler may put two narrow columns in one line.
   */
  follow(one, next) {
    return this.#pairs.has(`${one} ${next}`) || this.#last.has(one) || this.#first.has(next);
  }

  /** Whether a word is divided by the end of a line, as on the sheet. */
  breaks(word) {
    return [...word].some(
      (_, at) => at && this.words.has(word.slice(0, at)) && this.#first.has(word.slice(at)),
    );
  }
}

/** What pages say and a program does not read; the share that it reads. */
class Judge {
  words = 0;
  read = 0;
  findings = new Findings();

  constructor(name) {
    this.name = name;
    this.reader = READERS[name];
  }

  async look(page, said, pdf) {
    const arabic = isArabic(said.join(' '));
    const read = new Read(await this.reader.lines(pdf, arabic), this.reader, arabic);
    const often = new Map();
    const add = (rule, what) => this.findings.add(page, `${this.name}: ${rule}`, what);
    for (const text of said) {
      const list = settled(words(text), arabic);
      // Two columns may have lines at one height, which pdf.js reads as one.
      const columns = this.name === 'pdf.js' && page.path.startsWith('both/');
      const ordered = !columns && (this.reader.ordersBoth || isArabic(text) === arabic);
      /** The word before, if it is there whole. */
      let before;
      for (const [at, word] of list.entries()) {
        this.words += 1;
        // Poppler drops a hyphen at the end of a line, as if it divided a word.
        const joined = [list[at - 1] + word, word + list[at + 1]].some((both) =>
          read.words.has(both),
        );
        if (!joined) more(often, word);
        const whole = !joined && often.get(word) <= (read.words.get(word) ?? 0);
        if (whole || joined || read.breaks(word)) this.read += 1;
        else add('a word is not there', word);
        const sorted = arabic && !inArabic(before) && !inArabic(word);
        if (before && whole && ordered && !sorted && !read.follow(before, word))
          add('two words do not follow each other', `${before} ${word}`);
        before = whole ? word : undefined;
      }
      for (const sign of signs(text)) more(often, sign);
    }
    for (const [sign, number] of often) {
      if (/^\p{M}$/u.test(sign) && number > (read.signs.get(sign) ?? 0))
        add('vowel signs are lost', `U+0${sign.codePointAt(0).toString(16).toUpperCase()}`);
    }
  }
}

// The page that a host shows for a missing one has no style sheet: its font is the reader's.
const printed = new Set([
  ...samples.filter(({ kind }) => kind !== 'not-found'),
  ...pages.filter(({ path }) => /\/paper-\w+\.html$/.test(path)),
]);

let judging;

/** Prints each page once, for all programs. */
function judged() {
  return (judging ??= (async () => {
    const judges = Object.keys(READERS).map((name) => new Judge(name));
    await withTabs([...printed], {}, async (tab, page) => {
      await open(tab, page);
      const said = await under(tab, { media: 'print' }, () => tab.evaluate(texts));
      const pdf = await tab.pdf({ format: 'A4' });
      for (const judge of judges) await judge.look(page, said, pdf);
    });
    return judges;
  })());
}

for (const name of Object.keys(READERS)) {
  test(`paper: ${name} reads each kind of printed page`, { timeout: 600_000 }, async (t) => {
    const judge = (await judged()).find((each) => each.name === name);
    t.diagnostic(`${judge.read} of ${judge.words} words`);
    judge.findings.none();
  });
}
