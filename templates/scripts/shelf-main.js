// What the reader's tools begin with on the page of the shelf, in a script of its own: the others have no need of it.
import { begin } from './begin.js';
import { startManifests } from './manifests.js';
import { startKeeping } from './keeping.js';
import { startLibrary } from './library.js';
import { startShelf } from './reader-shelf.js';

begin([startManifests, startKeeping, startLibrary, startShelf]);
