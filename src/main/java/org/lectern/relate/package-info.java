/**
 * Which works belong together, and why. In: the catalog. Out: {@link org.lectern.relate.RelatedArticles}. Knows nothing
 * of pages or files.
 */
@NullMarked
package org.lectern.relate;

import org.jspecify.annotations.NullMarked;
