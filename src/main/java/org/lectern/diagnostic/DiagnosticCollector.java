package org.lectern.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Gathers the diagnostics of one run, from several threads; equal ones count once. */
public final class DiagnosticCollector {
    private final List<Diagnostic> diagnostics = Collections.synchronizedList(new ArrayList<>());

    public void error(String code, SourcePosition position, String problem, String remedy) {
        add(new Diagnostic(Severity.ERROR, code, position, problem, remedy));
    }

    public void warning(String code, SourcePosition position, String problem, String remedy) {
        add(new Diagnostic(Severity.WARNING, code, position, problem, remedy));
    }

    public void hint(String code, SourcePosition position, String problem, String remedy) {
        add(new Diagnostic(Severity.HINT, code, position, problem, remedy));
    }

    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** All that was reported so far, by file, line and column. */
    public List<Diagnostic> sorted() {
        synchronized (diagnostics) {
            return List.copyOf(new TreeSet<>(diagnostics));
        }
    }

    public boolean hasErrors() {
        return has(Severity.ERROR);
    }

    public boolean has(Severity severity) {
        synchronized (diagnostics) {
            return diagnostics.stream().anyMatch(d -> d.severity() == severity);
        }
    }
}
