package org.lectern.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildRequest;
import org.lectern.testing.FileTree;
import org.lectern.testing.Product;
import org.lectern.testing.Sites;

/**
 * The packaged program, killed and told to end at random moments, and run beside itself. {@code bench/faults} does the
 * same in large.
 */
class KillIT {
    /** How often by each of the two signals. */
    private static final int KILLS = Integer.getInteger("lectern.kills", 5);

    private static final long LOOK_EVERY_NANOS = 50_000;

    private static final long SEED = Long.getLong("lectern.seed", 11);
    private static final int KILLED = 137;
    private static final int TERMINATED = 143;
    private static final int PUBLISHING_MILLIS = 60;
    private static final int EXCHANGE_MICROS = 4000;
    /** Every such kill comes as soon as a publication begins: these are never too late. */
    private static final int AT_ONCE = 6;

    /** Small, so that much of the time in which a build may be killed is that of publishing. */
    private static final Path LIST = Path.of("src/test/resources/sites/article/content");

    private static final String FEW_FILES = """
            title: A list
            exports: []
            citation: {styles: [], bibliographies: []}
            """;

    private static final String BASE = "https://example.org/one/";

    @TempDir
    private Path folder;

    private Path site;
    private Path work;
    /** The same list at two addresses, which every page says: the folder is exchanged. */
    private Build one;

    private Build two;
    /** The first with another text in two files: these alone are replaced. */
    private Build edited;

    /** A build of a list, and the site that it should make. */
    private record Build(String content, String base, Map<String, String> files) {}

    @BeforeEach
    void buildAll() throws Exception {
        site = folder.toRealPath().resolve("site");
        work = folder.toRealPath().resolve(".site.lectern");
        for (String content : List.of("content", "edited")) {
            FileTree.copy(LIST, folder.resolve(content));
            FileTree.write(folder, Map.of(content + "/site.yaml", FEW_FILES));
        }
        FileTree.write(folder, Map.of("edited/files/a review.txt", "another review", "edited/files/new.txt", "new"));
        one = expected("content", BASE);
        two = expected("content", "https://example.org/two/");
        edited = expected("edited", BASE);
        assertThat(edited.files()).isNotEqualTo(one.files());
    }

    private Build expected(String content, String base) throws Exception {
        Build build = new Build(content, base, new TreeMap<>());
        Path output = folder.resolve("expected");
        build.files().putAll(built(build, output));
        FileTree.delete(output);
        return build;
    }

    /** Builds in this process: the same start that the program makes. */
    private Map<String, String> built(Build build, Path output) throws Exception {
        Sites.build(
                new BuildRequest(
                        folder.resolve(build.content()), Optional.empty(), Optional.of(build.base()), 2, false, false),
                output);
        return FileTree.read(output);
    }

    private Process start(Build build) throws Exception {
        return Product.with()
                .start(folder, "build", "--content", build.content(), "--output", "site", "--base-url", build.base());
    }

    @Test
    void noFileIsTornAndTheNextBuildIsRight() throws Exception {
        Random random = new Random(SEED);
        Map<String, Integer> found = new TreeMap<>();
        long start = System.nanoTime();
        assertThat(Product.finish(start(one)).code()).isZero();
        long length = System.nanoTime() - start;
        assertThat(FileTree.read(site)).isEqualTo(one.files());
        Build before = one;
        int within = 0;
        for (int i = 0; i < 2 * KILLS; i++) {
            boolean forcibly = i % 2 == 0;
            boolean first = i % 5 == 0;
            Build after = i % 3 == 0 ? (before.equals(edited) ? one : edited) : before.equals(two) ? one : two;
            boolean exchanged = first || before.equals(two) || after.equals(two);
            if (first) {
                FileTree.delete(site);
            }
            Map<String, String> old = first ? Map.of() : before.files();
            String which = "seed " + SEED + ", kill " + i + (exchanged ? ", folders" : ", files");

            Process process = start(after);
            if (i % AT_ONCE == 0) {
                awaitFile(process, work);
            } else {
                awaitMoment(process, random, length, i % 4 < 2);
            }
            int code = end(process, forcibly);
            assertThat(code).as(which).isIn(0, forcibly ? KILLED : TERMINATED);
            Map<String, String> left = FileTree.read(site);
            left.forEach((path, content) -> {
                if (!path.startsWith(".lectern/work/")) {
                    assertThat(content)
                            .as("%s, %s", which, path)
                            .isIn(old.get(path), after.files().get(path));
                }
            });
            String state = left.equals(after.files()) ? "new" : left.equals(old) ? "old" : "between";
            if (exchanged && state.equals("between")) {
                assertThat(left).as(which).isEmpty();
            }
            if (code == 0) {
                assertThat(state).as(which).isEqualTo("new");
            }
            boolean unfinished = Files.exists(work);
            within += unfinished ? 1 : 0;
            found.merge(
                    (forcibly ? "KILL " : "TERM ")
                            + (code == 0 ? "too late" : state)
                            + (unfinished ? ", something beside" : ""),
                    1,
                    Integer::sum);

            new SitePublisher(() -> {}).repair(OutputFolder.check(site, List.of()));
            assertThat(FileTree.read(site)).as(which).isIn(old, after.files());
            assertThat(work).as(which).doesNotExist();
            assertThat(built(after, site)).as(which).isEqualTo(after.files());
            assertThat(folder.toFile().list())
                    .as(which)
                    .containsExactlyInAnyOrder(".lectern", "content", "edited", "site");
            before = after;
        }
        assertThat(within).as("kills within a publication: " + found).isPositive();
        System.out.println("kills, seed " + SEED + ": " + found);
    }

    /** Any moment of a build, or one of the short time in which it publishes. */
    private void awaitMoment(Process process, Random random, long length, boolean publishing) throws Exception {
        if (!publishing) {
            process.waitFor((long) (length * random.nextDouble() * 1.1), TimeUnit.NANOSECONDS);
            return;
        }
        boolean atItsEnd = random.nextBoolean();
        awaitFile(process, atItsEnd ? Journal.file(work) : work);
        process.waitFor(random.nextInt(atItsEnd ? EXCHANGE_MICROS : PUBLISHING_MILLIS * 1000), TimeUnit.MICROSECONDS);
    }

    private static void awaitFile(Process process, Path file) {
        while (process.isAlive() && !Files.exists(file)) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS); // a loop would take the processor from what is to be killed
        }
    }

    private static int end(Process process, boolean forcibly) throws Exception {
        if (forcibly) {
            process.destroyForcibly();
        } else {
            process.destroy();
        }
        return process.waitFor();
    }

    @Test
    void twoBuildsAtOnceMakeOneOfTheTwoSites() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            Process first = start(i % 2 == 0 ? one : edited);
            Process second = start(two);
            Product.Run ofFirst = Product.finish(first);
            Product.Run ofSecond = Product.finish(second);
            assertThat(ofFirst.code()).as(ofFirst.err()).isZero();
            assertThat(ofSecond.code()).as(ofSecond.err()).isZero();
            assertThat(FileTree.read(site)).isIn((i % 2 == 0 ? one : edited).files(), two.files());
            assertThat(work).doesNotExist();
            if (i % 3 == 0) {
                FileTree.delete(site);
            }
        }
    }
}
