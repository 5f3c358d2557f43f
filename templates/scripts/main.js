// What the reader's tools begin with, on every page.
import { startManifests } from './manifests.js';
import { startKeeping } from './keeping.js';
import { startLibrary } from './library.js';
import { startShelf } from './reader-shelf.js';

startManifests();
startKeeping();
startLibrary();
startShelf();
