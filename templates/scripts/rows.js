// Works as results: rows as in any list of works, the words asked for marked, and a sentence in which they stand.
import { load } from './data.js';
import { fold } from './fold.js';
import { markIn, marked, pieces, shortened } from './marks.js';
import { root } from './root.js';

const ROWS_A_FILE = 16;
const TEXTS_A_FILE = 8;

// The rows of some works, as elements: as the page itself has them where it says more, in a reading list.
export function rows(numbers, looks, finder) {
  return Promise.all(numbers.map(async n => {
    let row = await rowOf(n);
    const own = finder.querySelector('.readings > [data-id="' + CSS.escape(row.dataset.id) + '"]');
    if (own) row = own.cloneNode(true);
    else for (const link of row.querySelectorAll('a[href]')) link.href = root + link.getAttribute('href');
    for (const part of row.querySelectorAll('[id]')) part.removeAttribute('id');
    for (const part of row.querySelectorAll('.title, .source')) markIn(part, looks);
    return row;
  }));
}

async function rowOf(n) {
  const frame = document.createElement('template');
  frame.innerHTML = (await load('rows/' + Math.floor(n / ROWS_A_FILE)))[n % ROWS_A_FILE]; // made with the pages, of what they show
  return frame.content.firstElementChild;
}

// The texts of a work, each alone or with its language.
async function workTexts(n) {
  return (await load('texts/' + Math.floor(n / TEXTS_A_FILE)))[n % TEXTS_A_FILE];
}

// All that a row and the texts of a work say.
export async function allText(n) {
  const [row, texts] = await Promise.all([rowOf(n), workTexts(n)]);
  return [row.textContent, ...texts.map(one => [].concat(one)[0])].join('\n');
}

// Puts below each row, where it has one, the sentence that says most of what was asked for.
export function addSentences(shown, numbers, looks) {
  return Promise.all(shown.map(async (row, i) => {
    const best = sentence(await workTexts(numbers[i]), looks);
    if (!best) return;
    const passage = document.createElement('p');
    passage.className = 'passage';
    passage.dir = 'auto';
    if (best.language) passage.lang = best.language;
    passage.append(marked(best.text, looks));
    row.insertBefore(passage, row.querySelector(':scope > .keeping'));
  }));
}

// Where less than half of what was asked for stands, it says nothing: an "of" alone.
function sentence(texts, looks) {
  const least = (looks.begun.length + looks.phrases.length - 1) / 2;
  let best = null;
  for (const one of texts) {
    const [text, language] = [].concat(one);
    for (const part of sentences(text)) {
      const hits = new Set(pieces(part, looks).filter(piece => piece.hit).map(piece => fold(piece.text)));
      if (hits.size > (best ? best.hits : least)) best = { hits: hits.size, text: shortened(part.trim(), looks), language };
    }
  }
  return best;
}

function sentences(text) {
  if (!Intl.Segmenter) return [text];
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text), one => one.segment);
}
