// Goes into pages on their way out of `lectern serve`, never into files. Loads a page anew when the list was built
// anew, where the reader was on it, and says at its foot why a build could not be done.
(() => {
  'use strict';
  const made = document.currentScript.dataset.made;
  const key = 'lectern-serve-scroll';

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
    for (const text of ['The list cannot be built as it is now; this page is as it was before.', ...messages]) {
      const line = document.createElement('p');
      line.textContent = text;
      line.style.margin = '0 0 4px';
      box.append(line);
    }
    box.tabIndex = 0; // it may have to be scrolled
  };

  const reload = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify([location.pathname, scrollX, scrollY]));
    } catch { /* the browser keeps nothing: the page begins at its top */ }
    location.reload();
  };

  const returnToPlace = () => {
    try {
      const [path, left, top] = JSON.parse(sessionStorage.getItem(key)) ?? [];
      sessionStorage.removeItem(key);
      if (path === location.pathname) {
        scrollTo({left, top, behavior: 'instant'});
      }
    } catch { /* nothing was kept */ }
  };
  addEventListener('load', returnToPlace);

  // Browsers open six connections to a host: a page that nobody sees holds none.
  let events = null;
  const listen = () => {
    if (events !== null || document.hidden) {
      return;
    }
    events = new EventSource('/.lectern/events');
    events.onmessage = (event) => {
      const [version, ...messages] = event.data.split('\n');
      if (version === made) {
        say(messages);
      } else {
        rest();
        reload();
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
