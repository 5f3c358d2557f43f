// Where nothing is found: with what else something would be.
import { askedWords, conditionsOf, controls } from './choices.js';
import { find } from './match.js';
import { respelt } from './spelling.js';
import { count, isolated, say } from './words.js';

// Words in another spelling first, then one choice less; each { control, value, label }, the value that the control of the
// form would have then. set is what is chosen; nothing more is sought once isWanted() is not true.
export async function waysOut(index, form, set, scope, isWanted) {
  const ways = [];
  for (const way of [...await respellings(index, form), ...withoutOne(form, set)]) {
    if (!isWanted()) return [];
    const other = new URLSearchParams(set);
    if (way.value) other.set(way.control.name, way.value);
    else other.delete(way.control.name);
    const { numbers } = await find(index, conditionsOf(other, scope));
    if (numbers.length) ways.push({ ...way, label: say(way.key, isolated(way.name), count('found', numbers.length)) });
  }
  return ways;
}

async function respellings(index, form) {
  const ways = await Promise.all(controls(form).map(async control => {
    // Where data for it do not come, nothing is offered: what is asked for is answered.
    const values = await respelt(index, control.value, askedWords(control)).catch(() => []);
    return values.map(text => text.trim()).map(value => ({ control, value, key: 'finder.instead', name: value }));
  }));
  return ways.flat();
}

function withoutOne(form, set) {
  if ([...set].length < 2) return [];
  return controls(form).filter(one => set.has(one.name) && one.name !== 'sort').map(control => {
    const name = control.selectedOptions ? control.selectedOptions[0].label : control.value;
    return { control, value: '', key: 'finder.drop', name };
  });
}
