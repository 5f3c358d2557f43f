package org.lectern;

import org.lectern.publish.SiteDifference;

/**
 * What the records make now, against a folder.
 *
 * @param build what is said of the records; it published nothing
 * @param difference means nothing where the records are not sound
 */
public record CompareResult(BuildResult build, SiteDifference difference) {}
