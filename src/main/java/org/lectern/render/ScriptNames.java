package org.lectern.render;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Short names for what the modules of a script give each other, since names are a good part of its size. A name that is
 * a property's too, somewhere in the script, is kept everywhere: properties may be reached by texts, and by others.
 */
final class ScriptNames {
    private static final int SHORT = 2;

    /** Words of the language that are as short as what is given out here. */
    private static final Set<String> RESERVED = Set.of("do", "if", "in", "of", "as");

    private static final Set<String> DECLARING = Set.of("const", "let", "var", "function");

    /** What browsers give under a plain name: a function's own name that is one of these might be meant elsewhere. */
    private static final Set<String> GLOBAL = Set.of(
            "close",
            "document",
            "event",
            "find",
            "focus",
            "history",
            "location",
            "name",
            "navigator",
            "open",
            "origin",
            "parent",
            "performance",
            "print",
            "screen",
            "self",
            "status",
            "stop",
            "top",
            "window");

    private final List<String> tokens;

    /** The same without blanks and line ends. */
    private final List<String> dense;

    private ScriptNames(List<String> tokens) {
        this.tokens = tokens;
        this.dense = tokens.stream().filter(token -> !token.isBlank()).toList();
    }

    /**
     * The script with a short name wherever one of these stands, or one that a function gives inside: a name becomes
     * the same everywhere, so that what a function's own name hid it still hides.
     *
     * @param tokens as {@link ScriptTokens} gives them
     * @param names those of the modules' top level, each given once
     */
    static List<String> shortened(List<String> tokens, Set<String> names) {
        ScriptNames script = new ScriptNames(tokens);
        Set<String> all = new HashSet<>(names);
        all.addAll(script.declared());
        Map<String, String> given = script.given(script.free(all));
        return tokens.stream().map(token -> given.getOrDefault(token, token)).toList();
    }

    private Set<String> declared() {
        return IntStream.range(1, dense.size())
                .filter(i -> DECLARING.contains(dense.get(i - 1)))
                .mapToObj(dense::get)
                .filter(name -> Character.isJavaIdentifierStart(name.charAt(0)) && !GLOBAL.contains(name))
                .collect(Collectors.toSet());
    }

    /** The names that are nowhere a property's. */
    private Set<String> free(Set<String> names) {
        Set<String> free = names.stream().filter(name -> name.length() > SHORT).collect(Collectors.toSet());
        for (int i = 0; i < dense.size(); i++) {
            String token = dense.get(i);
            if (free.contains(token) && mayBeProperty(i)) {
                free.remove(token);
            } else if (token.startsWith("`")) {
                free.removeIf(token::contains);
            }
        }
        return free;
    }

    /** Behind a point, before a colon, as a name alone in braces ({@code {a, b = 1}}), or as a method. */
    private boolean mayBeProperty(int i) {
        String before = token(i - 1);
        String next = token(i + 1);
        boolean member = before.equals(".") && !token(i - 2).equals(".");
        boolean listed = (before.equals("{") || before.equals(",")) && ",}=".contains(next);
        boolean method = next.equals("(")
                && !before.equals("function")
                && token(behindBrackets(i + 1)).equals("{");
        return member || next.equals(":") || listed || method;
    }

    private int behindBrackets(int open) {
        int depth = 0;
        int i = open;
        do {
            depth += token(i).equals("(") ? 1 : token(i).equals(")") ? -1 : 0;
            i++;
        } while (depth > 0 && i < dense.size());
        return i;
    }

    private String token(int i) {
        return i >= 0 && i < dense.size() ? dense.get(i) : ";";
    }

    /** Short names that stand nowhere in the script, the shortest for what is used most. */
    private Map<String, String> given(Set<String> names) {
        Set<String> taken = new HashSet<>(tokens);
        Map<String, String> given = new HashMap<>();
        List<String> unused = IntStream.range(0, Integer.MAX_VALUE)
                .mapToObj(ScriptNames::letters)
                .filter(name -> !taken.contains(name) && !RESERVED.contains(name))
                .limit(names.size())
                .toList();
        Map<String, Long> uses = tokens.stream()
                .filter(names::contains)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        uses.keySet().stream()
                .sorted(Comparator.<String, Long>comparing(uses::get).reversed().thenComparing(name -> name))
                .forEach(name -> given.put(name, unused.get(given.size())));
        return given;
    }

    /** a, b … z, aa, ba …. */
    private static String letters(int n) {
        return (char) ('a' + n % 26) + (n < 26 ? "" : letters(n / 26 - 1));
    }
}
