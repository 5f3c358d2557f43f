package org.lectern;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.OwnFile;
import org.lectern.concurrent.Once;
import org.lectern.plan.OutputPath;
import org.lectern.relate.RelatedArticles;
import org.lectern.render.FileSink;
import org.lectern.render.SiteFile;
import org.lectern.render.SiteRenderer;
import org.lectern.render.Theme;

/**
 * A site whose files are made when they are asked for, all from one state of the list: whatever an edit touches, no
 * page is left behind. Safe to use from several threads.
 */
public final class LiveSite {
    private final PlannedSite planned;
    private final LiveSession session;
    private final Once<SiteRenderer> files;

    LiveSite(PlannedSite planned, RelatedArticles related, LiveSession session) {
        this.planned = planned;
        this.session = session;
        this.files = new Once<>(() -> planned.with(related));
    }

    /** The address at which the site will be published, if the list says one. */
    public Optional<String> baseUrl() {
        return planned.config().baseUrl();
    }

    /** A file of the site. */
    public Optional<SiteFile> file(OutputPath path) {
        return files.get().file(path);
    }

    /**
     * Gives every file, as a build does.
     *
     * @throws IOException what the sink threw
     */
    void writeTo(FileSink sink) throws IOException {
        files.get().writeTo(sink);
    }

    /** The same object for sites between which no template, asset or script changed. */
    public Theme theme() {
        return planned.theme();
    }

    /** A file of each kind, which show between them whether the theme works. */
    public List<SiteFile> samples() {
        return files.get().samples();
    }

    /**
     * The same for sites of which browsers load the same beside a page: assets, scripts, the list's own files as their
     * sizes and times tell.
     */
    public String edition() {
        StringBuilder edition = new StringBuilder(Long.toHexString(files.get().assetSum()));
        for (OwnFile file : planned.catalog().files()) {
            edition.append(' ').append(sizeAndTime(file.location()));
        }
        return edition.toString();
    }

    private static String sizeAndTime(Path file) {
        try {
            BasicFileAttributes read = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return read.size() + " " + read.lastModifiedTime();
        } catch (IOException e) {
            return "gone"; // just now, which asks for another reading
        }
    }

    /**
     * The site with its own related articles; until then it shows those that the list had before. Takes a while.
     *
     * @throws IOException never: the workers' signature allows it
     */
    public LiveSite settled() throws IOException {
        return new LiveSite(planned, session.relate(planned), session);
    }
}
