// What a reader has asked for, as the controls of a form have it and as the address says it, and as conditions.
import { conditions } from './query.js';
import { say } from './words.js';

// A field by what it is called: in English, as examples elsewhere have it, and in the interface's language.
const fieldNames = {
  __proto__: null,
  author: 'author', topic: 'topic', year: 'year', type: 'type',
  [say('field-author')]: 'author',
  [say('field-topic')]: 'topic',
  [say('field-year')]: 'year',
  [say('field-type')]: 'type',
};

// The controls that take part.
export function controls(form) {
  return [...form.elements].filter(one => one.name);
}

// What is set, by name.
export function chosen(form) {
  const set = new URLSearchParams();
  for (const one of controls(form)) if (one.value.trim()) set.set(one.name, one.value.trim());
  return set;
}

// Sets the controls to what an address says.
export function restore(form, set) {
  for (const one of controls(form)) one.value = set.get(one.name) ?? '';
}

// scope: what the works of the page have in common, a key without its =, such as topic/korea; or empty.
export function conditionsOf(set, scope) {
  const all = [...conditions(set.get('q') || '', fieldNames)];
  for (const kind of ['topic', 'type', 'reading']) if (set.get(kind)) all.push({ kind: 'key', key: '=' + kind + '/' + set.get(kind) });
  if (set.get('author')) all.push({ kind: 'author', text: set.get('author') });
  if (set.get('from') || set.get('to')) all.push({ kind: 'year', from: year(set.get('from')), to: year(set.get('to')) });
  if (scope.startsWith('year/')) all.push({ kind: 'year', from: scope === 'year/' ? null : year(scope.slice(5)), to: year(scope.slice(5)) });
  else if (scope) all.push({ kind: 'key', key: '=' + scope });
  return all;
}

function year(text) {
  return text ? +text : undefined;
}

// Fills the choices of topics, types and states of reading; what has none to choose from goes.
export function fill(form, index) {
  for (const [name, options] of Object.entries({ topic: index.topics, type: index.types, reading: index.statuses || [] })) {
    const select = form.elements[name];
    if (!select || select.options.length > 1) continue;
    select.append(...options.map(([value, label]) => new Option(label, value)));
    select.closest('p').hidden = !options.length;
  }
}
