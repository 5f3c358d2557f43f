// A form, the address and the results, kept in step: on the search page, and above long lists of works.
import { chosen, conditionsOf, controls, fill, isSet, isUnclear, restore } from './choices.js';
import { OUTDATED } from './data.js';
import { loadIndex } from './dictionary.js';
import { looksFor } from './marks.js';
import { find } from './match.js';
import { addSentences, rows } from './rows.js';
import { startTaking } from './taking.js';
import { waysOut } from './ways.js';
import { count, isolated, say, write } from './words.js';

const MORE = 10;
const TYPING = 150;
const SPEAKING = 500;
const SLOW = 300;
const LATE = 200;
const LOST = 10_000;
const WIDE = '(min-width: 68rem)';

// Rows wait for their sentences, so that nothing moves, but not for those that are late.
function soon(sentences) {
  return Promise.race([sentences.catch(() => {}), new Promise(late => setTimeout(late, LATE))]);
}

export function startFinder(frame) {
  const form = frame.querySelector('form');
  const found = frame.querySelector('.found');
  const part = name => found.querySelector('.' + name);
  const list = part('works');
  const more = part('more');
  const filters = frame.querySelector('.filters');
  const beside = filters.classList.contains('rail');
  let run = 0;
  let typing = 0;
  let waiting = 0;
  let losing = 0;
  let speaking = 0;
  let address = '';
  let land = !beside && location.search;
  // Typing changes the entry of the history, but behind what was sent it makes a new one.
  let way = 'replaceState';

  // What all see at once is spoken when one pauses, and what is offered besides, which all see as buttons.
  function tell(text, offered = []) {
    part('count').textContent = text;
    clearTimeout(speaking);
    speaking = setTimeout(() => part('status').textContent = [text, ...offered].join('. '), SPEAKING);
  }

  // A slow line is said, a quick answer is enough. Only the list is busy: what is said within is not heard. Where a
  // server never answers, browsers wait for minutes: the other way is shown before, and the answer still may come.
  function wait() {
    list.ariaBusy = true;
    clearTimeout(waiting);
    clearTimeout(losing);
    losing = setTimeout(() => part('broken').hidden = false, LOST);
    waiting = setTimeout(() => {
      found.hidden = false;
      tell(say('finder.searching'));
    }, SLOW);
  }

  function rest() {
    clearTimeout(waiting);
    clearTimeout(losing);
    list.ariaBusy = false;
  }

  // The page shows what is asked for, or itself where nothing is. from: how many of these works are shown
  // already; again: whether it was asked with data that did not fit together.
  async function answer(shown = MORE, from = 0, again = false) {
    const mine = ++run;
    for (const one of controls(form)) one.ariaInvalid = isUnclear(one);
    if (!controls(form).some(isSet)) return leave();
    wait();
    try {
      const index = await ready();
      if (mine !== run) return;
      const set = chosen(form);
      const conditions = conditionsOf(set, frame.dataset.scope);
      const unclear = conditions.filter(one => one.kind === 'unclear').map(one => say('finder.unclear', isolated(one.text)));
      if (!set.get('sort') && conditionsOf(set, '').length === unclear.length) return leave(unclear.join('. '));
      const { numbers, cut } = await find(index, conditions, set.get('sort'));
      if (mine !== run) return;
      const looks = looksFor(conditions);
      const next = numbers.slice(from, shown);
      const elements = await rows(next, looks, frame);
      if (mine !== run) return;
      clearTimeout(waiting);
      clearTimeout(losing);
      await soon(addSentences(elements, next, looks));
      if (mine !== run) return;
      frame.classList.add('asked');
      found.hidden = false;
      part('broken').hidden = true;
      part('none').hidden = numbers.length > 0;
      const told = [count('found', numbers.length), cut && say('finder.type-more'), ...unclear].filter(Boolean).join('. ');
      tell(told);
      if (!from) list.replaceChildren();
      list.append(...elements);
      more.hidden = list.children.length >= numbers.length;
      offerToTake(numbers.length, from);
      // Once, where one comes by an address: not above a list that begins far up.
      if (land && !scrollY) frame.scrollIntoView();
      land = false;
      list.dispatchEvent(new CustomEvent('shown', { bubbles: true }));
      if (from) {
        history.replaceState({ shown }, '');
        elements[0].querySelector('a').focus();
      }
      if (!numbers.length) await offer(index, set, mine, told);
      if (mine === run) rest();
    } catch (e) {
      if (mine !== run) return;
      if (e.name === OUTDATED && !again) answer(shown, 0, true);
      else fail(e, from);
    }
  }

  function leave(text = '') {
    rest();
    delete document.documentElement.dataset.query;
    frame.classList.remove('asked');
    list.replaceChildren();
    more.hidden = part('none').hidden = part('broken').hidden = true;
    offerToTake(0);
    found.hidden = !text;
    tell(text);
  }

  function offerToTake(works, from) {
    part('take-chosen').hidden = !works;
    if (from) return;
    write(part('take-told'), '');
    part('take-prepared').hidden = true;
  }

  function fail(e, from) {
    reportError(e);
    if (from) rest();
    else leave();
    tell('');
    found.hidden = part('broken').hidden = false;
  }

  async function offer(index, set, mine, told) {
    const ways = part('drops');
    ways.replaceChildren();
    const found = await waysOut(index, form, set, frame.dataset.scope, () => mine === run);
    if (mine !== run) return;
    ways.append(...found.map(wayOut));
    if (found.length) tell(told, found.map(one => one.label));
  }

  function wayOut({ control, value, label }) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.onclick = () => {
      control.value = value;
      if (filters.contains(control)) filters.open = true;
      control.focus();
      turn('pushState');
    };
    const item = document.createElement('li');
    item.append(button);
    return item;
  }

  // With the first sign of a reader's interest the data come, and beside the search page's field the choices.
  function begin(event) {
    if (beside && !filters.contains(event.target) && matchMedia(WIDE).matches) filters.open = true;
    ready().catch(() => {});
  }

  async function ready() {
    const index = await loadIndex();
    fill(form, index, frame.dataset.scope);
    return index;
  }

  // Says in the address what is asked for, and answers.
  function turn(how) {
    clearTimeout(typing);
    way = 'replaceState';
    const query = '?' + chosen(form);
    address = query === '?' ? '' : query;
    if (address !== location.search) history[how](null, '', location.pathname + address + location.hash);
    answer();
  }

  function fromAddress() {
    clearTimeout(typing);
    address = location.search;
    restore(form, new URLSearchParams(address));
    if ([...chosen(form).keys()].some(name => filters.querySelector('[name=' + name + ']'))) filters.open = true;
    answer(history.state?.shown);
  }

  startTaking(part('take-chosen'), 'works', async () => {
    const index = await ready();
    const set = chosen(form);
    const { numbers } = await find(index, conditionsOf(set, frame.dataset.scope), set.get('sort'));
    return { index, numbers };
  });
  for (const one of controls(form)) if (/^(from|to)$/.test(one.name)) one.inputMode = 'numeric';
  form.addEventListener('change', event => {
    if (event.target.localName === 'select') turn('pushState');
  });
  form.addEventListener('input', event => {
    if (event.target.localName === 'select') return;
    run++;
    list.ariaBusy = true;
    clearTimeout(typing);
    typing = setTimeout(() => turn(way), TYPING);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    turn(way);
    way = 'pushState';
  });
  form.addEventListener('reset', event => {
    event.preventDefault();
    restore(form, new URLSearchParams());
    turn('pushState');
    form.elements.q.focus();
  });
  more.addEventListener('click', () => {
    const { length } = list.children;
    if (list.ariaBusy !== 'true') answer(length + MORE, length);
  });
  form.addEventListener('focusin', begin, { once: true });
  filters.addEventListener('toggle', () => ready().catch(() => {}));
  // Not where one has only gone to another place of the page.
  addEventListener('popstate', () => {
    if (location.search !== address) fromAddress();
  });
  fromAddress();
}
