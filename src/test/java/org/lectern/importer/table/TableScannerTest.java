package org.lectern.importer.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.SourceFile;

class TableScannerTest {
    private final DiagnosticCollector diagnostics = new DiagnosticCollector();

    @Test
    void rowsHaveTheLinesWhereTheyBeginWhateverEndsThem() {
        List<TableRow> rows = rows("a,b\r\n\r\n\"1\r2\n3\",x\r ,\r\n4,\"5\"\"6\",7\n8");
        assertThat(rows.stream().map(row -> row.position().line() + " " + row.cells()))
                .containsExactly("1 [a, b]", "3 [1\r2\n3, x]", "7 [4, 5\"6, 7]", "8 [8]");
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void aRowWhoseQuotationMarksAreWrongCostsItsFirstLineAndOthersAreRead() {
        List<TableRow> rows = rows("a\n\n\"b\" c\n\nd\n\"e\nf\n");
        assertThat(rows.stream().map(row -> row.position().line() + " " + row.cells()))
                .containsExactly("1 [a]", "5 [d]", "7 [f]");
        assertThat(diagnostics.sorted().stream().map(Diagnostic::position).map(Object::toString))
                .containsExactly("t.csv:3:1", "t.csv:6:1");
    }

    @Test
    void isGivenUpWhereNothingFits() {
        List<TableRow> rows = rows("a\n" + "\"b\" c\n".repeat(200) + "d\n");
        assertThat(rows).hasSize(1);
        assertThat(diagnostics.sorted()).hasSize(101);
        assertThat(diagnostics.sorted().get(100).toString())
                .isEqualTo("t.csv:102:1: error: the quotation marks of this row do not match, as in a hundred above;"
                        + " the rows from here on are left out; within quotation marks one is written twice,"
                        + " and the last one ends the cell. [import-entry]");
    }

    private List<TableRow> rows(String text) {
        return new TableScanner(new SourceFile("t.csv", text), ',').rows(diagnostics);
    }
}
