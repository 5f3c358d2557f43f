/**
 * Work on several threads with the results in order, and what they share. Imports nothing of Lectern; read, relate and
 * render use it most.
 */
@NullMarked
package org.lectern.concurrent;

import org.jspecify.annotations.NullMarked;
