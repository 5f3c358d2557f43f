package org.lectern.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JsonTextTest {
    private static Map<String, Object> value() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("z", "a \"b\" \\ c\n</script>");
        value.put("a", List.of(1, 2.5, true, List.of(), Map.of()));
        value.put("m", Map.of("k", List.of("x")));
        return value;
    }

    @Test
    void valuesKeepTheirOrderOnOneLineAndEndNoScript() {
        assertThat(JsonText.of(value()))
                .isEqualTo(
                        "{\"z\":\"a \\\"b\\\" \\\\ c\\n\\u003c/script>\",\"a\":[1,2.5,true,[],{}],\"m\":{\"k\":[\"x\"]}}");
    }

    @Test
    void aFileHasALineForEachValue() {
        assertThat(JsonText.pretty(value())).isEqualTo("""
                        {
                          "z": "a \\"b\\" \\\\ c\\n</script>",
                          "a": [
                            1,
                            2.5,
                            true,
                            [],
                            {}
                          ],
                          "m": {
                            "k": [
                              "x"
                            ]
                          }
                        }
                        """);
    }

    @Test
    void everyCharacterComesBackFromAnotherReader() {
        StringBuilder all = new StringBuilder();
        IntStream.range(0, 0x3000).forEach(all::appendCodePoint);
        all.appendCodePoint(0x1F4D6).append((char) 0xFFFF);
        for (String json : List.of(JsonText.of(all.toString()), JsonText.pretty(List.of(all.toString())))) {
            var read = JsonMapper.shared().readTree(json);
            assertThat((read.isArray() ? read.get(0) : read).asString()).isEqualTo(all.toString());
        }
    }

    @Test
    void whatJsonCannotSayIsRefused() {
        for (Object value : List.of('c', Double.NaN, Double.POSITIVE_INFINITY, Map.of(1, "x"), List.of(new Object()))) {
            assertThatThrownBy(() -> JsonText.of(value)).isInstanceOf(IllegalArgumentException.class);
        }
        Map<String, Object> nothing = new LinkedHashMap<>();
        nothing.put("a", null);
        assertThatThrownBy(() -> JsonText.pretty(nothing)).isInstanceOf(IllegalArgumentException.class);
    }
}
