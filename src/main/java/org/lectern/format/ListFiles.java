package org.lectern.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.catalog.Person;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.publish.FileWriter;
import org.lectern.read.RecordReader;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceFile;
import org.lectern.source.SourceReader;
import org.lectern.source.YamlDocument;

/** The files of a list that have a form, on the disk. Symbolic links inside the list are not followed. */
public final class ListFiles {
    private final Path root;
    private final Map<ContentFile, FileKind> files = new TreeMap<>();
    private final ListFormatter formatter;
    private final FileWriter writer = new FileWriter();

    private ListFiles(Path root, ContentTree tree, ListFormatter formatter) {
        this.root = root;
        this.formatter = formatter;
        Stream.of(
                        tree.site().stream(),
                        tree.topics().stream(),
                        tree.people().stream(),
                        tree.journals().stream(),
                        tree.articles().stream(),
                        tree.lists().stream(),
                        tree.pages().stream())
                .flatMap(stream -> stream)
                .forEach(file -> FileKind.of(tree.below(file)).ifPresent(kind -> files.put(file, kind)));
    }

    /**
     * The files of a list; what is wrong in those that say how others are read is {@code check}'s to say.
     *
     * @throws IOException when one of those cannot be read
     */
    public static ListFiles of(Path content) throws IOException {
        DiagnosticCollector faults = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(faults).scan(content);
        SourceReader reader = new SourceReader(faults);
        SiteConfigReader configs = new SiteConfigReader(faults);
        SiteConfig config = tree.site().isPresent()
                ? configs.read(reader.read(tree.site().get()), Optional.empty())
                : configs.missing(tree.rootName(), Optional.empty());
        List<Person> people = RecordReader.people(read(reader, tree.people()), faults);
        TopicNames topics = read(reader, tree.topics())
                .flatMap(file -> YamlDocument.parse(file, faults))
                .map(TopicNames::of)
                .orElse(TopicNames.none());
        SameReading same = new SameReading(
                config, people, tree.files().stream().map(tree::below).collect(Collectors.toSet()), topics);
        return new ListFiles(content.toRealPath(), tree, new ListFormatter(same, topics));
    }

    private static Optional<SourceFile> read(SourceReader reader, Optional<ContentFile> file) throws IOException {
        return file.isPresent() ? reader.read(file.get()) : Optional.empty();
    }

    public ListFormatter formatter() {
        return formatter;
    }

    /** All files that have a form, by name. */
    public List<ContentFile> all() {
        return List.copyOf(files.keySet());
    }

    /** The file at a path, or those in the folder there; none where the list has no such file. */
    public List<ContentFile> at(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        // The folders above may be links of the user's own; the last name must be the file itself.
        Path real = parent == null || !Files.exists(parent)
                ? absolute
                : parent.toRealPath().resolve(absolute.getFileName());
        if (Files.isDirectory(real)) {
            Path folder = real.toRealPath();
            return files.keySet().stream()
                    .filter(file -> file.path().startsWith(folder))
                    .toList();
        }
        return files.keySet().stream().filter(file -> file.path().equals(real)).toList();
    }

    /** A file of the list in its form, not written yet. */
    public FormattedText format(ContentFile file) throws IOException {
        return changed(file, false);
    }

    /** A file of the list with its values mended, not written yet. */
    public FormattedText repair(ContentFile file) throws IOException {
        return changed(file, true);
    }

    private FormattedText changed(ContentFile file, boolean repairing) throws IOException {
        DiagnosticCollector faults = new DiagnosticCollector();
        if (new SourceReader(faults).read(file).isEmpty()) {
            return FormattedText.broken("", faults.sorted().get(0));
        }
        FileKind kind = files.getOrDefault(file, FileKind.OTHER);
        String raw = raw(file);
        return repairing ? formatter.repair(kind, file.name(), raw) : formatter.format(kind, file.name(), raw);
    }

    private static String raw(ContentFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return decoded(in.readAllBytes());
        }
    }

    /**
     * The text of bytes in UTF-8.
     *
     * @throws CharacterCodingException when they are none
     */
    public static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Writes a file anew, whole or not at all, if it is still as it was when it was read. */
    public boolean write(ContentFile file, FormattedText text) throws IOException {
        if (!text.isChanged() || !raw(file).equals(text.before())) {
            return false;
        }
        writer.replaceWhole(file.path(), text.text().getBytes(StandardCharsets.UTF_8));
        return true;
    }

    /** The kind of a file by a path as the user names it, in the list's folder or below it. */
    public Optional<FileKind> kind(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        String below = absolute.startsWith(root)
                ? root.relativize(absolute).toString()
                : path.normalize().toString();
        return FileKind.of(below.replace('\\', '/'));
    }
}
