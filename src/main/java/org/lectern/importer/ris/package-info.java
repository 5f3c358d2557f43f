/** RIS in the dialects of its writers. In: a file's text. Out: its entries. */
@NullMarked
package org.lectern.importer.ris;

import org.jspecify.annotations.NullMarked;
