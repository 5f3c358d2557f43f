package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Cases of a file below {@code search/} of the test resources: maps of texts and of lists of texts. */
final class YamlCases {
    private YamlCases() {}

    static List<Map<String, Object>> read(String file) throws IOException {
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        Path path = Path.of(System.getProperty("lectern.basedir", "."), "src/test/resources/search", file);
        YamlNode root = YamlDocument.parse(new SourceFile(file, Files.readString(path)), diagnostics)
                .orElse(null);
        assertThat(diagnostics.sorted()).isEmpty();
        return ((YamlSequence) Objects.requireNonNull(root))
                .items().stream().map(YamlCases::mapping).toList();
    }

    private static Map<String, Object> mapping(YamlNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (YamlMapping.Field field : ((YamlMapping) node).fields()) {
            values.put(field.key(), value(field.value()));
        }
        return values;
    }

    private static Object value(YamlNode node) {
        return node instanceof YamlSequence list
                ? list.items().stream().map(YamlCases::text).toList()
                : text(node);
    }

    private static String text(YamlNode node) {
        return ((YamlScalar) node).text();
    }
}
