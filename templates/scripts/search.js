// The reader's search: its forms are in the pages, hidden until here.
import { loadIndex } from './dictionary.js';
import { startFinder } from './finder.js';

export function startSearch() {
  document.querySelectorAll('form[data-search]').forEach(leadToSearch);
  for (const frame of document.querySelectorAll('.finder')) {
    frame.querySelector('.tools').hidden = false;
    frame.querySelector('.without')?.remove();
    startFinder(frame);
  }
}

// A form elsewhere leads to the search page, and has the data fetched while one types.
function leadToSearch(form) {
  form.action = form.dataset.search;
  form.addEventListener('focusin', () => loadIndex().catch(() => {}), { once: true });
}
