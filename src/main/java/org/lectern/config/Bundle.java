package org.lectern.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The messages of one language, from {@code messages/<language>.properties} in this package. */
record Bundle(String language, SortedMap<String, String> texts) {
    /** The languages that have a bundle. */
    static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "zh");

    /** {@code {0}}, {@code {1}} … are values, {@code {n}} the number that chooses a plural form. */
    static final Pattern PLACEHOLDER = Pattern.compile("\\{(n|[0-9])\\}");

    private static final String NUMBER = "{n}";

    /** Those that were asked for, each read once: they are part of the program. */
    private static final Map<String, Bundle> LOADED = new ConcurrentHashMap<>();

    /**
     * The bundle for a BCP 47 code, by its first part: {@code de-AT} has the German one. English where there is none.
     */
    static Bundle of(String language) {
        return LOADED.computeIfAbsent(hasLanguage(language) ? primary(language) : "en", Bundle::load);
    }

    static boolean hasLanguage(String language) {
        return LANGUAGES.contains(primary(language));
    }

    private static String primary(String language) {
        return language.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    private static Bundle load(String language) {
        Properties properties = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream("messages/" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no messages for " + language);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Bundle(language, Collections.unmodifiableSortedMap(texts));
    }

    /**
     * What is wrong with the placeholders of a text for a key of this bundle, as a remedy: "write {0} and {1} in it."
     * Empty where nothing is. The forms for none, one and two may say their number in a word.
     */
    String placeholderFault(String key, String text) {
        TreeSet<String> wanted = placeholders(texts.getOrDefault(key, ""));
        TreeSet<String> given = placeholders(text);
        if (key.matches(".*\\.(zero|one|two)")) {
            wanted.addAll(placeholders(texts.getOrDefault(key.replaceFirst("\\.[a-z]+$", ".other"), "")));
            if (!given.contains(NUMBER)) {
                wanted.remove(NUMBER);
            }
        }
        if (given.equals(wanted)) {
            return "";
        }
        return wanted.isEmpty()
                ? "write it without {0}, {1} or {n}."
                : "write " + String.join(", ", wanted) + " in it, and no others.";
    }

    private static TreeSet<String> placeholders(String text) {
        TreeSet<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
