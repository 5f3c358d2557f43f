// The words asked for, marked where they stand.
import { groups, solidLetters, solidRun, words } from './fold.js';

const LONGEST = 280;
const BEFORE = 60;

const oneWord = new RegExp(solidRun.source + '|[\\p{L}\\p{N}\\p{M}]+(?:[\'’.ʿʾ][\\p{L}\\p{N}\\p{M}]+)*', 'gu');

// A test of one folded word for what the conditions look for.
export function looksFor(conditions) {
  const wanted = conditions.filter(one => !one.not);
  const whole = wanted.flatMap(one => one.kind === 'phrase' || one.exact ? one.words : []);
  const begun = wanted.flatMap(one => one.kind === 'word' && !one.exact ? one.words : one.kind === 'author' ? words(one.text) : []);
  return folded => whole.includes(folded) || begun.some(stem => folded.startsWith(stem) || folded + 's' === stem);
}

// Pieces of a text in order: { text, hit }.
export function pieces(text, looks) {
  const found = [];
  let at = 0;
  const add = (to, hit) => {
    if (to > at) found.push({ text: text.slice(at, to), hit });
    at = to;
  };
  for (const match of text.matchAll(oneWord)) {
    const [begin, end] = solidSpan(match[0], looks);
    add(match.index + begin, false);
    add(match.index + end, true);
  }
  add(text.length, false);
  return found;
}

// From where to where a token is marked: all of it or nothing, of a run without blanks the pairs that were asked for.
function solidSpan(text, looks) {
  const own = groups(text)[0] || [];
  if (own.length < 2) return own.length && looks(own[0]) ? [0, text.length] : [0, 0];
  const hits = own.map(looks);
  const letters = solidLetters(text);
  const length = to => letters.slice(0, to).join('').length;
  return hits.includes(true) ? [length(hits.indexOf(true)), length(hits.lastIndexOf(true) + 2)] : [0, 0];
}

// Marks all text below an element.
export function markIn(element, looks) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) node.replaceWith(marked(node.data, looks));
}

export function marked(text, looks) {
  const all = document.createDocumentFragment();
  for (const piece of pieces(text, looks)) {
    if (!piece.hit) all.append(piece.text);
    else all.append(Object.assign(document.createElement('mark'), { textContent: piece.text }));
  }
  return all;
}

// What is too long begins a little before its first hit, at a word where there is one.
export function shortened(text, looks) {
  if (text.length <= LONGEST) return text;
  const [first] = pieces(text, looks);
  const from = Math.max(0, first.hit ? 0 : first.text.length - BEFORE);
  const to = from + LONGEST;
  let part = text.slice(from, to);
  // Not within a word, unless it is long; nor within a letter that takes two code units.
  if (from) part = '… ' + part.replace(/^(\S{0,40}\s|[\udc00-\udfff])/, '');
  if (to < text.length) part = part.replace(/(\s\S{0,40}|[\ud800-\udbff])$/, '') + ' …';
  return part;
}
