package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void escapesAndIsolatesInTheMarkupsWay() {
        assertThat(Html.escaped("<a> & \u2068Cha\u2069, b").markup()).isEqualTo("&lt;a&gt; &amp; <bdi>Cha</bdi>, b");
    }

    @Test
    void staysWellFormedWhateverARecordHolds() {
        assertThat(Html.escaped("a\u2069 b \u2068c \u2068d\u2069").markup()).isEqualTo("a b <bdi>c <bdi>d</bdi></bdi>");
    }

    @Test
    void saysWhatIsNotTheSites() {
        Tongues arabic = new Tongues("ar");
        assertThat(arabic.of("", "عنوان")).isEqualTo(Tongue.OWN);
        assertThat(arabic.of("AR", "عنوان")).isEqualTo(Tongue.OWN);
        assertThat(arabic.of("", "A title")).isEqualTo(new Tongue("", "auto"));
        assertThat(arabic.of("en", "A title")).isEqualTo(new Tongue("en", "ltr"));
        assertThat(arabic.of("he", "כותרת")).isEqualTo(new Tongue("he", ""));
        assertThat(new Tongues("en").of("fr", "Un titre")).isEqualTo(new Tongue("fr", ""));
        assertThat(new Tongues("en").of("en", "The word كتاب")).isEqualTo(new Tongue("", "auto"));
        assertThat(new Tongue("ar", "rtl").around(new Html("<p>x</p>")).markup())
                .isEqualTo("<div lang=\"ar\" dir=\"rtl\"><p>x</p></div>");
    }
}
