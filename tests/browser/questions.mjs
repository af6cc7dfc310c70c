// What is searched for, and what has to come first, for the judges of every browser.
//
// A line of `search/queries.tsv`: the language of the page, what is typed, the entries of which one has to
// come first, and a place to which one of its links has to lead. No entry: nothing may be found.

import { readFileSync } from 'node:fs';
import { sites } from './site.mjs';

/** The text of a list. */
export const list = (name) => readFileSync(new URL(`search/${name}`, import.meta.url), 'utf8');

/** The lines of a list, each as its columns. */
export const lines = (name) =>
  list(name)
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));

export const queries = lines('queries.tsv').map(([language, query, first = '', anchor = '']) => ({
  name: `${language}: ${query}`,
  language,
  query,
  first: first.split(',').filter(Boolean),
  anchor,
}));

export const dossier = sites.find(({ pages }) => pages.some(({ path }) => path === 'ar/search.html'));

/** The page that searches. */
export const page = (language) => dossier.pages.find(({ path }) => path === `${language}/search.html`);

/** The address that asks a question. */
export const asking = ({ language, query, file = page(language).file }) => `${file}?q=${encodeURIComponent(query)}`;

/** Runs in the page: the links of what was found, in its order. */
export const found = () =>
  [...document.querySelectorAll('#results > ol > li')].map((item) =>
    [...item.querySelectorAll('a')].map((link) => link.href),
  );

/** Notes what a question does not find first. */
export function judge(findings, { name, first, anchor }, links) {
  const paths = (links[0] ?? []).map((link) => link.replace(/^.*\/(?:ar|en)\//, ''));
  const is = (id) => paths[0] === `${id}.html`;
  if (first.length ? !first.some(is) : links.length) {
    const place = links.findIndex(([link]) => first.some((id) => link.includes(`/${id}.html`)));
    findings.add(name, `${first} comes first`, `${paths[0]} does; it is ${place + 1}`);
  } else if (anchor && !paths.some((path) => path.endsWith(`#${anchor}`))) {
    findings.add(name, `a link leads to ${anchor}`, paths.join(' '));
  }
}
