package org.lectern;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.publish.CacheFolder;
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
 * @param cache where what was made is kept for the next build, if it is
 */
public record BuildRequest(
        Path content,
        Optional<Path> templates,
        Optional<String> baseUrl,
        int threads,
        boolean strict,
        boolean drafts,
        Optional<PublishedPages> published,
        Optional<CacheFolder> cache) {
    /** A request that looks at no published site and keeps nothing. */
    public BuildRequest(
            Path content,
            Optional<Path> templates,
            Optional<String> baseUrl,
            int threads,
            boolean strict,
            boolean drafts) {
        this(content, templates, baseUrl, threads, strict, drafts, Optional.empty(), Optional.empty());
    }

    /** Whether a list of which this was said may be published. */
    boolean accepts(DiagnosticCollector diagnostics) {
        return !diagnostics.hasErrors() && !(strict && diagnostics.has(Severity.WARNING));
    }

    /** The same with warnings that stop nothing. */
    BuildRequest lenient() {
        return new BuildRequest(content, templates, baseUrl, threads, false, drafts, published, cache);
    }

    /** The same beside a site that was published. */
    public BuildRequest beside(Path site) {
        return beside(PublishedPages.in(site));
    }

    /** The same beside pages that were published. */
    public BuildRequest beside(PublishedPages pages) {
        return new BuildRequest(content, templates, baseUrl, threads, strict, drafts, Optional.of(pages), cache);
    }

    /** The same with a place for what the next build can use. */
    public BuildRequest keepingIn(CacheFolder folder) {
        return new BuildRequest(content, templates, baseUrl, threads, strict, drafts, published, Optional.of(folder));
    }
}
