// What the reader's tools begin with, on every page but the shelf's.
import { begin } from './begin.js';
import { startManifests } from './manifests.js';
import { startKeeping } from './keeping.js';
import { startCite } from './cite.js';
import { startLibrary } from './library.js';
import { startSearch } from './search.js';

begin([startManifests, startKeeping, startLibrary, startCite, startSearch]);
