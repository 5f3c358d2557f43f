package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.publish.PublishException;

/** Phrases where a title's length tells nothing of them; and labels, titles and queries that look like markup. */
class PhrasesIT {
    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    @TempDir
    private static Path folder;

    @TempDir
    private static Path content;

    private static BuiltSite site;
    private static Chromium chromium;
    private static SearchPage page;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        Map<String, String> works = Map.of(
                "translated",
                "title: El elefante\ntitle-translated: A purple elephant\n",
                "long",
                "title: one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                        + " fifteen sixteen seventeen eighteen nineteen twenty again more and then further green zebra\n",
                "chinese",
                "title: 关于二十一世纪初期东亚地区安全合作机制与同盟体系演变问题的若干思考\n",
                "markup",
                "title: \"A " + MARKUP + " in a title\"\ntopics: [markup]\n",
                "elided",
                "title: La raison\ntopics: [etats]\n");
        Path articles = Files.createDirectories(content.resolve("articles"));
        for (Map.Entry<String, String> work : works.entrySet()) {
            Files.writeString(
                    articles.resolve(work.getKey() + ".yaml"), "type: book\nissued: 2001\n" + work.getValue());
        }
        Files.writeString(content.resolve("site.yaml"), "title: Phrases\nrelated: {count: 0}\n");
        Files.writeString(
                content.resolve("topics.yaml"),
                "- id: markup\n  label: \"<b>Bold</b> " + MARKUP + "\"\n  scope: What looks like markup.\n"
                        + "- id: etats\n  label: L’État\n  scope: What is elided.\n");
        site = BuiltSite.of(content, folder);
        chromium = new Chromium().as(1280, "light");
        page = new SearchPage(chromium);
    }

    @BeforeEach
    void open() {
        page.open(site.below("search.html"));
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    @Test
    void areFoundInATranslatedTitle() {
        assertThat(page.type("\"purple elephant\"").ids()).containsExactly("translated");
        assertThat(page.type("\"elefante purple\"").ids()).isEmpty();
    }

    @Test
    void areFoundBehindTheTwentyFourthWordOfATitle() {
        assertThat(page.type("\"green zebra\"").ids()).containsExactly("long");
        assertThat(page.type("\"two three\"").ids()).containsExactly("long");
    }

    @Test
    void areFoundAtTheEndOfALongTitleWithoutBlanks() {
        assertThat(page.type("若干思考").ids()).containsExactly("chinese");
        assertThat(page.type("东亚地区安全").ids()).containsExactly("chinese");
        assertThat(page.type("思考若干").ids()).isEmpty();
    }

    @Test
    void whatLooksLikeMarkupIsText() {
        page.open(site.below("search.html?q=img+%3Cimg+src%3Dx+onerror%3Dalert(1)%3E&topic=markup&sort=zz"));
        assertThat(page.ids()).containsExactly("markup");
        assertThat(page.marks(".found .title")).contains("img", "src");
        page.choices();
        assertThat(chromium.value("document.querySelector('[name=topic]').selectedOptions[0].label"))
                .isEqualTo("<b>Bold</b> " + MARKUP);
        page.open(site.below("search.html?q=zebra&topic=markup"));
        assertThat(page.find(".drops").getText()).contains(MARKUP);
        assertThat(chromium.value("document.querySelectorAll('main img, main b, main [onerror]').length"))
                .isEqualTo(0L);
        page.open(site.below("search.html?sort=toString&reading=read&topic=__proto__&type=constructor"));
        assertThat(page.shows(".broken")).isFalse();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void findsATopicByTheWordBehindAnElision() {
        assertThat(page.type("topic:état").ids()).containsExactly("elided");
        assertThat(page.type("topic:\"l'état\"").ids()).containsExactly("elided");
    }
}
