package org.lectern.diagnostic;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of something an input may have. Each is far above what a list needs, and below what would take the memory or
 * the day of whoever reads it. Who runs the program can set another, {@link #property}: the input itself cannot.
 */
public enum Limit {
    /** Bytes of a file that is parsed; a record takes two or three thousand. */
    FILE("file", 16 * 1024 * 1024),
    /** Characters of a line. */
    LINE("line", 1024 * 1024),
    /** How deep values of YAML are nested, and lists and quotes of Markdown. */
    DEPTH("depth", 40),
    /** Values in a file, of all depths. */
    VALUES("values", 2_000_000),
    /** Records in a file: works, topics, people, journals. */
    RECORDS("records", 20_000),
    /** Items of any other list, fields of a mapping. */
    ITEMS("items", 10_000),
    /** Characters of a text. */
    TEXT("text", 512 * 1024),
    /** Lines of a text of Markdown. */
    LINES("lines", 10_000),
    /** Characters of a paragraph or a table of Markdown, in which its parser may look back for each. */
    PARAGRAPH("paragraph", 200_000),
    /** Characters of Markdown in a row, neither blanks nor letters beyond ASCII; long addresses have some hundreds. */
    RUN("run", 2_000),
    /** Characters of a title, a name, any other value that citation styles set. */
    WORDS("words", 1_000),
    /** Macros of a citation style; the largest of the CSL project's collection have some hundreds. */
    MACROS("macros", 2_000),
    /** Steps of a citation style, its macros written out; those that come along have up to some thousands. */
    STEPS("steps", 200_000),
    /** Marks of Markdown in a paragraph. */
    MARKS("marks", 5_000),
    /** Topics of a work. */
    TOPICS("topics", 200),
    /** Topics above a topic. */
    ABOVE("above", 100),
    /** Characters of a page that a template makes. */
    PAGE("page", 64 * 1024 * 1024),
    /** Seconds of processor time that a template may take for a page. */
    SECONDS("seconds", 5);

    private static final String PROPERTIES = "lectern.limit.";

    private final String key;
    private final int value;

    Limit(String key, int usual) {
        this.key = key;
        this.value = number(System.getProperty(property(key), "")).orElse(usual);
    }

    private static String property(String key) {
        return PROPERTIES + key;
    }

    private static OptionalInt number(String text) {
        return text.matches("[1-9][0-9]{0,9}") && Long.parseLong(text) <= Integer.MAX_VALUE
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    /**
     * What is wrong with the limits that Java was started with, the first of them by its name; nothing is the usual.
     */
    public static Optional<String> fault(Properties properties) {
        Set<String> names = Stream.of(values()).map(Limit::property).collect(Collectors.toSet());
        return properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(PROPERTIES))
                .sorted()
                .flatMap(name -> fault(name, properties.getProperty(name, ""), names).stream())
                .findFirst();
    }

    private static Optional<String> fault(String name, String value, Set<String> names) {
        if (!names.contains(name)) {
            return Optional.of("there is no limit " + name + ": docs/records.md lists them");
        }
        return number(value).isPresent()
                ? Optional.empty()
                : Optional.of("-D" + name + "=" + value + " is no whole number from 1 to " + Integer.MAX_VALUE);
    }

    /** The system property that sets it, {@code lectern.limit.items}; a whole number from 1. */
    public String property() {
        return property(key);
    }

    /** How to start Java with one twice as high, for a remedy: {@code -Dlectern.limit.items=20000}. */
    public String doubled() {
        return "-D" + property() + "=" + 2L * value;
    }

    /** Its name, for the end of a remedy: {@code (limit items)}. */
    public String named() {
        return "(limit " + key + ")";
    }

    public int value() {
        return value;
    }
}
