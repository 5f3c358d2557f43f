package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.hostile.AttackedList;
import org.lectern.hostile.Payloads;
import org.lectern.json.JsonText;

/** Nothing of an attacked list runs in a browser, asks another host, or goes against the pages' policy. */
class HostileTextIT {
    /** Before any script of a page: what payloads would do is kept, and so is what the policy forbids. */
    private static final String WATCH = """
            window.seen = [];
            for (const name of ['alert', 'prompt', 'confirm', 'print', 'open'])
              window[name] = (...said) => { window.seen.push(name + ' ' + said); };
            document.addEventListener('securitypolicyviolation',
              event => window.seen.push('against ' + event.violatedDirective + ': ' + event.blockedURI));
            """;

    /** What came to pass on a page, and which other hosts it asked. */
    private static final String ALL_SEEN = """
            window.seen.concat(performance.getEntriesByType('resource').map(each => each.name)
              .filter(name => !name.startsWith(location.protocol + '//' + location.host + '/')
                && !name.startsWith('data:') && !name.startsWith('blob:')))""";

    private static final String ODD_LINKS = """
            [...document.links].filter(each => !/^(https?|mailto|tel|blob):$/.test(each.protocol)
              || each.hostname === 'evil.test' && each.closest('.libraries, .mine, .kept')).map(each => each.href).join(' ')""";

    /** Puts a value where pages keep what a reader has chosen. */
    private static final String STORE = """
            for (const name of ['shelf', 'read', 'library', 'style', 'aside', 'shelf aside'])
              localStorage.setItem('lectern https://example.org/list/ ' + name, arguments[0]);
            localStorage.setItem('lectern-colours', arguments[0]);""";

    @TempDir
    private static Path root;

    private static BuiltSite site;
    private static Chromium chromium;
    private static List<String> pages;

    @BeforeAll
    static void open() throws Exception {
        Path folder = root.resolve("site");
        site = BuiltSite.of(AttackedList.of(AttackedList.Kind.BOTH, root.resolve("list")), folder);
        try (Stream<Path> files = Files.walk(folder)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(HostileTextIT::isShown)
                    .sorted()
                    .toList();
        }
        chromium = new Chromium("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");
        chromium.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
    }

    /** All of each kind but those of which there are many by the names of people, presses and journals. */
    private static boolean isShown(String page) {
        return !page.matches("(?:authors|publishers|journals|years|types|bibliographies)/.*[1-9]\\.html")
                && !page.matches("(?:authors|publishers|journals)/[^n].*");
    }

    @AfterAll
    static void close() {
        chromium.close();
        site.close();
    }

    @Test
    void noPageRunsOrAsksForWhatTextsSay() {
        List<String> faults = new ArrayList<>();
        for (String page : pages) {
            faults.addAll(seenAt(site.served(encoded(page))));
        }
        faults.addAll(seenAt(site.file("articles/w1000.html").toString()));
        faults.addAll(seenAt(site.file("search.html").toString()));
        assertThat(faults).isEmpty();
        assertThat(pages).hasSizeGreaterThan(20);
    }

    @Test
    void noQueryRunsOrAsksForWhatItSays() {
        List<String> faults = new ArrayList<>();
        List<String> payloads = Payloads.all();
        for (int i = 0; i < payloads.size(); i += 180) {
            String some = String.join(" ", payloads.subList(i, Math.min(i + 180, payloads.size())))
                    .replaceAll("[\\x{D800}-\\x{DFFF}]", "");
            String query = URLEncoder.encode(some, StandardCharsets.UTF_8);
            faults.addAll(seenAt(site.served("search.html?q=" + query + "&topic=" + query + "&sort=" + query)));
            faults.addAll(seenAt(site.served("articles/index.html?author=" + query + "#" + query.replace("+", "%20"))));
            faults.addAll(seenAt(site.served("shelf.html?q=" + query + "#" + query.replace("+", "%20"))));
        }
        assertThat(faults).isEmpty();
    }

    /** What stands in the browser's store, whoever wrote it, is no more than texts; and the page goes on working. */
    @Test
    void nothingOfTheStoreRunsOrAsksOthers() {
        List<String> values = new ArrayList<>(List.of(
                "",
                "null",
                "0",
                "[]",
                "{}",
                "[[[]]]",
                "{\"__proto__\": {\"id\": \"w1000\", \"polluted\": 1}}",
                "[null, 1, {\"id\": {}}, {\"id\": \"__proto__\", \"title\": \"x\"}, {\"id\": \"constructor\"}]",
                "{\"constructor\": {\"prototype\": {\"polluted\": 1}}}",
                "[" + "[".repeat(5_000)));
        for (String payload : List.of("<img src=x onerror=alert(1)>", "javascript:alert(1)")) {
            String text = JsonText.literal(payload);
            values.add(payload);
            values.add("[{\"id\": \"w1000\", \"title\": " + text + ", \"authors\": " + text + ", \"source\": " + text
                    + ", \"note\": " + text + ", \"url\": " + text + ", \"href\": " + text + "}, {\"id\": " + text
                    + "}]");
            for (String kind : List.of("openurl", "template", "proxy", "no such kind")) {
                values.add("{\"name\": " + text + ", \"kind\": \"" + kind + "\", \"address\": " + text + "}");
            }
        }
        values.add("[" + "{\"id\": \"w1000\"},".repeat(20_000) + "{}]");
        List<String> faults = new ArrayList<>();
        chromium.open(site.served("shelf.html"));
        for (String value : values) {
            // Lists are of kept works, objects a library; what is neither may be either.
            List<String> shown = value.startsWith("[")
                    ? List.of("shelf.html")
                    : value.startsWith("{")
                            ? List.of("articles/w1000.html")
                            : List.of("shelf.html", "articles/w1000.html");
            for (String page : shown) {
                chromium.driver().executeScript(STORE, value);
                seenAt(site.served(page)).forEach(seen -> faults.add(shortened(value) + " " + seen));
                if (!chromium.value("String(({}).polluted)").equals("undefined")) {
                    faults.add(shortened(value) + " pollutes all objects");
                }
                if (!chromium.value(ODD_LINKS).equals("")) {
                    faults.add(shortened(value) + " leads to " + chromium.value(ODD_LINKS));
                }
                chromium.driver().executeScript("localStorage.clear()");
            }
        }
        assertThat(faults).isEmpty();
    }

    private static String shortened(String value) {
        return value.substring(0, Math.min(80, value.length()));
    }

    /** A harness that sees nothing would find nothing. */
    @Test
    void whatRunsAndWhatAsksOthersIsSeen() {
        chromium.open(site.served("index.html"));
        chromium.driver().executeScript("""
                alert('x');
                document.body.insertAdjacentHTML('beforeend', '<img src="https://evil.test/p.png" onerror="alert(1)">');""");
        assertThat(seen()).anyMatch(seen -> seen.startsWith("alert x"));
        waitForViolation();
        assertThat(seen()).anyMatch(seen -> seen.startsWith("against img-src"));
        chromium.complaints();
    }

    private static void waitForViolation() {
        for (int i = 0; i < 50 && seen().stream().noneMatch(each -> each.startsWith("against")); i++) {
            chromium.driver().executeAsyncScript("setTimeout(arguments[0], 20)");
        }
    }

    private static List<String> seenAt(String address) {
        chromium.open(address);
        List<String> seen = new ArrayList<>(seen());
        seen.addAll(chromium.complaints());
        return seen.stream().map(each -> address + ": " + each).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> seen() {
        return (List<String>) chromium.value(ALL_SEEN);
    }

    private static String encoded(String page) {
        return URLEncoder.encode(page, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20");
    }
}
