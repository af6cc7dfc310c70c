// Two visits to every page, in a wide window and in a narrow one, at which all judges look at the
// page: opening a page takes the time, not looking at it.
//
//     const widths = wide.look((tab, page) => tab.evaluate(() => innerWidth));
//     test('…', async () => { for (const [page, width] of await widths()) … });

import { setImmediate } from 'node:timers/promises';
import { open, watch, withTabs } from './browser.mjs';
import { pages } from './site.mjs';

class Sweep {
  #looks = [];
  #prepared = [];
  #done;

  constructor(width) {
    this.width = width;
  }

  /**
   * Looks at each page, or at those of `of`, as it stands open; has to leave it as it was.
   * Returns what gives the results, by page, once the visit is made.
   */
  look(work, of = pages) {
    const results = new Map();
    this.#looks.push({ work, of: new Set(of), results });
    return async () => {
      await (this.#done ??= this.#visit());
      return results;
    };
  }

  /** Does something to each tab before its first page. */
  prepare(work) {
    this.#prepared.push(work);
  }

  async #visit() {
    // So that all judges that are loaded take part.
    await setImmediate();
    const seen = new WeakMap();
    await withTabs(
      pages.filter((page) => this.#looks.some(({ of }) => of.has(page))),
      { viewport: { width: this.width, height: 900 } },
      async (tab, page) => {
        seen.get(tab).start();
        await open(tab, page);
        for (const { work, of, results } of this.#looks) {
          if (of.has(page)) results.set(page, await work(tab, page, seen.get(tab)));
        }
      },
      async (tab) => {
        seen.set(tab, watch(tab));
        for (const work of this.#prepared) await work(tab);
      },
    );
  }
}

export const wide = new Sweep(1440);
export const narrow = new Sweep(320);
