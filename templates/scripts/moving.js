// What a reader keeps, on its way to another browser: as text, as a file, as a link.
import { root } from './root.js';
import { site } from './site.js';
import { isolated, number, say } from './words.js';
import { keptWorks, soundWorks } from './kept-works.js';

// In bytes: well above what a browser keeps of one site, so that every file from here comes back.
const largest = 20e6;
const longestLink = 8000;
// Addresses of a folder lead nobody else anywhere.
export const served = location.protocol !== 'file:';

export function addressOf(id) {
  return root + 'articles/' + id + '.html';
}

export function asFile() {
  const title = document.querySelector('.site-title').textContent.trim();
  return JSON.stringify({ lectern: 1, site: site.id, title, shelf: keptWorks('shelf'), read: keptWorks('read') });
}

// The address, or nothing where it would be too long.
export function asLink() {
  const bytes = new TextEncoder().encode(asFile());
  if (!served || bytes.length > longestLink) return '';
  const signs = btoa(String.fromCharCode(...bytes));
  const link = root + 'shelf.html#keep=' + signs.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
  return link.length > longestLink ? '' : link;
}

export function asText() {
  return keptWorks('shelf').map((entry, place) => [
    number(place + 1) + '. ' + [entry.authors, entry.title ?? entry.id, entry.source].filter(Boolean).join('. '),
    ...(served ? [addressOf(entry.id)] : []),
    ...(entry.note || '').split('\n').filter(Boolean),
  ].join('\n   ') + '\n').join('\n');
}

// What a link's fragment holds, as unpacked says it.
export function unpackedLink(fragment) {
  try {
    const signs = atob(fragment.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(signs, sign => sign.charCodeAt(0));
    return unpacked(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (e) {
    return unpacked('');
  }
}

// The same of a file; one that is too large is not even read.
export async function unpackedFile(file) {
  return file.size > largest ? { problem: say('told.huge') } : unpacked(await file.text());
}

// { shelf, read, title }, or { problem } in words. It is anybody's, so all of it must be sound before any is taken.
function unpacked(text) {
  const broken = { problem: say('told.broken') };
  try {
    const { lectern, site: of, title, shelf, read } = JSON.parse(text);
    const found = { shelf: soundWorks(shelf), read: soundWorks(read), title: isolated(String(title).slice(0, 200)) };
    if (lectern !== 1 || typeof of !== 'string') return broken;
    if (of !== site.id) return { problem: say('told.foreign', found.title) };
    return found.shelf.length === shelf.length && found.read.length === read.length ? found : broken;
  } catch (e) {
    return broken;
  }
}
