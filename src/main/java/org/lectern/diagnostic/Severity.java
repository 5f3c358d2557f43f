package org.lectern.diagnostic;

import java.util.Locale;

/** How much a diagnostic weighs; an error stops publication, a warning does so under {@code --strict}, a hint never. */
public enum Severity {
    ERROR,
    WARNING,
    HINT;

    /** The word as messages show it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
