/**
 * The {@code git} program, run without a shell: the one place that starts another program. In: arguments, each a word
 * of its own. Out: what it printed. Knows nothing of lists.
 */
@NullMarked
package org.lectern.git;

import org.jspecify.annotations.NullMarked;
