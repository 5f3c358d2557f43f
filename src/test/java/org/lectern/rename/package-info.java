/** New names and merged records, on lists on disk. */
@NullMarked
package org.lectern.rename;

import org.jspecify.annotations.NullMarked;
