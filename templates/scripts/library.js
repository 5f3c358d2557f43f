// The reader's own library on the page of a work: chosen among the list's or added, kept in this browser alone, and
// offered first from then on.
import { copyField } from './copy.js';
import { askToKeep, keep, kept, whenKept } from './store.js';
import { isolated, say, write, writeOrHide } from './words.js';
import { guessedKind, libraryLink, libraryRefusal, nameRefusal, placeRefusal } from './library-address.js';

// The library that is kept, or null where none is, or none that is sound.
export function myLibrary() {
  const library = kept('library', null);
  return library && !libraryRefusal(library) ? library : null;
}

function showMyLibrary(block) {
  const library = myLibrary();
  const address = library && libraryLink(library, block.dataset);
  const link = block.querySelector('.mine a');
  link.href = address || '#read';
  writeOrHide(link, address && say('library.find', isolated(library.name)));
  writeOrHide(block.querySelector('.lacks'), library && !address && lacking(library));
  block.querySelector('.mine').hidden = !library;
  const theirs = block.querySelector('.theirs');
  if (theirs) theirs.hidden = !!address;
  for (const button of block.querySelectorAll('.choose')) {
    const { kind, address: place } = button.dataset;
    button.hidden = kind === library?.kind && place === library.address;
  }
}

function lacking(library) {
  return say('library-told.lacks', isolated(library.name));
}

function chooseLibrary(block, library) {
  const lasts = keep('library', library);
  if (lasts) askToKeep();
  block.querySelector('.others').open = false;
  [block.querySelector('.mine a'), block.querySelector('.leave')].find(one => !one.hidden).focus();
  tellIn(block, say(lasts ? 'library-told.chosen' : 'library-told.short', isolated(library.name)));
}

function tellIn(block, words) {
  block.querySelector('.said').textContent = words;
}

function leaveLibrary(block) {
  keep('library', null);
  tellIn(block, say('library-told.left'));
  block.querySelector('summary').focus();
}

// The library that stands in the form, with its kind guessed until the reader chooses one.
function entered(form) {
  const address = form.elements.address.value.trim();
  if (!form.dataset.kind) form.elements.kind.value = guessedKind(address);
  return { name: form.elements.name.value.trim(), kind: form.elements.kind.value, address };
}

// Says at once what an address would open, or why it will not be kept; of a missing name only when it is to be.
function showEntered(form, work, asked) {
  const library = entered(form);
  const begun = asked || library.address;
  const unnamed = asked && nameRefusal(library.name);
  const misplaced = !unnamed && begun && placeRefusal(library.kind, library.address);
  const refused = unnamed || misplaced;
  form.elements.name.setAttribute('aria-invalid', !!unnamed);
  form.elements.address.setAttribute('aria-invalid', !!misplaced);
  const address = begun && !refused ? libraryLink(library, work) : '';
  const opens = form.querySelector('#library-opens');
  opens.hidden = !address;
  write(opens.querySelector('bdi'), address);
  writeOrHide(form.querySelector('#library-refused'), refused || begun && !address && lacking(library));
  describe(form.elements.name, unnamed && 'library-refused');
  describe(form.elements.address, address ? 'library-opens' : begun && !unnamed && 'library-refused');
  return refused ? null : library;
}

// With a field one hears what is said of it: what is hidden, or said of the other, would be heard too.
function describe(field, id) {
  if (id) field.setAttribute('aria-describedby', id);
  else field.removeAttribute('aria-describedby');
}

function keepEntered(block, form) {
  const library = showEntered(form, block.dataset, true);
  if (library) {
    chooseLibrary(block, library);
    form.reset();
    delete form.dataset.kind;
    showEntered(form, block.dataset);
    return;
  }
  tellIn(block, form.querySelector('#library-refused').textContent);
  form.querySelector('[aria-invalid=true]').focus();
}

function prepareForm(block, form) {
  form.hidden = false;
  for (const how of ['input', 'change']) form.addEventListener(how, event => {
    if (event.target.name === 'kind') form.dataset.kind = 'chosen';
    showEntered(form, block.dataset);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    keepEntered(block, form);
  });
}

function prepareLibrary(block) {
  block.querySelector('.others').hidden = false;
  for (const button of block.querySelectorAll('.choose')) {
    button.closest('li').hidden = false;
    button.addEventListener('click', () => chooseLibrary(block, { ...button.dataset }));
  }
  block.querySelector('.leave').addEventListener('click', () => leaveLibrary(block));
  prepareForm(block, block.querySelector('.own'));
  whenKept('library', () => showMyLibrary(block));
  showMyLibrary(block);
}

function copyRequest(ask) {
  ask.querySelector('[role=status]').textContent = copyField(ask.querySelector('textarea'));
}

export function startLibrary() {
  for (const block of document.querySelectorAll('.library')) prepareLibrary(block);
  for (const button of document.querySelectorAll('.ask button')) {
    button.hidden = false;
    button.addEventListener('click', () => copyRequest(button.closest('.ask')));
  }
}
