// Copies what stands in a field, and tells in words whether the browser did; else it is selected. The older way, since the
// newer one is refused to pages from a folder.
import { say } from './words.js';

export function copyField(field) {
  field.focus();
  field.select();
  return say(document.execCommand('copy') ? 'copy.copied' : 'copy.selected');
}
