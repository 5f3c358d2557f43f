// What a reader has asked for, as the controls of a form have it and as the address says it, and as conditions.
import { fold, words } from './fold.js';
import { keptWorks } from './kept-works.js';
import { conditions, plainDigits, wordParts } from './query.js';
import { say } from './words.js';

// A field by what it is called, folded: in English, as examples elsewhere have it, and in the interface's language.
const fieldNames = {
  __proto__: null,
  author: 'author', topic: 'topic', year: 'year', type: 'type',
  [fold(say('finder.field-author'))]: 'author',
  [fold(say('finder.field-topic'))]: 'topic',
  [fold(say('finder.field-year'))]: 'year',
  [fold(say('finder.field-type'))]: 'type',
};

// The controls that take part.
export function controls(form) {
  return [...form.elements].filter(one => one.name);
}

export function isSet(control) {
  return control.value.trim() !== '';
}

// Whether a year was asked for, and what stands there is none.
export function isUnclear({ name, value }) {
  return /^(from|to)$/.test(name) && isNaN(plainDigits(value));
}

// What is set, by name.
export function chosen(form) {
  const set = new URLSearchParams();
  for (const one of controls(form).filter(isSet)) set.set(one.name, one.value.trim());
  return set;
}

// Sets the controls to what an address says. Where a choice has not come yet, its place is kept.
export function restore(form, set) {
  for (const one of controls(form)) {
    const value = set.get(one.name) ?? '';
    if (one.length === 1 && !form.filled && value) one.append(new Option('…', value));
    one.value = value;
  }
}

// scope: what the works of the page have in common, a key without its =, such as topic/korea; or empty.
export function conditionsOf(set, scope) {
  const all = [...conditions(set.get('q') || '', fieldNames)];
  for (const kind of ['topic', 'type', 'reading']) if (set.get(kind)) all.push({ kind: 'key', key: '=' + kind + '/' + set.get(kind) });
  if (words(set.get('author') || '').length) all.push({ kind: 'author', text: set.get('author') });
  const years = { kind: 'year' };
  for (const end of ['from', 'to']) {
    const text = set.get(end);
    const year = plainDigits(text || '');
    if (!text) continue;
    if (isNaN(year)) all.push({ kind: 'unclear', text });
    else years[end] = +year;
  }
  if ('from' in years || 'to' in years) all.push(years);
  const mine = set.get('mine');
  if (mine) all.push({ kind: 'mine', keys: keptWorks('read').map(one => '=work/' + one.id), not: mine !== 'read' });
  if (scope.startsWith('year/')) all.push({ kind: 'year', from: scope === 'year/' ? null : +scope.slice(5), to: +scope.slice(5) });
  else if (scope) all.push({ kind: 'key', key: '=' + scope });
  return all;
}

// The parts of what a control says that are words of works: { text, at }.
export function askedWords(control) {
  if (control.name === 'q') return wordParts(control.value, fieldNames);
  return control.name === 'author' ? [{ text: control.value, at: 0 }] : [];
}

// Fills the choices of topics, types and states of reading; what has none to choose from goes.
export function fill(form, index, scope) {
  form.elements.mine.closest('p').hidden = !keptWorks('read').length && !form.elements.mine.value;
  for (const [name, options] of Object.entries({ topic: index.topics, type: index.types, reading: index.statuses || [] })) {
    const select = form.elements[name];
    if (!select || form.filled) continue;
    const { value } = select;
    select.length = 1;
    select.append(...options.filter(one => name + '/' + one[0] !== scope).map(([value, label]) => new Option(label, value)));
    select.value = options.some(one => one[0] === value) ? value : '';
    select.closest('p').hidden = !options.length;
  }
  form.filled = true;
}
