package org.lectern.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.FoldedText;
import org.tartarus.snowball.ext.englishStemmer;

/** Cuts texts into words and brings their forms together. Not safe for several threads: the stemmer keeps its word. */
final class Tokenizer {
    private static final String LETTER = "[\\p{L}\\p{N}\\p{M}]";

    /** No {@code \b} for the end of a possessive: it knows only ASCII letters from JDK 19 on, all before. */
    private static final Pattern WORD = Pattern.compile(LETTER + "+(?:['’](?![sS](?!" + LETTER + "))" + LETTER + "+)*");

    private static final int SHORTEST = 2;

    private final StopWords stopWords;
    /** A list has many words and few different ones: each is made once. */
    private final Map<String, Word> known = new HashMap<>();

    private final englishStemmer stemmer = new englishStemmer();

    Tokenizer(StopWords stopWords) {
        this.stopWords = stopWords;
    }

    /** The words of a text in order, a possessive's s left off; a stop word or a single letter is {@link Word#STOP}. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String form = matcher.group();
            if (form.equalsIgnoreCase("s") && matcher.start() > 0 && isApostrophe(text.charAt(matcher.start() - 1))) {
                continue;
            }
            words.add(known.computeIfAbsent(form, this::word));
        }
        return words;
    }

    private Word word(String form) {
        String folded = FoldedText.fold(form);
        boolean says = folded.length() >= SHORTEST && !stopWords.contains(folded);
        return says ? new Word(form, stem(folded)) : Word.STOP;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private String stem(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
