package org.lectern;

import java.io.IOException;
import java.util.Optional;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Beside;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.csl.StyleMemory;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.history.History;
import org.lectern.history.HistoryReader;
import org.lectern.read.CatalogReader;
import org.lectern.read.IgnoreReader;
import org.lectern.read.ReadMemory;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;

/** Reads a list: the beginning of the line, for a site and for whatever else is asked of it. */
final class ListReader {
    private final Progress progress;

    ListReader(Progress progress) {
        this.progress = progress;
    }

    /**
     * The list; what is wrong in it is reported, and the rest is there.
     *
     * @throws IOException when an input cannot be read
     */
    ReadList read(BuildRequest request, Workers workers, DiagnosticCollector diagnostics) throws IOException {
        return read(request, Optional.empty(), Optional.empty(), workers, diagnostics);
    }

    /**
     * The same for who has a cache: its records are written, and the cache has no others for a second reading.
     *
     * @throws IOException when an input cannot be read
     */
    ReadList read(BuildRequest request, Optional<BuildCache> cache, Workers workers, DiagnosticCollector diagnostics)
            throws IOException {
        ReadList list = read(
                request, Optional.empty(), cache.map(found -> ReadMemory.of(found.records())), workers, diagnostics);
        cache.ifPresent(found -> {
            found.note(list.history());
            found.keepRecords(!diagnostics.hasErrors());
        });
        return list;
    }

    /**
     * The same for who reads it again and again.
     *
     * @throws IOException when an input cannot be read
     */
    ReadList read(BuildRequest request, LiveSession session, DiagnosticCollector diagnostics) throws IOException {
        return read(request, Optional.of(session), Optional.of(session.memory()), session.workers(), diagnostics);
    }

    private ReadList read(
            BuildRequest request,
            Optional<LiveSession> session,
            Optional<ReadMemory> memory,
            Workers workers,
            DiagnosticCollector diagnostics)
            throws IOException {
        progress.begin(Progress.Stage.READ, 0);
        ContentTree tree = new ContentScanner(diagnostics).scan(request.content());
        new IgnoreReader(diagnostics).read(tree);
        SiteConfig config = config(tree, request, diagnostics);
        HistoryReader histories = session.map(LiveSession::histories).orElseGet(HistoryReader::new);
        Beside<History> history =
                Beside.begin(() -> histories.read(request.content(), tree.rootName(), config.history(), diagnostics));
        Catalog catalog = new CatalogReader(config, request.drafts(), workers, diagnostics, memory).read(tree, history);
        StyleMemory styles = session.map(LiveSession::styles).orElseGet(StyleMemory::new);
        return new ReadList(tree, config, history.get(), catalog, styles.read(tree, config, diagnostics));
    }

    private static SiteConfig config(ContentTree tree, BuildRequest request, DiagnosticCollector diagnostics)
            throws IOException {
        SiteConfigReader reader = new SiteConfigReader(diagnostics);
        return tree.site().isPresent()
                ? reader.read(new SourceReader(diagnostics).read(tree.site().get()), request.baseUrl())
                : reader.missing(tree.rootName(), request.baseUrl());
    }
}
