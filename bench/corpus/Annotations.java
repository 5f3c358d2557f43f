package bench.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Makes the editor's words on a work: about eighty, as Markdown. */
final class Annotations {
    private static final int WORDS = 80;
    private static final double WITH_A_LIST = 0.4;

    private final Prose prose;
    private final Random chance;

    Annotations(Prose prose, Random chance) {
        this.prose = prose;
        this.chance = chance;
    }

    /** Two paragraphs, or one and a list. */
    String annotation(List<Subject> subjects) {
        List<String> sentences = new ArrayList<>();
        for (List<String> sentence : prose.sentences(WORDS, subjects)) {
            sentences.add(marked(sentence, sentences.size() == 1));
        }
        int half = sentences.size() / 2;
        String first = String.join(" ", sentences.subList(0, half));
        List<String> rest = sentences.subList(half, sentences.size());
        String second = chance.nextDouble() < WITH_A_LIST
                ? rest.stream().map(sentence -> "- " + sentence).collect(Collectors.joining("\n"))
                : String.join(" ", rest);
        return first + "\n\n" + second + "\n";
    }

    /** A sentence with one word in italics, one in bold, and a link where it is to have one. */
    private static String marked(List<String> words, boolean link) {
        if (words.size() > 6) {
            words.set(2, "*" + words.get(2) + "*");
            words.set(4, "**" + words.get(4) + "**");
            if (link) {
                words.set(3, "[" + words.get(3) + "](https://example.com/" + words.get(3) + ")");
            }
        }
        return String.join(" ", words);
    }
}
