package org.lectern.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words of the interface in one language, from {@code messages/<language>.properties} in this package; English
 * where there is no such bundle. Nothing here asks the JDK's locale data: the same site comes out on every JDK.
 */
public final class Messages {
    private final Map<String, String> texts;

    private Messages(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * The bundle for a language.
     *
     * @param language as BCP 47; its first part chooses
     */
    public static Messages of(String language) {
        Map<String, String> texts = new TreeMap<>(load("en"));
        String primary = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
        if (!primary.equals("en") && primary.matches("[a-z]{2,3}")) {
            texts.putAll(load(primary));
        }
        return new Messages(texts);
    }

    private static Map<String, String> load(String language) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream("messages/" + language + ".properties")) {
            if (in == null) {
                return Map.of();
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /**
     * The text of a key with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws IllegalArgumentException when there is no such key: a fault of a template or of ours
     */
    public String say(String key, Object... values) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no message \"" + key + "\"");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** {@code key.one} or {@code key.other} by the number, which fills {@code {0}}. */
    public String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".other"), number);
    }

    /** "a", "a and b", "a, b and c". */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String head = String.join(say("list.separator"), items.subList(0, items.size() - 1));
        return say("list.last", head, items.get(items.size() - 1));
    }
}
