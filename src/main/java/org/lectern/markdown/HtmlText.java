package org.lectern.markdown;

/** Characters and their entities. */
final class HtmlText {
    private HtmlText() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** The character of an entity as the HTML policy writes it, or the entity itself where it is none of these. */
    static String decoded(String entity) {
        return switch (entity) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&nbsp;" -> "\u00A0";
            default -> numeric(entity);
        };
    }

    private static String numeric(String entity) {
        boolean hex = entity.startsWith("&#x") || entity.startsWith("&#X");
        if (!entity.startsWith("&#")) {
            return entity;
        }
        try {
            int code = Integer.parseInt(entity.substring(hex ? 3 : 2, entity.length() - 1), hex ? 16 : 10);
            return Character.isValidCodePoint(code) ? Character.toString(code) : entity;
        } catch (NumberFormatException e) {
            return entity;
        }
    }
}
