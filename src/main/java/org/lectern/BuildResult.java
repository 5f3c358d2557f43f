package org.lectern;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.IgnoredDiagnostic;
import org.lectern.diagnostic.Tally;
import org.lectern.publish.PublishReport;

/**
 * What came of a build.
 *
 * @param works how many articles the site has
 * @param drafts how many of them are drafts
 * @param pages how many pages it has
 * @param exports how many files take works into other programs; no pages
 * @param diagnostics by file, line and column, without the ignored ones
 * @param ignored those that the editor has decided not to be told, in the same order
 * @param sound whether the content has no errors, and under {@code strict} no warnings
 * @param report what was published; nothing where the content has errors, and for a mere check
 */
public record BuildResult(
        int works,
        int drafts,
        int pages,
        int exports,
        List<Diagnostic> diagnostics,
        List<IgnoredDiagnostic> ignored,
        boolean sound,
        Optional<PublishReport> report) {
    /** Some hosts take no more files of a site. */
    private static final int MANY = 20_000;

    /** "2 errors, 1 warning; 3 ignored"; empty for none. */
    public String noticed() {
        String told = Tally.of(diagnostics);
        String kept = ignored.isEmpty() ? "" : ignored.size() + " ignored";
        return told + (told.isEmpty() || kept.isEmpty() ? "" : "; ") + kept;
    }

    /** The same after more was looked for. */
    BuildResult after(DiagnosticCollector all, boolean isSound) {
        return new BuildResult(works, drafts, pages, exports, all.sorted(), all.ignored(), isSound, report);
    }

    /** What is to be said of a published site that has more files than some hosts take; nothing of any other. */
    public Optional<String> tooManyFiles() {
        return report.map(published -> published.written() + published.unchanged())
                .filter(files -> files > MANY)
                .map(this::tooMany);
    }

    private String tooMany(int files) {
        String fewer = exports == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        " %,d of them take works along; exports: [bib] in site.yaml makes fewer, and exports: [] none;"
                                + " citation: {bibliographies: []} makes no annotated bibliographies.",
                        exports);
        return String.format(
                Locale.ROOT, "The site has %,d files; some hosts take no more than %,d.%s", files, MANY, fewer);
    }
}
