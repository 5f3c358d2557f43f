package org.lectern.rename;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.diagnostic.Severity;
import org.lectern.export.RandomRecords;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Records by chance, in a list by chance: another id and the old one again leave every byte as it was. */
class RandomRenamingsTest {
    private static final int WORKS = 40;
    private static final int RENAMINGS = 6;
    private static final List<String> IDS =
            List.of("new", "R0001x", "a.b-c_d", "2009", "nulls", "true", "x".repeat(60));

    @Test
    void thereAndBackLeavesEveryByteAsItWas(@TempDir Path folder) throws Exception {
        Random random = new Random(20261127);
        Map<String, String> files = new TreeMap<>(RandomRecords.files(20261127, WORKS));
        for (int i = 0; i < WORKS; i++) {
            String id = String.format(Locale.ROOT, "r%04d", random.nextInt(WORKS));
            String other = String.format(Locale.ROOT, "r%04d", random.nextInt(WORKS));
            files.put(
                    "articles/deep/m" + i + ".md",
                    "---\ntype: book\ntitle: M " + id + "\nrelated: [" + id + "]\n---\n[[" + id + "]], `[[" + id
                            + "]]` [see @" + id + ", p. 3; @" + other + "]\n\n- [x](../" + other + ".yaml) é😀 [["
                            + other
                            + "|" + id + "]]\n");
        }
        Path content = Sites.list(folder, files);
        Map<String, String> before = FileTree.read(content);
        for (int i = 0; i < RENAMINGS; i++) {
            String from = String.format(Locale.ROOT, "r%04d", random.nextInt(WORKS));
            String to = IDS.get(i % IDS.size());
            rename(content, from, to);
            assertThat(FileTree.read(content)).isNotEqualTo(before);
            assertThat(Sites.check(content).diagnostics())
                    .as(from + " → " + to)
                    .noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
            rename(content, to, from);
            assertThat(FileTree.read(content)).as(from + " → " + to).isEqualTo(before);
        }
    }

    @Test
    void noRecordIsCalledByAWordThatMeansNoValue(@TempDir Path folder) throws Exception {
        Path content = Sites.list(folder, RandomRecords.files(1, 2));
        for (String id : List.of("null", "NULL", "Null")) {
            assertThatThrownBy(() -> rename(content, "r0000", id))
                    .isInstanceOf(RenameException.class)
                    .hasMessage("\"" + id + "\" means no value where a record names it; choose another id");
        }
    }

    private static void rename(Path content, String from, String to) throws Exception {
        RenamePlan plan = Renaming.plan(new RenameRequest(content, Optional.empty(), from, to, false));
        assertThat(plan.faults()).as(from + " → " + to).isEmpty();
        plan.write();
    }
}
