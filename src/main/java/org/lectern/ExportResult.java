package org.lectern;

import java.util.List;
import org.lectern.diagnostic.Diagnostic;

/**
 * Works as a text for other programs or for people.
 *
 * @param text the whole of it; empty where the content has errors, and where there is a refusal
 * @param works how many are in it
 * @param refusal why what was asked for cannot be had, in words; else empty
 * @param diagnostics by file, line and column
 * @param sound as in {@link BuildResult}
 */
public record ExportResult(String text, int works, String refusal, List<Diagnostic> diagnostics, boolean sound) {}
