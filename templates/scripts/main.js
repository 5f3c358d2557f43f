// What the reader's tools begin with, on every page. One that fails leaves the others at work.
import { startManifests } from './manifests.js';
import { startKeeping } from './keeping.js';
import { startCite } from './cite.js';
import { startLibrary } from './library.js';
import { startSearch } from './search.js';
import { startShelf } from './reader-shelf.js';

for (const start of [startManifests, startKeeping, startLibrary, startCite, startSearch, startShelf]) {
  try {
    start();
  } catch (e) {
    reportError(e);
  }
}
