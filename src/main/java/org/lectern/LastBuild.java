package org.lectern;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.cache.Checksum;
import org.lectern.cache.Codec;
import org.lectern.cache.DamagedEntryException;
import org.lectern.cache.Pack;
import org.lectern.concurrent.Workers;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.IgnoredDiagnostic;
import org.lectern.plan.VanishedAddresses;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishReport;
import org.lectern.publish.SiteSums;

/**
 * What came of the last build into a folder, kept by all that it was made of. Where neither that nor the site has
 * changed since, the next build would do the same again, and need not.
 */
final class LastBuild {
    private static final Codec<Kept> CODEC = Codec.of(Kept.class);

    private final Pack pack;
    private final BuildRequest request;
    private final BuildInputs inputs;

    private record Kept(
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

    /**
     * The last build, seen from now.
     *
     * @throws IOException when an input cannot be read
     */
    LastBuild(Pack pack, BuildRequest request, Workers workers) throws IOException {
        this.pack = pack;
        this.request = request;
        this.inputs = BuildInputs.of(request, workers);
    }

    /**
     * What a build into the folder would give now, if it would change nothing.
     *
     * @throws IOException when the site cannot be read
     */
    Optional<BuildResult> result(OutputFolder output, Workers workers) throws IOException {
        Optional<Kept> kept = kept();
        return kept.isPresent() && SiteSums.hold(kept.get().sums(), output, workers)
                ? kept.map(Kept::result)
                : Optional.empty();
    }

    private Optional<Kept> kept() {
        try {
            return pack.get(inputs.digest()).map(CODEC::decode);
        } catch (DamagedEntryException e) {
            return Optional.empty(); // it is made again
        }
    }

    /**
     * Whether no input has changed while the build ran, not even for a while.
     *
     * @throws IOException when an input cannot be read
     */
    boolean isOfTheSameInputs(Workers workers) throws IOException {
        return BuildInputs.of(request, workers).equals(inputs);
    }

    /** Keeps what came of a build, unless something was said that is said but once. */
    void keep(BuildResult result, Map<String, Checksum> sums) {
        if (result.report().isEmpty() || result.diagnostics().stream().anyMatch(VanishedAddresses::isOfThese)) {
            return;
        }
        PublishReport report = result.report().get();
        Kept kept = new Kept(
                result.works(),
                result.drafts(),
                result.pages(),
                result.exports(),
                result.diagnostics(),
                result.ignored(),
                report.written() + report.unchanged(),
                sums);
        pack.put(inputs.digest(), () -> CODEC.encode(kept));
    }
}
