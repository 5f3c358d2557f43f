package org.lectern.view;

import java.util.List;

/**
 * A work and those related to it, drawn.
 *
 * @param caption what the lines say
 * @param words the lines among the related ones in words, one for each work that is near to others; maybe none
 */
public record NeighbourhoodView(Html drawing, String caption, List<String> words) {}
