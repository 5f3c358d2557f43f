package org.lectern.config;

import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.FieldReader;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;

/**
 * The format in which a list is written, {@code format} in {@code site.yaml}; docs/compatibility.md says what a number
 * promises. A list that names none is of the first.
 */
public final class ListFormat {
    /** The newest that this program reads; it reads all before it too. */
    public static final int CURRENT = 1;

    private static final int MOST = 9_999;

    private ListFormat() {}

    /** The format that a {@code site.yaml} names, if it can be read. */
    public static Optional<Integer> in(SourceFile site) {
        DiagnosticCollector unsaid = new DiagnosticCollector();
        return YamlDocument.parse(site, unsaid)
                .filter(YamlMapping.class::isInstance)
                .flatMap(root -> new FieldReader((YamlMapping) root, unsaid).number("format", 1, MOST));
    }

    /** Reports a format that this program does not know, and one that is no number. */
    static void check(FieldReader fields, DiagnosticCollector diagnostics) {
        Optional<YamlNode> written = fields.node("format");
        fields.number("format", 1, MOST)
                .filter(format -> format > CURRENT)
                .ifPresent(format -> diagnostics.error(
                        "newer-format",
                        written.orElseThrow().position(),
                        "this list is written in format " + format + ", and this Lectern reads " + CURRENT + " at most",
                        "take a newer Lectern: java -jar lectern.jar upgrade, with the jar of a newer one, puts it into"
                                + " the list."));
    }
}
