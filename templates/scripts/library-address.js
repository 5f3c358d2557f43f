// The address at which a library is asked for a work: the build makes them by the same rules (LibraryLink.java).
// A library is { name, kind, address }, its kind one of openurl, template and proxy. What a work can fill in stands in
// the page as data attributes.
import { say } from './words.js';

const placeholders = 'doi isbn issn pmid title author year journal volume issue page url query openurl'.split(' ');

// What finds one work or nothing: a template that names one of these is of no use without it.
const needed = /^(doi|isbn|issn|pmid|url)$/;

function encoded(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, sign => '%' + sign.charCodeAt(0).toString(16).toUpperCase());
}

// The address, or nothing where the work lacks what the library asks for.
export function libraryLink(library, work) {
  const { kind, address } = library;
  if (kind === 'openurl') return address + (/[?&]$/.test(address) ? '' : address.includes('?') ? '&' : '?') + work.openurl;
  if (kind === 'proxy') return work.url ? address + (address.endsWith('qurl=') ? encoded(work.url) : work.url) : '';
  let asks = false;
  let lacks = false;
  const filled = address.replace(/\{([a-z]+)\}/g, (all, name) => {
    const value = work[name] || '';
    if (value) asks = true;
    else if (needed.test(name)) lacks = true;
    return name === 'openurl' ? value : encoded(value);
  });
  return asks && !lacks ? filled : '';
}

// What an address seems to be.
export function guessedKind(address) {
  if (address.includes('{')) return 'template';
  return /[?&]q?url=$/i.test(address) ? 'proxy' : 'openurl';
}

export function nameRefusal(name) {
  return typeof name !== 'string' || !name.trim() || name.length > 100 ? say('library-told.no-name') : '';
}

// Why a library is not to be kept, in words, or nothing. What a browser kept is asked again: anybody may have changed it.
export function libraryRefusal(library) {
  const { name, kind, address } = library || {};
  return nameRefusal(name) || placeRefusal(kind, address);
}

export function placeRefusal(kind, address) {
  if (typeof address !== 'string' || !['openurl', 'template', 'proxy'].includes(kind)) return say('library-told.no-address');
  if (address.length > 2000) return say('library-told.long');
  return kind === 'template' && templateRefusal(address) || addressRefusal(address, kind);
}

function templateRefusal(address) {
  const names = [...address.matchAll(/\{([^{}]*)\}/g)].map(found => found[1]);
  const unknown = names.find(name => !placeholders.includes(name));
  if (unknown !== undefined) return say('library-told.unknown', '{' + unknown + '}', '{' + placeholders.join('} {') + '}');
  return names.length ? '' : say('library-told.no-placeholder', '{title}');
}

function addressRefusal(address, kind) {
  const [, host = ''] = /^https?:\/\/([^/?#]+)/i.exec(address) || [];
  if (host.includes('@')) return say('library-told.user');
  const filled = kind === 'template' ? address.replace(/\{[^{}]*\}/g, 'x') : address;
  if (!host || host.includes('{') || /[\s\\{}<>"\p{C}]/u.test(filled) || !isWeb(filled)) return say('library-told.no-address');
  if (kind === 'proxy' && !/[=/]$/.test(address)) return say('library-told.no-prefix', '/login?url=');
  return kind === 'openurl' && address.includes('#') ? say('library-told.hash') : '';
}

function isWeb(address) {
  try {
    return !!new URL(address).hostname;
  } catch (e) {
    return false;
  }
}
