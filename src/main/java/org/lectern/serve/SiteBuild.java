package org.lectern.serve;

import java.io.IOException;
import org.lectern.BuildResult;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishException;

/** Builds the list as it is now. */
@FunctionalInterface
public interface SiteBuild {
    /**
     * Builds into a folder; where the content has errors nothing is written.
     *
     * @throws IOException when an input cannot be read
     * @throws PublishException when the folder cannot be written
     */
    BuildResult into(OutputFolder folder) throws IOException, PublishException;
}
