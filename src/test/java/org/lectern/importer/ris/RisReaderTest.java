package org.lectern.importer.ris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.EntryText;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.source.SourceFile;

class RisReaderTest {
    private static final String ENTRY = "TY  - JOUR\nTI  - Slow water\nAU  - Doe, Jane\nER  - \n";

    @Test
    void takesAnyLineEndAndAMarkAtTheBeginning() {
        String expected = read(ENTRY);
        assertThat(read("\uFEFF" + ENTRY.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(read(ENTRY.replace("\n", "\r"))).isEqualTo(expected);
        assertThat(expected).contains("title: Slow water", "family Doe | given Jane");
    }

    @Test
    void longNumbersAndNamesAreReadAtOnce() {
        String serials = ENTRY.replace("ER", "SN  - " + "2049-3630 ".repeat(20_000) + "\nER");
        String initials = ENTRY.replace("Doe, Jane", "A." + "-A.".repeat(50_000) + " Doe");
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(read(serials)).contains("ISSN: 2049-3630");
            assertThat(read(initials)).contains("literal A.-A.");
        });
    }

    @Test
    void readsWhatTagsSayOfLawsArchivesProgramsAndRecordings() {
        assertThat(read("TY  - CASE\nTI  - A v. B\nPB  - Supreme Court\nSV  - 12-3\nOP  - 98 F. Supp. 797\nER  - \n"))
                .contains("authority: Supreme Court", "number: 12-3", "references: 98 F. Supp. 797");
        assertThat(read("TY  - HEAR\nTI  - H\nT2  - Judiciary\nT3  - US Senate\nM1  - S. Hrg. 115-683\nET  - 115th\n"))
                .contains(
                        "authority: US Senate",
                        "section: Judiciary",
                        "number: S. Hrg. 115-683",
                        "chapter-number: 115th");
        assertThat(read("TY  - PCOMM\nTI  - Letter\nDB  - Cambridge\nAN  - DAR 114:3\nER  - \n"))
                .contains("archive: Cambridge", "archive_location: DAR 114:3");
        assertThat(read("TY  - COMP\nTI  - R\nET  - 4.1.2\nER  - \n")).contains("version: 4.1.2");
        assertThat(read("TY  - SOUND\nTI  - Goldberg\nAU  - Bach, J. S.\nA2  - Gould, Glenn\nER  - \n"))
                .contains("composer:\n  - family Bach", "performer:\n  - family Gould");
        assertThat(read("TY  - SOUND\nTI  - Goldberg\nAU  - Gould, Glenn\nER  - \n"))
                .contains("performer:\n  - family Gould");
    }

    /** Every entry comes in, and of each every value: in a field, among the keywords or under custom. */
    @Test
    void losesNoEntryAndNoValueOfThreeThousand() {
        Random random = new Random(20261126);
        StringBuilder text = new StringBuilder();
        List<List<String>> values = new ArrayList<>();
        String tags =
                "TI AU A2 A3 A4 ED T2 T3 JO JF JA J2 PB CY ET VL IS M1 M2 M3 C1 C3 C7 KW N1 AB UR L1 CN DB DP AN ST SE XX";
        List<String> types = List.of(
                "JOUR", "BOOK", "CHAP", "CPAPER", "THES", "RPRT", "ELEC", "VIDEO", "GEN", "QQQQ", "CASE", "HEAR",
                "MANSCPT", "COMP");
        for (int i = 0; i < 3000; i++) {
            List<String> expected = new ArrayList<>();
            text.append("TY  - ")
                    .append(types.get(random.nextInt(types.size())))
                    .append('\n');
            for (String tag : tags.split(" ")) {
                for (int n = random.nextInt(3); n > 0; n--) {
                    String value = "w" + i + "q" + expected.size() + "z";
                    String shown = tag.equals("UR") || tag.equals("L1") ? "https://example.org/" + value : value;
                    text.append(tag).append("  - ").append(shown).append('\n');
                    expected.add(value);
                }
            }
            text.append(random.nextInt(5) == 0 ? "" : "ER  - \n").append('\n');
            values.add(expected);
        }
        List<ImportedEntry> entries =
                new RisReader(new DiagnosticCollector()).read(new SourceFile("many.ris", text.toString()));
        assertThat(entries).hasSize(3000);
        for (int i = 0; i < entries.size(); i++) {
            String entry = EntryText.of(List.of(entries.get(i)), List.of());
            assertThat(values.get(i).stream()
                            .filter(value -> !entry.contains(value))
                            .collect(Collectors.toList()))
                    .as(entry)
                    .isEmpty();
        }
    }

    private static String read(String text) {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        return EntryText.of(new RisReader(diagnostics).read(new SourceFile("a.ris", text)), diagnostics.sorted());
    }
}
