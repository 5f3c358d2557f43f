package org.lectern.csl;

import java.util.regex.Pattern;
import org.lectern.concurrent.Once;

/** A citation style. */
public final class Style {
    private static final Pattern TITLE = Pattern.compile("<title(?:-short)?>([^<]*)</title(?:-short)?>");

    private final String id;
    private final String label;
    private final Once<String> text;
    private final String file;
    private final Presses presses;

    /**
     * A style.
     *
     * @param id its file's name without {@code .csl}: {@code apa}
     * @param label as readers know it: {@code APA}
     * @param text the style itself, as {@link StyleText} has it, read when it is first needed
     * @param file as messages name it, also of one that comes with the program
     */
    Style(String id, String label, Once<String> text, String file) {
        this.id = id;
        this.label = label;
        this.text = text;
        this.file = file;
        this.presses = new Presses(id, text);
    }

    /** @param xml as {@link #xml} gives it */
    Style(String id, String label, String xml, String file) {
        this(id, label, new Once<>(() -> xml), file);
    }

    /** Its file's name without {@code .csl}: {@code apa}. */
    public String id() {
        return id;
    }

    /** As readers know it: {@code APA}. */
    public String label() {
        return label;
    }

    /** As messages name it, also of one that comes with the program. */
    String file() {
        return file;
    }

    /** The style itself (CSL 1.0.2), as {@link StyleText} has it. */
    String xml() {
        return text.get();
    }

    /** The same, ready to set works of lists in a language. */
    Press press(String language) {
        return presses.of(language, Distinction.Wording.USUAL);
    }

    /** The same, read so that works can be told apart. */
    Press press(String language, Distinction.Wording wording) {
        return presses.of(language, wording);
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
