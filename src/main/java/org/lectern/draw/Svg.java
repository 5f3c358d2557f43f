package org.lectern.draw;

/** Writes one SVG drawing for use inside a page. Numbers are whole units; text is escaped. */
final class Svg {
    private final StringBuilder out = new StringBuilder(1024);

    private Svg(String role, String id, int width, int height, String title, String summary) {
        out.append("<svg");
        attribute("viewBox", "0 0 " + width + " " + height);
        if (!role.isEmpty()) {
            attribute("role", role);
        }
        attribute("aria-labelledby", id + "-title"); // not by the summary too, which would be heard twice
        attribute("aria-describedby", id + "-summary");
        out.append("><title");
        attribute("id", id + "-title");
        out.append('>').append(escaped(title)).append("</title><desc");
        attribute("id", id + "-summary");
        out.append('>').append(escaped(summary)).append("</desc>");
    }

    /** A picture: title and summary say all of it. */
    static Svg picture(String id, int width, int height, String title, String summary) {
        return new Svg("img", id, width, height, title, summary);
    }

    /** A drawing with links, which the role of an image would hide from those who listen; its own role suits it. */
    static Svg linked(String id, int width, int height, String title, String summary) {
        return new Svg("", id, width, height, title, summary);
    }

    void rectangle(String part, int x, int y, int width, int height) {
        out.append("<rect");
        attribute("class", part);
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        out.append("/>");
    }

    /** Nothing to be seen, but a pointer meets it: room for a finger around what is small. */
    void target(Box box) {
        out.append("<rect fill=\"none\" pointer-events=\"all\"");
        attribute("x", box.left());
        attribute("y", box.top());
        attribute("width", box.width());
        attribute("height", box.height());
        out.append("/>");
    }

    void line(String part, int x1, int y1, int x2, int y2) {
        out.append("<line");
        attribute("class", part);
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        out.append("/>");
    }

    /** @param course in the language of paths (SVG 2, section 9.3); nothing is drawn of an empty one */
    void path(String part, CharSequence course) {
        if (!course.isEmpty()) {
            out.append("<path");
            attribute("class", part);
            attribute("d", course.toString());
            out.append("/>");
        }
    }

    void circle(String part, int x, int y, int radius) {
        out.append("<circle");
        if (!part.isEmpty()) {
            attribute("class", part);
        }
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        out.append("/>");
    }

    /** @param anchor which part of the text stands at {@code x}: {@code start}, {@code middle} or {@code end} */
    void text(String anchor, int x, int y, String words) {
        out.append("<text");
        attribute("text-anchor", anchor);
        attribute("x", x);
        attribute("y", y);
        out.append('>').append(escaped(words)).append("</text>");
    }

    /** Text that begins at {@code x}, in a part's type. */
    void words(String part, int x, int y, String words) {
        out.append("<text");
        if (!part.isEmpty()) {
            attribute("class", part);
        }
        attribute("x", x);
        attribute("y", y);
        out.append('>').append(escaped(words)).append("</text>");
    }

    /** What is drawn from here to {@link #endLink} leads somewhere. */
    void link(String href, String title) {
        out.append("<a");
        attribute("href", href);
        out.append("><title>").append(escaped(title)).append("</title>");
    }

    void endLink() {
        out.append("</a>");
    }

    String end() {
        return out.append("</svg>").toString();
    }

    private void attribute(String name, int value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value).replace("\"", "&quot;"));
        out.append('"');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
