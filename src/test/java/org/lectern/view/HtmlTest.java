package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.config.Messages;

class HtmlTest {
    @Test
    void escapesAndIsolatesInTheMarkupsWay() {
        assertThat(Html.escaped("<a> & \u2068Cha\u2069, b").markup()).isEqualTo("&lt;a&gt; &amp; <bdi>Cha</bdi>, b");
    }

    @Test
    void staysWellFormedWhateverARecordHolds() {
        assertThat(Html.escaped("a\u2069 b \u2068c \u2068d\u2069").markup()).isEqualTo("a b <bdi>c <bdi>d</bdi></bdi>");
    }

    private static Tongues tongues(String language) {
        return new Tongues(language, Messages.of(language));
    }

    @Test
    void saysWhatIsNotThePages() {
        Tongues arabic = tongues("ar");
        assertThat(arabic.of("", "عنوان")).isEqualTo(Tongue.OWN);
        assertThat(arabic.of("AR", "عنوان")).isEqualTo(Tongue.OWN);
        assertThat(arabic.of("", "A title")).isEqualTo(new Tongue("", "auto"));
        assertThat(arabic.of("en", "A title")).isEqualTo(new Tongue("en", "ltr"));
        assertThat(arabic.of("he", "כותרת")).isEqualTo(new Tongue("he", ""));
        assertThat(tongues("en").of("fr", "Un titre")).isEqualTo(new Tongue("fr", ""));
        assertThat(tongues("en").of("en", "The word كتاب")).isEqualTo(new Tongue("", "auto"));
        assertThat(new Tongue("ar", "rtl").around(new Html("<p>x</p>")).markup())
                .isEqualTo("<div lang=\"ar\" dir=\"rtl\"><p>x</p></div>");
    }

    /** Without Persian words a page is an English one, and all that is Persian on it says so. */
    @Test
    void aPageIsInTheLanguageOfItsInterface() {
        Tongues persian = tongues("fa");
        assertThat(Messages.of("fa").language()).isEqualTo("en");
        assertThat(persian.ofSite()).isEqualTo(new Tongue("fa", "rtl"));
        assertThat(persian.of("", "عنوان")).isEqualTo(new Tongue("fa", "rtl"));
        assertThat(persian.of("fa", "A title")).isEqualTo(new Tongue("fa", "auto"));
        assertThat(persian.of("en", "A title")).isEqualTo(Tongue.OWN);
        assertThat(tongues("fi").of("", "Otsikko")).isEqualTo(new Tongue("fi", ""));
        assertThat(Messages.of("de-AT").language()).isEqualTo("de-AT");
    }
}
