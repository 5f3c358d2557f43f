package org.lectern.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.OfflineMaven;
import org.lectern.testing.Product;
import org.lectern.testing.Sites;

/** What docs/tutorial.md and docs/moving.md say is so, and what they say to type works. */
class GuidesIT {
    private static final Path CASES = Sites.RESOURCES.resolve("guides");

    @TempDir
    private static Path shared;

    private static OfflineMaven maven;

    @BeforeAll
    static void prepare() throws IOException {
        maven = OfflineMaven.in(shared);
    }

    /** From an empty folder to the end, in one go. */
    @Test
    void theTutorialIsTrue() throws Exception {
        Path folder = Files.createDirectories(shared.resolve("tutorial"));
        GuideRun run = new GuideRun(Shell.open(shared, folder, maven));
        List<Guide.Block> blocks = Guide.read(Path.of("docs/tutorial.md"));
        assertThat(blocks).isNotEmpty();
        for (Guide.Block block : blocks) {
            run.take(block);
        }
    }

    /** Each way to move, in a new list of its own: what the guide says to type brings in what is expected. */
    @TestFactory
    Stream<DynamicTest> everyMoveIsTrue() throws Exception {
        Path list = shared.resolve("list");
        assertThat(Product.with().run(shared, "init", "list").code()).isZero();
        Map<String, List<Guide.Block>> cases = new LinkedHashMap<>();
        String current = "";
        for (Guide.Block block : Guide.read(Path.of("docs/moving.md"))) {
            current = block.is("case") ? block.value("case") : current;
            assertThat(current).as(block.place() + ": say in which case").isNotEmpty();
            cases.computeIfAbsent(current, name -> new ArrayList<>()).add(block);
        }
        assertThat(folders()).containsExactlyInAnyOrderElementsOf(cases.keySet());
        return cases.entrySet().stream()
                .map(move -> DynamicTest.dynamicTest(move.getKey(), () -> move(list, move.getKey(), move.getValue())));
    }

    private static List<String> folders() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static void move(Path list, String name, List<Guide.Block> blocks) throws Exception {
        Path root = shared.resolve("move " + name);
        Path mine = root.resolve("mylist");
        FileTree.copy(list, mine);
        FileTree.copy(CASES.resolve(name).resolve("files"), root);
        Map<String, String> before = FileTree.read(mine.resolve("content"));
        GuideRun run = new GuideRun(Shell.open(shared, mine, maven));
        for (Guide.Block block : blocks) {
            run.take(block);
        }
        assertThat(Sites.check(mine.resolve("content")).sound())
                .as("the list is sound")
                .isTrue();
        Map<String, String> changed = new TreeMap<>(FileTree.read(mine.resolve("content")));
        changed.entrySet().removeAll(before.entrySet());
        Path expected = CASES.resolve(name).resolve("expected");
        if (Sites.REWRITE) {
            FileTree.delete(expected);
            FileTree.write(expected, changed);
        }
        assertThat(changed).isNotEmpty().isEqualTo(FileTree.read(expected));
    }
}
