/** JSON and script, written: texts and values come in, quoted ones go out. */
@NullMarked
package org.lectern.json;

import org.jspecify.annotations.NullMarked;
