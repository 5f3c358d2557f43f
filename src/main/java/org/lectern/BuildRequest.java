package org.lectern;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.publish.PublishedPages;

/**
 * What to build from what.
 *
 * @param content the folder of records
 * @param templates the list's own templates, laid over the default theme
 * @param baseUrl instead of the one in {@code site.yaml}
 * @param threads how many work at once, 1 or more; the result does not depend on it
 * @param strict whether a warning stops publication as an error does
 * @param drafts whether drafts are published
 * @param published the site as it was published last, whose addresses should not vanish
 */
public record BuildRequest(
        Path content,
        Optional<Path> templates,
        Optional<String> baseUrl,
        int threads,
        boolean strict,
        boolean drafts,
        Optional<PublishedPages> published) {
    /** A request that looks at no published site. */
    public BuildRequest(
            Path content,
            Optional<Path> templates,
            Optional<String> baseUrl,
            int threads,
            boolean strict,
            boolean drafts) {
        this(content, templates, baseUrl, threads, strict, drafts, Optional.empty());
    }

    /** Whether a list of which this was said may be published. */
    boolean accepts(DiagnosticCollector diagnostics) {
        return !diagnostics.hasErrors() && !(strict && diagnostics.has(Severity.WARNING));
    }

    /** The same with warnings that stop nothing. */
    BuildRequest lenient() {
        return new BuildRequest(content, templates, baseUrl, threads, false, drafts, published);
    }

    /** The same beside a site that was published. */
    public BuildRequest beside(Path site) {
        return beside(PublishedPages.in(site));
    }

    /** The same beside pages that were published. */
    public BuildRequest beside(PublishedPages pages) {
        return new BuildRequest(content, templates, baseUrl, threads, strict, drafts, Optional.of(pages));
    }
}
