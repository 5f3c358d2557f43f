// Files of data below search/. A browser that has opened the site from a folder loads scripts and nothing else, so each
// file is a script, and hands its value over by calling lecternData(name, value).
import { root } from './root.js';

const askedFor = new Map();
const values = new Map();

window.lecternData = (name, value) => values.set(name, value);

// The value of a file, loaded once. One that does not come can be askedFor for again.
export function load(name) {
  if (!askedFor.has(name)) askedFor.set(name, fetched(name));
  return askedFor.get(name);
}

function fetched(name) {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    const missing = () => {
      askedFor.delete(name);
      failed(new Error(name));
    };
    script.onload = () => {
      script.remove();
      if (!values.has(name)) missing();
      done(values.get(name));
      values.delete(name);
    };
    script.onerror = missing;
    script.src = root + 'search/' + name + '.js';
    document.head.append(script);
  });
}
