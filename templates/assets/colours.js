// Light or dark, by the reader's own wish. Runs before the page is drawn, so that nothing flashes.
(function () {
  'use strict';
  var root = document.documentElement;
  var key = 'lectern-colours';
  function kept() {
    try { return localStorage.getItem(key); } catch (e) { return null; }
  }
  function wear(wish) {
    if (wish === 'light' || wish === 'dark') root.dataset.colours = wish;
    else delete root.dataset.colours;
  }
  wear(kept());
  document.addEventListener('DOMContentLoaded', function () {
    var choice = document.querySelector('.colours');
    if (!choice) return;
    choice.hidden = false;
    function show() {
      choice.querySelector('[value="' + (root.dataset.colours || 'system') + '"]').checked = true;
    }
    show();
    addEventListener('storage', show);
    choice.querySelectorAll('input').forEach(function (input) {
      input.addEventListener('change', function () {
        wear(input.value);
        try { localStorage.setItem(key, input.value); } catch (e) { /* then it lasts for this page */ }
      });
    });
  });
  addEventListener('storage', function (event) { if (event.key === key) wear(event.newValue); });
})();
