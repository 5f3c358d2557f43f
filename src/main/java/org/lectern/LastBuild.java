package org.lectern;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.cache.Checksum;
import org.lectern.cache.Codec;
import org.lectern.cache.DamagedEntryException;
import org.lectern.cache.Digest;
import org.lectern.concurrent.Workers;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.IgnoredDiagnostic;
import org.lectern.plan.VanishedAddresses;
import org.lectern.publish.CacheFolder;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishReport;
import org.lectern.publish.SiteSums;

/**
 * What came of the last build into a folder, kept in the cache. Where neither what it was made of nor the site has
 * changed since, the next build would do the same again, and need not.
 */
final class LastBuild {
    private static final Codec<Kept> CODEC = Codec.of(Kept.class);

    private final CacheFolder cache;
    private final String name;
    private final OutputFolder output;
    private final BuildRequest request;
    private final Digest program;
    private final Digest inputs;

    /** @param program the edition that made it */
    private record Kept(
            Digest program,
            Digest inputs,
            int works,
            int drafts,
            int pages,
            int exports,
            List<Diagnostic> diagnostics,
            List<IgnoredDiagnostic> ignored,
            int files,
            Map<String, Checksum> sums) {
        BuildResult result() {
            PublishReport report = new PublishReport(0, files, 0);
            return new BuildResult(works, drafts, pages, exports, diagnostics, ignored, true, Optional.of(report));
        }
    }

    private LastBuild(CacheFolder cache, OutputFolder output, BuildRequest request, Digest program, Digest inputs) {
        this.cache = cache;
        this.name = "site-"
                + Long.toHexString(
                        new Digest.Of().add(output.path().toString()).digest().high());
        this.output = output;
        this.request = request;
        this.program = program;
        this.inputs = inputs;
    }

    /**
     * The last build into the folder, seen from now.
     *
     * @throws IOException when an input cannot be read
     */
    static LastBuild of(BuildRequest request, OutputFolder output, BuildCache cache, Workers workers)
            throws IOException {
        return new LastBuild(cache.folder(), output, request, cache.program(), BuildInputs.digest(request, workers));
    }

    /**
     * What a build would give now, if it would change nothing.
     *
     * @throws IOException when the site cannot be read
     */
    Optional<BuildResult> result(Workers workers) throws IOException {
        Optional<Kept> kept = kept().filter(
                        last -> last.program().equals(program) && last.inputs().equals(inputs));
        return kept.isPresent() && SiteSums.hold(kept.get().sums(), output, workers)
                ? kept.map(Kept::result)
                : Optional.empty();
    }

    private Optional<Kept> kept() {
        try {
            return cache.read(name).map(CODEC::decode);
        } catch (IOException | DamagedEntryException e) {
            return Optional.empty(); // it is made again
        }
    }

    /**
     * Keeps what came of a build, unless an input has changed while it ran or something was said that is said but once.
     *
     * @throws IOException when an input cannot be read
     */
    void keep(BuildResult result, Map<String, Checksum> sums, Workers workers) throws IOException {
        boolean isSaidOnce = result.diagnostics().stream().anyMatch(VanishedAddresses::isOfThese);
        if (result.report().isEmpty()
                || isSaidOnce
                || !BuildInputs.digest(request, workers).equals(inputs)) {
            return;
        }
        PublishReport report = result.report().get();
        Kept kept = new Kept(
                program,
                inputs,
                result.works(),
                result.drafts(),
                result.pages(),
                result.exports(),
                result.diagnostics(),
                result.ignored(),
                report.written() + report.unchanged(),
                sums);
        try {
            cache.write(name, CODEC.encode(kept));
        } catch (IOException e) {
            return; // what cannot be kept is made again
        }
    }
}
