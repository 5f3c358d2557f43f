package org.lectern.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an editor wrote to ignore messages, not checked yet.
 *
 * @param codes as written
 * @param reason or empty
 * @param position where the codes stand
 */
public record IgnoreStatement(List<String> codes, String reason, SourcePosition position) {
    private static final String CODE = "[A-Za-z0-9_-]+";
    private static final Pattern FORM = Pattern.compile("(" + CODE + "(?:\\s*,\\s*" + CODE + ")*)?[\\s:–—-]*(.*)");

    /** {@code check-digit printed so on the cover}: codes with commas between them, then the reason. */
    public static IgnoreStatement parse(String text, SourcePosition position) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches() || form.group(1) == null) {
            return new IgnoreStatement(List.of(), text.strip(), position);
        }
        List<String> codes = Arrays.asList(form.group(1).split("\\s*,\\s*"));
        return new IgnoreStatement(codes, form.group(2).strip(), position);
    }

    /**
     * Has the collector keep back what is meant: the messages of these codes on some lines of some files. A code that
     * is not known or is only ever an error is reported instead; so is a reason that is not there.
     *
     * @param file as {@link IgnoreRule} has it; likewise the lines
     */
    public void applyTo(String file, int firstLine, int lastLine, DiagnosticCollector diagnostics) {
        Set<String> known = CodeReference.ofProgram().codes();
        if (codes.isEmpty()) {
            diagnostics.warning(
                    "unknown-code",
                    position,
                    "this does not say which messages to ignore",
                    "name the code that the message ends in, then the reason.");
        }
        for (String code : codes) {
            if (!known.contains(code)) {
                diagnostics.warning(
                        "unknown-code",
                        position,
                        "no message has the code \"" + code + "\"",
                        NearestName.hint(code, known) + "All codes: lectern check --explain.");
            } else if (CodeReference.ofProgram().isAlwaysAnError(code)) {
                diagnostics.warning(
                        "ignored-error",
                        position,
                        "\"" + code + "\" is an error, which cannot be ignored",
                        "mend it; lectern check --explain " + code + " says how.");
            } else {
                diagnostics.ignore(new IgnoreRule(code, file, firstLine, lastLine, reason, position));
            }
        }
        if (reason.isEmpty() && !codes.isEmpty()) {
            diagnostics.warning(
                    "ignore-without-reason",
                    position,
                    "nobody will know why this is ignored",
                    "write the reason after the code, in a few words.");
        }
    }
}
