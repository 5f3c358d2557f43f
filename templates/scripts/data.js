// Files of data below search/. A browser that has opened the site from a folder loads scripts and nothing else, so each
// file is a script, and hands its value over by calling lecternData(name, value, edition).
import { root } from './root.js';

// The name of the error where a file does not fit to the index: one of the two was kept from an earlier edition.
export const OUTDATED = 'outdated';

const askedFor = new Map();
const handedOver = new Map();
let edition = '';

window.lecternData = (name, value, of) => handedOver.set(name, { value, of });

// The value of a file, loaded once. One that does not come, or does not fit, can be asked for again.
export async function load(name) {
  if (!askedFor.has(name)) askedFor.set(name, fetched(name));
  const { value, of } = await askedFor.get(name);
  if (name === 'index') edition = of;
  if (of === edition) return value;
  askedFor.clear();
  edition = of;
  throw Object.assign(new Error(name), { name: OUTDATED });
}

function fetched(name) {
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    const end = () => {
      const given = handedOver.get(name);
      handedOver.delete(name);
      script.remove();
      if (given) return done(given);
      askedFor.delete(name);
      failed(new Error(name));
    };
    script.onload = script.onerror = end;
    script.src = root + 'search/' + name + '.js' + (edition && '?' + edition);
    document.head.append(script);
  });
}
