// What a page does beyond being read: it sorts and filters registers, and its link to the other
// language leads to the section in view. Without this file nothing is missing to a reader.
(() => {
  "use strict";
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];

  // Letters as they are compared: no marks, no hamza, no case, one form of yeh, heh and kaf.
  const variants = { "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ٱ": "ا", "ء": "", "ı": "i" };
  const fold = (text) =>
    text.normalize("NFKD").toLowerCase()
      .replace(/[\p{M}\p{Cf}\u0640]/gu, "")
      .replace(/[ىیةکٱءı]/g, (letter) => variants[letter])
      .replace(/\p{Nd}/gu, (digit) => {
        const code = digit.codePointAt(0);
        const zero = [0x660, 0x6f0].find((first) => code >= first && code < first + 10);
        return zero ? String(code - zero) : digit;
      })
      .replace(/\s+/g, " ").trim();

  // The words of a text, each also without a conjunction, a preposition and the article before it; a
  // compound counts as its parts and as the whole.
  const bare = (word) => [
    word,
    word.replace(/^[وف]?(?:[بكل]?ال|لل)(?=..)/u, ""),
    word.replace(/^[وفبكل](?=...)/u, ""),
  ];
  const parted = /[\p{L}\p{N}]+(?:[-\u2010-\u2015'’./]+[\p{L}\p{N}]+)*/gu;
  const words = (text) =>
    (fold(text).match(parted) ?? []).flatMap((whole) => {
      const parts = whole.match(/[\p{L}\p{N}]+/gu);
      return parts.length > 1 ? [...parts, parts.join("")] : parts;
    });

  const address = () => new URLSearchParams(location.search);
  const withAddress = (href) => {
    const [path, hash] = href.split("#");
    return path.split("?")[0] + location.search + (hash ? `#${hash}` : "");
  };

  // A number in the digits of an element, which has their zero.
  const digitsOf = ({ dataset }) => (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCodePoint((dataset.zero ?? "0").codePointAt(0) + Number(digit)));

  // How many of how many are shown, in the words and digits of an output.
  const counter = (output) => {
    const digits = digitsOf(output);
    return (count, all) => output.dataset.shown.replace("#shown", digits(count)).replace("#all", digits(all));
  };

  // A page that moved keeps the place within it.
  const moved = document.querySelector("meta[http-equiv=refresh]");
  if (moved && location.hash) location.replace(document.querySelector("main a").href + location.hash);

  // On a telephone the years of a long list are closed.
  const target = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (matchMedia("(max-width: 46rem)").matches)
    for (const year of all("details[data-fold]")) year.open = year.contains(target());
  const reveal = () => {
    const place = target();
    const closed = place?.closest("details:not([open])");
    if (!closed) return;
    closed.open = true;
    place.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  // Registers are sorted and narrowed, and the address says how.
  const tables = all("table[data-sortable]");
  const tools = document.getElementById("filter")?.form;
  const heads = tables.map((table) => all("thead th", table));
  const key = (row, column) => row.cells[column]?.dataset.sort ?? "";
  const sortBy = (name) => {
    const column = heads[0].findIndex((head) => head.dataset.key === name.replace(/^-/, ""));
    if (column < 0) return;
    const down = name.startsWith("-");
    tables.forEach((table, at) => {
      heads[at].forEach((head) => head.removeAttribute("aria-sort"));
      heads[at][column].setAttribute("aria-sort", down ? "descending" : "ascending");
      const body = table.tBodies[0];
      // What has no key stands at the end, whichever way.
      const rows = [...body.rows].sort((a, b) =>
        (key(a, column) === "") - (key(b, column) === "") ||
        (down ? -1 : 1) * key(a, column).localeCompare(key(b, column), "en", { numeric: true }));
      body.append(...rows);
    });
  };
  const tell = (name, value, as = "replaceState") => {
    const all = address();
    if (value) all.set(name, value);
    else all.delete(name);
    const query = String(all).replaceAll("%2C", ",");
    try {
      history[as](null, "", location.pathname + (query ? `?${query}` : "") + location.hash);
    } catch {
      // Where a browser forbids it, the address stays as it was.
    }
    dispatchEvent(new Event("told"));
  };
  tables.forEach((table, at) => {
    heads[at].forEach((head, column) => {
      const rows = [...table.tBodies[0].rows];
      if (!head.dataset.key || !rows.some((row) => row.cells[column]?.dataset.sort !== undefined)) return;
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const name = (head.getAttribute("aria-sort") === "ascending" ? "-" : "") + head.dataset.key;
        sortBy(name);
        if (tools) tell("sort", name);
      });
    });
  });

  if (tools && tables.length) {
    const rows = all("table[data-sortable] tbody tr");
    const fields = [...tools.elements].filter((field) => field.name);
    const facets = fields.filter((field) => field.tagName === "SELECT");
    const shown = tools.querySelector("output");
    const tally = counter(shown);
    // A status is a value to be chosen, so its words are not searched.
    const found = new Map(rows.map((row) => {
      const cells = [...row.cells].filter((cell) => !cell.dataset.status).map((cell) => cell.textContent);
      const text = [...cells, row.dataset.words ?? "", row.dataset.year ?? ""].join(" ");
      return [row, [...new Set(words(text).flatMap(bare))]];
    }));
    const states = new Map(rows.map((row) => {
      const cell = [...row.cells].find((one) => one.dataset.status);
      return [row, { state: row.dataset.state, certain: row.dataset.certain, cell, html: cell?.innerHTML }];
    }));
    const name = (facet, value) =>
      [...facet.options].find((option) => option.value === value)?.textContent.trim() ?? value;
    const stateField = facets.find((facet) => facet.name === "state");
    const asOf = document.getElementById("m-as-of"), today = asOf?.innerHTML;
    // A day as the pages write it, from the 17th of each month of 2001, or from the first.
    const { days, firsts } = asOf?.dataset ?? {};
    const inWords = (date) => {
      const digits = digitsOf(shown), list = (date.getUTCDate() === 1 && firsts) || days;
      if (!list) return tools.elements.on.value;
      return list.split("|")[date.getUTCMonth()].split(" (")[0]
        .replace(digits(17), digits(date.getUTCDate())).replace(digits(2001), digits(date.getUTCFullYear()));
    };
    const setDay = (day) => {
      if (asOf && !day) asOf.innerHTML = today;
      else if (asOf) asOf.textContent = asOf.dataset.day.replace("#day", inWords(tools.elements.on.valueAsDate));
      for (const row of rows) {
        const { state, certain, cell, html } = states.get(row);
        if (state === undefined) continue;
        let now = { code: state, certain };
        if (day) {
          for (const one of row.dataset.states.split(" ")) {
            const [from, code] = one.includes(":") ? one.split(":") : ["", one];
            if (from <= day) now = { code: code.replace(/[~?]+$/, ""), partial: code.includes("~"), certain: code.endsWith("?") ? "no" : "yes" };
          }
        }
        row.dataset.state = now.code;
        row.dataset.certain = now.certain;
        if (!day) cell.innerHTML = html;
        else {
          const told = now.partial ? stateField.dataset.partial : name(stateField, now.code);
          cell.firstElementChild.textContent =
            now.certain === "yes" ? told : stateField.dataset.possible.replace("#", told);
        }
      }
    };
    const answers = (row, facet, value) =>
      (row.dataset[facet.name] ?? "").split(" ").includes(value);
    const run = () => {
      setDay(tools.elements.on?.value);
      const typed = fold(tools.elements.q.value);
      const looked = words(typed);
      // Words that name a value mean the value.
      const meant = facets.flatMap((facet) => [...facet.options]
        .filter((option) => option.value && fold(option.textContent) === typed)
        .map((option) => [facet, option.value]));
      let count = 0;
      for (const row of rows) {
        const has = (word) => bare(word).some((form) => found.get(row).some((one) => one.startsWith(form)));
        const fits = meant.some(([facet, value]) => answers(row, facet, value)) || looked.every(has);
        const chosen = facets.every((facet) => !facet.value || answers(row, facet, facet.value));
        row.hidden = !fits || !chosen || (row.dataset.state === "not-yet" && tools.elements.on?.value !== "");
        count += row.hidden ? 0 : 1;
      }
      for (const table of tables) {
        const heading = table.previousElementSibling;
        table.hidden = all("tbody tr", table).every((row) => row.hidden);
        if (/^H[23]$/.test(heading?.tagName)) heading.hidden = table.hidden;
      }
      const asked = fields.some((field) => field.value.trim());
      shown.textContent = asked ? tally(count, rows.length) : "";
    };
    const read = () => {
      const from = address();
      for (const field of fields) field.value = from.get(field.name) ?? "";
      const narrowed = facets.some((facet) => facet.value) || tools.elements.on?.value;
      if (narrowed) tools.querySelector("details").open = true;
      if (from.get("sort")) sortBy(from.get("sort"));
      run();
    };
    const change = (event) => {
      if (event.target.name) tell(event.target.name, event.target.value.trim());
      run();
    };
    tools.addEventListener("submit", (event) => {
      event.preventDefault();
      tell("q", tools.elements.q.value.trim(), "pushState");
      run();
    });
    tools.addEventListener("reset", () => setTimeout(() => {
      fields.forEach((field) => tell(field.name, ""));
      run();
    }));
    tools.addEventListener("input", change);
    addEventListener("popstate", read);
    tools.hidden = false;
    read();
  }

  // What the scripts of single pages use too.
  window.diwan = { all, address, withAddress, tell, counter };

  // Every heading and every fact has a link to its own place, to be copied.
  const { copy: label, copied } = document.body.dataset;
  if (copied) {
    const status = document.createElement("p");
    status.className = "copied";
    status.setAttribute("role", "status");
    document.body.append(status);
    const copy = async (event) => {
      event.preventDefault();
      const { href, hash } = event.currentTarget;
      history.replaceState(null, "", location.pathname + location.search + hash);
      try {
        await navigator.clipboard.writeText(href);
        status.textContent = copied;
        setTimeout(() => (status.textContent = ""), 4000);
      } catch {
        // Where the clipboard is closed to pages, the address of this one has the place.
      }
    };
    for (const place of all("main :is([id] > h2, [id] > h3, [id] > .heading > h2, h2[id], h3[id], tr[id], li[id])")) {
      const at = place.matches("tr, .group li") ? place.querySelector("th, p") : place;
      const id = place.id || place.closest("[id]").id;
      const name = at?.textContent.trim();
      if (!name || id === "m-main") continue;
      const link = document.createElement("a");
      link.className = "self";
      link.href = withAddress(`#${id}`);
      link.textContent = "#";
      link.setAttribute("aria-label", label.replace("#", name));
      link.addEventListener("click", copy);
      // Beside a heading and not within it, where it would be read out as a part of it.
      if (at.matches(".heading > *")) at.after(link);
      else if (at.matches("h2, h3")) at.insertAdjacentElement("afterend", link).classList.add("apart");
      else at.append(" ", link);
    }
  }

  // A sheet of paper says where its page is. A path on a disk is nobody else's business.
  addEventListener("beforeprint", () => {
    const { origin, pathname, search } = location;
    const foot = document.querySelector(".site-foot");
    if (foot && /^http/.test(origin)) foot.dataset.address = origin + pathname + search;
  });

  // A slash leads to the field of the search.
  addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, select, textarea, [contenteditable]");
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    const field = document.querySelector("form[role=search] [name=q]");
    if (field) event.preventDefault();
    field?.focus();
  });

  // The quiet links beside headings know where the other text has the same section.
  const language = document.querySelector(".site-head a[hreflang]");
  const switches = all("a.switch");
  if (language) {
    const top = language.getAttribute("href").split("#")[0];
    let waiting = false;
    const follow = () => {
      waiting = false;
      const place = (link) => link.parentElement.getBoundingClientRect();
      // The last that passed.
      let here = switches
        .filter((link) => place(link).height && place(link).top <= 100)
        .reduce((last, link) => {
          const later = last ? place(last).top - place(link).top : -1;
          return later < 0 || (later === 0 && link.hash === location.hash) ? link : last;
        }, undefined);
      // At the end of a page some headings cannot come to its top.
      if (innerHeight + scrollY >= document.documentElement.scrollHeight - 2) {
        const seen = switches.filter((link) => place(link).height && place(link).top < innerHeight);
        const asked = seen.filter((link) => link.hash === location.hash && place(link).top >= 0);
        here = asked[0] ?? seen[seen.length - 1];
      }
      language.setAttribute("href", withAddress(here && scrollY ? here.getAttribute("href") : top));
    };
    const soon = () => {
      if (!waiting) requestAnimationFrame(follow);
      waiting = true;
    };
    for (const name of ["scroll", "resize", "hashchange", "popstate", "told"]) {
      addEventListener(name, soon, { passive: true });
    }
    soon();
  }
})();
