// What the reader's tools begin with, on every page.
import { startManifests } from './manifests.js';

startManifests();
