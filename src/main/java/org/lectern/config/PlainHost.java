package org.lectern.config;

import java.net.IDN;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to write for an address whose host is in letters of any language, as browsers show it. */
public final class PlainHost {
    private static final Pattern ADDRESS = Pattern.compile("(https?://)([^/:@?#]*+)(.*)");

    private static final Pattern LETTERS = Pattern.compile("[^\\x00-\\x7F]");

    /** Java makes other letters of these, and so another host, than registries and browsers do. */
    private static final Pattern UNLIKE = Pattern.compile("[\u00DF\u1E9E\u03C2\u200C\u200D]");

    private PlainHost() {}

    /** {@code write its host as the network knows it: https://xn--bcher-kva.example/}, where that is all it wants. */
    public static Optional<String> remedy(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()
                || !LETTERS.matcher(parts.group(2)).find()
                || UNLIKE.matcher(parts.group(2)).find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3))
                    .filter(SiteConfigReader::isWebAddress)
                    .map(plain -> "write its host as the network knows it: " + plain);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
