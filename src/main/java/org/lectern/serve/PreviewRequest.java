package org.lectern.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.lectern.diagnostic.Diagnostic;

/**
 * What to serve.
 *
 * @param watched the folders of which a change asks for a new reading; they need not be there
 * @param reading gives the site
 * @param told is told of each reading, on the thread that reads
 * @param faults is told of templates and styles that fail, where any do, on a thread of its own
 */
public record PreviewRequest(
        List<Path> watched, LiveReading reading, Consumer<Attempt> told, Consumer<List<Diagnostic>> faults) {
    public PreviewRequest {
        watched = List.copyOf(watched);
    }
}
