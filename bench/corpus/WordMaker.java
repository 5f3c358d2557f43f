package bench.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Words of syllables that no language has; no word twice. */
final class WordMaker {
    private static final String[] BEGINNINGS = "b c d f g h k l m n p r s t v z bl dr fl kr sk st tr".split(" ");
    private static final String[] VOWELS = "a e i o u".split(" ");
    private static final String[] ENDS = {"n", "r", "s", "t", "l", "m", "", ""};

    private final Random chance;
    private final Set<String> made;

    /**
     * A maker of words.
     *
     * @param taken words that it is not to make
     */
    WordMaker(Random chance, List<String> taken) {
        this.chance = chance;
        this.made = new HashSet<>(taken);
    }

    /** So many new words, each of as many syllables as is said, and an end. */
    List<String> words(int count, int fewest, int most) {
        List<String> words = new ArrayList<>(count);
        while (words.size() < count) {
            String word = word(fewest + chance.nextInt(most - fewest + 1));
            if (made.add(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** The same with capital letters, for names. */
    List<String> names(int count, int fewest, int most) {
        return words(count, fewest, most).stream().map(Prose::capital).toList();
    }

    private String word(int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(any(BEGINNINGS)).append(any(VOWELS));
        }
        return word.append(any(ENDS)).toString();
    }

    private String any(String[] parts) {
        return parts[chance.nextInt(parts.length)];
    }
}
