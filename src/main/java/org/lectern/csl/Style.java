package org.lectern.csl;

import java.util.regex.Pattern;

/**
 * A citation style.
 *
 * @param id its file's name without {@code .csl}: {@code apa}
 * @param label as readers know it: {@code APA}
 * @param xml the style itself (CSL 1.0.2)
 */
public record Style(String id, String label, String xml) {
    private static final Pattern BY_NAMES = Pattern.compile("citation-format=[\"']author(?:-date)?[\"']");

    /** Whether texts cite by names in this style, and not by numbers or notes. */
    public boolean citesByNames() {
        return BY_NAMES.matcher(xml).find();
    }
}
