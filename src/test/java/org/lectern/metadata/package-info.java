/** What pages say of works to other programs: the rules of those who read it, and what they find. */
@NullMarked
package org.lectern.metadata;

import org.jspecify.annotations.NullMarked;
