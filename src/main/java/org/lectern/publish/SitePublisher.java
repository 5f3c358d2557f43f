package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.lectern.plan.OutputPath;
import org.lectern.publish.Journal.Way;
import org.lectern.render.RenderedSite;

/**
 * Brings a site into its folder: locks, finishes what an earlier build left, compares, lays down what differs, and then
 * exchanges. Until that last step the published site is untouched; killed at any moment it leaves every file whole, and
 * the next start makes the site all new.
 */
public final class SitePublisher {
    /** Up to so many changes go file by file: cheaper than a folder, and almost as quick as a rename. */
    private static final int FEW = 16;

    /** So do those of one file in so many: a folder means a step for each file that stays. */
    private static final int ONE_IN = 256;

    private static final OutputPath MANIFEST = new OutputPath(OutputFolder.MANIFEST);
    static final OutputPath NO_JEKYLL = new OutputPath(OutputFolder.NO_JEKYLL);
    private static final String UNTOUCHED = "the published site is as it was";

    private final Runnable whenWaiting;
    private final FileWriter writer;

    /**
     * A publisher.
     *
     * @param whenWaiting is run once, when another build holds the output
     */
    public SitePublisher(Runnable whenWaiting) {
        this(whenWaiting, new FileWriter());
    }

    SitePublisher(Runnable whenWaiting, FileWriter writer) {
        this.whenWaiting = whenWaiting;
        this.writer = writer;
    }

    /**
     * Finishes what a build that was cut off left, if there is anything.
     *
     * @throws PublishException when that cannot be done
     */
    public void repair(OutputFolder folder) throws PublishException {
        try {
            if (Files.exists(WorkFolder.of(folder.path()).path())
                    || Files.exists(WorkFolder.inside(folder.path()).path())) {
                locked(folder.path(), work -> new PublishReport(0, 0, 0));
            }
        } catch (IOException e) {
            throw new PublishException(e, UNTOUCHED);
        }
    }

    /**
     * Publishes.
     *
     * @throws PublishException when the output cannot be written
     * @throws RuntimeException what the site threw while a page was made; nothing is published then
     */
    public PublishReport publish(RenderedSite site, OutputFolder folder) throws PublishException {
        try {
            return locked(folder.path(), work -> exchangeAndClear(site, folder.path(), work));
        } catch (IOException e) {
            throw new PublishException(e, UNTOUCHED);
        }
    }

    /** What is done while the lock is held. */
    @FunctionalInterface
    private interface Step {
        PublishReport run(WorkFolder work) throws IOException, PublishException;
    }

    private PublishReport locked(Path output, Step step) throws IOException, PublishException {
        new PublishedFiles(output).refuseForeign(OutputFolder.MANIFEST);
        WorkFolder work = WorkFolder.of(output);
        work.requireFolder();
        OutputLock lock = OutputLock.acquire(work.path(), whenWaiting);
        try (lock) {
            new Recovery(output, work, writer).run();
            if (work.beside()) {
                WorkFolder inside = WorkFolder.inside(output);
                new Recovery(output, inside, writer).run();
                writer.deleteTree(inside.path());
            }
            return step.run(work);
        }
    }

    private PublishReport exchangeAndClear(RenderedSite site, Path output, WorkFolder work)
            throws IOException, PublishException {
        Recovery recovery = new Recovery(output, work, writer);
        PublishReport report;
        try {
            report = stageAndExchange(site, output, work);
        } catch (IOException | RuntimeException | Error e) {
            if (!Journal.exists(work.path())) {
                discard(recovery, e);
            } else if (e instanceof IOException fault) {
                throw new PublishException(fault, "the next build will finish what this one began");
            }
            throw e;
        }
        try {
            recovery.clear();
        } catch (IOException e) {
            throw new PublishException(e, "the new site is published");
        }
        return report;
    }

    private static void discard(Recovery recovery, Throwable failure) {
        try {
            recovery.clear();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private PublishReport stageAndExchange(RenderedSite site, Path output, WorkFolder work) throws IOException {
        PublishedFiles files = new PublishedFiles(output);
        Manifest before = Manifest.read(output);
        Staging staging = new Staging(files, work.next(), before, writer);
        site.writeTo(staging);
        if (before.contains(NO_JEKYLL.value()) || !Files.exists(output.resolve(NO_JEKYLL.value()))) {
            staging.write(NO_JEKYLL, new byte[0]);
        }
        SortedSet<OutputPath> made = new TreeSet<>(staging.changed());
        made.addAll(staging.unchanged());
        Manifest after = new Manifest(made);
        List<String> removed = new ArrayList<>();
        for (String path : before.paths()) {
            if (!after.contains(path) && files.isFile(path)) {
                removed.add(path);
            }
        }
        PublishReport report =
                new PublishReport(staging.changed().size(), staging.unchanged().size(), removed.size());
        stageManifest(after, output, work);
        exchange(before, after, removed, staging, output, work);
        return report;
    }

    private void exchange(
            Manifest before, Manifest after, List<String> removed, Staging staging, Path output, WorkFolder work)
            throws IOException {
        List<String> put = new ArrayList<>();
        staging.changed().forEach(path -> put.add(path.value()));
        if (Files.exists(work.next().resolve(MANIFEST.value()))) {
            put.add(MANIFEST.value());
        }
        if (put.isEmpty() && removed.isEmpty()) {
            return;
        }
        boolean many =
                put.size() + removed.size() > Math.max(FEW, staging.unchanged().size() / ONE_IN)
                        || !Files.exists(output);
        if (many && work.beside()) {
            SortedSet<String> ours = new TreeSet<>(before.paths());
            ours.addAll(after.paths());
            ours.add(MANIFEST.value());
            SortedSet<OutputPath> kept = new TreeSet<>(staging.unchanged());
            if (!put.contains(MANIFEST.value())) {
                kept.add(MANIFEST);
            }
            FolderExchange exchange = new FolderExchange(output, work, writer);
            List<String> carried = exchange.prepare(ours, kept);
            if (exchange.run(carried)) {
                return;
            }
        }
        new FilePass(output, work, writer).run(new Journal(Way.FILES, put, removed));
    }

    /** The list of our files comes with them; where it is the same it stays. */
    private void stageManifest(Manifest after, Path output, WorkFolder work) throws IOException {
        Path published = output.resolve(MANIFEST.value());
        byte[] bytes = after.bytes();
        if (!Files.isRegularFile(published) || !PublishedFiles.same(bytes, published)) {
            writer.write(work.next().resolve(MANIFEST.value()), bytes);
        }
    }
}
