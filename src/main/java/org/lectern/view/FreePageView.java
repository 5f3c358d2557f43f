package org.lectern.view;

import java.util.List;

/**
 * A page of the owner's own.
 *
 * @param references what the text cites, in their order
 * @param template its file below {@code templates/}
 */
public record FreePageView(Head head, String title, Html text, List<CitedWork> references, String template)
        implements PageView {
    /** Where templates stand that free pages may choose: apart, so that no kind of Lectern's ever meets their names. */
    public static final String FOLDER = "free/";

    /** How a page names the template that it has without naming any. */
    public static final String DEFAULT = "free";

    /** The file of the template with this name. */
    public static String file(String name) {
        return (name.equals(DEFAULT) ? "pages/" : FOLDER) + name + ".ftlh";
    }

    @Override
    public String kind() {
        return "free";
    }
}
