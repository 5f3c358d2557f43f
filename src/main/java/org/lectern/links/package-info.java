/**
 * Whether the addresses on the web that a list has still lead somewhere: found in its files, asked politely, answers
 * kept for some days. Nothing asks the network unless it is told to.
 */
@NullMarked
package org.lectern.links;

import org.jspecify.annotations.NullMarked;
