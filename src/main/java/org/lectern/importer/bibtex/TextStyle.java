package org.lectern.importer.bibtex;

import java.util.regex.Pattern;
import org.lectern.importer.entry.MarkdownProse;
import org.lectern.markdown.HtmlEntities;

/** Which marks a text may have where it is going to stand. */
enum TextStyle {
    /** None at all. */
    PLAIN {
        @Override
        String emphasis(String inner) {
            return inner;
        }

        @Override
        String bold(String inner) {
            return inner;
        }

        @Override
        String superscript(String inner) {
            return raised(inner);
        }

        @Override
        String subscript(String inner) {
            return inner;
        }
    },

    /** CSL's tags. */
    TITLE {
        @Override
        String emphasis(String inner) {
            return tagged("i", inner);
        }

        @Override
        String bold(String inner) {
            return tagged("b", inner);
        }

        @Override
        String superscript(String inner) {
            return tagged("sup", inner);
        }

        @Override
        String subscript(String inner) {
            return tagged("sub", inner);
        }
    },

    /** CommonMark: signs that would mean something are escaped, see {@link MarkdownProse}. */
    MARKDOWN {
        @Override
        String literal(String text) {
            return MarkdownProse.escaped(text);
        }

        @Override
        String emphasis(String inner) {
            return around("*", inner);
        }

        @Override
        String bold(String inner) {
            return around("**", inner);
        }

        @Override
        String superscript(String inner) {
            return tagged("sup", inner);
        }

        @Override
        String subscript(String inner) {
            return tagged("sub", inner);
        }

        @Override
        String address(String address, String words) {
            boolean web = address.matches("https?://[^\\s<>()]+");
            if (!web) {
                return words.isEmpty() ? literal(address) : words + " (" + literal(address) + ")";
            }
            return words.isEmpty() ? "<" + address + ">" : "[" + words + "](" + address + ")";
        }

        @Override
        String paragraph() {
            return "\n\n";
        }

        @Override
        String settled(String text) {
            return MarkdownProse.settled(text);
        }
    };

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Characters that mean themselves. */
    String literal(String text) {
        return text;
    }

    abstract String emphasis(String inner);

    abstract String bold(String inner);

    abstract String superscript(String inner);

    abstract String subscript(String inner);

    /** A web address, with or without words to click on. */
    String address(String address, String words) {
        return words.isEmpty() ? address : words + " (" + address + ")";
    }

    String paragraph() {
        return " ";
    }

    /** The finished text: blanks made one, none at the ends; the character entities of HTML decoded. */
    String settled(String text) {
        return BLANKS.matcher(HtmlEntities.decoded(text)).replaceAll(" ").strip();
    }

    private static String tagged(String tag, String inner) {
        return inner.isBlank() ? inner : "<" + tag + ">" + inner + "</" + tag + ">";
    }

    /** Blanks at the ends stay outside of the marks, which would not mark otherwise. */
    private static String around(String mark, String inner) {
        String core = inner.strip();
        if (core.isEmpty() || core.contains("\n\n")) {
            return inner;
        }
        int from = inner.indexOf(core);
        return inner.substring(0, from) + mark + core + mark + inner.substring(from + core.length());
    }

    private static String raised(String inner) {
        String digits = "0123456789";
        String small = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        boolean number = !inner.isEmpty() && inner.chars().allMatch(c -> digits.indexOf(c) >= 0);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            out.append(number ? small.charAt(digits.indexOf(c)) : c);
        }
        return number || inner.isEmpty() || Character.isLetter(inner.charAt(0)) ? out.toString() : "^" + inner;
    }
}
