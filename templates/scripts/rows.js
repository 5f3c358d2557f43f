// Works as results: rows as in any list of works, the words asked for marked, and a sentence in which they stand.
import { load } from './data.js';
import { fold } from './fold.js';
import { markIn, marked, pieces } from './marks.js';
import { root } from './root.js';

const ROWS_A_FILE = 32;
const TEXTS_A_FILE = 8;
const LONGEST = 280;
const BEFORE = 60;

// The rows of some works, as elements.
export function rows(numbers, looks) {
  return Promise.all(numbers.map(async n => {
    const frame = document.createElement('template');
    frame.innerHTML = (await load('rows/' + Math.floor(n / ROWS_A_FILE)))[n % ROWS_A_FILE]; // made with the pages, of what they show
    const row = frame.content.firstElementChild;
    for (const link of row.querySelectorAll('a[href]')) link.href = root + link.getAttribute('href');
    for (const part of row.querySelectorAll('.title, .source')) markIn(part, looks);
    return row;
  }));
}

// Puts below each row, where it has one, the sentence that says most of what was asked for.
export function addSentences(shown, numbers, looks) {
  return Promise.all(shown.map(async (row, i) => {
    const texts = (await load('texts/' + Math.floor(numbers[i] / TEXTS_A_FILE)))[numbers[i] % TEXTS_A_FILE];
    const best = sentence(texts, looks);
    if (!best) return;
    const passage = document.createElement('p');
    passage.className = 'passage';
    passage.dir = 'auto';
    if (best.language) passage.lang = best.language;
    passage.append(marked(best.text, looks));
    row.append(passage);
  }));
}

function sentence(texts, looks) {
  let best = null;
  for (const one of texts) {
    const [text, language] = [].concat(one);
    for (const part of sentences(text)) {
      const hits = new Set(pieces(part, looks).filter(piece => piece.hit).map(piece => fold(piece.text)));
      if (hits.size > (best ? best.hits : 0)) best = { hits: hits.size, text: shortened(part.trim(), looks), language };
    }
  }
  return best;
}

function sentences(text) {
  if (!Intl.Segmenter) return [text];
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text), one => one.segment);
}

// What is too long begins a little before its first hit, at a word.
function shortened(text, looks) {
  if (text.length <= LONGEST) return text;
  const [first] = pieces(text, looks);
  const wanted = first.hit ? 0 : first.text.length - BEFORE;
  const from = wanted > 0 ? text.indexOf(' ', wanted) + 1 : 0;
  const to = from + LONGEST < text.length ? text.lastIndexOf(' ', from + LONGEST) : text.length;
  return (from ? '… ' : '') + text.slice(from, to > from ? to : from + LONGEST) + (to < text.length ? ' …' : '');
}
