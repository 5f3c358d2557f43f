package org.lectern.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Exports of reference managers in formats that are not read here, told by what they begin with. */
final class ForeignExport {
    private static final int BEGINNING = 4_000;
    private static final String XML = "\\s*(?:<\\?xml[\\s\\S]*)?";
    private static final Map<String, Pattern> KINDS = kinds();

    private ForeignExport() {}

    private static Map<String, Pattern> kinds() {
        Map<String, Pattern> kinds = new LinkedHashMap<>();
        kinds.put("Zotero's own JSON", Pattern.compile("\\s*[\\[{][\\s\\S]*\"itemType\"\\s*:"));
        kinds.put("an export as Zotero RDF", Pattern.compile(XML + "<rdf:RDF\\b"));
        kinds.put("an export as MODS", Pattern.compile(XML + "<(?:mods:)?mods(?:Collection)?\\b"));
        kinds.put("EndNote's XML", Pattern.compile(XML + "<xml>\\s*<records>"));
        kinds.put("XML", Pattern.compile("\\s*<\\?xml\\b"));
        kinds.put("an export for EndNote (.enw)", Pattern.compile("\\s*%0 [^\\n]+\\n%[A-Z0-9@] "));
        kinds.put("Web of Science's tagged text", Pattern.compile("\\s*FN [^\\n]+\\nVR "));
        kinds.put("RefWorks' tagged text", Pattern.compile("\\s*RT [^\\n]+\\n[A-Z][A-Z0-9] "));
        return kinds;
    }

    /** What the text is, in the words of a message; nothing where it begins like none of them. */
    static Optional<String> of(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(beginning).lookingAt())
                .map(kind -> "the file is " + kind.getKey() + ", which Lectern does not read")
                .findFirst();
    }
}
