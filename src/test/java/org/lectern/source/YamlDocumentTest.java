package org.lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.DiagnosticCollector;

class YamlDocumentTest {
    @Test
    void readsSignsBeyondTheFirstPlaneWhereverTheyStand() {
        for (int before = 1000; before < 1050; before++) {
            String value = "x".repeat(before) + "😀".repeat(2000);
            DiagnosticCollector diagnostics = new DiagnosticCollector();
            YamlNode root = YamlDocument.parse(new SourceFile("a.yaml", "title: " + value + "\n"), diagnostics)
                    .orElseThrow();
            assertThat(((YamlScalar) ((YamlMapping) root).fields().get(0).value()).text())
                    .isEqualTo(value);
        }
    }
}
