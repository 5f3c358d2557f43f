package org.lectern.importer.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that catalogues write with what somebody did: {@code Bauer, Ben (Hrsg.)}, {@code Hrsg. Heimsoeth, Heinz},
 * {@code Nora, Pierre (dir.)}. A record has the name alone, under its role; who directed a thesis keeps the role there.
 */
final class NameRoles {
    private static final String CONTRIBUTOR = "contributor";
    private static final List<String> ROLES =
            List.of("author", "editor", "collection-editor", "translator", CONTRIBUTOR);
    private static final String EDITS = "hrsgg?|hgg?|herausgeber(?:in)?|eds?|editors?"
            + "|dirs?|sous la dir(?:\\.|ection)(?: de)?|éds?|éditeurs?|éditrices?|coords?|a cura di|cur|curatore|curatrice"
            + "|(?:отв\\. |гл\\. |под )?ред|сост|محرر|تحرير|محقق|تحقيق|إعداد|ویراستار|مصحح|עורך|עורכת|עורכים";
    private static final String TRANSLATES = "übers|übersetzer(?:in)?|trans|transl|translators?"
            + "|trads?|traducteurs?|traductrices?|traductora?|traduttore|traduttrice"
            + "|пер|переводчик|مترجم|ترجمة|ترجمه|מתרגם|מתרגמת|תרגום";
    private static final String DIRECTS = "(?:dir\\.|direct(?:eur|rice)) de (?:la )?thèse|directora? de tesis";
    private static final Pattern BEHIND = Pattern.compile(
            "(?iu)(.*\\S) ?[(\\[] ?(?:(" + EDITS + ")|(" + DIRECTS + ")|" + TRANSLATES + ")\\.? ?[)\\]]");
    /** Not {@code Ed.}, which is a given name too. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu)(?:(hrsgg?\\.(?: von)?|edited by|sous la dir(?:\\.|ection) de|a cura di"
                    + "|(?:отв\\. |гл\\. |под )ред\\.|تحقيق:|تحرير:)"
                    + "|übers\\.(?: von)?|translated by|trad(?:\\.|uit) par|trad\\.(?: di| de)?|пер\\.|ترجمة:) (\\S.*)");

    private final Map<String, List<Value>> people = new LinkedHashMap<>();

    /** A name, and the role that stood beside it. */
    record Found(String name, String role) {}

    private final boolean thesis;

    private NameRoles(boolean thesis) {
        this.thesis = thesis;
    }

    /** A record's fields in their order, a role that was not there behind them. */
    static Map<String, Value> without(Map<String, Value> fields) {
        NameRoles roles = new NameRoles(EntryIdentity.text(fields, "type").equals("thesis"));
        for (String role : ROLES) {
            if (fields.get(role) instanceof Value.Items names) {
                names.items().forEach(name -> roles.add(role, name));
            }
        }
        Map<String, Value> out = new LinkedHashMap<>(fields);
        out.keySet().removeIf(role -> ROLES.contains(role) && roles.isEmptied(role, fields.get(role)));
        roles.people.forEach((role, names) -> out.put(role, new Value.Items(names)));
        return out;
    }

    private boolean isEmptied(String role, @Nullable Value names) {
        return names instanceof Value.Items && !people.containsKey(role);
    }

    private void add(String role, Value written) {
        Value name = written;
        String own = role;
        if (written instanceof Value.Fields parts) {
            Map<String, Value> bare = new LinkedHashMap<>(parts.fields());
            for (String part : List.of("literal", "family", "given", "suffix")) {
                Found found = found(bare.get(part));
                if (!found.role().isEmpty()) {
                    bare.put(part, Value.text(found.name()));
                    name = parted(bare);
                    own = isKept(role, found.role()) ? role : found.role();
                }
            }
        }
        people.computeIfAbsent(own, key -> new ArrayList<>()).add(name);
    }

    /** A literal name whose order could not be seen before: {@code Толстой Л. Н. (ред.)}. */
    private static Value.Fields parted(Map<String, Value> bare) {
        return FamilyFirst.inverted(EntryIdentity.text(bare, "literal"))
                .map(ForeignName::inverted)
                .orElseGet(() -> new Value.Fields(bare));
    }

    /** Who directed a thesis edited nothing. */
    private boolean isKept(String role, String found) {
        return role.endsWith(found) || (thesis && role.equals(CONTRIBUTOR) && found.equals("editor"));
    }

    private static Found found(@Nullable Value part) {
        String text = part instanceof Value.Text plain ? plain.text() : "";
        Matcher behind = BEHIND.matcher(text);
        if (behind.matches()) {
            String role = behind.group(2) != null ? "editor" : behind.group(3) != null ? CONTRIBUTOR : "translator";
            return new Found(behind.group(1), role);
        }
        Matcher before = BEFORE.matcher(text);
        return before.matches()
                ? new Found(before.group(2), before.group(1) == null ? "translator" : "editor")
                : EastAsianRoles.in(text).orElseGet(() -> new Found(text, ""));
    }
}
