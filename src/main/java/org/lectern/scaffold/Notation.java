package org.lectern.scaffold;

import java.util.Locale;

/** How a file writes a text of the user's so that it is that text and nothing else. */
enum Notation {
    /** In an element. */
    XML {
        @Override
        String of(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    },
    /** A whole double-quoted scalar (YAML 1.2.2, section 7.3.1). */
    YAML {
        @Override
        String of(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    },
    /** In a line of CommonMark. */
    MARKDOWN {
        @Override
        String of(String text) {
            return text.replaceAll("[\\\\`*_\\[\\]<>&#~|$]", "\\\\$0");
        }
    },
    PLAIN {
        @Override
        String of(String text) {
            return text;
        }
    };

    /** The text in this notation; it has no line breaks and no control characters. */
    abstract String of(String text);

    /** The notation of a file, by the end of its name. */
    static Notation ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".pom")) {
            return XML;
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return YAML;
        }
        return lower.endsWith(".md") ? MARKDOWN : PLAIN;
    }
}
