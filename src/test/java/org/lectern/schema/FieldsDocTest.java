package org.lectern.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lectern.testing.Sites;

class FieldsDocTest {
    private static final Path FILE = Path.of("docs/fields.md");

    @Test
    void theReferenceOfFieldsIsThatOfTheProgram() throws Exception {
        if (Sites.REWRITE) {
            Files.writeString(FILE, FieldsDocument.markdown());
        }
        assertThat(Files.readString(FILE)).isEqualTo(FieldsDocument.markdown());
    }
}
