package org.lectern.hostile;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is amiss in the files of a site, by readers that are not ours: jsoup, Jackson, the JDK's XML. */
final class SiteJudge {
    /** Marks of titles, which a payload may have as well, and what isolates words of the other direction. */
    private static final Set<String> TITLE_MARKS = Set.of("bdi", "em", "i", "b", "sup", "sub");

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "data", "poster", "cite", "background", "ping", "srcset");
    private static final Pattern SAFE_LINK =
            Pattern.compile("(?:https?://[^/\\\\].*|mailto:.*|tel:.*|[^:]*|[^:?#]*[?#].*)");
    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFFFE\\uFFFF]");

    private SiteJudge() {}

    /** What no page may have, wherever its texts come from; empty for a sound one. */
    static List<String> faultsOfPage(String html) {
        List<String> faults = new ArrayList<>();
        Document page = Jsoup.parse(html);
        for (Element element : page.getAllElements()) {
            String tag = element.normalName();
            if (Set.of(
                            "iframe",
                            "object",
                            "embed",
                            "base",
                            "frame",
                            "applet",
                            "math",
                            "foreignobject",
                            "animate",
                            "set")
                    .contains(tag)) {
                faults.add("<" + tag + ">");
            }
            if (tag.equals("script")) {
                String source = element.attr("src");
                boolean data = element.attr("type").equals("application/ld+json");
                boolean ours = source.matches("(?:\\.\\./)*assets/[a-z]+\\.js(?:\\?[0-9a-z=]+)?");
                if (!data && !ours && !element.data().contains("lectern")) {
                    faults.add("script " + element);
                }
            }
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                boolean bad = name.startsWith("on")
                        || (name.equals("style") && !element.hasParent())
                        || name.equals("http-equiv")
                                && !Set.of("Content-Security-Policy", "refresh").contains(attribute.getValue())
                        || ADDRESSES.contains(name)
                                && !SAFE_LINK.matcher(attribute.getValue()).matches();
                boolean loads = name.equals("src") && attribute.getValue().matches("(?:[a-z]+:|//).*");
                if (bad || loads || !name.matches("[a-z][a-z:-]*|viewBox|xmlns|preserveAspectRatio|[a-z]+[0-9]")) {
                    faults.add("<" + tag + " " + name + "=\"" + attribute.getValue() + "\">");
                }
            }
        }
        if (CONTROL.matcher(html).find()) {
            faults.add("a control character: " + around(html, CONTROL));
        }
        return faults;
    }

    /** Elements with the names of their attributes, in their order, without marks of titles and texts. */
    static String skeletonOfPage(String html) {
        StringBuilder out = new StringBuilder();
        append(Jsoup.parse(html), out);
        return out.toString();
    }

    private static void append(Element element, StringBuilder out) {
        boolean mark = TITLE_MARKS.contains(element.normalName())
                && element.attributes().isEmpty();
        if (!mark) {
            out.append('<').append(element.normalName());
            element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    // The letters of a text say its direction, and that it needs its language said.
                    .filter(name -> !Set.of("dir", "lang").contains(name))
                    .sorted()
                    .forEach(name -> out.append(' ').append(name));
            out.append(">\n");
        }
        element.children().forEach(child -> append(child, out));
        if (!mark) {
            out.append("</").append(element.normalName()).append(">\n");
        }
    }

    /** The elements of an XML file with their attributes' names. */
    static String skeletonOfXml(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            StringBuilder out = new StringBuilder();
            append(
                    builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                            .getDocumentElement(),
                    out);
            return out.toString();
        } catch (Exception e) {
            return "not well-formed: " + e.getMessage();
        }
    }

    private static void append(Node node, StringBuilder out) {
        if (node.getNodeType() != Node.ELEMENT_NODE) {
            return;
        }
        out.append('<').append(node.getNodeName());
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            out.append(' ').append(attributes.item(i).getNodeName());
        }
        out.append(">\n");
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            append(child, out);
        }
        out.append("</>\n");
    }

    /** The shape of a JSON value: its fields, lists and kinds of value. */
    static String skeletonOfJson(String json) {
        try {
            StringBuilder out = new StringBuilder();
            append(new ObjectMapper().readTree(json), out);
            return out.toString();
        } catch (Exception e) {
            return "no JSON: " + e.getMessage();
        }
    }

    private static void append(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            Map<String, JsonNode> fields = new TreeMap<>();
            node.propertyNames().forEach(name -> fields.put(name, node.get(name)));
            fields.forEach((name, value) -> {
                out.append(name).append(": ");
                append(value, out);
            });
            out.append("}\n");
        } else if (node.isArray()) {
            node.forEach(item -> append(item, out.append("- ")));
            out.append("]\n");
        } else {
            out.append(node.getNodeType()).append('\n');
        }
    }

    /** What a page says in JSON-LD, each block. */
    static List<String> linkedData(String html) {
        return Jsoup.parse(html).select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .toList();
    }

    /** The names of the fields of each OpenURL that stands in a page as COinS. */
    static List<String> openUrls(String html) {
        return Jsoup.parse(html).select(".Z3988").stream()
                .map(coins -> names(coins.attr("title")))
                .toList();
    }

    private static String names(String query) {
        return List.of(query.split("&")).stream()
                .map(pair -> pair.replaceFirst("=.*", ""))
                .collect(Collectors.joining(" "));
    }

    /** The tags of the lines of an RIS file; a line that is none is there as it is. */
    static List<String> tagsOfRis(String ris) {
        Matcher line =
                Pattern.compile("(?m)^(?:([A-Z][A-Z0-9])  -(?: .*)?|.+)$").matcher(ris);
        List<String> tags = new ArrayList<>();
        while (line.find()) {
            tags.add(line.group(1) == null ? line.group() : line.group(1));
        }
        return tags;
    }

    static String firstDifference(String was, String is) {
        String[] a = was.split("\n");
        String[] b = is.split("\n");
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            if (!a[i].equals(b[i])) {
                return "line " + i + ": " + a[Math.max(0, i - 2)] + " " + a[Math.max(0, i - 1)] + " " + a[i] + " ≠ "
                        + b[i];
            }
        }
        return a.length == b.length ? "" : a.length + " and " + b.length + " lines";
    }

    private static String around(String text, Pattern pattern) {
        Matcher found = pattern.matcher(text);
        Set<String> all = new TreeSet<>();
        while (found.find()) {
            all.add(String.format("U+%04X", (int) found.group().charAt(0)) + " in "
                    + text.substring(Math.max(0, found.start() - 40), found.start())
                            .replaceAll("\\s+", " "));
            if (all.size() > 3) {
                break;
            }
        }
        return String.join(", ", all);
    }
}
