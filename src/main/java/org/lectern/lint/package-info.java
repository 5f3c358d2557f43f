/**
 * What a careful editor would look at again: sound records that lack something, look like another, or hold what can
 * hardly be meant. In: a catalog and the files that it was read from. Out: warnings and hints, and what is missing
 * where.
 */
@NullMarked
package org.lectern.lint;

import org.jspecify.annotations.NullMarked;
