package org.lectern.serve;

import java.util.Optional;
import org.lectern.BuildResult;

/**
 * What came of one reading of a list that is served.
 *
 * @param result of the reading, sound or not; nothing where it could not be done
 * @param fault why it could not be done, in words, or empty
 * @param shown whether there is a site to look at, this one or an earlier one
 */
public record Attempt(Optional<BuildResult> result, String fault, boolean shown) {}
