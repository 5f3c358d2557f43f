package org.lectern.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fenced blocks of a document, in their order. */
final class Guide {
    private static final String FENCE = "```";
    private static final Set<String> WORDS =
            Set.of("fails", "serves", "elsewhere", "case", "file", "add", "shows", "in", "example");

    /**
     * A block.
     *
     * @param place the document and the line of its first fence, from 1
     * @param language the first word of the info string
     * @param words the others; {@code a=b} is the word a with the value b, a bare word has an empty one
     */
    record Block(String place, String language, Map<String, String> words, List<String> lines) {
        boolean is(String word) {
            return words.containsKey(word);
        }

        /** The value of the one word that says what the block is for. */
        String value(String word) {
            return words.getOrDefault(word, "");
        }

        String text() {
            return String.join("\n", lines) + "\n";
        }
    }

    private Guide() {}

    /** Reads a document; a word that nobody knows is an error, since it would be a block that nobody tries. */
    static List<Block> read(Path document) throws IOException {
        List<String> lines = Files.readAllLines(document);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(FENCE)) {
                continue;
            }
            String place = document + ":" + (i + 1);
            String[] info = lines.get(i).substring(FENCE.length()).strip().split("\\s+");
            int first = i + 1;
            do {
                i++;
            } while (i < lines.size() && !lines.get(i).equals(FENCE));
            if (i == lines.size()) {
                throw new AssertionError(place + ": the block does not end");
            }
            blocks.add(new Block(place, info[0], words(place, info), lines.subList(first, i)));
        }
        return blocks;
    }

    private static Map<String, String> words(String place, String[] info) {
        Map<String, String> words = new HashMap<>();
        for (int i = 1; i < info.length; i++) {
            String[] word = info[i].split("=", 2);
            if (!WORDS.contains(word[0])) {
                throw new AssertionError(place + ": no block has the word " + word[0]);
            }
            words.put(word[0], word.length == 2 ? word[1] : "");
        }
        if (!info[0].equals("console") && words.size() != 1) {
            throw new AssertionError(place + ": say what the block is: file=, add=, shows=, in= or example");
        }
        return words;
    }
}
