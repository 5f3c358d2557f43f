package org.lectern.csl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.lectern.config.SiteConfig;
import org.lectern.config.StyleName;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceFile;
import org.lectern.source.SourceReader;

/** Reads a list's own styles, and finds those that {@code site.yaml} names. */
public final class StyleReader {
    /** The largest style of the CSL project's collection has a quarter of a million characters. */
    private static final int MAX_CHARACTERS = 1024 * 1024;

    private final DiagnosticCollector diagnostics;

    /** The names of the list's styles, by their small letters. */
    private final Map<String, String> spelled = new HashMap<>();

    public StyleReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The styles of a list. A style that cannot be used and a name that no style has are reported and left out.
     *
     * @throws IOException when a file cannot be read
     */
    public Styles read(ContentTree tree, SiteConfig config) throws IOException {
        List<Style> own = new ArrayList<>();
        Set<String> files = new HashSet<>();
        for (ContentFile file : tree.styles()) {
            String id = tree.below(file).replaceFirst("^styles/", "").replaceFirst("\\.csl$", "");
            files.add(id);
            new SourceReader(diagnostics)
                    .read(file)
                    .flatMap(text -> style(id, text))
                    .ifPresent(own::add);
        }
        Styles known = new Styles(own, Optional.empty(), Optional.empty());
        return new Styles(
                own,
                config.citationStyles().map(named -> found(named, known, files)),
                config.bibliographyStyles().map(named -> found(named, known, files)));
    }

    private List<String> found(List<StyleName> names, Styles known, Set<String> files) {
        List<String> found = new ArrayList<>();
        for (StyleName style : names) {
            if (known.find(style.name()).isPresent()) {
                found.add(style.name());
            } else if (!files.contains(style.name())) {
                report(style, known);
            }
        }
        return found;
    }

    private void report(StyleName style, Styles known) {
        diagnostics.error(
                "unknown-style",
                style.position(),
                "there is no citation style \"" + style.name() + "\"",
                known.hint(style.name()) + "The styles are "
                        + String.join(", ", known.briefNames())
                        + "; any other can be put into styles/ as a .csl file.");
    }

    private Optional<Style> style(String id, SourceFile file) {
        SourcePosition start = SourcePosition.startOf(file.name());
        try {
            if (file.text().length() > MAX_CHARACTERS) {
                throw new StyleFile.Fault(
                        start, "a style of more than a million characters is none", "choose a smaller one.");
            }
            checkName(id, start);
            StyleFile said = StyleFile.read(file);
            String label = said.label().isEmpty() ? id : said.label();
            String xml = said.parent().isEmpty() ? StyleText.of(file.text()) : inherited(said, start);
            tryOut(xml, start);
            return Optional.of(new Style(id, label, xml, file.name()));
        } catch (StyleFile.Fault e) {
            diagnostics.error("bad-style", e.position(), e.problem(), e.remedy());
            return Optional.empty();
        }
    }

    /** Files of bibliographies are named by styles; where case does not count, theirs would be one. */
    private void checkName(String id, SourcePosition start) throws StyleFile.Fault {
        String lower = id.toLowerCase(Locale.ROOT);
        String other = spelled.putIfAbsent(lower, id);
        boolean shipped = !id.equals(lower) && ShippedStyles.find(id).isPresent();
        if (shipped || other != null) {
            throw new StyleFile.Fault(
                    start,
                    "the name of this style differs from that of "
                            + (shipped ? "the program's own " + lower : other + ".csl") + " by capitals alone",
                    shipped
                            ? "call it " + lower + ".csl to have it in place of that one, or give it another name."
                            : "give it another name.");
        }
    }

    /** A dependent style has a title of its own, and a language perhaps; all else is its parent's. */
    private static String inherited(StyleFile said, SourcePosition start) throws StyleFile.Fault {
        Style parent = ShippedStyles.find(said.parent())
                .orElseThrow(() -> new StyleFile.Fault(
                        start,
                        "this style only points to another, \"" + said.parent()
                                + "\", which is not among the known ones",
                        "put " + said.parent() + ".csl into styles/ in its place."));
        boolean sameLanguage = said.language().isEmpty() || parent.xml().contains("default-locale=");
        return sameLanguage
                ? parent.xml()
                : parent.xml()
                        .replaceFirst(
                                "<style ",
                                Matcher.quoteReplacement("<style default-locale=\"" + said.language() + "\" "));
    }

    /** What is not found by reading a style is found by making it ready. */
    private static void tryOut(String xml, SourcePosition start) throws StyleFile.Fault {
        StyleSheet sheet = StyleSheet.of(xml);
        try {
            StyleTrial.of(sheet, sheet.language().orElse("en-US"));
        } catch (RuntimeException | StackOverflowError e) {
            throw new StyleFile.Fault(
                    start,
                    "this style cannot be followed: " + StyleFaultException.reason(e),
                    "get it anew from the collection of the CSL project.");
        }
    }
}
