/**
 * The list on the editor's own computer while it is written: read whenever a file changes, served on loopback page by
 * page, and shown anew in those open pages that changed. In: a way to read, and the folders to watch. Out: HTTP
 * answers. Nothing is written.
 */
@NullMarked
package org.lectern.serve;

import org.jspecify.annotations.NullMarked;
