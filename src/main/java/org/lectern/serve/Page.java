package org.lectern.serve;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What an address shows.
 *
 * @param html without what the preview adds; a byte a character, since what is not ours goes out as it is
 * @param tag another when a reader would see something else
 * @param faults why there is no such page now, a line each; {@code html} says so, too
 */
record Page(int status, String html, String tag, List<String> faults) {
    static final int FOUND = 200;
    static final int MISSING = 404;

    private static final int FAILS = 500;
    private static final int NOT_YET = 503;

    Page {
        faults = List.copyOf(faults);
    }

    static Page of(int status, byte[] bytes, ServedSite site) {
        return new Page(status, new String(bytes, StandardCharsets.ISO_8859_1), site.tag(bytes), List.of());
    }

    /** While no site could be made. */
    static Page inPlaceOfSite(PreviewState state) {
        return inPlace(
                NOT_YET,
                state.faults().isEmpty() ? "The list is being read" : "The list cannot be shown yet",
                state.faults());
    }

    /** Where the template or a style of a page fails. */
    static Page inPlaceOfPage(String fault) {
        return inPlace(FAILS, "This page cannot be shown", List.of(fault));
    }

    private static Page inPlace(int status, String title, List<String> faults) {
        String html = new String(
                LivePage.inPlace(title, faults).getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return new Page(status, html, Integer.toHexString(html.hashCode()), faults);
    }

    /** As it goes out. */
    byte[] bytes(String version) {
        return LivePage.of(html, tag, version, !faults.isEmpty() || status == NOT_YET)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
