// What must be done before the page is drawn, so that nothing flashes and nothing moves.
(function () {
  'use strict';
  var root = document.documentElement;
  var key = 'lectern-colours';
  var frame = document.createElement('meta');
  var assets = document.currentScript.src;

  // Light or dark, by the reader's own wish.
  function kept() {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }
  function keep(wish) {
    try { wish === 'system' ? localStorage.removeItem(key) : localStorage.setItem(key, wish); } catch (e) { /* then it lasts for this page */ }
  }
  function wear(wish) {
    if (wish === 'light' || wish === 'dark') root.dataset.colours = wish;
    else delete root.dataset.colours;
  }
  // The browser's own frame takes the paper's colour.
  function paint() {
    frame.content = getComputedStyle(root).backgroundColor;
  }

  // Another page may have changed it since this one was made: in another tab, or before going back.
  function follow() {
    var choice = document.querySelector('.colours');
    wear(kept());
    if (!choice) return;
    choice.hidden = false;
    choice.querySelector('[value="' + (root.dataset.colours || 'system') + '"]').checked = true;
    paint();
  }

  // What needs script has its place from the beginning, though the script that fills it comes later.
  root.dataset.script = 'on';
  if (/[?&](q|topic|author|from|to|type|reading|mine|sort)=./.test(location.search)) root.dataset.query = 'on';
  wear(kept());
  frame.name = 'theme-color';
  document.head.append(frame);
  document.addEventListener('DOMContentLoaded', follow);
  addEventListener('pageshow', follow);
  addEventListener('storage', follow);
  document.addEventListener('change', function (event) {
    if (event.target.name !== 'colours') return;
    wear(event.target.value);
    keep(event.target.value);
    paint();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);

  // The faces: there in time or, on a slow line, with the next page.
  function worn(face) {
    var look = getComputedStyle(root);
    return (look.getPropertyValue('--serif') + look.getPropertyValue('--sans')).includes(face);
  }
  function preload(file) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'font';
    link.type = 'font/woff2';
    link.crossOrigin = 'anonymous';
    link.href = new URL('fonts/' + file, assets);
    document.head.append(link);
  }
  function isSlow() { // as far as a browser says so; what is asked for early makes the first picture later there
    var line = navigator.connection;
    return Boolean(line) && (line.saveData || line.rtt > 100 || (line.effectiveType || '4g') !== '4g');
  }
  function show() {
    root.style.visibility = '';
  }

  if (!assets) return; // the page for missing addresses carries this script with it, and no faces
  if (location.protocol === 'file:') { // a browser preloads nothing from a folder, but nothing is far away there
    var near = [];
    document.fonts.forEach(function (face) {
      face.display = 'swap';
      if (face.unicodeRange.startsWith('U+0-FF') && worn(face.family)) near.push(face.load());
    });
    root.style.visibility = 'hidden';
    Promise.all(near).then(show, show);
    setTimeout(show, 500);
  } else if (!isSlow()) {
    if (worn('Literata')) preload('literata-latin.woff2');
    if (worn('Inter')) preload('inter-latin.woff2');
  }
})();
