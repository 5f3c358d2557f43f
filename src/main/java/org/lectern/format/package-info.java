/**
 * Records as text in their one canonical form: the order of fields, the quoting, the blocks. In: a tree of values. Out:
 * YAML that the reader takes back to the same values.
 */
@NullMarked
package org.lectern.format;

import org.jspecify.annotations.NullMarked;
