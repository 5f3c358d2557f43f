package org.lectern.importer.entry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/**
 * A list of names that leaves some out: {@code and others}, {@code et al.}, Google Scholar's {@code …}, as a name of
 * its own or behind the last.
 */
public final class AndOthers {
    private static final Pattern AT_END = Pattern.compile(
            "(?i)(?:(?:^|(?<![,\\s])[,\\s]++)(?:et al\\.?|and others|(?-i:u\\. ?a\\.)|…|\\.{3})|^others)$");

    private AndOthers() {}

    /** Whether a name, or what ends it, stands for others. */
    public static boolean areIn(String name) {
        return AT_END.matcher(name).find();
    }

    /** The name without them, perhaps nothing. */
    public static String without(String name) {
        Matcher end = AT_END.matcher(name);
        return end.find() ? name.substring(0, end.start()) : name;
    }

    /**
     * Says that somebody is missing: references would name those that are there as if they were all.
     *
     * @param names what the list is called in the file
     */
    public static void say(DiagnosticCollector diagnostics, SourcePosition where, String names) {
        diagnostics.warning(
                "import-and-others",
                where,
                "\"" + names + "\" names some and leaves the others out",
                "references and citations name those alone: add the others to the record.");
    }
}
