/** What earlier builds made, as bytes by keys; imports nothing of Lectern. */
@NullMarked
package org.lectern.cache;

import org.jspecify.annotations.NullMarked;
