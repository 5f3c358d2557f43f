package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.publish.PublishException;

/** Choices above long lists of works: of the demonstration list, and of ten thousand works. */
class FiltersIT {
    private static BuiltSite site;
    private static BuiltSite many;
    private static Chromium chromium;
    private static SearchPage page;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofSample();
        many = BuiltSite.ofManyWorks();
        chromium = new Chromium();
        page = new SearchPage(chromium);
    }

    @AfterAll
    static void end() {
        chromium.close();
        many.close();
        site.close();
    }

    private static SearchPage opened(String address) {
        chromium.as(1280, "light");
        return page.open(address);
    }

    @Test
    void severalChoicesHoldTogetherAndClearingLeavesThePageAsItWas() {
        opened(site.below("articles/index.html"));
        assertThat(page.shows(".whole section")).isTrue();
        assertThat(page.shows(".choices")).as("one quiet line").isFalse();
        page.choices()
                .choose("topic", "arctic-security")
                .choose("sort", "oldest")
                .write("from", "2010");
        assertThat(page.ids()).containsExactly("bajrektarevic2011", "rynning2013", "atland2014", "osthagen2021");
        page.hears("4 works found");
        assertThat(page.shows(".whole")).isFalse();
        assertThat(page.query()).isEqualTo("?topic=arctic-security&from=2010&sort=oldest");
        page.click(".clear button");
        assertThat(page.shows(".whole section")).isTrue();
        assertThat(page.shows(".found")).isFalse();
        assertThat(page.query()).isEmpty();
        page.back();
        assertThat(page.ids()).hasSize(4);
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aTopicsPageFiltersItsOwnWorks() {
        opened(site.below("topics/alliance-theory.html")).choices();
        page.choose("type", "book");
        List<String> books = page.ids();
        assertThat(books).contains("walt1987").doesNotContain("reiss2009");
        page.write("q", "origins -powerplay");
        assertThat(page.ids()).containsExactly("walt1987");
        assertThat(page.marks(".found .title")).containsExactly("Origins");
        assertThat(chromium.value("document.querySelector('.found .title a').href"))
                .isEqualTo(site.below("articles/walt1987.html"));
    }

    @Test
    void aReadingListFiltersItsOwnWorks() {
        opened(site.below("lists/us-rok-seminar.html")).choices().choose("type", "book");
        assertThat(page.ids()).isNotEmpty().doesNotContain("walt1987");
        assertThat(page.shows(".readings")).isFalse();
        page.click(".clear button");
        assertThat(page.shows(".readings")).isTrue();
    }

    @Test
    void shortListsAndPagesWithoutScriptHaveNoChoices() throws IOException {
        opened(site.below("articles/index.html"));
        chromium.open(site.below("years/2009.html"));
        assertThat(page.shows(".finder")).isFalse();
        try (Chromium without = new Chromium("--blink-settings=scriptEnabled=false")) {
            SearchPage plain = new SearchPage(without);
            without.as(1280, "light").open(site.below("articles/index.html"));
            assertThat(plain.shows(".filters")).isFalse();
            assertThat(plain.shows(".whole section")).isTrue();
        }
    }

    @Test
    void allWorksOfADividedPageAreFiltered() {
        for (String start : List.of("topics/t3.html", "topics/t3/2010s.html")) {
            opened(many.below(start)).choices().write("from", "1951").write("to", "1951");
            page.choose("type", "book");
            int found = number(page.counted());
            assertThat(found).as(start).isBetween(1, 40);
            assertThat((List<?>) chromium.value(
                            "[...document.querySelectorAll('.found .year')].map(one => one.textContent)"))
                    .allMatch(year -> year.equals("1951"));
        }
    }

    @Test
    void aYearsPageOfManyWorksHasNoChoiceOfYears() {
        opened(many.below("years/1999.html")).choices();
        assertThat(page.shows("[name=from]")).isFalse();
        page.choose("topic", "t1");
        assertThat((List<?>)
                        chromium.value("[...document.querySelectorAll('.found .year')].map(one => one.textContent)"))
                .isNotEmpty()
                .allMatch(year -> year.equals("1999"));
        opened(many.below("authors/author7-ann.html")).choices().choose("sort", "oldest");
        assertThat(page.shows("[name=author]")).isFalse();
        assertThat((List<?>)
                        chromium.value("[...document.querySelectorAll('.found .authors')].map(one => one.textContent)"))
                .isNotEmpty()
                .allMatch(name -> name.equals("Ann Author7"));
    }

    @Test
    void ticksOfAReadingListAreTheSameInWhatIsFound() {
        opened(site.below("lists/us-rok-seminar.html")).choices().choose("type", "book");
        String id = page.ids().get(0);
        assertThat(page.shows(".found .reading")).as("what the list says of it").isTrue();
        page.find(".found .works > li:first-child .keeping input").click();
        page.click(".clear button");
        assertThat(chromium.value("document.querySelector('.readings [data-id=\"" + id + "\"] input').checked"))
                .isEqualTo(true);
    }

    private static int number(String status) {
        return Integer.parseInt(status.replaceAll("[^0-9]", ""));
    }
}
