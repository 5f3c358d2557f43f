package org.lectern.importer.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The groups that JabRef keeps in a file's comments, and who stands in them: entries that name a group in their field
 * {@code groups}; the keys that an ExplicitGroup of JabRef 2 lists; a KeywordGroup's keyword.
 */
final class JabRefGroups {
    private static final Pattern META =
            Pattern.compile("^\\s*jabref-meta:\\s*(?:grouping|groupstree):", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("^([0-9]+) (\\w+):(.*)$", Pattern.DOTALL);
    private static final String JOINT = " > ";

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, List<String>> byKey = new HashMap<>();
    private final Map<String, List<String>> byKeyword = new HashMap<>();

    private JabRefGroups() {}

    static JabRefGroups of(List<String> comments) {
        JabRefGroups groups = new JabRefGroups();
        for (String comment : comments) {
            Matcher meta = META.matcher(comment);
            if (meta.find()) {
                groups.read(comment.substring(meta.end()));
            }
        }
        return groups;
    }

    /** Items are parted by semicolons, and the parts of an item by escaped ones; JabRef 2 broke lines anywhere. */
    private void read(String tree) {
        List<String> path = new ArrayList<>();
        for (String item : split(tree.replace("\n", ""))) {
            Matcher line = LINE.matcher(item.strip());
            if (!line.matches()) {
                continue;
            }
            int level = Integer.parseInt(line.group(1));
            List<String> parts = split(line.group(3).replace("\\;", ";"));
            String name = parts.isEmpty() ? "" : unescaped(parts.get(0)).strip();
            if (level == 0 || name.isEmpty()) {
                continue;
            }
            while (path.size() >= level) {
                path.remove(path.size() - 1);
            }
            path.add(name);
            String whole = String.join(JOINT, path);
            paths.putIfAbsent(name, whole);
            members(line.group(2), parts, whole);
        }
    }

    private void members(String kind, List<String> parts, String path) {
        if (kind.equals("ExplicitGroup")) {
            parts.stream()
                    .skip(2)
                    .filter(key -> !key.isBlank())
                    .forEach(key -> byKey.computeIfAbsent(unescaped(key).strip(), k -> new ArrayList<>())
                            .add(path));
        } else if (kind.equals("KeywordGroup")
                && parts.size() > 5
                && parts.get(2).equals("keywords")
                && parts.get(5).equals("0")) {
            byKeyword
                    .computeIfAbsent(unescaped(parts.get(3)).strip().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                    .add(path);
        }
    }

    /** The groups of an entry, each once: those that it names first. */
    List<String> of(String key, List<String> named, List<String> keywords) {
        List<String> found = new ArrayList<>();
        named.forEach(name -> found.add(paths.getOrDefault(name, name)));
        found.addAll(byKey.getOrDefault(key, List.of()));
        keywords.forEach(word -> found.addAll(byKeyword.getOrDefault(word.toLowerCase(Locale.ROOT), List.of())));
        Set<String> seen = new HashSet<>();
        return found.stream().filter(seen::add).toList();
    }

    /** The parts between semicolons that no backslash precedes. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ';' && (i == 0 || text.charAt(i - 1) != '\\')) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\+([^\\\\])", "$1");
    }
}
