package org.lectern.config;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;

/**
 * A message taken apart at its placeholders, once for all the times that it is said.
 *
 * @param texts what stands before, between and behind the placeholders: one more than there are
 * @param places for each placeholder the place of its value, or {@link #NUMBER}
 */
record Phrase(List<String> texts, List<Integer> places) {
    /** The place of {@code {n}}. */
    static final int NUMBER = -1;

    static Phrase of(String message) {
        List<String> texts = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher placeholder = Bundle.PLACEHOLDER.matcher(message);
        int done = 0;
        while (placeholder.find()) {
            texts.add(message.substring(done, placeholder.start()));
            places.add(placeholder.group(1).equals("n") ? NUMBER : Integer.parseInt(placeholder.group(1)));
            done = placeholder.end();
        }
        texts.add(message.substring(done));
        return new Phrase(List.copyOf(texts), List.copyOf(places));
    }

    /** The message with a value in each place. */
    String with(IntFunction<String> values) {
        if (places.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            out.append(texts.get(i)).append(values.apply(places.get(i)));
        }
        return out.append(texts.get(places.size())).toString();
    }
}
