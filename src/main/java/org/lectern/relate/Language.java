package org.lectern.relate;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.lectern.catalog.FoldedText;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.dutchStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;
import org.tartarus.snowball.ext.italianStemmer;
import org.tartarus.snowball.ext.portugueseStemmer;
import org.tartarus.snowball.ext.russianStemmer;
import org.tartarus.snowball.ext.spanishStemmer;

/**
 * The stop words and the stemmer (Snowball) of a language; of one that is not known here, neither. Not safe for several
 * threads: a stemmer keeps its word.
 */
final class Language {
    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.of(
            "de", germanStemmer::new,
            "en", englishStemmer::new,
            "es", spanishStemmer::new,
            "fr", frenchStemmer::new,
            "it", italianStemmer::new,
            "nl", dutchStemmer::new,
            "pt", portugueseStemmer::new,
            "ru", russianStemmer::new);

    /** Languages with stop words, but without a stemmer. */
    private static final Set<String> UNSTEMMED = Set.of("ar", "fa", "he");

    /** Languages that leave out a vowel before another: the part before the apostrophe is a word of its own. */
    private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "pt");

    private static final Pattern PORTUGUESE_PLURAL = Pattern.compile("(?:õe|ãe)s$");
    private static final Pattern DUTCH_PLURAL = Pattern.compile("(?<=..)(ie|eau|é|ee)(?:s|ën)$");

    private final StopWords stopWords;
    private final Stemmer stemmer;
    private final boolean elides;

    /** Brings the forms of a word together. */
    @FunctionalInterface
    private interface Stemmer {
        String stem(String word);
    }

    private Language(StopWords stopWords, Stemmer stemmer, boolean elides) {
        this.stopWords = stopWords;
        this.stemmer = stemmer;
        this.elides = elides;
    }

    /** The language of a BCP 47 tag, by its first part. */
    static Language of(String tag) {
        String code = primary(tag);
        Supplier<SnowballStemmer> stemmers = STEMMERS.get(code);
        if (stemmers == null) {
            StopWords words = UNSTEMMED.contains(code) ? StopWords.of(code) : StopWords.NONE;
            return new Language(words, word -> word, ELIDING.contains(code));
        }
        SnowballStemmer program = stemmers.get();
        return new Language(
                StopWords.of(code),
                word -> {
                    program.setCurrent(known(code, word));
                    program.stem();
                    return program.getCurrent();
                },
                ELIDING.contains(code));
    }

    /** The first part of a tag: {@code pt} of {@code pt-BR}. */
    static String primary(String tag) {
        return tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    /**
     * What the stemmers do not know: the plurals {@code nações}, {@code allianties} and {@code ideeën}, and the letter
     * {@code ё}.
     */
    private static String known(String code, String word) {
        return switch (code) {
            case "pt" -> PORTUGUESE_PLURAL.matcher(word).replaceFirst("ão");
            case "nl" -> DUTCH_PLURAL.matcher(word).replaceFirst("$1");
            case "ru" -> word.replace('ё', 'е');
            default -> word;
        };
    }

    boolean elides() {
        return elides;
    }

    /** Whether a word says nothing of a subject. */
    boolean isStopWord(String form, String folded) {
        return stopWords.have(form, folded);
    }

    /** The stem, folded. The stemmers know accents, so that folding comes last. */
    String stem(String word) {
        return FoldedText.fold(stemmer.stem(word.toLowerCase(Locale.ROOT)));
    }
}
