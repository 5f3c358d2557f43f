/** What was asked while something was made. */
@NullMarked
package org.lectern.trace;

import org.jspecify.annotations.NullMarked;
