package org.lectern.browser;

import java.util.Map;

/** Files of search data that a page asks for, and that come or fail when a test says so. */
final class HeldData implements AutoCloseable {
    private static final String HOLD = """
            window.holding = /%s/;
            window.held = [];
            const append = Element.prototype.append;
            Element.prototype.append = function (...all) {
              const [file] = all;
              if (!window.holding || !file?.src || !window.holding.test(file.src)) return append.apply(this, all);
              window.held.push({ come: () => append.call(this, file), fail: () => file.dispatchEvent(new Event('error')) });
            };
            """;

    private final Chromium chromium;
    private final String id;

    private HeldData(Chromium chromium, String id) {
        this.chromium = chromium;
        this.id = id;
    }

    /** Holds the files with such addresses, a regular expression, on each page that is opened from now on. */
    static HeldData on(Chromium chromium, String files) {
        Object added = chromium.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of("source", HOLD.formatted("\\/search\\/" + files)))
                .get("identifier");
        return new HeldData(chromium, String.valueOf(added));
    }

    /** Lets all come, those asked for last first. */
    void comeLastFirst() {
        chromium.value("window.held.reverse()");
        come();
    }

    /** Lets all come, now and later. */
    void come() {
        chromium.value("(window.holding = null, window.held.splice(0).forEach(one => one.come()))");
    }

    /** Lets all fail that wait; those asked for later come. */
    void fail() {
        chromium.value("(window.holding = null, window.held.splice(0).forEach(one => one.fail()))");
    }

    @Override
    public void close() {
        chromium.driver().executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
    }
}
