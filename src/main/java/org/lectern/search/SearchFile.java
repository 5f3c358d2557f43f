package org.lectern.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lectern.catalog.Article;
import org.lectern.json.JsonText;

/** A file of the index: one call that hands its value over to the script. Made only when it is asked for. */
public final class SearchFile {
    private static final int TYPICAL = 24 * 1024;

    private final String name;
    private final Consumer<StringBuilder> value;
    private final String edition;
    private final Optional<Content> content;

    /**
     * What a file has, where it says something of some works alone.
     *
     * @param edition of the index, the same in all files that fit together
     */
    public record Content(List<Article> works, String edition) {}

    SearchFile(String name, Consumer<StringBuilder> value, String edition) {
        this(name, value, edition, Optional.empty());
    }

    /** A file that says something of works. */
    SearchFile(String name, Consumer<StringBuilder> value, Content content) {
        this(name, value, content.edition(), Optional.of(content));
    }

    private SearchFile(String name, Consumer<StringBuilder> value, String edition, Optional<Content> content) {
        this.content = content;
        this.name = name;
        this.edition = edition;
        this.value = value;
    }

    /** Its path below {@code search/} without an ending: {@code terms/0}. */
    public String name() {
        return name;
    }

    /** Which works it is about; nothing where it is about all. */
    public Optional<Content> content() {
        return content;
    }

    /** What stands in it. */
    public String text() {
        StringBuilder out = new StringBuilder(TYPICAL);
        out.append("lecternData(");
        JsonText.appendInFile(out, name);
        out.append(',');
        value.accept(out);
        out.append(',');
        JsonText.appendInFile(out, edition);
        return out.append(");\n").toString();
    }
}
