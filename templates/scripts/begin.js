// Begins the tools of a page. One that fails leaves the others at work.
export function begin(starts) {
  for (const start of starts) {
    try {
      start();
    } catch (e) {
      reportError(e);
    }
  }
}
