package org.lectern;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lectern.cache.Digest;
import org.lectern.cache.Pack;
import org.lectern.cache.PackWriting;
import org.lectern.cache.ProgramEdition;
import org.lectern.csl.KeptReferences;
import org.lectern.diagnostic.Limit;
import org.lectern.history.History;
import org.lectern.publish.CacheFolder;
import org.lectern.publish.OutputFolder;
import org.lectern.read.KeptRecords;
import org.lectern.render.KeptFiles;
import org.lectern.render.Theme;
import org.lectern.search.TermMemory;

/** What a build into a folder takes from earlier ones and leaves for later ones, in the cache of a list. */
final class BuildCache implements AutoCloseable {
    /** Of all packs that any build into any folder can leave. */
    private static final Pattern NAMES = Pattern.compile("(site|files|records|references|terms)(-[0-9a-f]+)?");

    private final CacheFolder folder;
    private final Digest edition;
    private final Map<String, Pack> packs = new TreeMap<>();
    private final String recordsName;
    private final Set<String> own;
    private final Pack sites;
    private final Pack records;
    private final Pack references;
    private final Pack files;
    private final String termsName;
    private final Pack terms;
    private Optional<KeptFiles> made = Optional.empty();
    private Optional<Theme> theme = Optional.empty();
    private boolean unread;

    private BuildCache(CacheFolder folder, String content, OutputFolder output, Digest edition) {
        this.folder = folder;
        this.edition = edition;
        String site = number(output.path().toString());
        String list = number(content);
        this.recordsName = "records-" + list;
        this.sites = pack("site-" + site);
        this.records = pack(recordsName);
        this.references = pack("references-" + list);
        this.files = pack("files-" + site);
        this.termsName = "terms-" + list;
        this.terms = pack(termsName);
        this.own = Set.copyOf(packs.keySet());
    }

    /** Of whoever uses the packs, and which program: those of two that take turns stand beside each other. */
    private static String number(String owner) {
        return Long.toHexString(
                new Digest.Of().add(owner).add(ProgramEdition.place()).digest().high());
    }

    private Pack pack(String name) {
        Pack pack = new Pack(folder.file(name), edition);
        packs.put(name, pack);
        return pack;
    }

    /** The cache of a list; nothing where nothing is kept. */
    static Optional<BuildCache> of(BuildRequest request, OutputFolder output) {
        return request.cache()
                .flatMap(folder -> folder.secret()
                        .flatMap(secret -> ProgramEdition.current(secret, limits()))
                        .map(edition -> new BuildCache(folder, name(request.content()), output, edition)));
    }

    /** Of lists that stand beside each other. */
    private static String name(Path content) {
        return String.valueOf(content.toAbsolutePath().normalize().getFileName());
    }

    /** A record that was read under one limit may be a fault under another. */
    private static String limits() {
        StringBuilder all = new StringBuilder();
        for (Limit limit : Limit.values()) {
            all.append(limit.named()).append(limit.value());
        }
        return all.toString();
    }

    /** What came of the last build into the folder, by the digest of its inputs. */
    Pack sites() {
        return sites;
    }

    KeptRecords records() {
        return new KeptRecords(records);
    }

    /**
     * Leaves the records for the next build as soon as the list is read: until then their bytes are in memory too.
     *
     * @param whole whether all were asked for
     */
    void keepRecords(boolean whole) {
        if (!whole) {
            records.retain();
        }
        keepNow(recordsName, records);
    }

    /** The terms, which are left for the next build as soon as they are found, for the same reason. */
    TermMemory terms() {
        return TermMemory.of(terms, () -> keepNow(termsName, terms));
    }

    private void keepNow(String name, Pack pack) {
        keep(name, pack);
        packs.remove(name);
    }

    KeptReferences references() {
        return new KeptReferences(references);
    }

    /**
     * The files of the site.
     *
     * @param key of all that they are made of beside the list and its related articles
     * @param from with whose templates they are made
     */
    KeptFiles files(Digest key, Theme from) {
        KeptFiles kept = new KeptFiles(files, key);
        theme = Optional.of(from);
        made = Optional.of(kept);
        return kept;
    }

    /** Says what git told of the list. */
    void note(History history) {
        unread = history.isUnread();
    }

    /** Whether the same inputs may give another site at another time, so that nothing of this one may be kept. */
    boolean isOfThisTime() {
        return unread || theme.map(Theme::tellsTheTime).orElse(false);
    }

    /** Keeps what came of all files of the site, once they are made. */
    void keepFiles() {
        made.ifPresent(KeptFiles::keep);
    }

    /** Keeps what a build did not come to ask for, since it made no site or not all files of it. */
    void retain(boolean published) {
        if (!published) {
            packs.values().forEach(Pack::retain);
        } else if (made.map(KeptFiles::hasSpared).orElse(false)) {
            references.retain();
        }
    }

    /** Leaves for the next build what this one used and made; what cannot be written is made again. */
    void keep() {
        packs.forEach(this::keep);
    }

    private void keep(String name, Pack pack) {
        pack.written().ifPresent(file -> write(name, file));
        pack.close();
    }

    private void write(String name, PackWriting file) {
        try {
            folder.write(name, file);
            folder.removeOld(name, other -> NAMES.matcher(other).matches() && !own.contains(other));
        } catch (IOException e) {
            return; // a full disk, a folder of somebody else's, one that leads elsewhere
        }
    }

    @Override
    public void close() {
        packs.values().forEach(Pack::close);
    }
}
