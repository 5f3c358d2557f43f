package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Sites;

class MergeCommandTest {
    @Test
    void showsWhatIsToBeDecidedLineByLine(@TempDir Path folder) throws Exception {
        Path content = Sites.list(
                folder,
                Map.of(
                        "articles/a.yaml", "type: book\ntitle: Night\nabstract: \"One.\\n\\nTwo.\"\n",
                        "articles/b.yaml", "type: book\ntitle: Nightfall\nabstract: Three.\n"));
        StringWriter said = new StringWriter();
        int code = Lectern.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(said),
                "merge",
                "--content",
                content.toString(),
                "a",
                "b");
        assertThat(code).as(said.toString()).isEqualTo(2);
        assertThat(said.toString()).isEqualTo("""
                        lectern: the records say different things; nothing was changed. Decide each field with --keep FIELD (the \
                        first value stays) or --take FIELD (the second replaces it), or all with --keep all:
                          title:
                            title: Night
                            title: Nightfall
                          abstract:
                            abstract: |
                              One.
                           \s
                              Two.
                            abstract: |
                              Three.
                        """);
    }
}
