/**
 * From what an editor has (BibTeX, RIS, CSL, the pasted page of a database) to record files. In: a file's text and the
 * list that is there already. Out: new files, edits of old ones, and a report that loses nothing.
 */
@NullMarked
package org.lectern.importer;

import org.jspecify.annotations.NullMarked;
