// Loads the page anew when the server has news, and puts the reader where he was.

(() => {
  const { version } = document.currentScript.dataset;
  const PLACE = `mithaq:${location.pathname}`;
  const FOLDED = 'mithaq:folded';
  const panel = () => document.querySelector('#mithaq-faults > details');

  /** The last section that begins above the middle of the window, and how far below its top that is. */
  function place() {
    const sections = [...document.querySelectorAll('main [id], article [id], body > * [id]')];
    const above = sections.filter((one) => {
      const { top, height } = one.getBoundingClientRect();
      return height > 0 && top <= innerHeight / 3 && !one.closest('.mithaq-live');
    });
    const section = above.at(-1);
    return {
      y: scrollY,
      id: section?.id,
      top: section?.getBoundingClientRect().top,
      focus: document.activeElement?.id,
    };
  }

  function goBack({ y, id, top, focus }) {
    const section = id && document.getElementById(id);
    if (section && y > 0) scrollBy({ top: section.getBoundingClientRect().top - top, behavior: 'instant' });
    else scrollTo({ top: y, behavior: 'instant' });
    if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
  }

  function reload() {
    sessionStorage.setItem(PLACE, JSON.stringify(place()));
    history.scrollRestoration = 'manual';
    location.reload();
  }

  const kept = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  if (kept) {
    const before = JSON.parse(kept);
    goBack(before);
    // Pictures and fonts move what stands below them.
    addEventListener('load', () => {
      goBack(before);
      // Not at once: the browser would go back too, to where the page was before it grew.
      setTimeout(() => (history.scrollRestoration = 'auto'), 500);
    });
  }

  // Who has folded the faults away sees the page until there are others.
  const folded = panel();
  if (folded) {
    const title = folded.querySelector('h2').textContent;
    if (sessionStorage.getItem(FOLDED) === title) folded.open = false;
    folded.addEventListener('toggle', () => {
      if (folded.open) sessionStorage.removeItem(FOLDED);
      else sessionStorage.setItem(FOLDED, title);
    });
  } else {
    sessionStorage.removeItem(FOLDED);
  }

  const hear = ({ data }) => {
    if (data !== version) reload();
  };
  const address = '/.mithaq/worker.js';
  if (typeof SharedWorker === 'undefined') {
    new Worker(address).addEventListener('message', hear);
    return;
  }
  const { port } = new SharedWorker(address, 'mithaq');
  port.addEventListener('message', hear);
  port.start();
  addEventListener('pagehide', () => port.postMessage('gone'));
})();
