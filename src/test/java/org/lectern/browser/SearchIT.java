package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.publish.PublishException;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What a reader does with the search page, and with the field on the home page. */
class SearchIT {
    private static BuiltSite site;
    private static Chromium chromium;
    private static SearchPage page;

    @BeforeAll
    static void begin() throws IOException, PublishException {
        site = BuiltSite.ofSample();
        chromium = new Chromium();
        page = new SearchPage(chromium);
    }

    @AfterAll
    static void end() {
        chromium.close();
        site.close();
    }

    private static SearchPage opened(String query) {
        chromium.as(1280, "light");
        return page.open(site.below("search.html" + query));
    }

    @Test
    void findsAsOneTypesAndMarksTheWords() {
        opened("").type("drift");
        assertThat(page.ids()).contains("reiss2009");
        page.control("q").sendKeys("ing alliance korean");
        page.settled();
        assertThat(page.ids()).containsExactly("reiss2009");
        assertThat(page.marks(".found .title")).containsExactly("Drifting", "alliance");
        assertThat(page.marks(".found .source")).containsExactly("Korean");
        assertThat(page.query()).isEqualTo("?q=drifting+alliance+korean");
        page.hears("1 work found");
        assertThat(page.find(".found").getAriaRole())
                .as("a way to what is found")
                .isEqualTo("region");
        assertThat(page.find(".found").getAccessibleName()).isEqualTo("1 work found");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aSentenceOfTheTextShowsTheWords() {
        opened("?q=elsewhere+washington");
        await("document.querySelector('.found .passage')");
        assertThat(page.marks(".found .passage")).contains("Washington", "elsewhere");
    }

    @Test
    void marksNamesAndForeignSpellings() {
        for (String typed : List.of("atland", "Åtland", "ÅTLAND")) {
            assertThat(opened("").type(typed).ids()).as(typed).containsExactly("atland2014");
            assertThat(page.marks(".found .authors")).as(typed).containsExactly("Åtland");
        }
        opened("").type("us rok drifting");
        assertThat(page.marks(".found .title")).containsExactly("Drifting", "U.S", "ROK");
    }

    @Test
    void speaksWhenOnePausesAndNotAtEachKey() {
        opened("");
        chromium.driver()
                .executeScript("window.heard = []; new MutationObserver(() =>"
                        + " window.heard.push(document.querySelector('.found .status').textContent))"
                        + ".observe(document.querySelector('.found .status'), {childList: true})");
        chromium.driver()
                .executeScript("const field = document.querySelector('.finder [name=q]');"
                        + "for (const letter of 'alliance') { field.value += letter;"
                        + " field.dispatchEvent(new Event('input', {bubbles: true})); }");
        page.settled().status();
        assertThat((List<?>) chromium.value("window.heard.filter(text => /found/.test(text))"))
                .hasSize(1);
        assertThat(chromium.value("document.querySelector('.found .status').getAttribute('role')"))
                .isEqualTo("status");
    }

    @Test
    void choicesCombineAndTheAddressLeadsBackAndForward() {
        opened("").type("alliance").choices();
        page.choose("type", "book");
        int books = page.ids().size();
        page.choose("topic", "us-rok-alliance").write("from", "2011");
        assertThat(page.query()).isEqualTo("?q=alliance&topic=us-rok-alliance&from=2011&type=book");
        assertThat(page.ids()).containsExactlyInAnyOrder("snyder2018", "moon2012", "yeo2011");
        page.back();
        assertThat(page.control("topic").getDomProperty("value")).isEmpty();
        assertThat(page.control("type").getDomProperty("value")).isEqualTo("book");
        assertThat(page.ids()).hasSize(books);
        page.back();
        assertThat(page.control("type").getDomProperty("value")).isEmpty();
        assertThat(page.query()).isEqualTo("?q=alliance");
        page.forward().forward();
        assertThat(page.control("from").getDomProperty("value")).isEqualTo("2011");
        assertThat(page.ids()).containsExactlyInAnyOrder("snyder2018", "moon2012", "yeo2011");
        page.click(".clear button");
        assertThat(page.query()).isEmpty();
        assertThat(page.shows(".found")).isFalse();
        assertThat(focused("name")).isEqualTo("q");
    }

    @Test
    void anAddressThatIsHandedOnShowsTheSame() {
        opened("?q=alliance&type=book&to=1996&sort=oldest");
        assertThat(page.control("sort").getDomProperty("value")).isEqualTo("oldest");
        assertThat(page.control("type").getDomProperty("value")).isEqualTo("book");
        assertThat(page.ids()).containsExactly("walt1987", "bandow1996");
        assertThat(page.shows(".filters .choices")).isTrue();
    }

    @Test
    void namesAndYearsAsPeopleTypeThem() {
        opened("?q=drifting&author=.&from=%D9%A2%D9%A0%D9%A0%D9%A9&to=%EF%BC%92%EF%BC%90%EF%BC%90%EF%BC%99");
        assertThat(page.shows(".broken")).isFalse();
        assertThat(page.ids()).as("years in Arabic digits and wide ones").containsExactly("reiss2009");
        page.type("").write("author", "'");
        assertThat(page.shows(".broken")).isFalse();
        assertThat(opened("?author='").shows(".found")).as("nothing is asked").isFalse();
    }

    @Test
    void whatWasSentIsInTheHistory() {
        opened("");
        page.control("q").sendKeys("walt", Keys.ENTER);
        page.settled().type("korea");
        page.control("q").sendKeys(Keys.ENTER);
        page.settled().back();
        assertThat(page.control("q").getDomProperty("value")).isEqualTo("walt");
        assertThat(page.query()).isEqualTo("?q=walt");
    }

    @Test
    void phrasesAreMarkedAndNotTheirWordsAlone() {
        opened("?q=\"balance of threat\"");
        assertThat(page.ids()).contains("walt1987");
        await("document.querySelector('.found .passage mark')");
        assertThat(
                        (List<?>)
                                chromium.value(
                                        "[...document.querySelectorAll('.found mark')]"
                                                + ".filter(one => /^of$/i.test(one.textContent) && !/balance.of.threat/i.test(one.parentNode.textContent))"))
                .isEmpty();
    }

    @Test
    void whatOneHasReadIsAChoiceWhereOneHas() {
        opened("").choices();
        assertThat(page.shows("[name=mine]")).isFalse();
        chromium.open(site.below("lists/us-rok-seminar.html"));
        page.find(".readings [data-id=snyder1984] .keeping input").click();
        opened("?q=snyder&mine=read");
        assertThat(page.ids()).containsExactly("snyder1984");
        page.choose("mine", "unread");
        assertThat(page.ids()).isNotEmpty().doesNotContain("snyder1984");
        assertThat(page.query()).isEqualTo("?q=snyder&mine=unread");
        chromium.driver().executeScript("localStorage.clear()");
    }

    @Test
    void whatIsNoYearIsSaid() {
        opened("?q=drifting+year:1990s");
        assertThat(page.ids()).containsExactly("reiss2009");
        assertThat(page.find(".found .count").getText())
                .contains("1 work found")
                .contains("1990s");
        page.type("year:1990s");
        assertThat(page.ids()).isEmpty();
        assertThat(page.find(".found .count").getText()).contains("1990s");
        assertThat(opened("?q=drifting&from=2010&to=2005").ids()).containsExactly("reiss2009");
        assertThat(opened("?from=soon&to=2000&type=book").ids()).isNotEmpty();
        assertThat(page.find(".found .count").getText()).contains("soon");
        assertThat(chromium.value("[...document.querySelectorAll('.finder [aria-invalid=true]')].map(one => one.name)"))
                .isEqualTo(List.of("from"));
        page.click(".clear button");
        assertThat(chromium.value("document.querySelector('.finder [aria-invalid=true]')"))
                .isEqualTo("null");
    }

    @Test
    void aWorkIsNamedByItsAuthorAndYear() {
        assertThat(opened("").type("snyder 1984").ids()).startsWith("snyder1984");
    }

    @Test
    void ordersAsOneChooses() {
        assertThat(opened("?topic=arctic-security&sort=author").ids())
                .containsExactly("atland2014", "bajrektarevic2011", "borgerson2008", "osthagen2021", "rynning2013");
        assertThat(opened("?topic=arctic-security&sort=newest").ids().get(0)).isEqualTo("osthagen2021");
        assertThat(opened("?topic=arctic-security&sort=oldest").ids().get(0)).isEqualTo("borgerson2008");
    }

    @Test
    void showsMoreAndGoesOnThere() {
        opened("").type("alliance");
        assertThat(page.ids()).hasSize(10);
        page.click(".more");
        await("document.querySelectorAll('.found .works > li').length > 10");
        assertThat(page.ids()).hasSize(20).doesNotHaveDuplicates();
        assertThat(chromium.value(
                        "document.activeElement.closest('li') === document.querySelectorAll('.found .works > li')[10]"))
                .isEqualTo(true);
        chromium.driver().navigate().refresh();
        page.settled();
        assertThat(page.ids()).as("after coming back").hasSize(20);
    }

    @Test
    void phrasesAndWhatIsNotWanted() {
        assertThat(opened("").type("north korea").ids()).hasSize(10);
        assertThat(page.type("\"north korea\"").ids()).contains("reiss2009").hasSizeLessThan(10);
        assertThat(page.type("\"north korea\" -reiss").ids()).doesNotContain("reiss2009");
        assertThat(page.type("\"korea north\"").ids()).isEmpty();
    }

    @Test
    void whereNothingIsFoundAWayOutIsOffered() {
        opened("?q=arctic&to=1970");
        assertThat(page.ids()).isEmpty();
        assertThat(page.shows(".none")).isTrue();
        assertThat(page.find(".drops li:last-child").getText()).matches("Leave out “.?1970.?”: \\d+ works? found");
        page.hears("0 works found. "
                + chromium.value("[...document.querySelectorAll('.drops li')].map(one => one.textContent).join('. ')"));
        assertThat(page.counted()).isEqualTo("0 works found");
        chromium.driver().executeScript("document.querySelector('.filters').open = false");
        page.find(".drops li:last-child button").click();
        page.settled();
        assertThat(page.ids()).isNotEmpty();
        assertThat(page.query()).isEqualTo("?q=arctic");
        assertThat(focused("name")).isEqualTo("to");
    }

    @Test
    void aMisspeltWordIsOfferedAsWorksWriteIt() {
        assertThat(opened("?q=theroy+aliance").ids()).isEmpty();
        assertThat(page.find(".drops li").getText()).matches("Search for “.?theory alliance.?”: \\d+ works found");
        page.find(".drops button").click();
        page.settled();
        assertThat(page.query()).isEqualTo("?q=theory+alliance");
        assertThat(page.ids()).isNotEmpty();
        assertThat(opened("?q=-aliance+Atlnad+year:2000-").ids()).isEmpty();
        assertThat(page.find(".drops li").getText())
                .as("written with its accent")
                .contains("-aliance Åtland year:2000-");
        assertThat(opened("?q=-%22xyzw%22+type:book+theroy").ids()).isEmpty();
        assertThat(page.find(".drops li").getText())
                .as("no word of works but one")
                .contains("-\"xyzw\" type:book theory");
        assertThat(opened("?q=alliance&author=snydre").ids()).isEmpty();
        assertThat(page.find(".drops li").getText()).matches("Search for “.?snyder.?”: \\d+ works found");
        assertThat(opened("?q=qxzqxz").ids()).isEmpty();
        assertThat(page.find(".drops").getText()).isEmpty();
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void theKeyboardAloneIsEnough() {
        opened("");
        for (int i = 0; i < 30 && !"q".equals(focused("name")); i++) {
            press(Keys.TAB);
        }
        press("drifting");
        page.settled();
        for (int i = 0; i < 30 && !focused("href").contains("/articles/"); i++) {
            press(Keys.TAB);
        }
        press(Keys.ENTER);
        assertThat(chromium.driver().getCurrentUrl()).isEqualTo(site.below("articles/reiss2009.html"));
    }

    @Test
    void theHomePageLeadsToTheResults() {
        chromium.as(1280, "light").open(site.below("index.html"));
        WebElement field = chromium.driver().findElement(By.id("q"));
        field.sendKeys("polar", Keys.ENTER);
        await("location.pathname.endsWith('/search.html')");
        page.settled();
        assertThat(page.query()).isEqualTo("?q=polar");
        assertThat(page.ids()).contains("osthagen2021");
    }

    @Test
    void worksFromAFolder() {
        chromium.as(1280, "light");
        page.open(site.file("search.html").toString()).type("polar geography");
        assertThat(page.ids()).containsExactly("osthagen2021");
        page.choices().choose("type", "book");
        assertThat(chromium.complaints()).isEmpty();
        assertThat(page.query()).isEqualTo("?q=polar+geography&type=book");
        assertThat(page.ids()).isEmpty();
        page.back();
        assertThat(page.ids()).containsExactly("osthagen2021");
        page.find(".found .title a").click();
        assertThat(chromium.driver().getCurrentUrl())
                .isEqualTo(site.file("articles/osthagen2021.html").toString());
    }

    @Test
    void withoutScriptThePageSaysSoAndTheHomePagesFieldOpensTheIndex() throws IOException {
        try (Chromium without = new Chromium("--blink-settings=scriptEnabled=false")) {
            without.as(1280, "light").open(site.below("search.html"));
            assertThat(without.driver().findElement(By.cssSelector(".without")).getText())
                    .contains("All works");
            assertThat(without.driver()
                            .findElement(By.cssSelector("[role=search]"))
                            .isDisplayed())
                    .isFalse();
            without.open(site.below("index.html"));
            without.driver().findElement(By.id("q")).sendKeys("polar", Keys.ENTER);
            without.waiting(Duration.ofSeconds(10))
                    .until(driver ->
                            String.valueOf(driver.getCurrentUrl()).startsWith(site.below("articles/index.html")));
            assertThat(without.driver().findElement(By.cssSelector(".tools")).isDisplayed())
                    .isFalse();
        }
    }

    private static void await(String condition) {
        chromium.waiting(Duration.ofSeconds(10))
                .withMessage(condition)
                .until(driver -> Boolean.TRUE.equals(chromium.value("Boolean(" + condition + ")")));
    }

    private static String focused(String property) {
        return String.valueOf(chromium.value("document.activeElement." + property + " || ''"));
    }

    private static void press(CharSequence keys) {
        new Actions(chromium.driver()).sendKeys(keys).perform();
    }
}
