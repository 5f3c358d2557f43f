package org.lectern.config;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mark behind an abstract in the words of a list's editor, "(In the editor’s words)": in files of formats that have
 * no other place for whose words they are. It is written in the list's language and read in all of them.
 */
public final class EditorsMark {
    private static final String KEY = "abstract.editor";
    private static final Pattern AT_END = Pattern.compile("\\s*\\((?:"
            + Messages.LANGUAGES.stream()
                    // Prose that is read may be folded anywhere.
                    .map(language -> Stream.of(Messages.of(language).say(KEY).split(" "))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("\\s+")))
                    .collect(Collectors.joining("|"))
            + ")\\)\\s*$");

    private EditorsMark() {}

    /** The mark in a language, whatever other words the list has for the same: those nobody would know again. */
    public static String in(String language) {
        return "(" + Messages.of(language).say(KEY) + ")";
    }

    /** Whether the mark stands at the end. */
    public static boolean isAtEnd(String text) {
        return AT_END.matcher(text).find();
    }

    /** The text without it. */
    public static String removed(String text) {
        Matcher mark = AT_END.matcher(text);
        return mark.find() ? text.substring(0, mark.start()) : text;
    }
}
