// The page that compares provisions: the columns to be compared.
// `script.js`, which comes before, has what is used here.
(() => {
  "use strict";
  const { all, address, withAddress, tell } = window.diwan;

  // Two to four instruments stand side by side, with all that is said of them, and the address says which.
  const compare = document.getElementById("m-compare");
  if (compare) {
    const most = 4;
    const table = document.querySelector("table.matrix");
    const boxes = all("input[name=with]", table);
    const names = boxes.map((box) => box.closest("th").querySelector("a").textContent);
    const status = compare.querySelector("[role=status]");
    const parts = all(".told");
    const own = all("tr[data-code]", table);
    // What a cell has of its own is kept while more stands in its place.
    const kept = new Map(all("td", table).map((cell) => [cell, [...cell.childNodes]]));
    const said = (code, id) =>
      all(`.told[data-code="${code}"] li[data-of="${id}"] .said`).map((one) => one.cloneNode(true));
    // A provision that has no row in the table has one while its instrument is compared.
    const added = parts
      .filter((part) => !own.some((row) => row.dataset.code === part.dataset.code))
      .map((part) => {
        const row = document.createElement("tr");
        const head = document.createElement("th");
        const link = document.createElement("a");
        row.dataset.code = part.dataset.code;
        head.scope = "row";
        link.href = `#${part.querySelector("[id]").id}`;
        link.append(...[...part.querySelector("h3").childNodes].map((node) => node.cloneNode(true)));
        head.append(link);
        row.append(head, ...names.map(() => document.createElement("td")));
        return row;
      });
    const clear = compare.querySelector("[type=reset]");
    const chosen = () => boxes.filter((box) => box.checked);
    const told = (message, some) => {
      const { lang, dataset } = document.documentElement;
      const number = (count) => count.toLocaleString(`${lang}-u-nu-${dataset.digits ?? "latn"}`);
      const list = new Intl.ListFormat(lang, { type: "unit" });
      const values = {
        count: number(some.length),
        most: number(most),
        names: list.format(some.map((box) => names[boxes.indexOf(box)])),
      };
      // Each language has them in an order of its own.
      status.textContent = message.replace(/#(count|most|names)/g, (_, name) => values[name]);
    };
    const show = (some) => {
      const ids = some.map((box) => box.value);
      const whole = !some.length;
      const hides = (at) => !whole && !boxes[at].checked;
      added.forEach((row) => (whole ? row.remove() : table.tBodies[table.tBodies.length - 1].append(row)));
      table.parentElement.classList.toggle("chosen", !whole);
      for (const row of table.rows) {
        const cells = [...row.cells].slice(1);
        if (!cells.length) row.cells[0].colSpan = 1 + (whole ? boxes.length : some.length);
        cells.forEach((cell, at) => {
          cell.hidden = hides(at);
          const more = whole || cell.hidden || !row.dataset.code ? [] : said(row.dataset.code, boxes[at].value);
          if (more.length) cell.dataset.label = names[at];
          if (cell.matches("td")) cell.replaceChildren(...(more.length ? more : kept.get(cell) ?? []));
        });
        row.hidden = cells.length > 0 && row.parentElement !== table.tHead &&
          !cells.some((cell) => !cell.hidden && cell.hasChildNodes());
      }
      for (const entry of all("li", parts[0]?.closest("article"))) {
        if (entry.dataset.of) entry.hidden = !whole && !ids.includes(entry.dataset.of);
      }
      for (const part of [...parts, ...all(".provisions")]) {
        part.hidden = all("li[data-of]", part).every((entry) => entry.hidden);
      }
      const others = document.querySelector(".others");
      if (others) others.hidden = !whole;
    };
    const count = () => {
      const some = chosen();
      boxes.forEach((box) => (box.disabled = !box.checked && some.length >= most));
      told(some.length ? status.dataset.chosen : "", some);
      clear.hidden = !some.length;
    };
    const read = () => {
      const ids = (address().get("with") ?? "").split(",");
      boxes.forEach((box) => (box.checked = false));
      boxes.filter((box) => ids.includes(box.value)).slice(0, most).forEach((box) => (box.checked = true));
      const some = chosen();
      count();
      show(some.length > 1 ? some : []);
      if (some.length > 1) told(status.dataset.shown, some);
    };
    table.addEventListener("change", count);
    compare.addEventListener("submit", (event) => {
      event.preventDefault();
      const some = chosen();
      if (some.length < 2) return told(status.dataset.few, []);
      tell("with", some.map((box) => box.value).join(","), "pushState");
      read();
    });
    compare.addEventListener("reset", () => setTimeout(() => {
      tell("with", "", "pushState");
      read();
    }));
    addEventListener("popstate", read);
    for (const one of [compare, ...boxes]) one.hidden = false;
    read();
  }
})();
