package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lectern.testing.Sites;

class CommandsDocTest {
    private static final Path FILE = Path.of("docs/commands.md");

    @Test
    void theReferenceOfCommandsIsThatOfTheProgram() throws Exception {
        if (Sites.REWRITE) {
            Files.writeString(FILE, CommandsDocument.markdown());
        }
        assertThat(Files.readString(FILE)).isEqualTo(CommandsDocument.markdown());
    }
}
