package org.lectern.importer.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.lectern.testing.FuzzInput;

/** LaTeX as text: some text comes of everything, and of one without special signs that text itself. */
public final class LatexFuzz {
    private LatexFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String latex = FuzzInput.text(input);
        for (TextStyle style : TextStyle.values()) {
            LatexText.of(latex, style, command -> assertThat(command).isNotEmpty());
        }
        LatexAddress.plain(latex);
    }
}
