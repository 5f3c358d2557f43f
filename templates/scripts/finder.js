// A form, the address and the results, kept in step: on the search page, and above long lists of works.
import { chosen, conditionsOf, controls, fill, restore } from './choices.js';
import { loadIndex } from './dictionary.js';
import { looksFor } from './marks.js';
import { find } from './match.js';
import { addSentences, rows } from './rows.js';
import { count, say } from './words.js';

const MORE = 10;
const TYPING = 150;
const SPEAKING = 500;
const WIDE = '(min-width: 68rem)';

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
  let speaking = 0;
  let present = { numbers: [], looks: () => false };

  function speak(text) {
    clearTimeout(speaking);
    speaking = setTimeout(() => part('status').textContent = text, SPEAKING);
  }

  // The page shows what is asked for, or itself where nothing is.
  async function answer(shown = MORE) {
    const mine = ++run;
    const set = chosen(form);
    if (!set.size) return leave();
    found.ariaBusy = true;
    try {
      const index = await ready();
      if (!set.get('sort') && !conditionsOf(set, '').length) return leave();
      const conditions = conditionsOf(set, frame.dataset.scope);
      const result = await find(index, conditions, set.get('sort'));
      if (mine !== run) return;
      const looks = looksFor(conditions);
      const first = await rows(result.numbers.slice(0, shown), looks);
      if (mine !== run) return;
      present = { numbers: result.numbers, looks };
      frame.classList.add('asked');
      found.hidden = false;
      part('broken').hidden = true;
      list.replaceChildren();
      part('none').hidden = result.numbers.length > 0;
      speak(count('found', result.numbers.length) + (result.cut ? '. ' + say('type-more') : ''));
      show(first);
      if (!result.numbers.length) await offer(index, set, mine);
      if (mine === run) found.ariaBusy = false;
    } catch (e) {
      if (mine === run) fail(e);
    }
  }

  function show(elements) {
    const from = list.children.length;
    list.append(...elements);
    more.hidden = list.children.length >= present.numbers.length;
    list.dispatchEvent(new CustomEvent('shown', { bubbles: true }));
    addSentences(elements, present.numbers.slice(from), present.looks).catch(() => {});
  }

  function leave() {
    frame.classList.remove('asked');
    found.ariaBusy = false;
    clearTimeout(speaking);
    part('status').textContent = '';
    list.replaceChildren();
    found.hidden = true;
  }

  function fail(e) {
    console.error(e);
    leave();
    found.hidden = false;
    more.hidden = part('none').hidden = true;
    part('broken').hidden = false;
  }

  // Where nothing is found: what would be, without one of the choices.
  async function offer(index, set, mine) {
    const ways = part('drops');
    ways.replaceChildren();
    for (const one of controls(form)) {
      if (!set.has(one.name) || one.name === 'sort' || set.size < 2) continue;
      const less = new URLSearchParams(set);
      less.delete(one.name);
      const { numbers } = await find(index, conditionsOf(less, frame.dataset.scope));
      if (mine !== run) return;
      if (!numbers.length) continue;
      const button = document.createElement('button');
      const value = one.selectedOptions ? one.selectedOptions[0].label : one.value;
      button.type = 'button';
      button.textContent = say('drop', one.labels[0].textContent.trim() + ' ' + value, count('found', numbers.length));
      button.onclick = () => {
        one.value = '';
        one.focus();
        turn('pushState');
      };
      const item = document.createElement('li');
      item.append(button);
      ways.append(item);
    }
  }

  // With the first sign of a reader's interest the data come, and beside the search page's field the choices.
  function begin(event) {
    if (beside && !filters.contains(event.target) && matchMedia(WIDE).matches) filters.open = true;
    ready().catch(() => {});
  }

  async function ready() {
    const index = await loadIndex();
    fill(form, index);
    return index;
  }

  // Says in the address what is asked for, and answers.
  function turn(how) {
    clearTimeout(typing);
    const query = '?' + chosen(form);
    const search = query === '?' ? '' : query;
    if (search !== location.search) history[how](null, '', location.pathname + search + location.hash);
    answer();
  }

  async function fromAddress() {
    const set = new URLSearchParams(location.search);
    if (controls(form).some(one => set.get(one.name))) {
      try {
        await ready();
      } catch (e) {
        restore(form, set);
        return fail(e);
      }
    }
    restore(form, set);
    if ([...chosen(form).keys()].some(name => filters.querySelector('[name=' + name + ']'))) filters.open = true;
    answer(history.state ? history.state.shown : MORE);
  }

  for (const one of controls(form)) if (/^(from|to)$/.test(one.name)) one.inputMode = 'numeric';
  form.addEventListener('change', event => {
    if (event.target.localName === 'select') turn('pushState');
  });
  form.addEventListener('input', event => {
    if (event.target.localName === 'select') return;
    found.ariaBusy = true;
    clearTimeout(typing);
    typing = setTimeout(turn, TYPING, 'replaceState');
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    turn('replaceState');
  });
  form.addEventListener('reset', event => {
    event.preventDefault();
    restore(form, new URLSearchParams());
    turn('pushState');
    form.elements.q.focus();
  });
  more.addEventListener('click', async () => {
    const mine = run;
    const from = list.children.length;
    const next = await rows(present.numbers.slice(from, from + MORE), present.looks).catch(() => []);
    if (mine !== run) return;
    show(next);
    history.replaceState({ shown: list.children.length }, '');
    if (next.length) next[0].querySelector('a').focus();
  });
  form.addEventListener('focusin', begin, { once: true });
  filters.addEventListener('toggle', () => ready().catch(() => {}));
  addEventListener('popstate', fromAddress);
  fromAddress();
}
