// What the reader's tools begin with, on every page.
import { startManifests } from './manifests.js';
import { startKeeping } from './keeping.js';
import { startLibrary } from './library.js';
import { startSearch } from './search.js';
import { startShelf } from './reader-shelf.js';

startManifests();
startKeeping();
startLibrary();
startSearch();
startShelf();
