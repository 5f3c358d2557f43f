/**
 * The published folder. In: a {@link org.lectern.render.RenderedSite}. Out: a
 * {@link org.lectern.publish.PublishReport}, and the site on disk, old or new and whole whatever happens on the way.
 * The one place that writes files, all of them through {@link org.lectern.publish.FileWriter}.
 */
@NullMarked
package org.lectern.publish;

import org.jspecify.annotations.NullMarked;
