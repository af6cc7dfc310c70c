// What a judge found, put together so that a rule broken on a hundred pages is one finding.

/** How many pages of a finding are named. */
const NAMED = 4;

export class Findings {
  #found = new Map();

  /** @param how  how to see it: the width, the setting, the key. */
  add(page, rule, element, how = '') {
    const key = `${rule}\n${element}`;
    const places = this.#found.get(key) ?? [];
    places.push({ name: page?.name ?? page, how });
    this.#found.set(key, places);
  }

  get size() {
    return this.#found.size;
  }

  toString() {
    return [...this.#found]
      .map(([key, places]) => {
        const [rule, element] = key.split('\n');
        const named = new Map(places.map(({ name, how }) => [name, how]));
        const shown = [...named]
          .slice(0, NAMED)
          .map(([name, how]) => `      ${name}${how && `  (${how})`}`);
        const more = named.size - shown.length;
        if (more > 0) shown.push(`      and ${more} more`);
        return [`  ${rule}`, ...(element ? [`    ${element}`] : []), ...shown].join('\n');
      })
      .join('\n');
  }

  /** Errors: something was found. */
  none() {
    if (this.#found.size === 0) return;
    const error = new Error(
      `${this.#found.size} finding${this.#found.size > 1 ? 's' : ''}\n${this}`,
    );
    // The stack of the judge does not help to repair the page.
    error.stack = error.message;
    throw error;
  }
}
