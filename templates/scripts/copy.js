// Copies what stands in a field, and tells whether the browser did; else it is selected. The older way, since the newer one
// is refused to pages from a folder.
export function copyField(field) {
  field.focus();
  field.select();
  return document.execCommand('copy');
}
