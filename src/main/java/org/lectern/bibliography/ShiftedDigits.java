package org.lectern.bibliography;

import java.util.Optional;

/** Digits above or below the line by characters of their own, which need no markup. */
final class ShiftedDigits {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private ShiftedDigits() {}

    /** The words of an element {@code sup} or {@code sub}, where they are a number. */
    static Optional<String> of(Markup.Element element) {
        String words = Markup.words(element.content());
        if (words.isEmpty() || !words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        String digits = element.tag().equals("sup") ? RAISED : LOWERED;
        StringBuilder shifted = new StringBuilder();
        words.chars().forEach(digit -> shifted.append(digits.charAt(digit - '0')));
        return Optional.of(shifted.toString());
    }
}
