package org.lectern.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LivePageTest {
    private static final String SCRIPT =
            "<script src=\"/.lectern/serve.js\" data-made=\"7\" data-version=\"a.1\"></script>\n";

    @Test
    void theScriptComesLastInTheBody() {
        assertThat(LivePage.of("<body>a</body>b</BODY >\n</html>", "7", "a.1", false))
                .isEqualTo("<body>a</body>b" + SCRIPT + "</BODY >\n</html>");
        assertThat(LivePage.of("no end", "7", "a.1", false)).isEqualTo("no end" + SCRIPT);
    }

    @Test
    void aPolicyAllowsItWhereItDidNot() {
        String meta =
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src %s; connect-src 'self'\">";
        assertThat(LivePage.of(meta.formatted("'sha256-x'"), "7", "a.1", false))
                .isEqualTo(meta.formatted("'self' 'sha256-x'") + SCRIPT);
        for (String allowed : List.of("'self'", "'sha256-x' 'self'")) {
            assertThat(LivePage.of(meta.formatted(allowed), "7", "a.1", false))
                    .isEqualTo(meta.formatted(allowed) + SCRIPT);
        }
    }

    @Test
    void whatIsSaidIsTextAndNothingElse() {
        assertThat(LivePage.inPlace("No", List.of("a: \"<script>&amp;\"")))
                .contains("<li>a: \"&lt;script&gt;&amp;amp;\"</li>");
    }
}
