package org.lectern.importer.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForeignMarkupTest {
    @Test
    void titlesKeepTheEmphasisThatARecordKnows() {
        assertThat(ForeignMarkup.title(
                        "A <jats:italic>flumen</jats:italic> &amp; H<sub>2</sub>O &lt;em&gt;again&lt;/em&gt;"))
                .isEqualTo("A <i>flumen</i> & H<sub>2</sub>O <i>again</i>");
        assertThat(ForeignMarkup.title("Where p &lt; 0.05 <scp>and</scp>\n  q > 1 <unknown>"))
                .isEqualTo("Where p < 0.05 and q > 1 <unknown>");
    }

    @Test
    void abstractsOfPublishersBecomeMarkdownThatShowsTheSame() {
        assertThat(ForeignMarkup.markdown(
                        "<jats:title>Aim</jats:title><jats:p>To <jats:italic>wait</jats:italic>.</jats:p>"
                                + "<jats:p>See <jats:bold>this</jats:bold>.</jats:p>"))
                .isEqualTo("Aim\n\nTo *wait*.\n\nSee **this**.");
        assertThat(ForeignMarkup.markdown("# 1\n\n- a\n\n2. b\n\n* c_d _e_ [f](g) `h` <b>bold</b>in"))
                .isEqualTo("\\# 1\n\n\\- a\n\n2\\. b\n\n\\* c_d \\_e\\_ \\[f\\](g) \\`h\\` boldin");
    }

    @Test
    void titlesKeepWhatIsMarkedAsNoWordToCapitalise() {
        assertThat(ForeignMarkup.title("The <span class=\"nocase\">eBay</span> <span class=\"x\">years</span>"))
                .isEqualTo("The <span class=\"nocase\">eBay</span> years");
        assertThat(ForeignMarkup.title("Of <mml:math><mml:mi>k</mml:mi></mml:math>-cores"))
                .isEqualTo("Of k-cores");
    }

    @Test
    void notesInHtmlBecomeMarkdownAndOthersStay() {
        assertThat(ForeignMarkup.note("<h1>On it</h1><ul><li>one <strong> two </strong></li><li>x<sub>2</sub></li></ul>"
                        + "<p>See <a href=\"https://example.org/a_b\">here</a>, <a"
                        + " href=\"https://example.org/\">https://example.org/</a></p>"))
                .isEqualTo("On it\n\n- one **two**\n\n- x<sub>2</sub>\n\nSee [here](https://example.org/a_b),"
                        + " <https://example.org/>");
        assertThat(ForeignMarkup.note("a < b > c *d*")).isEqualTo("a < b > c *d*");
        assertThat(ForeignMarkup.note("Where a<b and c>d, p<i or q>r.")).isEqualTo("Where a<b and c>d, p<i or q>r.");
        assertThat(ForeignMarkup.note("<p class=\"x\">One<br /></p >")).isEqualTo("One");
    }

    @Test
    void linesThatAreLongAreBroken() {
        String long100 = "word ".repeat(40).strip();
        assertThat(ForeignMarkup.markdown(long100).lines()).hasSize(2).allMatch(line -> line.length() <= 100);
    }
}
