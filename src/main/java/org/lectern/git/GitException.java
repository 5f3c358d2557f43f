package org.lectern.git;

/** Git is not there, or did not do what it was asked; the message is its own last words, on one line. */
public final class GitException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    GitException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** What is missing, so far as there is something to tell apart. */
    public Reason reason() {
        return reason;
    }

    /** Why there is no answer. */
    public enum Reason {
        /** No program of that name can be started. */
        NO_GIT,
        /** No repository around the folder, or one without files. */
        NO_WORK_TREE,
        /** A repository in which nothing was committed. */
        NO_COMMIT,
        /** Anything else: its message says what. */
        FAULT;

        /** By the words of git, English as {@link Git} asks for them. */
        static Reason of(String said) {
            if (said.contains("not a git repository") || said.contains("must be run in a work tree")) {
                return NO_WORK_TREE;
            }
            return said.contains("ambiguous argument 'HEAD'") ? NO_COMMIT : FAULT;
        }
    }
}
