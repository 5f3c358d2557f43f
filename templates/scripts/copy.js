// Copies what stands in a field, and tells in words whether the browser did; else it is selected. The older way, since the
// newer one is refused to pages from a folder.
import { say } from './words.js';

export function copyField(field) {
  field.focus();
  field.select();
  return say(document.execCommand('copy') ? 'copy.copied' : 'copy.selected');
}

// The same for the words of an element; where it is rich, with their markup.
export function copyElement(element, rich) {
  getSelection().selectAllChildren(element);
  const put = event => {
    event.clipboardData.setData('text/plain', element.textContent);
    if (rich) event.clipboardData.setData('text/html', element.innerHTML);
    event.preventDefault();
  };
  addEventListener('copy', put);
  const done = document.execCommand('copy');
  removeEventListener('copy', put);
  return say(done ? 'copy.copied' : 'copy.selected');
}
