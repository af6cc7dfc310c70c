// Loads what searches, and the first file of its index, before the page is drawn, where a reader asks for something.
(() => {
  "use strict";
  const { engine, index } = document.currentScript.dataset;
  if (!/[?&]q=[^&]/.test(location.search)) return;
  const load = (src) => new Promise((onload, onerror) =>
    document.head.append(Object.assign(document.createElement("script"), { src, onload, onerror })));
  const held = window.mithaqSearch = (name, text) => { held.text = text; };
  held.index = index;
  load(engine).catch(() => {});
  held.keys = load(index).then(() => held.text);
  held.keys.catch(() => {});
})();
