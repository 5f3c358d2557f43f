// The words asked for, marked where they stand.
import { groups, solidLetters, solidRun, words } from './fold.js';

const LONGEST = 280;
const BEFORE = 60;

export const oneWord = new RegExp(solidRun.source + '|[\\p{L}\\p{N}\\p{M}]+(?:[\'’.ʿʾ][\\p{L}\\p{N}\\p{M}]+)*', 'gu');

// What the conditions look for: words side by side, and words that are begun.
export function looksFor(conditions) {
  const wanted = conditions.filter(one => !one.not);
  return {
    phrases: wanted.filter(one => one.kind === 'phrase' || one.exact).map(one => one.words),
    begun: wanted.flatMap(one => one.kind === 'word' && !one.exact ? one.words : one.kind === 'author' ? words(one.text) : []),
  };
}

// Pieces of a text in order: { text, hit }. A token is marked, or of a run without blanks the pairs that were asked for.
export function pieces(text, looks) {
  const tokens = [...text.matchAll(oneWord)];
  const own = tokens.map(token => groups(token[0])[0] || []);
  const hits = hitsIn(own.flat(), looks);
  const found = [];
  let at = 0;
  const add = (to, hit) => {
    if (to > at) found.push({ text: text.slice(at, to), hit });
    at = to;
  };
  tokens.forEach(({ 0: token, index }, i) => {
    const mine = hits.splice(0, own[i].length);
    if (!mine.includes(true)) return;
    const letters = solidLetters(token);
    const length = to => letters.slice(0, to).join('').length;
    add(mine[1] === undefined ? index : index + length(mine.indexOf(true)), false);
    add(index + (mine[1] === undefined ? token.length : length(mine.lastIndexOf(true) + 2)), true);
  });
  add(text.length, false);
  return found;
}

// Which of some words in order are looked for.
function hitsIn(all, { phrases, begun }) {
  const hits = all.map(word => begun.some(stem => word.startsWith(stem) || word + 's' === stem));
  for (const phrase of phrases) {
    all.forEach((word, at) => {
      if (phrase.every((stem, i) => all[at + i] === stem)) hits.fill(true, at, at + phrase.length);
    });
  }
  return hits;
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
