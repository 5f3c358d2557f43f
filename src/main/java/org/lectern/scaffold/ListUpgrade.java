package org.lectern.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import org.lectern.publish.FileWriter;
import org.lectern.schema.ListIds;

/**
 * Puts another Lectern into a list. The pom is changed when the new jar stands beside the old one, and the old one goes
 * last: whenever the program is killed, the list builds with the one version or the other, and the next upgrade tidies
 * up. The schemas for editors come with it. (Between two builds of one version there is a moment without any, which the
 * next upgrade ends.)
 */
public final class ListUpgrade {
    private final FileWriter writer;

    public ListUpgrade() {
        this(new FileWriter());
    }

    ListUpgrade(FileWriter writer) {
        this.writer = writer;
    }

    /**
     * Upgrades a list.
     *
     * @param folder the list's, with its pom
     * @param force whether an older version may take the place of a newer one, or any of one that is damaged
     * @throws ScaffoldException where the folder is no list, was changed by hand, or has a newer version or format;
     *     nothing was changed
     */
    public UpgradeReport upgrade(Path folder, ProgramJar jar, boolean force) throws ScaffoldException, IOException {
        Path pomFile = folder.resolve("pom.xml");
        ListPom pom = pom(pomFile);
        FormatUpgrade.refuseNewer(folder.resolve("content"), jar.version());
        FileWriter.refuseLinks(folder, ListRepository.VERSIONS);
        FileWriter.refuseLinks(folder, EditorFiles.SCHEMAS);
        ListRepository repository = new ListRepository(folder);
        ProgramVersion from = pom.version();
        ProgramVersion to = jar.version();
        repair(repository, from);
        boolean gone = !Files.exists(repository.folder(from), LinkOption.NOFOLLOW_LINKS);
        if (!repository.isIntact(from) && !gone && !force) {
            throw new ScaffoldException(repository.folder(from) + " does not hold lectern-" + from + ".jar and its pom"
                    + " as they were put there; nothing was changed. Get them back from the list's history and upgrade"
                    + " again, or put this Lectern in their place with --force");
        }
        if (to.compareTo(from) < 0 && !force) {
            throw new ScaffoldException(
                    "the list has Lectern " + from + ", which is newer than this " + to
                            + "; nothing was changed. Run upgrade from a newer lectern.jar, or go back on purpose with --force");
        }
        Map<String, byte[]> files = ListRepository.files(jar);
        UpgradeReport.Change change = change(repository, from, jar);
        if (change != UpgradeReport.Change.NONE) {
            put(files, repository, to);
        }
        if (!from.equals(to)) {
            replace(pomFile, pom.with(to));
        }
        new EditorFiles(writer).writeSchemas(folder.resolve(EditorFiles.SCHEMAS), ListIds.NONE);
        removeOthers(repository, to);
        boolean format = new FormatUpgrade(writer).upgrade(folder.resolve("content"));
        return new UpgradeReport(from, to, change, ChangeLog.ofProgram().between(from, to), format);
    }

    private static ListPom pom(Path file) throws ScaffoldException, IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ScaffoldException("there is no file " + file
                    + ": go to the folder of a list that lectern init made, or name it after upgrade");
        }
        return ListPom.parse(Files.readAllBytes(file))
                .orElseThrow(() -> new ScaffoldException(file
                        + " does not name one version of Lectern as <lectern.version>1.2.3</lectern.version>;"
                        + " nothing was changed. Put that line into its <properties> again"));
    }

    /** Ends the moment in which one build of a version had gone, and the other not yet come. */
    private void repair(ListRepository repository, ProgramVersion version) throws IOException {
        Path folder = repository.folder(version);
        boolean gone = !Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        if (!repository.isIntact(version)
                && repository.isStaged(version)
                && (gone || ListRepository.holdsOnlyOurs(folder, version))) {
            writer.deleteTree(folder);
            writer.move(repository.stagingFolder(version), folder);
        }
    }

    private static UpgradeReport.Change change(ListRepository repository, ProgramVersion from, ProgramJar jar)
            throws IOException {
        if (!from.equals(jar.version())) {
            return UpgradeReport.Change.REPLACED;
        }
        Path present = repository.folder(from).resolve("lectern-" + from + ".jar");
        return Files.exists(present) && Files.mismatch(present, jar.file()) < 0 && repository.isIntact(from)
                ? UpgradeReport.Change.NONE
                : UpgradeReport.Change.SAME_VERSION;
    }

    /** The folder of a version comes by a rename, whole. */
    private void put(Map<String, byte[]> files, ListRepository repository, ProgramVersion version)
            throws ScaffoldException, IOException {
        Path target = repository.folder(version);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !ListRepository.holdsOnlyOurs(target, version)) {
            throw new ScaffoldException(target
                    + " holds files that are not Lectern's; nothing was changed. Move them away, and upgrade again");
        }
        Path staged = repository.stagingFolder(version);
        writer.deleteTree(staged);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            writer.write(staged.resolve(file.getKey()), file.getValue());
        }
        writer.deleteTree(target);
        writer.move(staged, target);
    }

    private void replace(Path file, byte[] content) throws IOException {
        Path staged = file.resolveSibling("pom.xml.new");
        writer.delete(staged);
        writer.write(staged, content);
        writer.move(staged, file);
    }

    /** What this or an earlier upgrade left; a folder with anything else in it stays. */
    private void removeOthers(ListRepository repository, ProgramVersion kept) throws IOException {
        for (Path folder : repository.leftovers(kept)) {
            writer.deleteTree(folder);
        }
    }
}
