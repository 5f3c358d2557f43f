package org.lectern.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.lectern.testing.FileTree;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.CapabilityType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Debian's Chromium, without a window, with a fresh profile: its headless shell where that is installed, which is the
 * same engine and takes two thirds of the time.
 */
final class Chromium implements AutoCloseable {
    private static final int HIGH = 900;
    private static final Duration LOADING = Duration.ofSeconds(30);
    private static final String AXE = axe();
    private static final String SHELL = "/usr/bin/chromium-headless-shell";

    private final Path profile;
    private final ChromeDriver driver;

    Chromium(String... more) throws IOException {
        this.profile = Files.createTempDirectory("chromium");
        ChromeOptions options = new ChromeOptions();
        String binary = found("CHROME_BIN", SHELL, "/usr/bin/chromium", "/usr/bin/google-chrome");
        options.setBinary(binary);
        if (binary.equals(SHELL)) {
            options.setCapability(CapabilityType.BROWSER_NAME, "chrome-headless-shell");
        } else {
            options.addArguments("--headless=new");
        }
        options.addArguments(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile); // without one of our own the headless shell outlives its driver
        options.addArguments(more);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        this.driver = started(options);
    }

    /** The script that comes with axe-core's own driver, which takes seconds for what it does in tenths of one. */
    private static String axe() {
        try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser that does not answer within a minute, as on a machine that stood still, is started once more. */
    private static ChromeDriver started(ChromeOptions options) {
        try {
            return new ChromeDriver(service(), options);
        } catch (SessionNotCreatedException e) {
            return new ChromeDriver(service(), options);
        }
    }

    private static ChromeDriverService service() {
        return new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(found("CHROMEDRIVER", "/usr/bin/chromedriver")))
                .build();
    }

    private static String found(String variable, String... usual) {
        String named = System.getenv(variable);
        return named != null
                ? named
                : Stream.of(usual)
                        .filter(path -> Files.isExecutable(Path.of(path)))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("the browser tests need Debian's packages chromium and"
                                + " chromium-driver, or " + variable));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** A page as wide as a phone or a desk, light or dark by the system's wish. */
    Chromium as(int width, String colours) {
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), HIGH));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HIGH, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
        return this;
    }

    /** A page, once all of it is there and its scripts have run: a driver may think so too soon. */
    Chromium open(String address) {
        driver.get(address);
        waiting(LOADING)
                .withMessage(address)
                .until(there -> value("document.readyState").equals("complete"));
        return this;
    }

    /** Waits for what a page does when it can, and looks often. */
    WebDriverWait waiting(Duration atMost) {
        return new WebDriverWait(driver, atMost, Duration.ofMillis(20));
    }

    /** What a script's expression is on the page. */
    Object value(String expression) {
        Object value = driver.executeScript("return " + expression);
        return value == null ? "null" : value;
    }

    /** What axe-core finds on the page, by the rules of WCAG 2.2 AA and its own best practices: a line for each. */
    @SuppressWarnings("unchecked")
    List<String> violations() {
        if (value("typeof axe").equals("undefined")) {
            driver.executeScript(AXE);
        }
        return (List<String>) driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                const colours = document.getAnimations().filter(one => one instanceof CSSTransition);
                const settled = colours.map(one => one.finished);
                Promise.allSettled(settled).then(() =>
                  axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).then(
                  found => done(found.violations.map(({ id, help, nodes }) =>
                    [id + ': ' + help, ...nodes.map(node => node.html)].join('\\n'))),
                  fault => done([String(fault)]));
                """);
    }

    /** A style's value as it is computed, of the first such element. */
    String style(String selector, String property) {
        return String.valueOf(
                value("getComputedStyle(document.querySelector('" + selector + "'))['" + property + "']"));
    }

    /** What the browser complained of since the last time. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
        try {
            FileTree.delete(profile);
        } catch (IOException | UncheckedIOException e) {
            // What the last of the browser still wrote stays in the temporary folder.
        }
    }
}
