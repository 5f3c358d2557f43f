package org.lectern.plan;

import java.util.List;
import org.lectern.catalog.OwnFile;

/**
 * What the site will hold besides the theme's assets, each path once.
 *
 * @param pages by path
 * @param files copied as they are, by path
 */
public record SitePlan(List<PlannedPage> pages, List<OwnFile> files) {}
