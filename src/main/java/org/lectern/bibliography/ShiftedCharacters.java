package org.lectern.bibliography;

import java.util.Optional;

/**
 * What stands above or below the line by characters of its own, which need no markup: {@code x²}, {@code s⁻¹},
 * {@code xₙ}.
 */
final class ShiftedCharacters {
    private static final String PLAIN = "0123456789+-−=()ni";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ";

    private ShiftedCharacters() {}

    /** The words of an element {@code sup} or {@code sub}, where all of them have such a character. */
    static Optional<String> of(Markup.Element element) {
        String words = Markup.words(element.content());
        if (words.isEmpty() || !words.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        String shifted = element.tag().equals("sup") ? RAISED : LOWERED;
        StringBuilder out = new StringBuilder();
        words.chars().forEach(c -> out.append(shifted.charAt(PLAIN.indexOf(c))));
        return Optional.of(out.toString());
    }
}
