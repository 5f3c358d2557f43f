/**
 * From what an editor has to record files: the entries that the readers of formats, in the packages below, find in its
 * files are settled with the list that is there already. Out: new files, edits of old ones, and a report that loses
 * nothing.
 */
@NullMarked
package org.lectern.importer;

import org.jspecify.annotations.NullMarked;
