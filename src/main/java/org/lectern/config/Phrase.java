package org.lectern.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * A message taken apart at its placeholders, once for all the times that it is said.
 *
 * @param texts what stands before, between and behind the placeholders: one more than there are
 * @param places for each placeholder the place of its value, or {@link #NUMBER}
 */
record Phrase(List<String> texts, List<Integer> places) {
    /** The place of {@code {n}}. */
    private static final int NUMBER = -1;

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

    /**
     * The message with a value in each place; nothing in a place that has none.
     *
     * @param direction of the message: a value with letters of the other one is isolated
     */
    String with(String number, TextDirection direction, Object... values) {
        if (places.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            out.append(texts.get(i));
            int place = places.get(i);
            if (place == NUMBER) {
                out.append(number);
            } else if (place < values.length) {
                out.append(direction.isolate(String.valueOf(values[place])));
            }
        }
        return out.append(texts.get(places.size())).toString();
    }
}
