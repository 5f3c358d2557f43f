/**
 * An article in, a string out: the forms in which scholars name a work. Here for now the source line and dates in
 * words; citation styles and exchange formats have their place here too.
 */
@NullMarked
package org.lectern.cite;

import org.jspecify.annotations.NullMarked;
