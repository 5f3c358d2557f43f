/**
 * New names for what a list has, and two records made one: the file, every reference to it, and the old address. In: a
 * content folder. Out: the files that change, each with its new text, once they were read again and found sound.
 */
@NullMarked
package org.lectern.rename;

import org.jspecify.annotations.NullMarked;
