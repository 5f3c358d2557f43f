// The terms of the list, in shards that are loaded when they are asked for.
import { load } from './data.js';
import { Numerals } from './numerals.js';

const MOST_SHARDS = 3;
const MOST_AROUND = 6;

export function loadIndex() {
  return load('index');
}

// A term is { term, head, body, shard, place }; head and body as docs/search.md has them.
async function shard(index, k) {
  index.shards ??= [];
  index.shards[k] ??= parsed(index.whole ? index.whole.terms[k] : await load('terms/' + k), k);
  return index.shards[k];
}

function parsed(text, k) {
  let term = '';
  return text.split('!').slice(0, -1).map((entry, place) => {
    const [name, head, body] = entry.split(' ');
    const numerals = new Numerals(name);
    term = term.slice(0, numerals.next()) + name.slice(numerals.at);
    return { term, head, body, shard: k, place };
  });
}

// The shard in which a term would stand: the last that begins before it or with it.
function shardOf(index, term) {
  return Math.max(0, index.first.filter(first => first <= term).length - 1);
}

export async function exact(index, term) {
  return (await shard(index, shardOf(index, term))).find(one => one.term === term);
}

// Terms that begin so, and whether there are more than were looked at.
export async function beginning(index, prefix) {
  const from = shardOf(index, prefix);
  const last = shardOf(index, prefix + '\uffff');
  const to = Math.min(last, from + MOST_SHARDS - 1);
  const looked = await Promise.all(Array.from({ length: to - from + 1 }, (none, i) => shard(index, from + i)));
  return { terms: looked.flat().filter(one => one.term.startsWith(prefix)), cut: to < last };
}

// Terms among which those that are like a word stand: all where they are at hand, else those of few shards.
export async function around(index, word) {
  const asked = index.whole ? [...index.first.keys()] : shardsAround(index, word);
  return (await Promise.all(asked.map(k => shard(index, k)))).flat().filter(one => !one.term.startsWith('='));
}

// Where it would stand itself, or with a letter less, twice, or in the other order with the next.
function shardsAround(index, word) {
  const others = word.split('').flatMap((letter, i) => {
    const before = word.slice(0, i);
    const after = word.slice(i + 1);
    return [before + after, before + letter + letter + after, before + after.slice(0, 1) + letter + after.slice(1)];
  });
  return [...new Set([word, ...others].map(one => shardOf(index, one)))].slice(0, MOST_AROUND);
}
