package org.lectern.rename;

import java.util.List;
import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.ContentFile;
import org.lectern.source.FrontMatter;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlComment;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlNode;

/**
 * A file in which ids can stand.
 *
 * @param below its path below the content folder
 * @param raw its text as it is on the disk
 */
record Source(ContentFile file, String below, String raw) {
    /** It names files by their paths. */
    static final String CHECK = "check.yaml";

    static boolean isRead(String below) {
        return below.equals("topics.yaml")
                || below.equals(CHECK)
                || below.equals("people.yaml")
                || below.startsWith("articles/")
                || below.startsWith("topics/")
                || below.startsWith("lists/")
                || below.startsWith("pages/");
    }

    /** The file's name without folder and ending. */
    String stem() {
        return plain().stem();
    }

    /** The path below the content folder that the file has under another name. */
    String renamed(String stem) {
        int slash = below.lastIndexOf('/');
        return below.substring(0, slash + 1) + stem + below.substring(below.lastIndexOf('.'));
    }

    SourceFile plain() {
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        return new SourceFile(file.name(), text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private Optional<FrontMatter> parts() {
        SourceFile plain = plain();
        return plain.isMarkdown() && plain.text().startsWith("---")
                ? FrontMatter.split(plain, new DiagnosticCollector())
                : Optional.empty();
    }

    /** Its fields, or nothing where it has none. */
    Optional<YamlNode> fields() {
        DiagnosticCollector said = new DiagnosticCollector();
        SourceFile plain = plain();
        return plain.isMarkdown()
                ? parts().filter(parts -> !parts.yaml().isBlank()).flatMap(parts -> YamlDocument.parse(parts, said))
                : YamlDocument.parse(plain, said);
    }

    /** The comments among its fields. */
    List<YamlComment> comments() {
        return plain().isMarkdown() ? parts().map(YamlComment::in).orElse(List.of()) : YamlComment.in(plain());
    }

    /** The same file with another text. */
    Source with(String text) {
        return new Source(file, below, text);
    }

    /** Where its Markdown begins, as an offset in {@link #plain}; its end for a file of fields alone. */
    int body() {
        SourceFile plain = plain();
        if (!plain.isMarkdown()) {
            return plain.text().length();
        }
        return parts().map(parts -> plain.text().length() - parts.body().length())
                .orElse(0);
    }

    /** Shows a visitor what the file says of ids in its fields. */
    void visit(RecordVisitor visitor) {
        RecordWalk walk = new RecordWalk(visitor);
        fields().ifPresent(root -> {
            if (below.equals("topics.yaml")) {
                walk.topics(root);
            } else if (below.equals(CHECK)) {
                walk.check(root);
            } else if (below.equals("people.yaml")) {
                walk.people(root);
            } else if (below.startsWith("articles/")) {
                walk.articles(root);
            } else if (below.startsWith("lists/")) {
                walk.list(root);
            } else if (below.startsWith("pages/")) {
                walk.page(root);
            }
        });
    }
}
