/** JSON and script, written: texts come in, quoted ones go out. */
@NullMarked
package org.lectern.json;

import org.jspecify.annotations.NullMarked;
