// The address of the site's root, with a slash at its end: this script lies in the folder assets below it.
export const root = new URL('..', document.currentScript.src).href;
