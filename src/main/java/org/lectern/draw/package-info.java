/**
 * Drawings: numbers in, static SVG out, which takes its colours from the page and needs no script. Each has a title and
 * a text alternative; the same numbers give the same bytes.
 */
@NullMarked
package org.lectern.draw;

import org.jspecify.annotations.NullMarked;
