package org.lectern.documents;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** That a guide which says something else than the program is found out. */
class TranscriptTest {
    private static final String PRINTED = "a hint\nanother\n8 works, 50 pages; 2.5 s\n";

    @Test
    void takesWhatIsPrinted() {
        for (List<String> shown : List.of(
                List.of("a hint", "another", "8 works, 41 pages; 0.9 s"),
                List.of("…", "8 works, 50 pages; 2.5 s"),
                List.of("a …", "…", "8 …"),
                List.of("a hint", "…"))) {
            assertThatCode(() -> Transcript.compare("here", shown, PRINTED)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesWhatIsNot() {
        for (List<String> shown : List.of(
                List.of("…", "9 works, 50 pages; 2.5 s"),
                List.of("a hint", "8 works, 50 pages; 2.5 s"),
                List.of("a hint", "another"),
                List.of("a …t", "8 …"))) {
            assertThatThrownBy(() -> Transcript.compare("here", shown, PRINTED)).isInstanceOf(AssertionError.class);
        }
        assertThatThrownBy(() -> Transcript.find("here", List.of("hint"), PRINTED))
                .isInstanceOf(AssertionError.class);
    }
}
