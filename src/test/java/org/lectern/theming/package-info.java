/** docs/theming.md against the code, and its examples built. */
package org.lectern.theming;
