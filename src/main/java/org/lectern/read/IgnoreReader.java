package org.lectern.read;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.IgnoreStatement;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentTree;
import org.lectern.source.FieldReader;
import org.lectern.source.SourceFile;
import org.lectern.source.SourceReader;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;

/**
 * Which messages the list's editors do not want to be told again: comments in the files themselves, and
 * {@code check.yaml} for what concerns several.
 */
public final class IgnoreReader {
    private final DiagnosticCollector diagnostics;

    public IgnoreReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reads {@code check.yaml}, and for their comments all files but those of articles, which are read for theirs where
     * they are read for their records.
     *
     * @throws IOException when a file cannot be read
     */
    public void read(ContentTree tree) throws IOException {
        // What is wrong with these files as such is said where they are read for what they hold.
        SourceReader texts = new SourceReader(new DiagnosticCollector());
        for (ContentFile file : files(tree)) {
            texts.read(file).ifPresent(source -> IgnoreComments.apply(source, diagnostics));
        }
        Optional<SourceFile> check = tree.check().isPresent()
                ? new SourceReader(diagnostics).read(tree.check().get())
                : Optional.empty();
        check.flatMap(file -> YamlDocument.parse(file, diagnostics)).ifPresent(root -> read(root, tree.rootName()));
    }

    private static List<ContentFile> files(ContentTree tree) {
        Stream<ContentFile> single = Stream.of(tree.site(), tree.topics(), tree.people(), tree.journals())
                .flatMap(Optional::stream);
        Stream<ContentFile> several =
                Stream.of(tree.topicTexts(), tree.lists(), tree.pages()).flatMap(List::stream);
        return Stream.concat(single, several).toList();
    }

    private void read(YamlNode root, String rootName) {
        if (!(root instanceof YamlMapping mapping)) {
            diagnostics.error(
                    "wrong-type",
                    root.position(),
                    "check.yaml is " + root.kind(),
                    "write ignore: and below it a list of code, file and reason.");
            return;
        }
        FieldReader fields = new FieldReader(mapping, diagnostics);
        for (YamlNode item : fields.items("ignore")) {
            if (item instanceof YamlMapping found) {
                ignore(new FieldReader(found, diagnostics), rootName);
            } else {
                diagnostics.error(
                        "wrong-type",
                        item.position(),
                        "what to ignore is " + item.kind(),
                        "write {code: …, file: …, reason: …}.");
            }
        }
        fields.reportUnknown("check.yaml");
    }

    private void ignore(FieldReader fields, String rootName) {
        SourcePosition position = fields.has("code") ? fields.keyPosition("code") : fields.position();
        List<String> codes =
                fields.scalars("code").stream().map(YamlScalar::text).toList();
        List<String> files =
                fields.scalars("file").stream().map(YamlScalar::text).toList();
        IgnoreStatement statement = new IgnoreStatement(codes, fields.text("reason"), position);
        for (String file : files.isEmpty() ? List.of("**") : files) {
            String name = file.equals("**") || file.startsWith(rootName + "/") || file.startsWith("templates/")
                    ? file
                    : rootName + "/" + file;
            statement.applyTo(name, 1, Integer.MAX_VALUE, diagnostics);
        }
        fields.reportUnknown("what to ignore");
    }
}
