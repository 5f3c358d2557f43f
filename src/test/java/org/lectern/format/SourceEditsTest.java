package org.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

class SourceEditsTest {
    private static final String RECORD = "# 😀 kept\n" //
            + "plain: two words   # why\n"
            + "single: 'it''s'\n"
            + "double: \"a\\tb\" # c\n"
            + "long: begins here\n"
            + "  and ends there\n"
            + "block: |\n"
            + "  one\n"
            + "\n"
            + "  two\n"
            + "list: [ä, \"b, c\" , d]\n"
            + "folded: >-\n"
            + "  x\n"
            + "last: z";

    @Test
    void findsWhereEveryScalarEnds() {
        assertThat(replaced(RECORD))
                .isEqualTo("# 😀 kept\n"
                        + "plain: <two words>   # why\n"
                        + "single: <'it''s'>\n"
                        + "double: <\"a\\tb\"> # c\n"
                        + "long: <begins here\n"
                        + "  and ends there>\n"
                        + "block: <|\n"
                        + "  one\n"
                        + "\n"
                        + "  two\n"
                        + ">list: [<ä>, <\"b, c\"> , <d>]\n"
                        + "folded: <>-\n"
                        + "  x\n"
                        + ">last: <z>");
    }

    @Test
    void keepsByteOrderMarkAndLineEnds() {
        String raw = "\uFEFF" + RECORD.replace("\n", "\r\n");
        assertThat(replaced(raw)).isEqualTo("\uFEFF" + replaced(RECORD).replace("\n", "\r\n"));
    }

    /** Every scalar between angle brackets, found in the plain text and put into the raw one. */
    private static String replaced(String raw) {
        SourceFile file = new SourceFile("a.yaml", RECORD);
        YamlMapping record = (YamlMapping)
                YamlDocument.parse(file, new DiagnosticCollector()).orElseThrow();
        SourceEdits edits = new SourceEdits(raw);
        for (YamlMapping.Field field : record.fields()) {
            if (field.value() instanceof YamlScalar scalar) {
                bracket(edits, scalar);
            } else {
                ((YamlSequence) field.value()).items().forEach(item -> bracket(edits, (YamlScalar) item));
            }
        }
        return edits.text();
    }

    private static void bracket(SourceEdits edits, YamlScalar scalar) {
        String there = edits.between(scalar.position(), scalar.end()).replace("\r\n", "\n");
        edits.replace(scalar.position(), scalar.end(), "<" + there + ">");
    }

    @Test
    void refusesTwoEditsOfOnePlace() {
        SourceEdits edits = new SourceEdits("abcdef\n");
        edits.replace(at(2), at(4), "X");
        assertThatThrownBy(() -> edits.replace(at(3), at(5), "Y")).isInstanceOf(IllegalArgumentException.class);
        edits.replace(at(4), at(4), "Z");
        assertThat(edits.text()).isEqualTo("aXZdef\n");
    }

    private static SourcePosition at(int column) {
        return new SourcePosition("a.yaml", 1, column);
    }
}
