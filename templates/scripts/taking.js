// Works that a reader found or keeps, taken along as a file for other tools. The build has written the record of each work
// in each format (docs/search.md); here they are joined.
import { OUTDATED, load } from './data.js';
import { saveAs } from './saving.js';
import { isolated, number, say, write } from './words.js';

const RECORDS_A_FILE = 32;
// For more, the page names files that are prepared.
const MOST_TAKEN = 500;

// frame: where the formats are offered; name: of the file; choose: gives { index, numbers, gone }, the works by their numbers,
// in order, and the titles of those that the list no longer has.
export function startTaking(frame, name, choose) {
  const told = frame.querySelector('[role=status]');
  const prepared = frame.querySelector('.take-prepared');
  let run = 0;

  async function take(format, again) {
    const mine = ++run;
    prepared.hidden = true;
    write(told, say('take.fetching'));
    try {
      const { index, numbers, gone = [] } = await choose();
      const left = gone.length && say('take.gone', gone.join(', '));
      const many = numbers.length > MOST_TAKEN;
      const [, ending, type, ...around] = index.formats.find(one => one[0] === format);
      const file = name + '.' + ending;
      const text = !many && numbers.length && await joined(numbers, format, ...around);
      if (mine !== run) return;
      prepared.hidden = !many;
      if (text) saveAs(file, text, type);
      write(told, [
        many && say('take.many', number(MOST_TAKEN)),
        text && say('take.done', isolated(file), number(numbers.length)),
        left,
      ].filter(Boolean).join(' '));
    } catch (e) {
      if (mine !== run) return;
      // The index was kept from an earlier edition, and is loaded anew.
      if (e.name === OUTDATED && !again) return take(format, true);
      reportError(e);
      write(told, say('take.broken'));
    }
  }

  frame.addEventListener('click', event => {
    const button = event.target.closest('[name=along]');
    if (button) take(button.value);
  });
}

// A file of works in a format.
async function joined(numbers, format, before, between, after) {
  const records = await Promise.all(numbers.map(async n => (await load(format + '/' + Math.floor(n / RECORDS_A_FILE)))[n % RECORDS_A_FILE]));
  return before + records.join(between) + after;
}
