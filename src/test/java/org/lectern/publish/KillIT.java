package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Product;

/** The packaged program, killed at random moments and run beside itself. */
class KillIT {
    private static final int KILLS = Integer.getInteger("lectern.kills", 10);
    /** Small, so that much of the time in which a build may be killed is that of publishing. */
    private static final Path LIST = Path.of("src/test/resources/sites/article/content");

    private static final List<String> BASES = List.of("https://example.org/one/", "https://example.org/two/");

    @TempDir
    private Path folder;

    @Test
    void noFileIsTornAndTheNextBuildIsRight() throws Exception {
        FileTree.copy(LIST, folder.resolve("content"));
        Map<String, String> one = build("expected-one", BASES.get(0));
        Map<String, String> two = build("expected-two", BASES.get(1));
        long start = System.nanoTime();
        build("site", BASES.get(0));
        long length = System.nanoTime() - start;
        Random random = new Random(11);
        for (int i = 1; i <= KILLS; i++) {
            Process process = Product.with().start(folder, "build", "--output", "site", "--base-url", BASES.get(i % 2));
            boolean ended = process.waitFor((long) (length * random.nextDouble() * 1.1), TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();
            FileTree.read(folder.resolve("site"))
                    .forEach((path, content) ->
                            assertThat(content).as("%s, kill %s", path, ended).isIn(one.get(path), two.get(path)));
            assertThat(build("site", BASES.get(i % 2))).isEqualTo(i % 2 == 0 ? one : two);
            assertThat(folder.resolve(".site.lectern")).doesNotExist();
        }
    }

    @Test
    void twoBuildsAtOnceMakeOneSite() throws Exception {
        FileTree.copy(LIST, folder.resolve("content"));
        Map<String, String> expected = build("expected", BASES.get(0));
        for (int i = 0; i < 5; i++) {
            Process first = Product.with().start(folder, "build", "--base-url", BASES.get(0));
            Process second = Product.with().start(folder, "build", "--base-url", BASES.get(0));
            Product.Run one = Product.finish(first);
            Product.Run two = Product.finish(second);
            assertThat(one.code()).as(one.err()).isZero();
            assertThat(two.code()).as(two.err()).isZero();
            assertThat(FileTree.read(folder.resolve("site"))).isEqualTo(expected);
            assertThat(folder.resolve(".site.lectern")).doesNotExist();
            FileTree.delete(folder.resolve("site"));
        }
    }

    private Map<String, String> build(String output, String base) throws Exception {
        Product.Run run = Product.with().run(folder, "build", "--output", output, "--base-url", base);
        assertThat(run.code()).as(run.err()).isZero();
        return FileTree.read(folder.resolve(output));
    }
}
