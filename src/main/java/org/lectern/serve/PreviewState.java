package org.lectern.serve;

import java.util.List;
import java.util.Optional;

/**
 * What is served at a moment.
 *
 * @param site the last good one; nothing before there is one
 * @param version of the whole; a page that was given out with another may be old
 * @param faults why the list as it is now cannot be shown, a line each; empty where the site is that of the list
 */
record PreviewState(Optional<ServedSite> site, String version, List<String> faults) {
    PreviewState {
        faults = List.copyOf(faults);
    }
}
