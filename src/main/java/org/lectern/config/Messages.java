package org.lectern.config;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * The words of the interface in one language. Nothing here asks the JDK's locale data: the same site comes out on every
 * JDK.
 */
public final class Messages {
    /** The languages in which the interface has words. */
    public static final List<String> LANGUAGES = Bundle.LANGUAGES;

    /** Stands for a value while the words around it are looked up; a control character, which no message has. */
    private static final String PLACE = "\u0001";

    private final Map<String, String> texts;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();
    private final PluralRule plurals;
    private final TextDirection direction;
    private final String language;

    private Messages(String wanted, Bundle bundle, Map<String, String> own) {
        this.language = Bundle.hasLanguage(wanted) ? wanted : bundle.language();
        this.texts = new HashMap<>(bundle.texts());
        texts.putAll(own);
        this.plurals = PluralRule.of(bundle.language());
        this.direction = TextDirection.of(bundle.language());
    }

    /**
     * The words for a language, English ones where it has none.
     *
     * @param language as BCP 47; its first part chooses
     */
    public static Messages of(String language) {
        return new Messages(language, Bundle.of(language), Map.of());
    }

    /** The words of a list: those of its language, with its own instead where it has any. */
    public static Messages of(SiteConfig config) {
        return new Messages(config.language(), Bundle.of(config.language()), config.messages());
    }

    /** The language of these words, BCP 47: the one asked for where there are words in it, else English. */
    public String language() {
        return language;
    }

    /** The direction of these words, and so of a page. */
    public TextDirection direction() {
        return direction;
    }

    /**
     * The text of a key with its placeholders filled in; a value with letters of the other direction is isolated.
     *
     * @throws IllegalArgumentException when there is no such key: a fault of a template or of ours
     */
    public String say(String key, Object... values) {
        return fill(key, "", values);
    }

    /** The messages whose keys begin so, with their placeholders open. */
    public SortedMap<String, String> beginningWith(String prefix) {
        SortedMap<String, String> found = new TreeMap<>(texts);
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The form of a message that goes with a number, {@code {n}} in it; the values are {@code {0}}, {@code {1}} …. */
    public String count(String key, int number, Object... values) {
        return fill(key + "." + plurals.form(number), number(number), values);
    }

    private String fill(String key, String number, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no message \"" + key + "\"");
        }
        if (values.length == 0 && number.isEmpty()) {
            return text;
        }
        return phrase(key, text).with(number, direction, values);
    }

    private Phrase phrase(String key, String text) {
        Phrase known = phrases.get(key);
        return known == null ? phrases.computeIfAbsent(key, said -> Phrase.of(text)) : known;
    }

    /**
     * What stands around values in a phrase: before the first, between two, after the last.
     *
     * @param values how many there are
     * @param phrase made of as many texts in the places of the values
     */
    public static List<String> around(int values, Function<List<String>, String> phrase) {
        return List.of(phrase.apply(Collections.nCopies(values, PLACE)).split(PLACE, -1));
    }

    /** A number in running text, its thousands apart where the language parts them: {@code 12,345}. */
    public String number(int number) {
        String digits = String.valueOf(number);
        return number < Integer.parseInt(say("number.parted-from"))
                ? digits
                : digits.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", Matcher.quoteReplacement(say("number.separator")));
    }

    /** "a", "a and b", "a, b and c". */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return join(items);
        }
        return say("list.last", join(items.subList(0, items.size() - 1)), items.get(items.size() - 1));
    }

    /** Things of one kind: "a, b, c". */
    public String join(List<String> items) {
        return joined("list.separator", items);
    }

    /** The parts of a line, of several kinds: "Ann Ode, 1 May 2010". */
    public String line(List<String> parts) {
        return joined("list.comma", parts);
    }

    private String joined(String separator, List<String> parts) {
        StringJoiner joined = new StringJoiner(say(separator));
        for (String part : parts) {
            joined.add(direction.isolate(part));
        }
        return joined.toString();
    }
}
