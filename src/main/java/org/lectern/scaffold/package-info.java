/**
 * The house that a list lives in: a pom, workflows, first records, and Lectern itself in a small Maven repository. In:
 * a folder, and the jar that runs. Out: files that are new there; what was there is never overwritten. The files are
 * resources of this package. Knows nothing of how a site is made.
 */
@NullMarked
package org.lectern.scaffold;

import org.jspecify.annotations.NullMarked;
