// Light or dark, by the reader's own wish. Runs before the page is drawn, so that nothing flashes.
(function () {
  'use strict';
  var root = document.documentElement;
  var key = 'lectern-colours';
  var frame = document.createElement('meta');

  function kept() {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }
  function keep(wish) {
    try { localStorage.setItem(key, wish); } catch (e) { /* then it lasts for this page */ }
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
})();
