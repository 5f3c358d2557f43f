package org.lectern.diagnostic;

/**
 * A message that the editor has decided not to be told.
 *
 * @param reason in the editor's words, or empty
 */
public record IgnoredDiagnostic(Diagnostic diagnostic, String reason) {}
