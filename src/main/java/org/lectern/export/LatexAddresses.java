package org.lectern.export;

/** Addresses in values, which programs and the command for addresses take letter for letter. */
final class LatexAddresses {
    private LatexAddresses() {}

    /** The address; what would end a value or begin a command is percent-encoded (RFC 3986, 2.1). */
    static String of(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D").replace(" ", "%20");
    }

    /** The address inside of a text, where signs keep their meaning for LaTeX. */
    static String escaped(String url) {
        return of(url).replaceAll("[%#&]", "\\\\$0");
    }
}
