// Ticks and stars beside works, how much of a list has been read, and how many works the shelf has. A work is an element
// with data-id that holds its title, authors and source line, and somewhere in it an element of class "keeping".
import { root } from './root.js';
import { whenKept } from './store.js';
import { isolated, number, say, write } from './words.js';
import { dropWork, keepWork, keptWorks } from './kept-works.js';

// Entries taken off on this page, so that a second thought brings a note back.
const lately = {};

export function showKept() {
  const read = idsOf('read');
  const shelf = idsOf('shelf');
  document.querySelectorAll('[data-id] .keeping').forEach(controls => showControls(controls, read, shelf));
  document.querySelectorAll('.progress').forEach(progress => showProgress(progress, read));
  document.querySelectorAll('.site-footer a').forEach(link => {
    if (link.href === root + 'shelf.html') showCount(link, shelf.size);
  });
}

function idsOf(name) {
  return new Set(keptWorks(name).map(entry => entry.id));
}

function showControls(controls, read, shelf) {
  const { id } = controls.closest('[data-id]').dataset;
  const tick = controls.querySelector('input');
  const star = controls.querySelector('button');
  controls.hidden = false;
  tick.checked = read.has(id);
  star.setAttribute('aria-pressed', shelf.has(id));
  if (tick.ariaLabel) return;
  const { title } = workOf(controls);
  nameFor(tick, title);
  nameFor(star, title);
}

// "Remove: Title", for those who hear one control among many. Done once for each, since it is slow for a thousand.
export function nameFor(control, title) {
  const words = textIn(control.closest('label') ?? control);
  control.setAttribute('aria-label', say('keep.named', words, isolated(title)));
}

// "My shelf (3)", or the bare words where there is nothing.
export function showCount(element, works) {
  const words = element.dataset.label ??= element.textContent;
  write(element, works ? say('keep.counted', words, number(works)) : words);
}

function showProgress(progress, read) {
  const rows = progress.closest('section, .reading-list');
  const ids = progress.dataset.works
    ? progress.dataset.works.split(' ')
    : [...new Set([...rows.querySelectorAll('[data-id]')].map(row => row.dataset.id))];
  const done = ids.filter(id => read.has(id)).length;
  const bar = progress.querySelector('progress');
  if (bar) Object.assign(bar, { max: ids.length, value: done });
  progress.hidden = !bar && !done;
  write(progress.querySelector('span'), say('keep.progress', number(done), number(ids.length)));
}

// A work as it stands on the page.
function workOf(controls) {
  const row = controls.closest('[data-id]');
  const title = row.querySelector('cite') ?? row.querySelector('h1');
  const authors = textIn(row.querySelector('.authors'));
  return {
    id: row.dataset.id,
    title: textIn(title),
    lang: title.lang,
    dir: title.dir,
    authors,
    source: textIn(row.querySelector('.source-line, .source')).replace(authors, '').replace(/^[\s·]+/, ''),
    day: today(),
  };
}

// In one line; names keep their direction.
function textIn(element) {
  if (!element) return '';
  const copy = element.cloneNode(true);
  copy.querySelectorAll('bdi').forEach(name => name.replaceWith(isolated(name.textContent)));
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

// The reader's own calendar day, as 2026-11-26.
function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

function change(controls, name, wanted) {
  const work = workOf(controls);
  const before = keptWorks(name).find(entry => entry.id === work.id);
  const lasts = wanted ? keepWork(name, lately[name + work.id] ?? work) : dropWork(name, work.id);
  lately[name + work.id] = before;
  tellReader(lasts, !wanted && before?.note ? say('keep.noted') : '');
}

// Says something in the page's place for it, where it is spoken too, and again where it is the same; or that it does not
// last.
export function tellReader(lasts, words) {
  const told = document.querySelector('.told');
  if (told) told.textContent = lasts ? words : say('keep.lost');
}

export function startKeeping() {
  document.addEventListener('change', event => {
    const controls = event.target.closest('.keeping');
    if (controls) change(controls, 'read', event.target.checked);
  });
  document.addEventListener('click', event => {
    const star = event.target.closest('.keeping button');
    if (star) change(star, 'shelf', star.getAttribute('aria-pressed') !== 'true');
  });
  whenKept('shelf', showKept);
  whenKept('read', showKept);
  // Rows that came since, such as those of a search.
  document.addEventListener('shown', showKept);
  // Also what the browser itself fills in again when one comes back to a page.
  addEventListener('pageshow', showKept);
  showKept();
}
