package org.lectern.format;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.catalog.NumberLabels;

/** What is wrong in a value and has one cure, by the name of its field; the work that it tells of stays the same. */
final class Repair {
    private static final Set<String> LINES = Set.of(
            "title", "title-short", "container-title", "collection-title", "volume-title", "publisher", "event-title");
    private static final Pattern BLANKS = Pattern.compile("(?<=\\S) {2,}(?=\\S)");

    /** What advertisers and mailings put behind an address, to know where a reader comes from. */
    private static final Pattern TRACKING = Pattern.compile("(?i)(?:utm_[a-z_]+|fbclid|gclid|mc_cid|mc_eid)=[^&#]*");

    /** An address of the resolver and nothing else. */
    private static final Pattern DOI_ADDRESS = Pattern.compile("(?i)https?://(?:dx\\.|www\\.)?doi\\.org/10\\..*");

    private Repair() {}

    /** Another text for the value, or nothing where it is fine. */
    static Optional<String> of(String field, String text) {
        String mended = switch (field) {
            case "URL" -> withoutTracking(text);
            default ->
                LINES.contains(field)
                        ? BLANKS.matcher(text).replaceAll(" ")
                        : NumberLabels.number(field, text).orElse(text);
        };
        return Optional.of(mended).filter(value -> !value.equals(text));
    }

    /** The DOI that an address is, or nothing; what is asked behind it is no part of it. */
    static Optional<String> doi(String url) {
        String text = url.strip().replaceFirst("\\?.*", "");
        return DOI_ADDRESS.matcher(text).matches() ? CanonicalValue.of("DOI", text) : Optional.empty();
    }

    /** The parameters of an address without those of advertisers; its other ones stay in their order. */
    private static String withoutTracking(String url) {
        int question = url.indexOf('?');
        int hash = url.indexOf('#');
        if (question < 0 || (hash >= 0 && hash < question)) {
            return url;
        }
        int end = hash < 0 ? url.length() : hash;
        String query = url.substring(question + 1, end);
        StringBuilder kept = new StringBuilder();
        for (String parameter : query.split("&", -1)) {
            if (!TRACKING.matcher(parameter).matches()) {
                kept.append(kept.isEmpty() ? "?" : "&").append(parameter);
            }
        }
        boolean all = kept.length() == query.length() + 1;
        return all ? url : url.substring(0, question) + kept + url.substring(end);
    }
}
