/**
 * The house that a list lives in: a pom, workflows, first records, Lectern itself in a small Maven repository; later a
 * file for each new work. In: a folder, and the jar that runs; for a work its type and title, and the list as it is.
 * Out: files that are new there; what was there is never overwritten. The files of a list are resources of this
 * package. Knows nothing of how a site is made.
 */
@NullMarked
package org.lectern.scaffold;

import org.jspecify.annotations.NullMarked;
