// What a reader has typed, as conditions that a work must meet. A condition is
//   { kind: 'word', words: ['allies'] }
//   { kind: 'phrase', words: ['security', 'dilemma'] }, which is also a run of letters without blanks, in pairs
//   { kind: 'author', text: 'cha' }, or 'topic' or 'type'
//   { kind: 'year', from: 2000, to: 2010 }, either may be missing
//   { kind: 'key', key: '=doi/10.2307/2010184' }, a DOI, also as an address
//   { kind: 'unclear', text: '1990s' }, which is said and not looked for
// and has not: true where a work must not meet it.
import { fold, groups, words } from './fold.js';

const condition = /(-?)(?:([\p{L}\p{M}]+)[:：]\s*)?(?:["“”„«»「『]([^"“”„«»」』]*)["“”«»」』]|(\S+))/gu;
const doiForm = /10\.\d{4,9}\/\S+/;
const yearSpan = /^(\d{1,4})?\s*([-–—~〜]|\.{2,3})?\s*(\d{1,4})?$/;

// names: what each field is called, folded, to what it is: { auteur: 'author', … }.
export function conditions(text, names) {
  return [...text.matchAll(condition)].flatMap(([, minus, name = '', quoted, bare]) => {
    const field = names[fold(name)];
    const [doi] = doiForm.exec(withoutEscapes(bare)) || [];
    const found = doi ? [{ kind: 'key', key: '=doi/' + doi.toLowerCase() }] : field ? namedFilter(field, quoted ?? bare) : [...plainWords(name), ...(bare ? plainWords(bare, names) : quotedWords(quoted))];
    return minus ? found.map(one => ({ ...one, not: true })) : found;
  });
}

// An address that was copied from a browser has %3C for <.
function withoutEscapes(text = '') {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// The parts of a text that ask for words or people that a work must have: { text, at }, where they begin.
export function wordParts(text, names) {
  return [...text.matchAll(condition)].flatMap(({ 0: all, 1: minus, 2: name = '', 3: quoted, 4: bare, index }) => {
    const field = names[fold(name)];
    const part = quoted ?? bare;
    const asked = !minus && (!field || field === 'author') && !doiForm.test(part);
    return asked ? [{ text: part, at: index + all.lastIndexOf(part) }] : [];
  });
}

// A field's name alone: its value is still to be typed.
function plainWords(text, names = {}) {
  if (names[fold(text)] && /[:：]$/.test(text)) return [{ kind: 'unclear', text }];
  return groups(text).map(words => ({ kind: words.length > 1 ? 'phrase' : 'word', words }));
}

function quotedWords(text) {
  const words = groups(text).flat();
  return words.length ? [{ kind: words.length > 1 ? 'phrase' : 'word', words, exact: true }] : [];
}

function namedFilter(kind, text) {
  if (kind === 'year') return yearFilter(text);
  return words(text).length ? [{ kind, text }] : [];
}

function yearFilter(text) {
  const [, from, dash, to] = plainDigits(text).match(yearSpan) || [];
  if (from || to) return [{ kind: 'year', from: from && +from, to: dash ? to && +to : +from }];
  return text ? [{ kind: 'unclear', text }] : [];
}

// Digits of any script as 0 to 9: scripts have ten side by side, which begin at a code that ends in 0 or 6 (hexadecimal).
export function plainDigits(text) {
  return text.normalize('NFKC').trim().replace(/\p{Nd}/gu, digit => {
    const code = digit.codePointAt(0);
    return code % 16 - (/\p{Nd}/u.test(String.fromCodePoint(code - code % 16)) ? 0 : 6);
  });
}
