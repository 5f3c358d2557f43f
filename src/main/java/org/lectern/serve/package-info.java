/**
 * The list on the editor's own computer while it is written: built into a folder of its own whenever a file changes,
 * served on loopback, and shown anew in the pages that are open. In: a way to build, and the folders to watch. Out:
 * HTTP answers. The published site is never touched.
 */
@NullMarked
package org.lectern.serve;

import org.jspecify.annotations.NullMarked;
