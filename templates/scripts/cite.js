// The references of a work: the style that a reader chose is the one that every page shows, and what it shows is copied.
import { copyElement } from './copy.js';
import { keep, kept, whenKept } from './store.js';

export function startCite() {
  const panel = document.querySelector('.cite-styles');
  if (!panel) return;
  const show = () => {
    for (const choice of panel.querySelectorAll('input')) if (choice.value === kept('style')) choice.checked = true;
  };
  show();
  whenKept('style', show);
  panel.addEventListener('change', event => keep('style', event.target.value));
  const buttons = document.querySelector('.cite-copy');
  buttons.hidden = false;
  buttons.addEventListener('click', ({ target }) => {
    if (target.type) {
      const text = copyElement(panel.querySelector(':checked ~ p'), 'rich' in target.dataset);
      document.querySelector('.cite-told').textContent = text;
    }
  });
}
