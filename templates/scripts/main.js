// What the reader's tools begin with, on every page.
import { root } from './root.js';

document.documentElement.dataset.tools = root ? 'on' : '';
