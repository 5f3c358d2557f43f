// What the reader's browser keeps for this list alone. Where it keeps nothing (a private window, a full store), what is
// set lasts as long as the page.
import { site } from './site.js';

const shortLived = new Map();
const listeners = [];

function place(name) {
  return 'lectern ' + site.id + ' ' + name;
}

// A value as it was kept, or the other one.
export function kept(name, otherwise) {
  if (shortLived.has(name)) return JSON.parse(shortLived.get(name)) ?? otherwise;
  try {
    return JSON.parse(localStorage.getItem(place(name))) ?? otherwise;
  } catch (e) {
    return otherwise;
  }
}

// What cannot be read may be somebody's only copy: it stands aside, as a text, when another value takes its place.
function putAside(name) {
  const text = localStorage.getItem(place(name));
  try {
    JSON.parse(text);
  } catch (e) {
    localStorage.setItem(place(name + ' aside'), JSON.stringify(text));
  }
}

// Keeps a value, or forgets it where it is null; tells whether the browser will have it tomorrow.
export function keep(name, value) {
  const text = JSON.stringify(value);
  shortLived.delete(name);
  try {
    putAside(name);
    if (value === null) localStorage.removeItem(place(name));
    else localStorage.setItem(place(name), text);
    return true;
  } catch (e) {
    shortLived.set(name, text);
    return false;
  } finally {
    tell(name);
  }
}

// Whether the browser keeps anything at all for this list.
export function canKeep() {
  try {
    localStorage.setItem(place('trial'), '1');
    localStorage.removeItem(place('trial'));
    return true;
  } catch (e) {
    return false;
  }
}

function tell(name) {
  for (const listener of listeners) if (listener.name === name) listener.then();
}

// Calls back when a value changes, here or in another window.
export function whenKept(name, then) {
  listeners.push({ name, then });
}

// Asks the browser to forget nothing of its own accord. It may ask the reader, so only when something is first kept.
export function askToKeep() {
  if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => false);
}

addEventListener('storage', event => {
  for (const listener of listeners) if (!event.key || event.key === place(listener.name)) listener.then();
});
// A page that comes back by the browser's own button shows what was kept meanwhile.
addEventListener('pageshow', event => {
  if (event.persisted) for (const listener of listeners) listener.then();
});
