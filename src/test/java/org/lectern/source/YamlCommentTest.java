package org.lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.DiagnosticCollector;

class YamlCommentTest {
    @Test
    void findsCommentsAndNothingThatOnlyLooksLikeOne() {
        String yaml =
                "# head\n\ntype: book # a\n\"a # b\": 'x # y' # é\npage: 1#2\nlist: [a, # in\n  b]  # out\nblock: | # of block\n"
                        + "  # text\n  more\n\n  # text\nitems:\n  # above\n  - a # t\n  # end of items\n# end\nlast: x\n  y # z\n#";
        assertThat(YamlComment.in(new SourceFile("a.yaml", yaml)))
                .extracting(comment ->
                        comment.position().line() + ":" + comment.position().column() + " " + comment.text())
                .containsExactly(
                        "1:1 # head",
                        "3:12 # a",
                        "4:18 # é",
                        "6:11 # in",
                        "7:7 # out",
                        "8:10 # of block",
                        "14:3 # above",
                        "15:7 # t",
                        "16:3 # end of items",
                        "17:1 # end",
                        "19:5 # z",
                        "20:1 #");
    }

    @Test
    void findsThemAtTheHeadOfAMarkdownFileAlone() {
        SourceFile file = new SourceFile("a.md", "---\ntype: book # a\n---\n# A heading\n");
        assertThat(YamlComment.in(
                        FrontMatter.split(file, new DiagnosticCollector()).orElseThrow()))
                .extracting(comment -> comment.position() + " " + comment.text())
                .containsExactly("a.md:2:12 # a");
    }
}
