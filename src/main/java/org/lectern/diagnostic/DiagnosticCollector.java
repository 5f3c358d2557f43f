package org.lectern.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Gathers the diagnostics of one run, from several threads; equal ones count once. Those that the editor ignores are
 * kept apart.
 */
public final class DiagnosticCollector {
    private final List<Diagnostic> diagnostics = Collections.synchronizedList(new ArrayList<>());
    private final List<IgnoreRule> rules = Collections.synchronizedList(new ArrayList<>());
    private final List<Diagnostic> undecided = Collections.synchronizedList(new ArrayList<>());

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

    /** Whether there would be such a message could not be told: a rule that ignores it may be of use. */
    public void undecided(String code, SourcePosition position) {
        undecided.add(new Diagnostic(Severity.HINT, code, position, "", ""));
    }

    /** Adds what another has, with what it ignores. */
    public void addAll(DiagnosticCollector more) {
        diagnostics.addAll(List.copyOf(more.diagnostics));
        rules.addAll(List.copyOf(more.rules));
        undecided.addAll(List.copyOf(more.undecided));
    }

    /** Keeps back the warnings and hints that a rule is about, those reported before it too. */
    public void ignore(IgnoreRule rule) {
        rules.add(rule);
    }

    /** All that was reported so far and is not ignored, by file, line and column. */
    public List<Diagnostic> sorted() {
        return all().stream().filter(found -> rule(found).isEmpty()).toList();
    }

    /** What is ignored of all that was reported so far, by file, line and column. */
    public List<IgnoredDiagnostic> ignored() {
        return all().stream()
                .flatMap(found -> rule(found).stream().map(rule -> new IgnoredDiagnostic(found, rule.reason())))
                .toList();
    }

    /**
     * Reports the rules that keep nothing back, once all was looked for.
     *
     * @param unsought the codes that this run did not look for
     */
    public void reportUnused(Collection<String> unsought) {
        List<Diagnostic> found = new ArrayList<>(all());
        found.addAll(List.copyOf(undecided));
        for (IgnoreRule rule : List.copyOf(rules)) {
            if (!unsought.contains(rule.code()) && found.stream().noneMatch(rule::holdsFor)) {
                hint(
                        "unused-ignore",
                        rule.position(),
                        "there is no message \"" + rule.code() + "\" here to ignore",
                        "delete this, or put it where the message is.");
            }
        }
    }

    /** Whether nothing was said yet, and nothing is to be ignored. */
    public boolean isEmpty() {
        return diagnostics.isEmpty() && rules.isEmpty() && undecided.isEmpty();
    }

    /** None of them can be ignored. */
    public boolean hasErrors() {
        synchronized (diagnostics) {
            return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
        }
    }

    /** Whether anything of this severity was reported that is not ignored. */
    public boolean has(Severity severity) {
        return all().stream()
                .anyMatch(found -> found.severity() == severity && rule(found).isEmpty());
    }

    private List<Diagnostic> all() {
        synchronized (diagnostics) {
            return List.copyOf(new TreeSet<>(diagnostics));
        }
    }

    private Optional<IgnoreRule> rule(Diagnostic diagnostic) {
        synchronized (rules) {
            return rules.stream().filter(rule -> rule.holdsFor(diagnostic)).findFirst();
        }
    }
}
