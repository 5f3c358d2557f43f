package org.lectern.render;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.view.FreePageView;

/**
 * Files of a list's templates that change nothing where they lie: misplaced or misspelt ones. Assets are copied
 * whatever their names, a template in {@code free/} waits for a page to choose it, and any file may be imported by
 * another.
 */
final class StrayFiles {
    /** A name as it stands there, or what one begins with that is put together. */
    private static final Pattern USE = Pattern.compile(
            "(?:<#(?:import|include)\\s+|\\.get_optional_template\\(\\s*)(?:\"([^\"]+)\"|'([^']+)')(\\s*\\+)?");

    private static final String BEGINNING = "*";

    private static final Pattern TEMPLATE = Pattern.compile(".*\\.(?:ftlh|ftlx|ftl)");

    /** What a web page loads, and nobody would keep in such a folder for another reason. */
    private static final Pattern WEB = Pattern.compile(".*\\.(?:css|js|svg|png|jpe?g|webp|ico|woff2?)");

    private final DiagnosticCollector diagnostics;

    StrayFiles(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Warns of each stray file, in the order of the names.
     *
     * @param own the names of the list's files
     * @param defaults those of the default theme
     * @param theme both
     */
    void report(Collection<String> own, Collection<String> defaults, Theme theme) {
        List<String> others = own.stream()
                .filter(name -> !defaults.contains(name)
                        && (wantsUse(name) || otherCase(name, defaults).isPresent()))
                .sorted()
                .toList();
        Set<String> used = others.isEmpty() ? Set.of() : used(theme);
        others.stream()
                .filter(name -> used.stream().noneMatch(use -> isMeant(name, use)))
                .forEach(name -> report(name, defaults));
    }

    private static boolean wantsUse(String name) {
        return (TEMPLATE.matcher(name).matches()
                        && !name.startsWith(FreePageView.FOLDER)
                        && !name.startsWith(Theme.ASSETS))
                || (WEB.matcher(name.toLowerCase(Locale.ROOT)).matches() && !name.startsWith(Theme.ASSETS));
    }

    /** The theme's file whose name differs in case alone: it stays in use, and this one is copied beside it. */
    private static Optional<String> otherCase(String name, Collection<String> defaults) {
        return defaults.stream().filter(name::equalsIgnoreCase).findFirst();
    }

    private static boolean isMeant(String name, String use) {
        return name.equals(use) || (use.endsWith(BEGINNING) && name.startsWith(use.substring(0, use.length() - 1)));
    }

    /**
     * What some file imports or includes by a name that stands there, or the beginning of such with a {@code *};
     * relative names count from its folder.
     */
    private static Set<String> used(Theme theme) {
        Set<String> used = new TreeSet<>();
        for (String name : theme.names()) {
            if (name.startsWith(ScriptBundle.FOLDER)) {
                ScriptBundle.imports(theme.text(name).orElse("")).forEach(used::add);
            }
            if (TEMPLATE.matcher(name).matches()) {
                USE.matcher(theme.text(name).orElse(""))
                        .results()
                        .map(found -> target(name, found))
                        .forEach(used::add);
            }
        }
        return used;
    }

    private static String target(String from, MatchResult use) {
        String name = use.group(1) == null ? use.group(2) : use.group(1);
        int variable = name.indexOf("${");
        String fixed = variable < 0 ? name : name.substring(0, variable);
        boolean open = variable >= 0 || use.group(3) != null;
        return resolved(from, fixed) + (open ? BEGINNING : "");
    }

    /** A name that stands in a file, from the theme's root; no path of this system, which may not know its signs. */
    private static String resolved(String from, String name) {
        Deque<String> parts = new ArrayDeque<>();
        String whole = name.startsWith("/") ? name : from.substring(0, from.lastIndexOf('/') + 1) + name;
        for (String part : whole.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts).replaceFirst("^/+", "");
    }

    private void report(String name, Collection<String> defaults) {
        Optional<String> otherCase = otherCase(name, defaults);
        if (otherCase.isPresent()) {
            diagnostics.warning(
                    "unknown-template",
                    SourcePosition.startOf(TemplateEngine.ORIGIN + name),
                    "the theme has no " + name + ", and its own file of that name stays in use",
                    "write " + otherCase.get() + ": names are told apart by case.");
            return;
        }
        boolean template = TEMPLATE.matcher(name).matches();
        String place = template ? FreePageView.FOLDER : Theme.ASSETS;
        diagnostics.warning(
                "unknown-template",
                SourcePosition.startOf(TemplateEngine.ORIGIN + name),
                "the theme has no " + name + ", and no template uses it",
                meant(name, defaults)
                                .map(other -> "did you mean " + other + "? ")
                                .orElse("")
                        + (template
                                ? "A kind of page of your own belongs into templates/" + place + "."
                                : "What pages load belongs into templates/" + place + "."));
    }

    /** The theme's file of this name in another folder, else the one of the nearest name. */
    private static Optional<String> meant(String name, Collection<String> defaults) {
        String file = file(name);
        List<String> namesakes = defaults.stream()
                .filter(other -> file(other).equals(file))
                .sorted(Comparator.naturalOrder())
                .toList();
        return namesakes.size() == 1 ? Optional.of(namesakes.get(0)) : NearestName.of(name, defaults);
    }

    private static String file(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
