package bench.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A list of some number of works; the same number gives the same works. */
public final class Corpus {
    private static final long SEED = 11;

    private final int works;

    /** A list of so many works. */
    public Corpus(int works) {
        this.works = works;
    }

    /**
     * Writes the list into folders, each of which it makes; what they hold already stays.
     *
     * @param contents folders for Lectern: each gets {@code articles} and {@code topics.yaml}, no {@code site.yaml}
     * @param hugo a content folder for Hugo: the same works as pages in {@code articles}
     */
    public void write(List<Path> contents, Path hugo) throws IOException {
        Random chance = new Random(SEED);
        Vocabulary vocabulary = Vocabulary.of(works, chance);
        WorkMaker maker = new WorkMaker(vocabulary, chance);
        for (Path content : contents) {
            Files.createDirectories(content.resolve("articles"));
            write(
                    content.resolve("topics.yaml"),
                    LecternForm.topics(vocabulary.subjects().things()));
        }
        Files.createDirectories(hugo.resolve("articles"));
        for (int number = 0; number < works; number++) {
            Work work = maker.work(number);
            String file = "articles/" + work.id() + ".md";
            String record = LecternForm.record(work);
            for (Path content : contents) {
                write(content.resolve(file), record);
            }
            write(hugo.resolve(file), HugoForm.page(work));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
