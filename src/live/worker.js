// Hears of news from the server, for all pages that are open. A page's policy may allow no connections;
// a worker has its own. One worker for all pages needs one connection, of which browsers allow six.

const pages = new Set();
let newest;

function say(version) {
  newest = version;
  for (const page of pages) page.postMessage(version);
}

const events = new EventSource('/.mithaq/events');
events.addEventListener('version', ({ data }) => say(data));

// A shared worker has a port for each page.
addEventListener('connect', ({ ports: [page] }) => {
  pages.add(page);
  page.addEventListener('message', () => pages.delete(page));
  page.start();
  if (newest) page.postMessage(newest);
});

// Another worker belongs to one page.
if (typeof SharedWorkerGlobalScope === 'undefined') pages.add(self);
