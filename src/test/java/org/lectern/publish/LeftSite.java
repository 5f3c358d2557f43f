package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.lectern.testing.FileTree;

/**
 * A published site with files of the user in it and beside it, for whatever an earlier build may have left.
 *
 * @param folder above the output
 * @param work where builds keep what they need, made and removed by them
 */
record LeftSite(Path folder, Path output, Path work) {
    static final int FEW = 3;
    static final int MANY = 40;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Map<String, String> PRECIOUS = Map.of(
            "victim.txt", "mine", "elsewhere/next/a.txt", "mine", "elsewhere/old/a.txt", "mine", "elsewhere/b", "mine");
    private static final Map<String, String> OF_THE_USER = Map.of(".git/HEAD", "ref", "CNAME", "example.org");

    static LeftSite in(Path folder) throws Exception {
        Path real = folder.toRealPath();
        LeftSite left = new LeftSite(real, real.resolve("site"), real.resolve(".site.lectern"));
        left.publish(1, FEW);
        FileTree.write(real, PRECIOUS);
        FileTree.write(left.output(), OF_THE_USER);
        return left;
    }

    void publish(int version, int pages) throws Exception {
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            SitePublisher publisher = new SitePublisher(() -> {});
            OutputFolder target = OutputFolder.check(output, List.of());
            publisher.repair(target);
            publisher.publish(TestSite.version(version, pages), target);
        });
    }

    void assertPreciousKept() throws IOException {
        Map<String, String> kept = FileTree.read(folder);
        kept.keySet().retainAll(PRECIOUS.keySet());
        assertThat(kept).isEqualTo(PRECIOUS);
        Map<String, String> site = FileTree.read(output);
        site.keySet().retainAll(OF_THE_USER.keySet());
        assertThat(site).isEqualTo(OF_THE_USER);
    }

    /** The next build is right, and nothing of the last is left. */
    void assertMended(int pages) throws Exception {
        publish(2, pages);
        Map<String, String> expected = new TreeMap<>(TestSite.version(2, pages).files());
        expected.putAll(OF_THE_USER);
        expected.put(".nojekyll", "");
        Map<String, String> found = FileTree.read(output);
        found.remove(OutputFolder.MANIFEST);
        assertThat(found).isEqualTo(expected);
        assertThat(work).doesNotExist();
        assertPreciousKept();
    }
}
