package bench.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Text about some topics: three words in ten are of their fields, the others are everybody's. */
final class Prose {
    private static final double OF_THE_FIELD = 0.3;

    private final Pool<String> common;
    private final Random chance;

    Prose(Pool<String> common, Random chance) {
        this.common = common;
        this.chance = chance;
    }

    /** About so many words, in any order. */
    List<String> words(int count, List<Subject> subjects) {
        int ofTheField = (int) (count * OF_THE_FIELD);
        List<String> words = new ArrayList<>();
        for (int i = ofTheField; i < count; i++) {
            words.add(common.draw(chance));
        }
        for (Subject subject : subjects) {
            for (int i = 0; i < ofTheField / subjects.size(); i++) {
                words.add(subject.words().draw(chance));
            }
        }
        Collections.shuffle(words, chance);
        return words;
    }

    /** About so many words as sentences of nine to 22 words; each sentence is a list of its words, signs with them. */
    List<List<String>> sentences(int count, List<Subject> subjects) {
        List<String> words = words(count, subjects);
        List<List<String>> sentences = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = Math.min(words.size(), from + 9 + chance.nextInt(14));
            sentences.add(sentence(new ArrayList<>(words.subList(from, to))));
            from = to;
        }
        return sentences;
    }

    private static List<String> sentence(List<String> words) {
        int last = words.size() - 1;
        words.set(0, capital(words.get(0)));
        if (words.size() > 12) {
            words.set(5, words.get(5) + ",");
        }
        words.set(last, words.get(last) + ".");
        return words;
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
