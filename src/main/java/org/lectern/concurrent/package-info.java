/** Work on several threads with the results in order. Imports nothing of Lectern; read, relate and render use it. */
@NullMarked
package org.lectern.concurrent;

import org.jspecify.annotations.NullMarked;
