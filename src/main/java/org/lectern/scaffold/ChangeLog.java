package org.lectern.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What changed from version to version, as the changelog in the jar has it. */
final class ChangeLog {
    private static final Pattern HEADING = Pattern.compile("## \\[?([^\\s\\]]+)\\]?.*");

    private final String text;

    ChangeLog(String text) {
        this.text = text;
    }

    static ChangeLog ofProgram() throws IOException {
        return new ChangeLog(new String(Resource.bytes("CHANGELOG.md"), StandardCharsets.UTF_8));
    }

    /** The sections of all versions after one and up to another, with their headings, as they stand. */
    String between(ProgramVersion from, ProgramVersion to) {
        StringBuilder out = new StringBuilder();
        boolean wanted = false;
        for (String line : text.lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                Optional<ProgramVersion> version = ProgramVersion.parse(heading.group(1));
                wanted = version.isPresent()
                        && version.get().compareTo(from) > 0
                        && version.get().compareTo(to) <= 0;
            }
            if (wanted) {
                out.append(line).append('\n');
            }
        }
        return out.toString().strip();
    }
}
