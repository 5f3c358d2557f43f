package org.lectern.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.config.ListFormat;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.format.RecordEdit;
import org.lectern.publish.FileWriter;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlScalar;

/**
 * Brings a list to the present format. There is one so far, and a list may leave it out: what is done is to write its
 * number down, so that a later Lectern knows what it has before it. Whatever a later format changes in records is
 * changed here.
 */
final class FormatUpgrade {
    private final FileWriter writer;

    FormatUpgrade(FileWriter writer) {
        this.writer = writer;
    }

    /**
     * Stops before a program comes into a list that it cannot read.
     *
     * @throws ScaffoldException where the list says that its format is newer than all that this Lectern knows
     */
    static void refuseNewer(Path content, ProgramVersion version) throws ScaffoldException, IOException {
        Path site = content.resolve("site.yaml");
        if (!Files.isRegularFile(site, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        String raw = new String(Files.readAllBytes(site), StandardCharsets.UTF_8);
        Optional<Integer> format = ListFormat.in(new SourceFile("site.yaml", raw));
        if (format.isPresent() && format.get() > ListFormat.CURRENT) {
            throw new ScaffoldException("the list is written in format " + format.get() + ", and this Lectern "
                    + version + " reads " + ListFormat.CURRENT
                    + " at most; nothing was changed. Run upgrade from a newer lectern.jar");
        }
    }

    /** Whether the list now says its format and did not before. */
    boolean upgrade(Path content) throws IOException {
        Path site = content.resolve("site.yaml");
        if (!Files.isRegularFile(site, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        String raw = new String(Files.readAllBytes(site), StandardCharsets.UTF_8);
        Optional<String> changed = RecordEdit.of("site.yaml", raw)
                .filter(record -> !record.has("format"))
                .flatMap(FormatUpgrade::withFormat);
        if (changed.isEmpty()) {
            return false;
        }
        writer.replaceWhole(site, changed.get().getBytes(StandardCharsets.UTF_8));
        return true;
    }

    private static Optional<String> withFormat(RecordEdit record) {
        record.add(
                "format",
                YamlScalar.of(
                        String.valueOf(ListFormat.CURRENT),
                        YamlScalar.Style.PLAIN,
                        SourcePosition.startOf("site.yaml")));
        return record.text();
    }
}
