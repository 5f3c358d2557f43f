package org.lectern.csl;

import java.util.regex.Pattern;
import org.lectern.concurrent.Once;

/**
 * A citation style.
 *
 * @param id its file's name without {@code .csl}: {@code apa}
 * @param label as readers know it: {@code APA}
 * @param text the style itself, read when it is first needed
 * @param file as messages name it, also of one that comes with the program
 */
public record Style(String id, String label, Once<String> text, String file) {
    private static final Pattern TITLE = Pattern.compile("<title(?:-short)?>([^<]*)</title(?:-short)?>");

    /** @param xml as {@link #xml} gives it */
    Style(String id, String label, String xml, String file) {
        this(id, label, new Once<>(() -> xml), file);
    }

    /** The style itself (CSL 1.0.2), as {@link StyleText} has it. */
    String xml() {
        return text.get();
    }

    /** Whether it says that this is its title, in full or in short. */
    boolean isCalled(String title) {
        return label.equalsIgnoreCase(title)
                || TITLE.matcher(xml())
                        .results()
                        .anyMatch(said ->
                                RichTitle.unescaped(said.group(1)).strip().equalsIgnoreCase(title));
    }

    /** Whether texts cite by names in this style, and not by numbers or notes. */
    public boolean citesByNames() {
        StyleSheet.Kind kind = StyleSheet.Kind.of(xml());
        return kind == StyleSheet.Kind.AUTHOR_DATE || kind == StyleSheet.Kind.AUTHOR;
    }
}
