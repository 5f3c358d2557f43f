/** BibTeX and biblatex, with the LaTeX in their values. In: a file's text. Out: its entries. */
@NullMarked
package org.lectern.importer.bibtex;

import org.jspecify.annotations.NullMarked;
