package org.lectern.config;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.diagnostic.SourcePosition;

/** An address with names in braces, in whose places something is put later. */
record AddressTemplate(String text) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    boolean hasPlaceholder() {
        return PLACEHOLDER.matcher(text).find();
    }

    /** An address as it may come out. */
    String example() {
        return PLACEHOLDER.matcher(text).replaceAll("x");
    }

    /** Whether all names are among those that there are; others are reported. */
    boolean isKnown(List<String> names, SourcePosition position, DiagnosticCollector diagnostics) {
        boolean known = true;
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!names.contains(name)) {
                known = false;
                diagnostics.error(
                        "unknown-placeholder",
                        position,
                        "there is no placeholder {" + name + "}",
                        NearestName.hint(name, names) + "There are {" + String.join("}, {", names) + "}.");
            }
        }
        return known;
    }
}
