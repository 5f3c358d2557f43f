// What only a page from a server can point to: from a folder a browser would complain of it.
import { root } from './root.js';

export function startManifests() {
  if (!location.protocol.startsWith('http')) return;
  point('manifest', 'manifest.webmanifest', {});
  const name = document.querySelector('meta[property="og:site_name"]');
  if (name) {
    point('search', 'opensearch.xml', { type: 'application/opensearchdescription+xml', title: name.content });
  }
}

function point(rel, file, more) {
  document.head.append(Object.assign(document.createElement('link'), { rel, href: root + file }, more));
}
