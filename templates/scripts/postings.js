// The works that have a term, and what it is worth there.
import { load } from './data.js';
import { Numerals } from './numerals.js';

export const PEOPLE = 2;
export const TITLE = 1;

const TEXTS = 32;
const OFTEN = 64;
// By bit: title, people, topics, source, keywords, texts, often there.
const WORTH = [12, 12, 4, 2, 1.5, 1, .5];

// Calls back with each work that has a term in its fields: its number, the fields added up, the title's length.
export function eachHead(term, then) {
  const numerals = new Numerals(term.head);
  for (let n = -1; numerals.more;) {
    n += numerals.next() + 1;
    const fields = numerals.next();
    then(n, fields, fields & TITLE ? numerals.next() : 0);
  }
}

// Calls back with each work that has a term in its texts: its number, and the bits for texts.
export function eachBody(term, then) {
  const numerals = new Numerals(term.body);
  for (let n = -1; numerals.more;) {
    const value = numerals.next();
    n += (value >> 1) + 1;
    then(n, value & 1 ? TEXTS | OFTEN : TEXTS);
  }
}

// Where a term stands in each of its works: fields and texts, bits added up.
export function standings(term) {
  const works = new Map();
  eachHead(term, (n, fields) => works.set(n, fields));
  eachBody(term, (n, bits) => works.set(n, works.get(n) | bits));
  return works;
}

// What each of some bits is worth, the most first.
export function worthOf(bits) {
  return WORTH.filter((each, bit) => bits & 1 << bit);
}

const worths = Array.from({ length: 128 }, (none, bits) => worthOf(bits).reduce((a, b) => a + b, 0));

// And together.
export function worth(bits) {
  return worths[bits];
}

// The places of a term in each of its works, or null where it has none because it stands almost everywhere.
export async function places(term) {
  const text = (await load('places/' + term.shard)).split('!')[term.place];
  if (!text) return null;
  const numerals = new Numerals(text);
  const works = new Map();
  for (let n = -1; numerals.more;) {
    n += numerals.next() + 1;
    const found = [];
    let place = -1;
    for (let left = numerals.next() + 1; left; left--) found.push(place += numerals.next() + 1);
    works.set(n, found);
  }
  return works;
}
