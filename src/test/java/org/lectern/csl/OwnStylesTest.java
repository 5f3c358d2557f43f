package org.lectern.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Styles that a list brings along in {@code styles/}. */
class OwnStylesTest {
    private static final String RECORD =
            "type: book\ntitle: A book\nauthor: 'Doe, Jane'\neditor: ['Roe, Max']\nissued: 2001-05\n";

    private static final String HOUSE = """
            <?xml version="1.0" encoding="utf-8"?>
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" default-locale="fr-FR">
              <info><title>The house's own style</title><title-short>House</title-short></info>
              <citation><layout prefix="[" suffix="]"><text variable="title"/></layout></citation>
              <bibliography><layout suffix=".">
                <names variable="author"/>
                <text variable="title" font-weight="bold" prefix=" "/>
                <date variable="issued" prefix=", " form="text"/>
              </layout></bibliography>
            </style>
            """;

    private static final String DEPENDENT = """
            <?xml version="1.0" encoding="utf-8"?>
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="de-DE">
              <info>
                <title>Journal of Things</title>
                <link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>
              </info>
            </style>
            """;

    @TempDir
    private Path folder;

    private CitedList list(String site) {
        return CitedList.of(
                folder,
                Map.of(
                        "site.yaml", site,
                        "articles/a.yaml", RECORD,
                        "styles/house.csl", HOUSE,
                        "styles/things.csl", DEPENDENT));
    }

    private static String entry(CitedList list, String style) {
        return list.references().of(list.work("a"), list.style(style), "").html();
    }

    @Test
    void areShownBeforeTheUsualOnesUnderTheirTitles() {
        assertThat(list("title: L\n").references().styles())
                .extracting(Style::label)
                .containsExactly("House", "Journal of Things", "APA", "MLA", "Chicago");
    }

    @Test
    void areShownInPlaceOfThoseThatComeAlongUnderTheirIds() {
        CitedList list = CitedList.of(
                folder, Map.of("articles/a.yaml", RECORD, "styles/modern-language-association.csl", HOUSE));

        assertThat(list.references().styles()).extracting(Style::label).containsExactly("House", "APA", "Chicago");
    }

    @Test
    void areShownWhereSiteYamlNamesThemOnceItNamesAny() {
        CitedList list = list("title: L\ncitation: {styles: [mla, things, mla]}\n");

        assertThat(list.references().styles())
                .extracting(Style::id)
                .containsExactly("modern-language-association", "things");
        assertThat(list.references().style("house")).isPresent();
    }

    @Test
    void speakTheirOwnLanguage() {
        assertThat(entry(list("title: L\n"), "house")).isEqualTo("Jane Doe <b>A book</b>, mai 2001.");
    }

    @Test
    void thatOnlyPointToAShippedOneAreThatOneInTheirLanguage() {
        assertThat(entry(list("title: L\n"), "things")).isEqualTo("Doe, J. (2001). <i>A book</i> (M. Roe, Hrsg.).");
    }

    @Test
    void citeInTextWithTheBracketsThatTheyHave() {
        CitedList list = list("title: L\n");

        assertThat(list.references().brackets(list.style("house"))).isEqualTo(new Brackets("[", "; ", "]"));
        assertThat(list.references()
                        .inText(new Cited(list.work("a"), "page", "3"), list.style("house"), Distinction.NONE)
                        .plain())
                .isEqualTo("A book, p. 3");
    }

    @Test
    void thatFailOnAWorkAreNamedWithIt() {
        Style style = new Style("house", "House", HOUSE, "content/styles/house.csl");

        assertThat(new StyleFaultException(style, "a", new StackOverflowError()).diagnostic())
                .hasToString(
                        "content/styles/house.csl:1:1: error: this style cannot set the work \"a\": it is nested too"
                                + " deeply or asks for what is not there; get it anew from the collection of the CSL project, or"
                                + " take it out of styles/. [bad-style]");
    }

    @Test
    void areReadTheSameWithEitherKindOfQuotationMarks() {
        StyleSheet sheet = StyleSheet.of(StyleText.of(HOUSE));
        String single = HOUSE.replace('"', '\'').replace(" class='in-text'", "\n  class = 'note'");

        assertThat(StyleSheet.of(StyleText.of(single)).brackets()).isEqualTo(sheet.brackets());
        assertThat(StyleSheet.of(StyleText.of(single)).language()).isEqualTo(sheet.language());
        assertThat(StyleSheet.of(StyleText.of(single)).kind()).isEqualTo(StyleSheet.Kind.NOTE);
        assertThat(new Style("s", "S", StyleText.of(HOUSE), "s.csl").citesByNames())
                .isTrue();
    }
}
