package org.lectern.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;

/**
 * The theme's script modules joined into classic scripts, since a browser runs no modules from a folder. Each module
 * stands behind those that it imports; {@code import} and {@code export} go, as do comments and needless blanks, and
 * names become short. All of a script share one scope, so no two may give the same name.
 */
final class ScriptBundle {
    /**
     * The joined scripts among the assets, each with the module from which all others of it are reached. A page loads
     * one of them: the second is for the reader's shelf, whose tools no other page needs.
     */
    static final SortedMap<String, String> SCRIPTS = Collections.unmodifiableSortedMap(
            new TreeMap<>(Map.of("lectern.js", "main.js", "shelf.js", "shelf-main.js")));

    /** The module that is made for each site: what the script knows of it. */
    private static final String SITE = "site.js";

    static final String FOLDER = "scripts/";

    private static final String NAME = "[\\p{L}\\p{Nl}_$][\\p{L}\\p{N}_$]*";

    private static final Pattern IMPORT =
            Pattern.compile("import \\{ *(" + NAME + "(?: *, *" + NAME + ")*) *,? *} from '\\./([a-z-]+\\.js)';");
    private static final Pattern NAMES =
            Pattern.compile("^(?:export )?(?:async )?(?:(?:function|const|let|class) |function ?\\* ?)(" + NAME + ")");

    /** What would not be JavaScript without its first word, or names nothing that could be found. */
    private static final Pattern BARE_EXPORT = Pattern.compile("export (?:default\\b|[{*]|var\\b).*");

    private static final Pattern SEVERAL = Pattern.compile("export (?:const|let) .*,.*");

    private static final String EXPORT = "export ";

    private final Theme theme;
    private final String site;
    private final Set<String> opened = new LinkedHashSet<>();
    private final TreeMap<String, String> owners = new TreeMap<>();
    private final Set<String> exported = new HashSet<>();

    /** Modules that may export more: several names on a line are not told apart. */
    private final Set<String> open = new HashSet<>();

    private final List<Wish> wishes = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    /** A name that a module wants of another. */
    private record Wish(String name, String of, String by, int line) {}

    private ScriptBundle(Theme theme, String site) {
        this.theme = theme;
        this.site = site;
    }

    /**
     * A script.
     *
     * @param main the module from which all others are reached
     * @param site the text of the module {@code site.js}
     * @throws TemplateFaultException where a module is not there, imports or exports in a form that is not understood,
     *     wants a name that another does not export, or gives one that another gives
     */
    static String join(Theme theme, String main, String site) {
        ScriptBundle bundle = new ScriptBundle(theme, site);
        bundle.out.append("(function () {\n'use strict';\n");
        bundle.add(main, main, 1);
        bundle.out.append("})();\n");
        bundle.wishes.forEach(bundle::check);
        List<String> tokens = ScriptTokens.of(bundle.out.toString());
        return ScriptBlanks.without(ScriptNames.shortened(tokens, bundle.owners.keySet()));
    }

    /** A script that is none of the modules and gives others nothing, made small in the same way. */
    static byte[] bare(byte[] script) {
        List<String> tokens = ScriptTokens.of(new String(script, StandardCharsets.UTF_8));
        return ScriptBlanks.without(ScriptNames.shortened(tokens, Set.of())).getBytes(StandardCharsets.UTF_8);
    }

    /** The files that a module imports, by their names in the theme. */
    static List<String> imports(String module) {
        return module.lines()
                .map(IMPORT::matcher)
                .filter(Matcher::matches)
                .map(found -> FOLDER + found.group(2))
                .toList();
    }

    private void add(String name, String from, int line) {
        if (!opened.add(name)) {
            return;
        }
        List<String> lines = text(name, from, line).lines().toList();
        StringBuilder own = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Matcher found = IMPORT.matcher(lines.get(i));
            if (found.matches()) {
                add(found.group(2), name, i + 1);
                for (String wanted : found.group(1).split(" *, *")) {
                    wishes.add(new Wish(wanted, found.group(2), name, i + 1));
                }
            } else if (lines.get(i).startsWith("import ")) {
                throw fault(name, i + 1, "this import is not understood", "write import { name } from './module.js';");
            } else {
                own.append(line(lines.get(i), name, i + 1));
            }
        }
        out.append(own);
    }

    private String text(String name, String from, int line) {
        return name.equals(SITE)
                ? site
                : theme.text(FOLDER + name)
                        .orElseThrow(() -> fault(
                                from, line, "there is no script " + name, "put it into templates/" + FOLDER + "."));
    }

    private String line(String written, String name, int number) {
        Matcher found = NAMES.matcher(written);
        boolean named = found.find();
        if (BARE_EXPORT.matcher(written).matches()) {
            throw fault(
                    name,
                    number,
                    "this export is not understood",
                    "write export in front of a function, const, let or class that has a name.");
        }
        if (written.startsWith(EXPORT) && named) {
            exported.add(name + " " + found.group(1));
        }
        if (written.startsWith(EXPORT) && (!named || SEVERAL.matcher(written).matches())) {
            open.add(name);
        }
        if (named) {
            String other = owners.putIfAbsent(found.group(1), name);
            if (other != null) {
                throw fault(
                        name,
                        number,
                        "the name " + found.group(1) + " is given by " + other + " too",
                        "give it another name: all scripts become one.");
            }
        }
        return (written.startsWith(EXPORT) ? written.substring(EXPORT.length()) : written) + "\n";
    }

    private void check(Wish wish) {
        if (!open.contains(wish.of()) && !exported.contains(wish.of() + " " + wish.name())) {
            throw fault(
                    wish.by(),
                    wish.line(),
                    wish.of() + " does not export " + wish.name(),
                    "correct the name, or write export in front of it there.");
        }
    }

    private static TemplateFaultException fault(String name, int line, String problem, String remedy) {
        return new TemplateFaultException(new Diagnostic(
                Severity.ERROR,
                "script-fault",
                new SourcePosition(TemplateEngine.ORIGIN + FOLDER + name, line, 1),
                problem,
                remedy));
    }
}
