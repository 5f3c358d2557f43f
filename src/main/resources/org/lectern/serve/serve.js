// Goes into pages on their way out of `lectern serve`, never into files. Loads a page anew when it shows something else
// now, where the reader was on it, and says at its foot why it cannot be made anew.
(() => {
  'use strict';
  const {made, version: given, inPlace} = document.currentScript.dataset;
  const key = 'lectern-serve-place';

  const box = document.createElement('div');
  box.id = 'lectern-serve';
  box.lang = 'en';
  box.dir = 'ltr';
  box.setAttribute('role', 'status');
  Object.assign(box.style, {
    position: 'fixed', inset: 'auto 0 0 0', zIndex: '2147483647', boxSizing: 'border-box', maxHeight: '40vh',
    overflow: 'auto', background: 'Canvas', color: 'CanvasText', font: '14px/1.5 system-ui, sans-serif',
    overflowWrap: 'anywhere',
  });
  document.body.append(box);
  // On paper it would stand on every sheet.
  addEventListener('beforeprint', () => { box.style.display = 'none'; });
  addEventListener('afterprint', () => { box.style.display = ''; });

  const say = (messages) => {
    box.replaceChildren();
    box.style.padding = messages.length > 0 ? '12px 16px' : '0';
    box.style.borderTop = messages.length > 0 ? '2px solid' : 'none';
    if (messages.length === 0) {
      box.removeAttribute('tabindex');
      return;
    }
    for (const text of ['This page is as it was before, since it cannot be made anew:', ...messages]) {
      const line = document.createElement('p');
      line.textContent = text;
      line.style.margin = '0 0 4px';
      box.append(line);
    }
    box.tabIndex = 0; // it may have to be scrolled
  };

  // What was focused, as its places among the children on the way to it; it is not found again where those changed.
  const place = (element) => {
    const steps = [];
    for (let at = element; at !== null && at !== document.body; at = at.parentElement) {
      steps.unshift([...at.parentElement.children].indexOf(at));
    }
    return steps;
  };

  const reload = () => {
    try {
      const focused = document.activeElement;
      const steps = focused === null || box.contains(focused) ? [] : place(focused);
      const open = [...document.querySelectorAll('details')].map((details) => details.open);
      sessionStorage.setItem(key, JSON.stringify([location.pathname, scrollX, scrollY, steps, open]));
    } catch { /* the browser keeps nothing: the page begins at its top */ }
    location.reload();
  };

  const returnToPlace = () => {
    try {
      const [path, left, top, steps, open] = JSON.parse(sessionStorage.getItem(key)) ?? [];
      sessionStorage.removeItem(key);
      if (path === location.pathname) {
        const details = [...document.querySelectorAll('details')];
        details.forEach((one, i) => { one.open = details.length === open.length ? open[i] : one.open; });
        if (steps.length > 0) {
          steps.reduce((at, step) => at?.children[step], document.body)?.focus({preventScroll: true});
        }
        scrollTo({left, top, behavior: 'instant'});
      }
    } catch { /* nothing was kept */ }
  };
  addEventListener('load', returnToPlace);

  // The whole has changed: has this page?
  let latest = '';
  const compare = async (told, messages) => {
    try {
      const answer = await fetch('/.lectern/page?' + location.pathname, {cache: 'no-store'});
      const [tag, ...faults] = (await answer.text()).split('\n');
      if (!answer.ok || told !== latest) {
        return; // a later one asks
      }
      if (tag !== made && (faults.length === 0 || inPlace !== undefined)) {
        rest();
        reload();
      } else {
        say(inPlace === undefined ? [...messages, ...faults] : []);
      }
    } catch { /* the preview ended; when there is one again, its first event asks */ }
  };

  // Browsers open six connections to a host: a page that nobody sees holds none.
  let events = null;
  const listen = () => {
    if (events !== null || document.hidden) {
      return;
    }
    events = new EventSource('/.lectern/events');
    events.onmessage = (event) => {
      const [version, ...messages] = event.data.split('\n');
      latest = event.data;
      if (version === given) {
        say(messages);
      } else {
        compare(latest, messages);
      }
    };
  };
  const rest = () => {
    events?.close();
    events = null;
  };
  document.addEventListener('visibilitychange', () => (document.hidden ? rest() : listen()));
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  listen();
})();
