// The works that a reader keeps: those on the "shelf", and those that they have "read". Each is a list of entries, all
// texts, of which only the id must be there: { id, title, lang, dir, authors, source, note, day }.
import { askToKeep, keep, kept } from './store.js';
import { isolated } from './words.js';

const idForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const fields = ['id', 'title', 'lang', 'dir', 'authors', 'source', 'note', 'day'];

// What is sound in a list that may be anybody's: known texts alone, each work once.
export function soundWorks(list) {
  const sound = new Map();
  for (const entry of Array.isArray(list) ? list : []) {
    if (entry && typeof entry.id === 'string' && idForm.test(entry.id)) sound.set(entry.id, textsOf(entry));
  }
  return [...sound.values()];
}

function textsOf(entry) {
  const texts = {};
  for (const field of fields) {
    if (entry[field] && typeof entry[field] === 'string') texts[field] = entry[field];
  }
  return texts;
}

export function keptWorks(name) {
  return soundWorks(kept(name, []));
}

// Tells, as keep does, whether the browser will have the list tomorrow.
export function keepWorks(name, list) {
  if (!kept('shelf') && !kept('read')) askToKeep();
  return keep(name, list.length ? list : null);
}

// The other works of a list, and this entry at its place, or without a place at the end.
export function keepWork(name, entry, place = Infinity) {
  const list = othersThan(name, entry.id);
  list.splice(place, 0, entry);
  return keepWorks(name, list);
}

export function dropWork(name, id) {
  return keepWorks(name, othersThan(name, id));
}

function othersThan(name, id) {
  return keptWorks(name).filter(entry => entry.id !== id);
}

// Loses nothing: the own order first, notes that differ one after the other, of two days the earlier.
export function uniteWorks(own, others) {
  const united = new Map(own.map(entry => [entry.id, entry]));
  for (const other of others) {
    const mine = united.get(other.id);
    united.set(other.id, mine ? { ...other, ...mine, note: bothNotes(mine, other), day: earlierDay(mine, other) } : other);
  }
  return [...united.values()];
}

function bothNotes({ note = '' }, { note: more = '' }) {
  if (note.includes(more)) return note;
  return more.includes(note) ? more : note + '\n\n' + more;
}

function earlierDay(mine, other) {
  return [mine.day, other.day].filter(Boolean).sort()[0];
}

// A work's title among the interface's words.
export function titleOf(entry) {
  return isolated(entry.title ?? entry.id);
}
