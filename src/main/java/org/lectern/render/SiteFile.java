package org.lectern.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.lectern.plan.OutputPath;
import org.lectern.plan.Permalinks;
import org.lectern.search.SearchFile;

/** A file of a site that is not there yet. */
public sealed interface SiteFile {
    OutputPath path();

    /** A file of the search. */
    static SiteFile of(SearchFile file) {
        return new Made(
                Permalinks.search(file.name()),
                file.content().map(content -> content),
                () -> file.text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Gives it to the sink.
     *
     * @throws IOException what the sink threw
     */
    void writeTo(FileSink sink) throws IOException;

    /**
     * A file that is made, anew each time.
     *
     * @param from all that it is made of beside what is asked of the list meanwhile, if that can be said
     * @param content may throw what {@link SiteRenderer#writeTo} does
     */
    record Made(OutputPath path, Optional<Object> from, Supplier<byte[]> content) implements SiteFile {
        @Override
        public void writeTo(FileSink sink) throws IOException {
            sink.write(path, content.get());
        }
    }

    /** A file of the list's own, which is copied. */
    record Own(OutputPath path, Path location) implements SiteFile {
        @Override
        public void writeTo(FileSink sink) throws IOException {
            sink.copy(path, location);
        }
    }
}
