package org.lectern.diagnostic;

/**
 * Thrown by a value type's {@code parse}: the text is not such a value. Who called it knows the position and turns it
 * into a {@link Diagnostic}.
 */
public final class InvalidValueException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String problem;
    private final String remedy;

    public InvalidValueException(String code, String problem, String remedy) {
        super(problem, null, false, false);
        this.code = code;
        this.problem = problem;
        this.remedy = remedy;
    }

    public String code() {
        return code;
    }

    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }

    /** This fault at its place. */
    public Diagnostic at(SourcePosition position) {
        return new Diagnostic(Severity.ERROR, code, position, problem, remedy);
    }
}
