// The page of all that a reader keeps: shelf, ticks, library; to sort, print, empty, and move to another browser.
import { copyField } from './copy.js';
import { site } from './site.js';
import { canKeep, keep, kept, whenKept } from './store.js';
import { count, isolated, number, say, write } from './words.js';
import { exact, loadIndex } from './dictionary.js';
import { dropWork, keepWork, keepWorks, keptWorks, titleOf, uniteWorks } from './kept-works.js';
import { nameFor, showCount, tellReader } from './keeping.js';
import { myLibrary } from './library.js';
import { addressOf, asFile, asLink, asText, served, unpackedFile, unpackedLink } from './moving.js';
import { eachBody } from './postings.js';
import { saveAs } from './saving.js';
import { startTaking } from './taking.js';

// In English the day goes first, as on the other pages.
const language = site.language === 'en' ? 'en-GB' : site.language;
const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', numberingSystem: 'latn' });
const page = document.querySelector('.reader-shelf');
// The row that stands in the place of what was removed, and undoes it: { name, place, row, undo }.
let removed = {};
// What came by a file or a link and waits for the reader's answer.
let waiting;
// While a key is being kept, and until what else shows the notes has followed, which waits until the field is left.
let writing = false;
let behind = false;

function part(selector) {
  return page.querySelector(selector);
}

function newRow(kind) {
  return part('[data-row=' + kind + ']').content.firstElementChild.cloneNode(true);
}

function showShelf() {
  behind = false;
  const shelf = keptWorks('shelf');
  const read = keptWorks('read').sort((a, b) => (b.day || '').localeCompare(a.day || ''));
  const library = myLibrary();
  const link = asLink();
  const something = shelf.length + read.length;
  showRows('shelf', shelf);
  showRows('read', read);
  showWhere('.empty', !shelf.length);
  showWhere('.with-works', shelf.length);
  showWhere('.take-chosen', shelf.length);
  showWhere('.read-works', read.length || removed.name === 'read');
  showWhere('.kept-library', library);
  showWhere('.to-save', something);
  showWhere('.text', shelf.length);
  showWhere('.link', something && link);
  showWhere('.too-long', something && !link && served);
  showCount(part('.read-works summary'), read.length);
  write(part('.amount'), amount(shelf, read));
  write(part('.kept-library bdi'), library?.name ?? '');
  part('#as-text').value = asText();
  part('#as-link').value = link;
}

function showWhere(selector, wanted) {
  part(selector).hidden = !wanted;
}

function amount(shelf, read) {
  return say('told.amount', count('told.works', shelf.length), count('told.ticks', read.length));
}

// Rows that are there stay, so that nobody loses their place.
function showRows(name, list) {
  const place = part('[data-kept=' + name + ']');
  const old = new Map([...place.children].map(row => [row.dataset.id, row]));
  const rows = list.map(entry => fillRow(old.get(entry.id) ?? newRow(name), entry));
  if (removed.name === name) rows.splice(removed.place, 0, removed.row);
  if (rows.length === place.children.length && rows.every((row, i) => row === place.children[i])) return;
  const focused = document.activeElement;
  place.replaceChildren(...rows);
  focused.focus();
}

function fillRow(row, entry) {
  const { id, note = '' } = entry;
  const day = new Date(entry.day + 'T12:00');
  const texts = {
    '.authors': entry.authors,
    '.from': entry.source,
    '.between': entry.authors && entry.source && '\u00a0· ',
    '.day': isNaN(day) ? '' : days.format(day),
    '.note-on-paper': note,
    '.notice': site.words['/' + id],
  };
  for (const selector in texts) write(row.querySelector(selector), texts[selector] || '');
  row.dataset.id = id;
  nameRow(row, entry);
  const field = row.querySelector('textarea');
  if (field && field.value !== note) field.value = note;
  return row;
}

function nameRow(row, entry) {
  const link = row.querySelector('a');
  const title = entry.title ?? entry.id;
  if (link.textContent === title) return;
  link.textContent = title;
  link.href = addressOf(entry.id);
  for (const name of ['lang', 'dir']) if (entry[name]) link[name] = entry[name];
  row.querySelectorAll('[name]').forEach(control => nameFor(control, title));
}

// What a button does, by its name.
const acts = {
  up: row => move(row, -1),
  down: row => move(row, 1),
  remove: removeRow,
  undo: undoRemoval,
  ask: (row, button) => confirm(button.dataset.question) && acts[button.value](),
  clear: () => forget(['shelf'], say('told.cleared')),
  forget: () => forget(['shelf', 'read', 'library', 'colours', 'aside'], say('told.forgotten')),
  'forget-library': () => forget(['library'], say('told.forgotten')),
  print: () => print(),
  copy,
  save,
  take,
  leave: () => closeIncoming(true, ''),
};

function move(row, by) {
  const list = keptWorks('shelf');
  const from = list.findIndex(entry => entry.id === row.dataset.id);
  const to = Math.min(Math.max(from + by, 0), list.length - 1);
  const lasts = keepWork('shelf', list[from], to);
  tellReader(lasts, say('told.place', titleOf(list[from]), number(to + 1), number(list.length)));
}

function removeRow(row) {
  const name = row.parentElement.dataset.kept;
  const place = keptWorks(name).findIndex(entry => entry.id === row.dataset.id);
  const entry = keptWorks(name)[place];
  const shown = [...row.parentElement.querySelectorAll('[data-id]')].indexOf(row);
  offerUndo(name, shown, say('told.removed', titleOf(entry)), () => {
    keepWork(name, entry, place);
    part('[data-kept=' + name + '] [data-id="' + entry.id + '"] [name=remove]').focus();
  });
  tellReader(dropWork(name, entry.id), '');
  removed.row.querySelector('button').focus();
}

function offerUndo(name, place, words, undo) {
  removed = { name, place, row: newRow('removed'), undo };
  write(removed.row.querySelector('span'), words);
  nameFor(removed.row.querySelector('button'), words);
}

function undoRemoval() {
  const { undo } = removed;
  removed = {};
  undo();
  tellReader(true, say('told.undone'));
}

// Forgets some of what is kept.
function forget(names, words) {
  const undoing = names.map(name => forgetting[name]());
  offerUndo('shelf', 0, words, () => {
    undoing.forEach(undo => undo());
    document.querySelector('h1').focus();
  });
  showShelf();
  removed.row.querySelector('button').focus();
}

// Each forgets something, and gives what brings it back; that loses nothing which came meanwhile.
const forgetting = {
  shelf: () => forgetWorks('shelf'),
  read: () => forgetWorks('read'),
  library: () => forgetValue('library'),
  colours: forgetColours,
  aside: () => {
    const undoing = ['shelf aside', 'read aside', 'library aside'].map(forgetValue);
    return () => undoing.forEach(undo => undo());
  },
};

function forgetWorks(name) {
  const before = keptWorks(name);
  keep(name, null);
  return () => keepWorks(name, uniteWorks(before, keptWorks(name)));
}

function forgetValue(name) {
  const before = kept(name, null);
  keep(name, null);
  return () => keep(name, kept(name, before));
}

function forgetColours() {
  const before = document.querySelector('.colours :checked');
  const system = document.querySelector('.colours [value=system]');
  system?.click();
  return () => system?.checked && before.click();
}

function copy(row, button) {
  tellReader(true, copyField(button.closest('div').querySelector('[readonly]')));
}

function save() {
  saveAs('shelf.json', asFile(), 'application/json');
  tellReader(true, say('told.saved'));
}

// The kept works as the search numbers them, in the reader's order; and those that it does not know.
async function inTheList() {
  const index = await loadIndex();
  const numbers = new Set();
  const gone = [];
  for (const entry of keptWorks('shelf')) {
    const term = await exact(index, '=work/' + entry.id);
    if (term) eachBody(term, n => numbers.add(n));
    else gone.push(titleOf(entry));
  }
  return { index, numbers: [...numbers], gone };
}

function receive(found) {
  waiting = found;
  showWhere('.incoming', !found.problem);
  tellReader(true, found.problem ?? '');
  if (found.problem) return;
  write(part('.what'), say('told.incoming', amount(found.shelf, found.read), found.title));
  part('.incoming h2').focus();
}

function take() {
  const lasts = ['shelf', 'read'].map(name => keepWorks(name, uniteWorks(keptWorks(name), waiting[name])));
  closeIncoming(lasts[0] && lasts[1], say('told.taken'));
}

function closeIncoming(lasts, words) {
  showWhere('.incoming', false);
  tellReader(lasts, words);
  document.querySelector('h1').focus();
}

function readFragment() {
  const [start, fragment] = location.hash.split('=');
  if (start !== '#keep') return;
  history.replaceState(null, '', location.pathname + location.search);
  receive(unpackedLink(fragment));
}

function saveNote(field) {
  const row = field.closest('li');
  const list = keptWorks('shelf');
  list.find(entry => entry.id === row.dataset.id).note = field.value;
  writing = behind = true;
  const lasts = keepWorks('shelf', list);
  writing = false;
  write(row.querySelector('[role=status]'), lasts ? say('told.saved') : say('keep.lost'));
}

// What else shows a note that has been written, once and not at each key.
function showNotes() {
  if (behind) showShelf();
}

export function startShelf() {
  if (!page) return;
  document.querySelector('.shelf-without').hidden = true;
  page.hidden = false;
  showWhere('.refused', !canKeep());
  showWhere('.where', canKeep());
  page.addEventListener('click', event => {
    const button = event.target.closest('button[type=button]');
    if (button) acts[button.name]?.(button.closest('li'), button);
  });
  page.addEventListener('input', event => {
    if (event.target.name === 'note') saveNote(event.target);
  });
  page.addEventListener('change', async event => {
    if (event.target.files?.length) receive(await unpackedFile(event.target.files[0]));
    if (event.target.files) event.target.value = '';
  });
  page.addEventListener('focusout', showNotes);
  startTaking(part('.take-chosen'), 'shelf', inTheList);
  addEventListener('beforeprint', showNotes);
  for (const name of ['shelf', 'read', 'library']) whenKept(name, () => writing || showShelf());
  addEventListener('hashchange', readFragment);
  showShelf();
  readFragment();
}
