// Words that no work has, written as works write those that are like them.
import { around } from './dictionary.js';
import { fold, words } from './fold.js';
import { oneWord } from './marks.js';
import { terms } from './match.js';
import { eachBody, eachHead } from './postings.js';
import { allText } from './rows.js';

const MOST_WAYS = 3;
// Of so many words those without a work are sought, and so many may be: what is loaded for them has an end.
const MOST_WORDS = 8;
const MOST_UNKNOWN = 2;
// Shorter words are like too many others, longer ones have room for a second fault.
const SHORTEST = 4;
const LONG_WORD = 8;

// A text with the unknown words of some of its parts written otherwise, in one or more ways, the likeliest first; in none
// where a word is like no other, or where all are known.
export async function respelt(index, text, parts) {
  const asked = parts.flatMap(part => [...part.text.matchAll(oneWord)].map(({ 0: word, index: at }) => ({ word, at: part.at + at })))
    .filter(({ word }) => !/\p{Nd}/u.test(word)).slice(0, MOST_WORDS);
  const known = await Promise.all(asked.map(({ word }) => isKnown(index, word)));
  const unknown = asked.filter((one, i) => !known[i]);
  if (!unknown.length || unknown.length > MOST_UNKNOWN) return [];
  const like = await Promise.all(unknown.map(({ word }) => wordsLike(index, word)));
  return Array.from({ length: Math.min(...like.map(one => one.length)) }, (none, way) => unknown.reduceRight(
    (all, { word, at }, i) => all.slice(0, at) + like[i][way] + all.slice(at + word.length), text));
}

async function isKnown(index, word) {
  const found = await Promise.all(words(word).map(stem => terms(index, stem)));
  return found.every(one => one.terms.length);
}

async function wordsLike(index, word) {
  const stem = fold(word);
  if (stem.length < SHORTEST) return [];
  const most = stem.length < LONG_WORD ? 1 : 2;
  const near = (await around(index, stem))
    .filter(({ term }) => Math.abs(term.length - stem.length) <= most)
    .map(term => ({ term, faults: faults(stem, term.term) }))
    .filter(one => one.faults <= most);
  // What says how many works a term has is as long as they are many.
  const often = ({ term }) => term.head.length + term.body.length;
  near.sort((a, b) => a.faults - b.faults || often(b) - often(a));
  return Promise.all(near.slice(0, MOST_WAYS).map(one => written(one.term, word)));
}

// As one of its works writes it, with accents, and in capitals where they were asked for.
async function written(term, asked) {
  const works = [];
  eachHead(term, n => works.push(n));
  eachBody(term, n => works.push(n));
  const tokens = (await allText(works[0])).match(oneWord) || [];
  const found = tokens.find(token => fold(token) === term.term) || term.term;
  return asked === asked.toLowerCase() ? found.toLowerCase() : found;
}

// How many letters are missing, too many, other, or in the other order (optimal string alignment).
function faults(a, b) {
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (none, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let k = 1; k <= b.length; k++) {
      row[k] = Math.min(last[k] + 1, row[k - 1] + 1, last[k - 1] + (a[i - 1] === b[k - 1] ? 0 : 1));
      if (i > 1 && k > 1 && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) row[k] = Math.min(row[k], before[k - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last[b.length];
}
