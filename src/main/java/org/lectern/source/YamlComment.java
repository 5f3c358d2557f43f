package org.lectern.source;

import java.util.ArrayList;
import java.util.List;
import org.lectern.diagnostic.SourcePosition;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;

/**
 * A comment among fields, up to the end of its line.
 *
 * @param text with its {@code #}, without blanks at its end
 */
public record YamlComment(SourcePosition position, String text) {
    /** The comments of a YAML file, in its order; those before its first fault where it is broken. */
    public static List<YamlComment> in(SourceFile file) {
        return in(file.name(), file.text(), 0);
    }

    /** The comments among the fields of a Markdown file; places are those in the file. */
    public static List<YamlComment> in(FrontMatter head) {
        return in(head.file().name(), head.yaml(), 1);
    }

    private static List<YamlComment> in(String file, String yaml, int linesBefore) {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(SourceReader.MAX_BYTES)
                .setParseComments(true)
                .build();
        List<YamlComment> found = new ArrayList<>();
        try {
            ScannerImpl tokens = new ScannerImpl(settings, new StreamReader(settings, yaml));
            while (tokens.hasNext()) {
                if (tokens.next() instanceof CommentToken comment
                        && comment.getCommentType() != CommentType.BLANK_LINE) {
                    comment.getStartMark()
                            .map(mark ->
                                    new SourcePosition(file, mark.getLine() + 1 + linesBefore, mark.getColumn() + 1))
                            .ifPresent(place -> found.add(new YamlComment(
                                    place, "#" + comment.getValue().stripTrailing())));
                }
            }
        } catch (YamlEngineException e) {
            // the fault itself is told by whoever reads the fields
            return List.copyOf(found);
        }
        return List.copyOf(found);
    }
}
