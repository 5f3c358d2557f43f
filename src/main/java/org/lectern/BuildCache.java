package org.lectern;

import java.io.IOException;
import java.util.Optional;
import org.lectern.cache.Digest;
import org.lectern.cache.Pack;
import org.lectern.cache.ProgramEdition;
import org.lectern.csl.KeptReferences;
import org.lectern.publish.CacheFolder;
import org.lectern.read.KeptRecords;

/** What a build takes from earlier ones and leaves for later ones, in the cache of a list. */
final class BuildCache implements AutoCloseable {
    private static final String RECORDS = "records";
    private static final String REFERENCES = "references";

    private final CacheFolder folder;
    private final Digest program;
    private final Pack records;
    private final Pack references;

    private BuildCache(CacheFolder folder, Digest program) {
        this.folder = folder;
        this.program = program;
        this.records = new Pack(folder.file(RECORDS), program);
        this.references = new Pack(folder.file(REFERENCES), program);
    }

    /** The cache of a list; nothing where nothing is kept. */
    static Optional<BuildCache> of(BuildRequest request) {
        return request.cache()
                .flatMap(folder -> folder.secret()
                        .flatMap(ProgramEdition::current)
                        .map(edition -> new BuildCache(folder, edition)));
    }

    CacheFolder folder() {
        return folder;
    }

    /** The edition of the program. */
    Digest program() {
        return program;
    }

    KeptRecords records() {
        return new KeptRecords(records);
    }

    KeptReferences references() {
        return new KeptReferences(references);
    }

    /** Leaves for the next build what this one used and made; what cannot be written is made again. */
    void keep() {
        keep(RECORDS, records);
        keep(REFERENCES, references);
    }

    private void keep(String name, Pack pack) {
        Optional<byte[]> bytes = pack.written();
        pack.close();
        if (bytes.isPresent()) {
            try {
                folder.write(name, bytes.get());
            } catch (IOException e) {
                return; // a full disk, a folder of somebody else's
            }
        }
    }

    @Override
    public void close() {
        records.close();
        references.close();
    }
}
