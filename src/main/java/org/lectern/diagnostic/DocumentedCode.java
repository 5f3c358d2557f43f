package org.lectern.diagnostic;

import java.util.Optional;

/**
 * What docs/diagnostics.md says of a code; texts are Markdown, a paragraph a line.
 *
 * @param group the heading under which it stands
 * @param severity one of the three words; where it depends, in a sentence that begins with the usual one
 * @param cause what the message means
 * @param cure what to do
 * @param example that gives the message, as it would stand in a file
 * @param mended the same without the fault
 */
public record DocumentedCode(
        String code,
        String group,
        String severity,
        String cause,
        String cure,
        Optional<String> example,
        Optional<String> mended) {}
