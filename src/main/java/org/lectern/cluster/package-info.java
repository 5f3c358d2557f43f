/**
 * Which works stand together in the whole list. In: the catalog and the related articles. Out: the graph that these
 * make, and for its map the clusters and who stands in them; nothing is placed or drawn here.
 */
@NullMarked
package org.lectern.cluster;

import org.jspecify.annotations.NullMarked;
