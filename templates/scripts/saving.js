// A browser that asks where to save reads the file only when it is told.
const KEPT_MILLISECONDS = 60000;

// Hands the reader a file that was made here.
export function saveAs(name, text, type) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MILLISECONDS);
}
