/**
 * References in the styles that readers ask for (CSL 1.0.2). A work of the catalog comes in, its reference in a style
 * goes out, as clean markup and as plain text; so does a work as CSL-JSON. citeproc-java lives here.
 */
@NullMarked
package org.lectern.csl;

import org.jspecify.annotations.NullMarked;
