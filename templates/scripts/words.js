// The interface's words, and numbers as its language writes them, in the digits of the pages.
import { site } from './site.js';

const plural = new Intl.PluralRules(site.language);
const digits = new Intl.NumberFormat(site.language, { numberingSystem: 'latn' });

export function number(n) {
  return digits.format(n);
}

// Words that one page alone needs stand in it.
for (const word of document.querySelectorAll('[data-word]')) site.words[word.dataset.word] = word.textContent;

// The text of a key, its {0}, {1} ... filled in: "keep.progress" is the message reader.keep.progress.
export function say(key, ...values) {
  return (site.words[key] ?? key).replace(/\{(\d)\}/g, (all, place) => values[place] ?? '');
}

// The form of a message that goes with a number, {n} in it.
export function count(key, n, ...values) {
  const form = key + '.' + plural.select(n);
  return say(form in site.words ? form : key + '.other', ...values).replace('{n}', number(n));
}

// Sets a text only when it changes, since it may be spoken then.
export function write(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

// Sets a text, and hides its element where there is none.
export function writeOrHide(element, text) {
  write(element, text || '');
  element.hidden = !text;
}

// A name or title keeps its direction among the interface's words.
export function isolated(name) {
  return '\u2068' + name + '\u2069';
}
