package org.lectern.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.lectern.testing.Sites;

/** Lists of any length, of words that are rare and common as in a language; the same each time. */
final class InventedWorks {
    private static final String[] SYLLABLES =
            "ba ce di fo gu ha ki le mo nu pa re si to vu za lin tar gos mer".split(" ");

    private final Random random = new Random(7);

    private InventedWorks() {}

    /** Writes so many works with an abstract of 150 words; the folder of the list. */
    static Path write(Path root, int works) throws IOException {
        InventedWorks invented = new InventedWorks();
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < works; i++) {
            files.put(
                    "articles/w" + i + ".yaml",
                    "type: article-journal\ntitle: " + invented.words(8) + "\nauthor: \"" + invented.words(1) + ", "
                            + invented.words(1) + "\"\nissued: " + (1960 + i % 60) + "\ncontainer-title: Journal "
                            + i % 30 + "\nabstract-source: publisher\nabstract: " + invented.words(150) + "\n");
        }
        files.put("site.yaml", "title: A list\nshow: {abstracts: [publisher]}\n");
        return Sites.list(root, files);
    }

    private String words(int count) {
        StringBuilder out = new StringBuilder("a");
        for (int i = 0; i < count; i++) {
            out.append(' ').append(word());
        }
        return out.substring(2);
    }

    /** The word of a rank is as much rarer as the rank is higher. */
    private String word() {
        int rank = (int) Math.pow(20_000, random.nextDouble());
        StringBuilder out = new StringBuilder();
        for (int rest = rank; rest > 0 || out.length() < 3; rest /= SYLLABLES.length) {
            out.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return out.toString();
    }
}
