/**
 * The straight line. {@link org.lectern.SiteGenerator} alone knows all of it; every other package knows its own step.
 */
@NullMarked
package org.lectern;

import org.jspecify.annotations.NullMarked;
