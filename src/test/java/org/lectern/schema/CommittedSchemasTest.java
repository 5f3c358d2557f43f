package org.lectern.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

class CommittedSchemasTest {
    private static final Path FOLDER = Path.of("docs/schema");

    @Test
    void theCommittedSchemasAreThoseOfTheProgram() throws Exception {
        Map<String, String> made = Schemas.files(ListIds.NONE);
        if (Sites.REWRITE) {
            FileTree.delete(FOLDER);
            FileTree.write(FOLDER, made);
        }
        assertThat(FileTree.read(FOLDER)).isEqualTo(made);
    }
}
