// What only a page from a server can point to: from a folder a browser would complain of it.
export function startManifests() {
  const links = document.querySelector('.on-servers');
  if (links && location.protocol.startsWith('http')) document.head.append(links.content);
}
