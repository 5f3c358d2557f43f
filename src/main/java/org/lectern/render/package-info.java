/**
 * Views through templates. In: the site plan. Out: a {@link org.lectern.render.RenderedSite}, which makes its files one
 * by one while they are written. FreeMarker is imported here and nowhere else.
 */
@NullMarked
package org.lectern.render;

import org.jspecify.annotations.NullMarked;
