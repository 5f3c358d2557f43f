package org.lectern.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPomTest {
    @Test
    void changesTheNumberAndNoOtherByte() {
        byte[] before = "<a>\r\n\t<!-- ü € -->\0<lectern.version>0.1.0</lectern.version> \ufeff</a>"
                .getBytes(StandardCharsets.UTF_8);
        ListPom pom = ListPom.parse(before).orElseThrow();
        assertThat(pom.version()).isEqualTo(new ProgramVersion("0.1.0"));
        assertThat(pom.with(new ProgramVersion("0.1.0"))).isEqualTo(before);
        assertThat(new String(pom.with(new ProgramVersion("10.20.30-rc.1")), StandardCharsets.UTF_8))
                .isEqualTo("<a>\r\n\t<!-- ü € -->\0<lectern.version>10.20.30-rc.1</lectern.version> \ufeff</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<project/>",
                "<lectern.version></lectern.version>",
                "<lectern.version>${other}</lectern.version>",
                "<lectern.version>../0.1.0</lectern.version>",
                "<lectern.version>0.1.0</lectern.version><!-- <lectern.version>0.2.0</lectern.version> -->"
            })
    void leavesAloneWhatItDoesNotKnow(String pom) {
        assertThat(ListPom.parse(pom.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
