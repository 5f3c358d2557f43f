package org.lectern.importer;

import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;

/** Why there is no data of a DOI. */
final class DoiFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String problem;
    private final String remedy;

    private DoiFault(String code, String problem, String remedy) {
        super(problem, null, false, false);
        this.code = code;
        this.problem = problem;
        this.remedy = remedy;
    }

    static DoiFault refuse(String code, String problem, String remedy) {
        return new DoiFault(code, problem, remedy);
    }

    String code() {
        return code;
    }

    /** This fault where the DOI was given. */
    Diagnostic at(SourcePosition position) {
        return new Diagnostic(Severity.ERROR, code, position, problem, remedy);
    }
}
