package org.lectern.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is served at a moment.
 *
 * @param site the folder of the last good site, without symbolic links; nothing before there is one
 * @param basePath the path of the list's {@code baseUrl}, from slash to slash: {@code /} or {@code /list/}
 * @param version of the pages; one that shows another version than this is old
 * @param faults why the list as it is now cannot be shown, a line each; empty where the site is that of the list
 */
record PreviewState(Optional<Path> site, String basePath, String version, List<String> faults) {
    PreviewState {
        faults = List.copyOf(faults);
    }
}
