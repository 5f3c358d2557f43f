package org.lectern;

import java.util.Optional;

/**
 * What came of reading a list for a site whose files are made when they are asked for.
 *
 * @param result its pages are counted with that of the map, which some lists do not have
 * @param site nothing where the content has errors
 */
public record LiveResult(BuildResult result, Optional<LiveSite> site) {}
