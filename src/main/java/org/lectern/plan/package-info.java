/**
 * Which pages there are and where. In: the catalog, the related articles and the configuration. Out: a site plan, every
 * page with its {@link org.lectern.plan.OutputPath}; nothing is rendered here.
 */
@NullMarked
package org.lectern.plan;

import org.jspecify.annotations.NullMarked;
