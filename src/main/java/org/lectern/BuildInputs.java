package org.lectern;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lectern.cache.Checksum;
import org.lectern.cache.Digest;
import org.lectern.concurrent.Workers;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.history.HistoryStamp;
import org.lectern.history.RecordPlace;
import org.lectern.render.Theme;
import org.lectern.render.ThemeReader;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.FileStamp;
import org.lectern.source.FolderPicture;
import org.lectern.source.SourceReader;

/**
 * All that a site and what is said of it are made of, but for the program.
 *
 * @param digest of the files, their names, what git knows of them, and what was asked
 * @param times of the list's files and templates: one that was another for a while and is as it was has another
 */
record BuildInputs(Digest digest, Digest times) {
    /**
     * The inputs as they are now.
     *
     * @throws IOException when an input cannot be read
     */
    static BuildInputs of(BuildRequest request, Workers workers) throws IOException {
        DiagnosticCollector said = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(said).scan(request.content());
        Digest.Of all = new Digest.Of()
                .add(tree.rootName())
                .add(request.baseUrl().toString())
                .add(request.strict() + " " + request.drafts())
                .add(HistoryStamp.of(request.content()))
                .add(new ThemeReader(said).ownFiles(request.templates()));
        List<ContentFile> files = tree.all().toList();
        Set<ContentFile> copied = Set.copyOf(tree.files());
        List<Digest> contents = workers.map(files, file -> content(file, copied.contains(file)));
        for (int i = 0; i < files.size(); i++) {
            all.add(files.get(i).name()).add(contents.get(i));
        }
        said.sorted().forEach(diagnostic -> all.add(diagnostic.toString()));
        Digest.Of times = new Digest.Of();
        files.forEach(file -> file.stamp().ifPresent(stamp -> times.add(time(stamp))));
        new TreeMap<>(FolderPicture.of(request.templates().stream().toList()).files())
                .values()
                .forEach(stamp -> times.add(time(stamp)));
        return new BuildInputs(all.digest(), times.digest());
    }

    private static String time(FileStamp stamp) {
        return stamp.size() + " " + stamp.modified().to(TimeUnit.NANOSECONDS);
    }

    /**
     * The digest of what goes into pages beside the records: the settings and the styles, the templates, where the list
     * is edited, and what was asked.
     *
     * @throws IOException when a file cannot be read
     */
    static Digest besideRecords(BuildRequest request, ContentTree tree, Theme theme, RecordPlace place)
            throws IOException {
        Digest.Of all = new Digest.Of()
                .add(request.baseUrl().toString())
                .add(place.toString())
                .add(theme.digest());
        for (ContentFile file :
                Stream.concat(tree.site().stream(), tree.styles().stream()).toList()) {
            all.add(file.name()).add(SourceReader.bytes(file));
        }
        return all.digest();
    }

    /** Files that are copied may be large, and nothing is made of what stands in them. */
    private static Digest content(ContentFile file, boolean copied) throws IOException {
        return copied ? new Digest.Of().add(Checksum.of(file.path())).digest() : Digest.of(SourceReader.bytes(file));
    }
}
