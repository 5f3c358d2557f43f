package org.lectern.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file with places for values: {@code @title@}. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("@([a-z]+)@");

    private final String text;

    Template(byte[] utf8) {
        this.text = new String(utf8, StandardCharsets.UTF_8);
    }

    /** The file with its places filled, in UTF-8; what a value holds is not looked into again. */
    byte[] filled(Map<String, String> values, Notation notation) {
        String filled = PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("no value for " + place.group());
            }
            return Matcher.quoteReplacement(notation.of(value));
        });
        return filled.getBytes(StandardCharsets.UTF_8);
    }
}
