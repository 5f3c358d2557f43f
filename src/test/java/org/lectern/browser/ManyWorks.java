package org.lectern.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list of as many works as one likes, with made-up words and small texts; the same each time. */
final class ManyWorks {
    private static final long SEED = 20_260_314;
    private static final int COUNT = 10_000;
    private static final int WORDS = 4_000;
    private static final int TOPICS = 12;
    private static final int PEOPLE = 300;
    private static final int FIRST_YEAR = 1950;
    private static final int YEARS = 75;
    private static final List<String> TYPES = List.of("article-journal", "book", "chapter", "report");
    private static final String[] SYLLABLES =
            "ba be bi bo da de di do ga ge gi ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi"
                    .split(" ");

    private final Random random = new Random(SEED);
    private final List<String> words = new ArrayList<>();

    private ManyWorks() {
        for (int i = 0; i < WORDS; i++) {
            words.add(syllable() + syllable() + syllable() + (i % 3 == 0 ? syllable() : ""));
        }
    }

    /**
     * Writes the list into a folder: works {@code w0} and on, topics {@code t0} to {@code t11}, a reading list of a
     * thousand works.
     */
    static Path in(Path folder) throws IOException {
        new ManyWorks().write(folder, COUNT);
        Files.writeString(
                Files.createDirectories(folder.resolve("lists")).resolve("long.yaml"),
                IntStream.range(0, 1_000)
                        .mapToObj(i -> (i % 100 == 0 ? "  - title: Week " + i / 100 + "\n    items:\n" : "")
                                + "      - id: w" + i + "\n")
                        .collect(Collectors.joining("", "title: A long list\nsections:\n", "")));
        return folder;
    }

    private void write(Path folder, int count) throws IOException {
        Path articles = Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("site.yaml"), """
                title: Many works
                related: {count: 0}
                exports: []
                citation: {styles: [], bibliographies: []}
                metadata: {citation: false, coins: false, schema: false}
                show: {drawings: false}
                history: false
                """);
        StringBuilder topics = new StringBuilder();
        for (int i = 0; i < TOPICS; i++) {
            topics.append("- id: t")
                    .append(i)
                    .append("\n  label: ")
                    .append(word(1))
                    .append('\n');
        }
        Files.writeString(folder.resolve("topics.yaml"), topics.toString());
        for (int i = 0; i < count; i++) {
            Files.writeString(articles.resolve("w" + i + ".yaml"), record());
        }
    }

    private String record() {
        return "type: " + TYPES.get(random.nextInt(TYPES.size()))
                + "\ntitle: " + text(6)
                + "\nauthor: {family: Author" + random.nextInt(PEOPLE) + ", given: Ann}"
                + "\nissued: " + (FIRST_YEAR + random.nextInt(YEARS))
                + "\ntopics: [t" + random.nextInt(TOPICS) + "]"
                + "\nabstract: " + text(12)
                + "\nabstract-source: editor\n";
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ").append(word(2));
        }
        return text.toString();
    }

    /** Some words are much more frequent than others. */
    private String word(int skew) {
        double at = 1;
        for (int i = 0; i <= skew; i++) {
            at *= random.nextDouble();
        }
        return words.get((int) (at * words.size()));
    }

    private String syllable() {
        return SYLLABLES[random.nextInt(SYLLABLES.length)];
    }
}
