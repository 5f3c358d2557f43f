// Which works meet all conditions, and in which order.
import { load } from './data.js';
import { beginning, exact } from './dictionary.js';
import { fold, words } from './fold.js';
import { Numerals } from './numerals.js';
import { PEOPLE, TITLE, eachBody, eachHead, places, standings, worth, worthOf } from './postings.js';

const BEGUN = .5;
const PHRASE = 1.25;
const WHOLE_PHRASE = 1.3;
// How many words a title of each length has at most, or as good as.
const TITLE_WORDS = [3, 6, 10, 24];

// The numbers of the works, in order; and whether a word asked for so many terms that some were left out.
export async function find(index, conditions, sort) {
  const met = await Promise.all(conditions.map(one => meet(index, one)));
  const wanted = met.filter((one, i) => !conditions[i].not);
  const unwanted = met.filter((one, i) => conditions[i].not);
  const all = wanted.length ? wanted.reduce((a, b) => a.works.size <= b.works.size ? a : b).works.keys() : range(0, index.works);
  const numbers = [...all].filter(n => wanted.every(one => one.works.has(n)) && !unwanted.some(one => one.works.has(n)));
  const scored = wanted.filter(one => one.titles);
  const order = sort ? await orderedBy(index, sort) : scored.length ? await ranked(index, numbers, scored) : null;
  return {
    numbers: numbers.sort((a, b) => order ? order(a, b) || a - b : a - b),
    cut: met.some(one => one.cut),
  };
}

function range(from, to) {
  return Array.from({ length: to - from }, (none, i) => from + i);
}

// What meets one condition: its works, in a map to what it is worth there or in a set.
async function meet(index, one) {
  if (one.kind === 'word') return word(index, one.words[0], one.exact || one.not);
  if (one.kind === 'phrase') return phrase(index, one.words);
  if (one.kind === 'author') return author(index, words(one.text));
  if (one.kind === 'year') return { works: years(index, one) };
  return { works: await anyOf(index, one.kind === 'key' ? [one.key] : keys(index, one)) };
}

// Terms for a word: itself, its plural and singular, and, but where it is to be exact, those that begin with it.
async function terms(index, stem, only) {
  const single = stem.length > 3 && /[^s]s$/.test(stem) ? await exact(index, stem.slice(0, -1)) : null;
  const found = only ? { terms: [await exact(index, stem)] } : await beginning(index, stem);
  return { cut: found.cut, terms: [...found.terms, only ? null : single].filter(Boolean) };
}

function nearness(term, stem) {
  return term === stem || term === stem + 's' || term + 's' === stem ? 1 : BEGUN;
}

// A field counts once, for the nearest of the terms that stand there.
async function word(index, stem, only) {
  const found = await terms(index, stem, only);
  const works = new Map();
  const titles = new Map();
  const counted = new Uint8Array(index.works);
  for (const near of [1, BEGUN]) {
    const add = (n, bits) => {
      const fresh = bits & ~counted[n];
      counted[n] |= bits;
      if (fresh) works.set(n, (works.get(n) || 0) + near * worth(fresh));
    };
    for (const term of found.terms.filter(one => nearness(one.term, stem) === near)) {
      eachHead(term, (n, fields, length) => {
        add(n, fields);
        if (near === 1 && fields & TITLE) titles.set(n, length);
      });
      eachBody(term, add);
    }
  }
  return { works, titles, cut: found.cut, stem };
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

// Words side by side count in the fields that have them all, in as many as there are such places.
async function phrase(index, stems) {
  const works = new Map();
  const titles = new Map();
  const found = await Promise.all(stems.map(stem => exact(index, stem)));
  if (!found.every(Boolean)) return { works, titles, stems };
  const length = titleLengths(found[0]);
  const all = found.map(standings);
  (await adjacent(found)).forEach((starts, n) => {
    let bits = all.reduce((both, one) => both & one.get(n), ~0);
    if (bits & TITLE && starts[0] + stems.length <= TITLE_WORDS[length.get(n)]) titles.set(n, length.get(n));
    else bits &= ~TITLE;
    if (bits) works.set(n, PHRASE * sum(worthOf(bits).slice(0, starts.length)));
  });
  return { works, titles, stems };
}

function titleLengths(term) {
  const lengths = new Map();
  eachHead(term, (n, fields, length) => lengths.set(n, length));
  return lengths;
}

// The works in which terms stand side by side, with the places where they begin. A term that stands
// almost everywhere stands for any.
async function adjacent(found) {
  const where = await Promise.all(found.map(places));
  const first = where.findIndex(Boolean);
  const works = new Map();
  if (first < 0) standings(found[0]).forEach((bits, n) => works.set(n, [0]));
  else where[first].forEach((at, n) => {
    if (!where.every(one => !one || one.has(n))) return;
    const starts = at.map(place => place - first).filter(start => where.every((one, i) => !one || one.get(n).includes(start + i)));
    if (starts.length) works.set(n, starts);
  });
  return works;
}

async function author(index, stems) {
  const found = await Promise.all(stems.map(stem => terms(index, stem)));
  const named = found.map(one => {
    const works = new Set();
    for (const term of one.terms) eachHead(term, (n, fields) => fields & PEOPLE && works.add(n));
    return works;
  });
  return { works: new Set([...named[0]].filter(n => named.every(one => one.has(n)))), cut: found.some(one => one.cut) };
}

// Years are spans of numbers. Neither end given: works without a date.
function years(index, { from, to }) {
  const works = new Set();
  index.years.forEach(([year, first], i) => {
    const fits = year === null ? from === null : from !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
    if (fits) range(first, (index.years[i + 1] || [0, index.works])[1]).forEach(n => works.add(n));
  });
  return works;
}

async function anyOf(index, names) {
  const works = new Set();
  for (const term of await Promise.all(names.map(name => exact(index, name)))) if (term) eachBody(term, n => works.add(n));
  return works;
}

// The keys of a topic or type by its id, else by what it is called, else by words of that.
function keys(index, { kind, text }) {
  const asked = fold(text);
  const of = kind === 'topic' ? index.topics : index.types;
  const called = of.map(([id, label, synonyms = []]) => ({ id, names: [label, ...synonyms].map(fold) }));
  const tests = [
    one => one.id === text.toLowerCase(),
    one => one.names.includes(asked),
    one => one.names.some(name => words(text).every(stem => (' ' + name).includes(' ' + stem))),
  ];
  const test = tests.find(fits => called.some(fits));
  return test ? called.filter(test).map(one => '=' + kind + '/' + one.id) : [];
}

// Best first: rare words weigh more, a title of little more than the words asked for goes ahead, the newest of equals first.
async function ranked(index, numbers, scored) {
  const titled = n => scored.every(one => one.titles.has(n));
  const stems = scored.map(one => one.stem);
  // Titles that have the words as they were typed. Only where all terms are at hand: it is not worth loading more.
  const look = index.whole && stems.length > 1 && stems.every(Boolean) && numbers.filter(titled).length > 1;
  const ahead = look ? (await phrase(index, stems)).titles : new Map();
  const typed = sum(scored.map(one => (one.stems || [0]).length));
  const scores = new Map(numbers.map(n => {
    let score = sum(scored.map(one => one.works.get(n) * Math.log(1 + index.works / one.works.size)));
    if (titled(n)) score *= 1 + short(scored[0].titles.get(n), typed);
    return [n, ahead.has(n) ? score * WHOLE_PHRASE : score];
  }));
  return (a, b) => scores.get(b) - scores.get(a);
}

// How much of a title was asked for, where that is most of it.
function short(length, typed) {
  const share = 1.5 * typed / TITLE_WORDS[length];
  return share < .4 ? 0 : Math.min(1, share);
}

// A comparison by another order than what is best.
async function orderedBy(index, sort) {
  if (sort === 'newest') return () => 0;
  const place = sort === 'oldest' ? oldest(index) : decoded(index.whole ? index.whole.orders[sort] : await load('order/' + sort));
  return (a, b) => place[a] - place[b];
}

function oldest(index) {
  const place = [];
  index.years.forEach(([year, first]) => range(first, index.works).forEach(n => place[n] = year ?? Infinity));
  return place;
}

function decoded(text) {
  const place = [];
  for (const numerals = new Numerals(text); numerals.more;) place.push(numerals.next());
  return place;
}
