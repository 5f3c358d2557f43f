package org.lectern.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotationTest {
    private static String fill(String template, String title, Notation notation) {
        return new String(
                new Template(template.getBytes(StandardCharsets.UTF_8))
                        .filled(Map.of("title", title, "author", "Nobody"), notation),
                StandardCharsets.UTF_8);
    }

    @Test
    void writesTheSameTextEverywhere() {
        String title = "A \"new\" list: <b> & [[x]] \\ *y*";
        assertThat(fill("<name>@title@</name>", title, Notation.XML))
                .isEqualTo("<name>A \"new\" list: &lt;b&gt; &amp; [[x]] \\ *y*</name>");
        assertThat(fill("title: @title@", title, Notation.YAML))
                .isEqualTo("title: \"A \\\"new\\\" list: <b> & [[x]] \\\\ *y*\"");
        assertThat(fill("# @title@", title, Notation.MARKDOWN))
                .isEqualTo("# A \"new\" list: \\<b\\> \\& \\[\\[x\\]\\] \\\\ \\*y\\*");
        assertThat(fill("@title@", "$1 \\0", Notation.PLAIN)).isEqualTo("$1 \\0");
    }

    @Test
    void doesNotLookIntoAValueAgain() {
        assertThat(fill("@title@ by @author@", "@author@", Notation.PLAIN)).isEqualTo("@author@ by Nobody");
    }

    @Test
    void leavesAddressesOfActionsAlone() {
        assertThat(fill("uses: actions/checkout@de0fac2e # v6", "x", Notation.YAML))
                .isEqualTo("uses: actions/checkout@de0fac2e # v6");
    }
}
