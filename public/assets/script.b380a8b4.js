// What a page does beyond being read: it sorts and filters registers, and its link to the other
// language leads to the section in view. Without this file nothing is missing to a reader.
(() => {
  "use strict";
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Letters as they are compared: no marks, no hamza, no case, one form of yeh, heh and kaf.
  const variants = { "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ٱ": "ا", "ء": "" };
  const fold = (text) =>
    text.normalize("NFKD").toLowerCase()
      .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
      .replace(/[ىیةکٱء]/g, (letter) => variants[letter])
      .replace(/\p{Nd}/gu, (digit) => {
        const code = digit.codePointAt(0);
        const zero = [0x660, 0x6f0].find((first) => code >= first && code < first + 10);
        return zero ? String(code - zero) : digit;
      })
      .replace(/\s+/g, " ").trim();

  for (const table of all("table[data-sortable]")) {
    const body = table.tBodies[0];
    const heads = all("thead th", table);
    const key = (row, column) => row.cells[column]?.dataset.sort;
    heads.forEach((head, column) => {
      if (key(body.rows[0] ?? table.tHead.rows[0], column) === undefined) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const rows = [...body.rows].sort((a, b) =>
          (key(a, column) ?? "").localeCompare(key(b, column) ?? "", "en", { numeric: true }));
        body.append(...(down ? rows.reverse() : rows));
      });
    });
  }

  const filter = document.getElementById("filter");
  const tools = filter?.closest("form");
  const rows = tools ? all("table[data-sortable] tbody tr") : [];
  if (rows.length) {
    const shown = tools.querySelector("output");
    const zero = (shown.dataset.zero ?? "0").codePointAt(0);
    const digits = (number) =>
      String(number).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
    const run = () => {
      const words = fold(filter.value).split(" ");
      let count = 0;
      for (const row of rows) {
        row.hidden = !words.every((word) => texts.get(row).includes(word));
        count += row.hidden ? 0 : 1;
      }
      for (const heading of all(":is(h2, h3):has(+ table[data-sortable])")) {
        const table = heading.nextElementSibling;
        table.hidden = heading.hidden = all("tbody tr", table).every((row) => row.hidden);
      }
      shown.textContent = filter.value.trim() === ""
        ? ""
        : shown.dataset.shown.replace("#", digits(count)).replace("#", digits(rows.length));
    };
    tools.addEventListener("submit", (event) => event.preventDefault());
    filter.addEventListener("input", run);
    tools.hidden = false;
    if (filter.value) run();
  }

  // The quiet links beside headings know where the other text has the same section.
  const language = document.querySelector(".site-head a[hreflang]");
  const switches = all("a.switch");
  if (language && switches.length) {
    const top = language.getAttribute("href").split("#")[0];
    let waiting = false;
    const follow = () => {
      waiting = false;
      const place = (link) => link.parentElement.getBoundingClientRect();
      // Where sections stand side by side, the one whose heading passed last.
      let here = switches
        .filter((link) => place(link).height && place(link).top <= 100)
        .reduce((last, link) => (last && place(last).top > place(link).top ? last : link), undefined);
      // At the end of a page some headings cannot come to its top.
      if (innerHeight + scrollY >= document.documentElement.scrollHeight - 2) {
        const seen = switches.filter((link) => place(link).height && place(link).top < innerHeight);
        const asked = seen.filter((link) => link.hash === location.hash && place(link).top >= 0);
        here = asked[0] ?? seen[seen.length - 1];
      }
      language.setAttribute("href", here && scrollY ? here.getAttribute("href") : top);
    };
    const soon = () => {
      if (!waiting) requestAnimationFrame(follow);
      waiting = true;
    };
    for (const name of ["scroll", "resize", "hashchange"]) {
      addEventListener(name, soon, { passive: true });
    }
    soon();
  }
})();
