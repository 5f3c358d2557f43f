// Text as searching sees it: what org.lectern.catalog.FoldedText does, and the pairs of letters of scripts that set no
// blanks. words.yaml among the tests holds both to it.
const marksOnLetters = /(^|(?!\p{Mn})[\p{sc=Zyyy}\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Hebr}\p{sc=Arab}])\p{Mn}+/gu;
const silentSigns = /[\p{Me}\p{Cf}\p{Pi}\p{Pf}\u02b9-\u02bf\u05f3\u05f4\u0640'"`.]/gu;
const betweenWords = /[^\p{L}\p{Nd}\p{Mn}\p{Mc}]+/gu;
const looseMarks = /(^| )[\p{Mn}\p{Mc}]+/gu;
// A letter of a script that sets no blanks, with its marks.
const solid = '(?!\\p{M})[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー][\\p{Mn}\\p{Mc}]*';
const solidLetter = new RegExp(solid, 'gu');
export const solidRun = new RegExp('(?:' + solid + ')+', 'gu');

// Letters that Unicode does not take apart into a base and a mark.
const wholeLetters = {
  ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ĸ: 'k', ə: 'e',
  ё: 'е', ς: 'σ', ٱ: 'ا', ک: 'ك', ی: 'ي', ى: 'ي', ة: 'ه', ە: 'ه', ہ: 'ه',
};
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/g;

export function fold(text) {
  return text.normalize('NFKD').toLowerCase().replace(marksOnLetters, '$1').normalize('NFC')
    .replace(silentSigns, '').replace(betweenWords, ' ').replace(looseMarks, '$1').replace(/ +/g, ' ').trim()
    .replace(arabicDigits, digit => digit.charCodeAt(0) & 15)
    .replace(/[^\0-\x7f]/g, letter => wholeLetters[letter] ?? letter);
}

// The words of a text in groups: a word alone, or the pairs of a run that has no blanks.
export function groups(text) {
  return fold(text).replace(solidRun, ' $& ').split(' ').filter(Boolean).map(word => pairs(solidLetters(word)) || [word]);
}

export function solidLetters(text) {
  return text.match(solidLetter) || [];
}

function pairs(letters) {
  return letters.length < 2 ? letters[0] && letters : letters.slice(1).map((letter, i) => letters[i] + letter);
}

export function words(text) {
  return groups(text).flat();
}
