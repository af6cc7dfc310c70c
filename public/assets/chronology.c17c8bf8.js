// The chronology: which of its rows are shown.
// `script.js`, which comes before, has what is used here.
(() => {
  "use strict";
  const { all, address, withAddress, tell, counter } = window.diwan;

  // The chronology is narrowed by country, kind and year.
  const narrow = document.getElementById("narrow");
  if (narrow) {
    const rows = all("tr[data-kind]");
    const fields = all("select", narrow);
    const shown = narrow.querySelector("output");
    const tally = counter(shown);
    const asked = new Map();
    const run = () => {
      const wanted = [...asked].filter(([, value]) => value);
      for (const row of rows) {
        row.hidden = !wanted.every(([name, value]) => row.dataset[name].split(" ").includes(value));
      }
      for (const year of all("section.year")) {
        year.hidden = all("tbody tr", year).every((row) => row.hidden);
        const item = document.querySelector(`.contents a[href="#${year.querySelector("h2").id}"]`);
        if (item) item.parentElement.hidden = year.hidden;
      }
      // The signs on the lines, each with the row that it stands for.
      for (const sign of all(".lanes [data-row]")) {
        sign.classList.toggle("out", document.getElementById(sign.dataset.row)?.hidden ?? false);
      }
      const count = rows.filter((row) => !row.hidden).length;
      shown.textContent = wanted.length ? tally(count, rows.length) : "";
      // The other parts of a long chronology are narrowed alike.
      for (const link of all(".parts a, .pager a")) link.href = withAddress(link.getAttribute("href"));
    };
    const read = () => {
      // A part of a long chronology may lack the value; then it shows no row.
      for (const field of fields) {
        asked.set(field.name, address().get(field.name) ?? "");
        field.value = asked.get(field.name);
      }
      run();
    };
    narrow.addEventListener("submit", (event) => event.preventDefault());
    narrow.addEventListener("change", ({ target }) => {
      tell(target.name, target.value, "pushState");
      read();
    });
    narrow.addEventListener("reset", () => setTimeout(() => {
      fields.forEach((field) => tell(field.name, ""));
      read();
    }));
    addEventListener("popstate", read);
    narrow.hidden = false;
    read();
    // What a link leads to may have moved when rows were hidden.
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }
})();
