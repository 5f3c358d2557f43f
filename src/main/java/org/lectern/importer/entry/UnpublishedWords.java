package org.lectern.importer.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words for works that have not appeared, such as {@code in press}, which often stand where a date is expected. */
public final class UnpublishedWords {
    private static final List<String> STATES = List.of(
            "forthcoming",
            "in press",
            "to appear",
            "accepted",
            "submitted",
            "in preparation",
            "prepublished",
            "under review");

    private static final Map<String, String> STATES_ELSEWHERE = Map.of(
            "inpress", "in press",
            "inpreparation", "in preparation",
            "im druck", "in press",
            "im erscheinen", "forthcoming",
            "sous presse", "in press",
            "à paraître", "forthcoming",
            "en prensa", "in press",
            "in corso di stampa", "in press",
            "in corso di pubblicazione", "forthcoming");

    private UnpublishedWords() {}

    /** The state that words are, as records name it. */
    public static Optional<String> of(String words) {
        String small = words.toLowerCase(Locale.ROOT).replaceAll("[.()]", "").strip();
        String state = STATES_ELSEWHERE.getOrDefault(small, small);
        return STATES.contains(state) ? Optional.of(state) : Optional.empty();
    }
}
