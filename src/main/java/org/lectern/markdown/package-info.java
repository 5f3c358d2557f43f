/**
 * Texts that people write. In: Markdown with the place where it stands. Out: a {@link org.lectern.markdown.Text},
 * parsed once: safe HTML with its links still open, plain words, the links found. flexmark and the HTML policy are
 * imported here and nowhere else.
 */
@NullMarked
package org.lectern.markdown;

import org.jspecify.annotations.NullMarked;
