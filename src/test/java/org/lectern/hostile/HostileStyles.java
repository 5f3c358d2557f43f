package org.lectern.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Citation styles that expand, that read other files, that go round in circles. */
final class HostileStyles {
    private static final String HEAD =
            "<style xmlns=\"http://purl.org/net/xbiblio/csl\" class=\"in-text\" version=\"1.0\"><info><title>T</title><id>t</id></info>";

    private HostileStyles() {}

    static List<HostileList> all() {
        String laughs = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining("", "<!DOCTYPE style [<!ENTITY a0 \"lol\">", "]>"));
        String blow = "<!DOCTYPE style [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>" + HEAD + "&a;".repeat(10_000)
                + "</style>";
        List<HostileList> lists = new ArrayList<>();
        lists.add(style("a bomb", laughs + HEAD + "&a9;</style>"));
        lists.add(style("a quadratic bomb", blow));
        lists.add(style(
                "an entity of a file",
                "<!DOCTYPE style [<!ENTITY x SYSTEM \"../../secret.yaml\">]>" + HEAD.replace("T<", "&x;<") + body("&x;")
                        + "</style>"));
        lists.add(style(
                "an entity of the web",
                "<!DOCTYPE style [<!ENTITY x SYSTEM \"http://127.0.0.1:9/\">]>" + HEAD + "&x;" + body("a")
                        + "</style>"));
        lists.add(style(
                "a parameter entity",
                "<!DOCTYPE style [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/\"> %x;]>" + HEAD + body("a") + "</style>"));
        lists.add(style(
                "a DTD elsewhere", "<!DOCTYPE style SYSTEM \"file:///etc/passwd\">" + HEAD + body("a") + "</style>"));
        lists.add(style(
                "a macro of itself",
                HEAD + "<macro name=\"a\"><text macro=\"a\"/></macro>" + body2("<text macro=\"a\"/>") + "</style>"));
        lists.add(style(
                "macros in a circle",
                HEAD + "<macro name=\"a\"><text macro=\"b\"/></macro><macro name=\"b\"><text macro=\"a\"/></macro>"
                        + body2("<text macro=\"a\"/>") + "</style>"));
        String macros = IntStream.range(0, 40)
                .mapToObj(i -> "<macro name=\"m" + i + "\"><group>"
                        + (i == 0 ? "<text variable=\"title\"/>" : ("<text macro=\"m" + (i - 1) + "\"/>").repeat(4))
                        + "</group></macro>")
                .collect(Collectors.joining());
        lists.add(style("macros that double", HEAD + macros + body2("<text macro=\"m39\"/>") + "</style>"));
        lists.add(style(
                "groups 20,000 deep", HEAD + body2("<group>".repeat(20_000) + "</group>".repeat(20_000)) + "</style>"));
        lists.add(HostileList.of(
                "style: 40,000 elements",
                "1 works|bad-style",
                "styles/s.csl",
                HEAD + body2("<text value=\"a\"/>\n".repeat(20_000)) + "</style>"));
        lists.add(style(
                "100,000 attributes",
                HEAD + "<a "
                        + IntStream.range(0, 50_000)
                                .mapToObj(i -> "a" + i + "=\"\"")
                                .collect(Collectors.joining(" ")) + "/></style>"));
        String chain = IntStream.range(0, 12_000)
                .mapToObj(i -> "<macro name=\"m" + i + "\"><text macro=\"m" + (i + 1) + "\"/></macro>\n")
                .collect(Collectors.joining());
        lists.add(style(
                "macros 12,000 deep",
                HEAD + chain + "<macro name=\"m12000\"/>" + body2("<text macro=\"m0\"/>") + "</style>"));
        lists.add(style("no XML", "{}"));
        lists.add(style("not closed", HEAD));
        lists.add(style("a page", "<!DOCTYPE html><html><body>404</body></html>"));
        lists.add(style(
                "XInclude",
                HEAD
                        + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"../../secret.yaml\" parse=\"text\"/>"
                        + "</style>"));
        lists.add(style("a style sheet", "<?xml-stylesheet href=\"file:///etc/passwd\"?>" + HEAD + "</style>"));
        return lists;
    }

    private static String body(String text) {
        return body2("<text value=\"" + text + "\"/>");
    }

    private static String body2(String layout) {
        return "<citation><layout>" + layout + "</layout></citation><bibliography><layout>" + layout
                + "</layout></bibliography>";
    }

    private static HostileList style(String name, String xml) {
        return HostileList.of("style: " + name, "bad-style", "styles/s.csl", xml);
    }
}
