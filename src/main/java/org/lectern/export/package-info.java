/**
 * Works in the formats of other programs. A work comes in, its record in a format goes out, and a list of what that
 * format cannot hold; the one place that maps fields to BibTeX, biblatex and RIS.
 */
@NullMarked
package org.lectern.export;

import org.jspecify.annotations.NullMarked;
