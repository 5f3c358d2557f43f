package org.lectern.importer.bibtex;

/** Addresses and numbers in LaTeX. */
final class LatexAddress {
    private LatexAddress() {}

    /** An address without what LaTeX wants before its signs: {@code a\_b} as {@code a_b}. */
    static String plain(String written) {
        return written.replaceAll("\\\\url\\s*\\{([^{}]*)\\}", "$1")
                .replaceAll("\\\\(?:textasciitilde|~)(?:\\{\\})?|\\$\\\\sim\\$|\\{\\\\textasciitilde\\}", "~")
                .replaceAll("\\\\textunderscore(?:\\{\\})?", "_")
                .replaceAll("\\\\([_%#&$~{}])", "$1")
                .replaceAll("[{}]", "")
                .replace("\\-", "")
                .replaceAll("\\s+", written.strip().matches("(?s)(?:https?:|10\\.|\\\\url).*") ? "" : " ")
                .strip();
    }
}
