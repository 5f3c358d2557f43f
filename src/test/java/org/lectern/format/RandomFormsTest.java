package org.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lectern.export.RandomRecords;

/** Records by chance: in whatever order their fields stand, they have one form, and it is that of itself. */
class RandomFormsTest {
    private static final int WORKS = 250;

    @Test
    void haveOneFormWhateverTheOrderOfFields() {
        Random random = new Random(20261127);
        ListFormatter formatter = ListFormatterTest.formatter();
        int moved = 0;
        for (Map.Entry<String, String> file :
                RandomRecords.files(20261127, WORKS).entrySet()) {
            if (!file.getKey().startsWith("articles/")) {
                continue;
            }
            String name = "content/" + file.getKey();
            FormattedText form = formatter.format(FileKind.ARTICLES, name, file.getValue());
            assertThat(form.leftAlone()).as(file.getValue()).isEmpty();
            List<String> lines = new ArrayList<>(file.getValue().lines().toList());
            Collections.shuffle(lines, random);
            String shuffled = String.join("\n", lines) + "\n";
            FormattedText other = formatter.format(FileKind.ARTICLES, name, shuffled);
            moved += other.isChanged() ? 1 : 0;
            assertThat(other.text()).as(shuffled).isEqualTo(form.text());
            assertThat(formatter.format(FileKind.ARTICLES, name, form.text()).text())
                    .isEqualTo(form.text());
        }
        assertThat(moved).isGreaterThan(WORKS / 2);
    }
}
