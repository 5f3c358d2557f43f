/**
 * Lectern as a Maven plugin: the goals {@code lectern:build} and {@code lectern:check}. In: parameters of a pom or of
 * the command line. Out: the site, diagnostics in Maven's log, and a build that fails where the content has errors.
 * Maven's own classes are known here alone.
 */
@NullMarked
package org.lectern.maven;

import org.jspecify.annotations.NullMarked;
