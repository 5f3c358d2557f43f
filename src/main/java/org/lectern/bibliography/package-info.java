/**
 * Annotated bibliographies: works in the order and the form of a style, each with what the list says of it below. Works
 * come in; entries, Markdown and plain text go out.
 */
@NullMarked
package org.lectern.bibliography;

import org.jspecify.annotations.NullMarked;
