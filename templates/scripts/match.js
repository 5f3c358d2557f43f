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
// What a query of a dictionary in parts may load, in shards of 10 KB, besides 100 KB of other files: one for a word, three
// for one in a phrase, since places take twice as much.
const ROOM = 16;
// And of the words of a name, and of topics called alike.
const MOST = 6;

// The numbers of the works, in order; and whether a word asked for so many terms that some were left out.
export async function find(index, asked, sort) {
  const conditions = roomFor(index, asked);
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

// Conditions with the words for which there is room, the first ones.
function roomFor(index, conditions) {
  let room = index.whole ? Infinity : ROOM;
  return conditions.map(one => one.words ? { ...one, words: one.words.filter(() => (room -= one.words[1] ? 3 : 1) >= 0) } : one)
    .filter(one => one.kind !== 'unclear' && (!one.words || one.words.length));
}

function range(from, to) {
  return Array.from({ length: to - from }, (none, i) => from + i);
}

// What meets one condition: its works, in a map to what it is worth there or in a set.
async function meet(index, one) {
  if (one.kind === 'word') return word(index, one.words[0], one.exact || one.not);
  if (one.kind === 'phrase') return phrase(index, one.words);
  if (one.kind === 'author') return author(index, words(one.text).slice(0, MOST));
  if (one.kind === 'mine') return anyOf(index, one.keys, Infinity);
  if (one.kind === 'year') return { works: years(index, one) };
  return anyOf(index, one.kind === 'key' ? [one.key] : keys(index, one));
}

// Terms for a word: itself, its plural and singular, and, but where it is to be exact, those that begin with it.
export async function terms(index, stem, only) {
  const [found, single] = await Promise.all([
    only ? exact(index, stem).then(term => ({ terms: [term] })) : beginning(index, stem),
    !only && stem.length > 3 && /[^s]s$/.test(stem) && exact(index, stem.slice(0, -1)),
  ]);
  return { cut: found.cut, terms: [...found.terms, single].filter(Boolean) };
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
    // Elsewhere then; or in a translated title, or behind what a title's length tells, where it is in no other field.
    else bits = bits & ~TITLE || bits;
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
    const starts = at.map(place => place - first).filter(start => start >= 0 && where.every((one, i) => !one || one.get(n).includes(start + i)));
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

// Years are spans of numbers, whichever end is given first. Neither: works without a date.
function years(index, { from, to }) {
  if (from > to) [from, to] = [to, from];
  const works = new Set();
  index.years.forEach(([year], i) => {
    const fits = year === null ? from === null : from !== null && year >= (from ?? -Infinity) && year <= (to ?? Infinity);
    if (fits) ofYear(index, i).forEach(n => works.add(n));
  });
  return works;
}

// The numbers of the works of a year, by its place among the years.
function ofYear(index, i) {
  return range(index.years[i][1], (index.years[i + 1] || [0, index.works])[1]);
}

async function anyOf(index, names, most = MOST) {
  const works = new Set();
  const looked = index.whole ? names : names.slice(0, most);
  for (const term of await Promise.all(looked.map(name => exact(index, name)))) if (term) eachBody(term, n => works.add(n));
  return { works, cut: names.length > looked.length };
}

// An article or the like before an apostrophe: L’État, dell'arte.
const elision = /(^|[^\p{L}\p{M}])(?:\p{L}{1,2}|\p{L}{1,3}ll|\p{L}{2,4}qu)['\u2019](?=\p{L}{2})/giu;

// The keys of a topic or type by its id, else by what it is called, else by words of that, perhaps without what is elided.
function keys(index, { kind, text }) {
  const asked = fold(text);
  const of = kind === 'topic' ? index.topics : index.types;
  const called = of.map(([id, label, synonyms = []]) => ({ id, names: [label, ...synonyms].flatMap(name => [fold(name), fold(name.replace(elision, '$1'))]) }));
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
  // Titles that have the words as they were typed. Only where all terms are at hand: it is not worth loading more, nor is it
  // a fault where places do not come.
  const look = index.whole && stems.length > 1 && stems.every(Boolean) && numbers.filter(titled).length > 1;
  const ahead = look && await phrase(index, stems).catch(() => 0);
  const typed = sum(scored.map(one => (one.stems || [0]).length));
  const scores = new Map(numbers.map(n => {
    let score = sum(scored.map(one => one.works.get(n) * Math.log(1 + index.works / one.works.size)));
    if (titled(n)) score *= 1 + short(scored[0].titles.get(n), typed);
    return [n, ahead && ahead.titles.has(n) ? score * WHOLE_PHRASE : score];
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
  return index.years.flatMap(([year], i) => ofYear(index, i).fill(year ?? Infinity));
}

function decoded(text) {
  const place = [];
  for (const numerals = new Numerals(text); numerals.more;) place.push(numerals.next());
  return place;
}
