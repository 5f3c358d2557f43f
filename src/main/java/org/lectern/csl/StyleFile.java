package org.lectern.csl;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.SourceFile;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a {@code .csl} file says of itself. Nothing that it names is ever fetched: a file with a DTD is refused.
 *
 * @param label its short title, else its title, or empty
 * @param parent the id of the style that it only points to, or empty
 * @param language {@code default-locale}, or empty
 */
record StyleFile(String label, String parent, String language) {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    /** A style that cannot be used, and where that shows. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient SourcePosition position;
        private final transient String remedy;

        Fault(SourcePosition position, String problem, String remedy) {
            super(problem);
            this.position = position;
            this.remedy = remedy;
        }

        SourcePosition position() {
            return position;
        }

        String problem() {
            return String.valueOf(getMessage());
        }

        String remedy() {
            return remedy;
        }
    }

    /** @throws Fault where it is no XML, no style, or not whole */
    static StyleFile read(SourceFile file) throws Fault {
        Reading reading = new Reading(file.name());
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new InputSource(new StringReader(file.text())), reading);
        } catch (SAXParseException e) {
            throw new Fault(
                    new SourcePosition(file.name(), Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber())),
                    file.text().contains("<!DOCTYPE")
                            ? "a style has no DOCTYPE, and this one is not read"
                            : "this is not well-formed XML",
                    file.text().contains("<!DOCTYPE")
                            ? "delete the line with <!DOCTYPE; nothing in a style needs it."
                            : "download the style anew; if you wrote it, look at the tags before this place.");
        } catch (SAXException e) {
            throw new Fault(SourcePosition.startOf(file.name()), "this is not XML", "download the style anew.");
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return reading.whole();
    }

    private static String oneLine(String message) {
        return String.valueOf(message).replaceAll("\\s+", " ").strip();
    }

    private static final class Reading extends DefaultHandler {
        private static final String GET_ONE =
                "get it from the collection of the CSL project, or the reference manager.";

        private final String file;
        private final Map<String, SourcePosition> calls = new LinkedHashMap<>();
        private final Map<String, Map<String, SourcePosition>> macros = new LinkedHashMap<>();
        private Map<String, SourcePosition> inMacro = new LinkedHashMap<>();
        private final StyleSteps steps = new StyleSteps();
        private final StringBuilder text = new StringBuilder();
        private Optional<Locator> locator = Optional.empty();
        private String root = "";
        private String label = "";
        private String title = "";
        private String parent = "";
        private String language = "";
        private boolean bibliography;
        private boolean citation;

        Reading(String file) {
            this.file = file;
        }

        @Override
        public void setDocumentLocator(Locator given) {
            locator = Optional.of(given);
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            if (root.isEmpty()) {
                root = name;
                language = value(attributes, "default-locale");
            }
            text.setLength(0);
            steps.begin(name, value(attributes, "name"), value(attributes, "macro"));
            switch (name) {
                case "macro" ->
                    inMacro = macros.computeIfAbsent(value(attributes, "name"), any -> new LinkedHashMap<>());
                case "bibliography" -> bibliography = true;
                case "citation" -> citation = true;
                case "link" -> {
                    if (value(attributes, "rel").equals("independent-parent")) {
                        parent = value(attributes, "href").replaceFirst("^.*/", "");
                    }
                }
                case "text", "key" -> {
                    if (!value(attributes, "macro").isEmpty()) {
                        calls.putIfAbsent(value(attributes, "macro"), here());
                        inMacro.putIfAbsent(value(attributes, "macro"), here());
                    }
                }
                default -> {}
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            steps.end();
            if (name.equals("macro")) {
                inMacro = new LinkedHashMap<>();
            }
            if (name.equals("title-short") && label.isEmpty()) {
                label = oneLine(text.toString());
            } else if (name.equals("title") && title.isEmpty()) {
                title = oneLine(text.toString());
            }
        }

        private static String value(Attributes attributes, String name) {
            return Optional.ofNullable(attributes.getValue(name)).orElse("");
        }

        private SourcePosition here() {
            return locator.map(place -> new SourcePosition(
                            file, Math.max(1, place.getLineNumber()), Math.max(1, place.getColumnNumber())))
                    .orElse(SourcePosition.startOf(file));
        }

        StyleFile whole() throws Fault {
            SourcePosition start = SourcePosition.startOf(file);
            if (!root.equals("style")) {
                throw new Fault(start, "this is not a citation style: its root is <" + root + ">", GET_ONE);
            }
            if (parent.isEmpty()) {
                if (!bibliography || !citation) {
                    String missing = bibliography ? "citation" : "bibliography";
                    throw new Fault(start, "the style has no <" + missing + ">", "choose one that has both.");
                }
                for (Map.Entry<String, SourcePosition> call : calls.entrySet()) {
                    if (!macros.containsKey(call.getKey())) {
                        throw new Fault(call.getValue(), "the style has no macro \"" + call.getKey() + "\"", GET_ONE);
                    }
                }
                if (macros.size() > Limit.MACROS.value()) {
                    throw new Fault(
                            start,
                            "the style has more than " + Limit.MACROS.value() + " macros " + Limit.MACROS.named(),
                            GET_ONE);
                }
                withoutCycles();
                if (steps.count() > Limit.STEPS.value()) {
                    throw new Fault(
                            start,
                            "this style takes more than " + Limit.STEPS.value() + " steps to set a work",
                            "take out calls of macros that call others " + Limit.STEPS.named() + ".");
                }
            }
            return new StyleFile(label.isEmpty() ? title : label, parent, language);
        }

        /** Macros that call none but those that are settled already are settled too; what remains goes round. */
        private void withoutCycles() throws Fault {
            Map<String, Map<String, SourcePosition>> open = new LinkedHashMap<>(macros);
            boolean found = true;
            while (found) {
                found = open.values()
                        .removeIf(called -> called.keySet().stream().noneMatch(open::containsKey));
            }
            // What only calls a cycle is left as well: going on from call to call leads into one.
            Set<String> seen = new LinkedHashSet<>();
            String at = open.isEmpty() ? "" : open.keySet().iterator().next();
            while (!open.isEmpty()) {
                seen.add(at);
                Map.Entry<String, SourcePosition> call = open.getOrDefault(at, Map.of()).entrySet().stream()
                        .filter(called -> open.containsKey(called.getKey()))
                        .findFirst()
                        .orElseThrow();
                if (seen.contains(call.getKey())) {
                    throw new Fault(
                            call.getValue(),
                            "the macro \"" + call.getKey() + "\" calls itself"
                                    + (call.getKey().equals(at) ? "" : ", here by way of \"" + at + "\""),
                            "take out one of the calls between them.");
                }
                at = call.getKey();
            }
        }
    }
}
