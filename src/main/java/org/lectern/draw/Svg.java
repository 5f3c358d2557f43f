package org.lectern.draw;

/** Writes one SVG drawing for use inside a page. Numbers are whole units; text is escaped. */
final class Svg {
    /** A generous width of one character at the drawing's size of type, in units. */
    private static final int CHARACTER = 8;

    private final StringBuilder out = new StringBuilder(1024);

    Svg(String id, int width, int height, String title, String summary) {
        out.append("<svg viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" role=\"img\"");
        out.append(" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-summary\">");
        out.append("<title id=\"")
                .append(id)
                .append("-title\">")
                .append(escaped(title))
                .append("</title>");
        out.append("<desc id=\"")
                .append(id)
                .append("-summary\">")
                .append(escaped(summary))
                .append("</desc>");
    }

    /** The room that a text may take. */
    static int width(String text) {
        return CHARACTER * text.codePointCount(0, text.length());
    }

    void rectangle(String part, int x, int y, int width, int height) {
        out.append("<rect class=\"")
                .append(part)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y);
        out.append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\"/>");
    }

    void line(String part, int x1, int y1, int x2, int y2) {
        out.append("<line class=\"")
                .append(part)
                .append("\" x1=\"")
                .append(x1)
                .append("\" y1=\"")
                .append(y1);
        out.append("\" x2=\"").append(x2).append("\" y2=\"").append(y2).append("\"/>");
    }

    /** @param anchor which part of the text stands at {@code x}: {@code start}, {@code middle} or {@code end} */
    void text(String anchor, int x, int y, String words) {
        out.append("<text text-anchor=\"")
                .append(anchor)
                .append("\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y);
        out.append("\">").append(escaped(words)).append("</text>");
    }

    String end() {
        return out.append("</svg>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
