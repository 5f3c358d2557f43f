package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.hostile.HostileRecords;
import org.lectern.hostile.Payloads;

/** Texts that attack leave in a format and come back as the texts that they are, but for what is said to be lost. */
class HostileRoundTripTest {
    /**
     * Payloads that come back as other texts, which no report says: marks of emphasis beside others of their kind, tags
     * of a title in XML, signs of HTML written as such, and characters that nobody sees.
     */
    private static final Pattern READ_OTHERWISE = Pattern.compile(
            "(?s)~~.*~~|\\*\\*?.*\\*\\*?|.*</title>.*" + "|.*&(?:[a-z]+|#x?[0-9a-fA-F]+);.*|.*[\\uFEFF\\p{Cf}].*");

    @ParameterizedTest
    @EnumSource(names = {"BIBTEX", "BIBLATEX", "RIS", "CSL_JSON"})
    void textsThatAttackComeBackAsTexts(ExportFormat format, @TempDir Path folder) throws Exception {
        List<String> payloads = Payloads.some(Payloads.readable(), 4, format.ordinal());
        List<String> faults = RoundTrip.faults(format, HostileRecords.files(payloads), folder);
        // The reports say a little too much: a reader that knows HTML drops what ours keeps.
        assertThat(faults)
                .filteredOn(fault -> !fault.contains(" is said to be lost but is there: "))
                .filteredOn(fault -> !READ_OTHERWISE
                        .matcher(payloads.get(Integer.parseInt(fault.substring(1, 5))))
                        .matches())
                .isEmpty();
    }
}
