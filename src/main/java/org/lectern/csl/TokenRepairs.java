package org.lectern.csl;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What citeproc-java leaves undone in the parts of an entry. */
final class TokenRepairs {
    private static final String MARK = String.valueOf(StyleRepairs.BETWEEN_ROLES);
    private static final String YEAR = String.valueOf(StyleRepairs.AFTER_YEAR);
    private static final String ORDINAL = String.valueOf(StyleRepairs.AFTER_ORDINAL);

    private static final String DAY = String.valueOf(StyleLocales.AFTER_DAY);

    /** Behind a question mark nothing is moved. */
    private static final Pattern QUOTED = Pattern.compile("^(.*“.*[^.,?!…’”])(’?”)$");

    private TokenRepairs() {}

    /** Quotation marks of a title that a style puts between quotation marks itself become those of the inner kinds. */
    static void setInnerQuotes(List<Token> tokens) {
        int open = 0;
        String outside = "";
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof TextToken token) {
                if (token.getType() == TextToken.Type.OPEN_QUOTE) {
                    outside = token.getText();
                    open++;
                } else if (token.getType() == TextToken.Type.CLOSE_QUOTE) {
                    open--;
                } else if (open > 0 && token.getType() == TextToken.Type.TEXT) {
                    tokens.set(i, token.copyWithText(InnerQuotes.of(token.getText(), outside)));
                }
            }
        }
    }

    /** American full stops and commas go into the quotation marks with which a text ends. */
    static void movePunctuation(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i) instanceof TextToken text
                    && text.getType() == TextToken.Type.TEXT
                    && tokens.get(i + 1) instanceof TextToken next
                    && next.getType() != TextToken.Type.TEXT
                    && next.getType() != TextToken.Type.CLOSE_QUOTE) {
                Matcher end = QUOTED.matcher(text.getText());
                String rest = next.getText();
                if (end.find() && (rest.startsWith(",") || rest.startsWith("."))) {
                    tokens.set(i, text.copyWithText(end.group(1) + rest.charAt(0) + end.group(2)));
                    tokens.set(i + 1, next.copyWithText(rest.substring(1)));
                }
            }
        }
    }

    /** The blank before a part of a date that is not there: "Mar –Apr ;"; a full stop before a comma: "no. 4. ,". */
    static void dropStrayBlanks(List<Token> tokens) {
        for (int i = tokens.size() - 2; i >= 0; i--) {
            if (tokens.get(i) instanceof TextToken token
                    && token.getType() == TextToken.Type.SUFFIX
                    && token.getText().equals(". ")
                    && tokens.get(i + 1) instanceof TextToken next
                    && next.getText().startsWith(",")) {
                tokens.remove(i);
                continue;
            }
            if (tokens.get(i) instanceof TextToken token
                    && token.getType() == TextToken.Type.DELIMITER
                    && token.getText().equals(" ")
                    && tokens.get(i + 1) instanceof TextToken next
                    && next.getType() != TextToken.Type.TEXT
                    && !next.getText().isEmpty()
                    && "–;,.:)".indexOf(next.getText().charAt(0)) >= 0) {
                tokens.remove(i);
            }
        }
    }

    /**
     * Years and numbers as they are to be printed, the suffix behind the first year, and ordinals.
     *
     * @param standIns by those that stand for others
     */
    static void settleNumbers(
            List<Token> tokens, Map<String, String> standIns, String suffix, Supplier<String> language) {
        String next = suffix;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof TextToken token) {
                String text = standIns.getOrDefault(token.getText(), token.getText());
                if (text.indexOf(StyleRepairs.AFTER_YEAR) >= 0) {
                    text = text.replace(YEAR, next);
                    next = "";
                }
                if (text.indexOf(StyleRepairs.AFTER_ORDINAL) >= 0) {
                    String number = i > 0 ? tokens.get(i - 1).toString() : "";
                    text = text.replace(ORDINAL, Ordinals.suffix(number, language.get()));
                }
                if (text.indexOf(StyleLocales.AFTER_DAY) >= 0) {
                    boolean first = i > 0 && tokens.get(i - 1).toString().equals("1");
                    text = text.replace(DAY, first ? "er" : "");
                }
                if (!text.equals(token.getText())) {
                    tokens.set(i, token.copyWithText(text));
                }
            }
        }
        tokens.removeIf(
                token -> token instanceof TextToken text && text.getText().isEmpty());
    }

    /** What stands between the names of two roles goes where there are none before it. */
    static void settleRoles(List<Token> tokens) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i) instanceof TextToken token && token.getText().startsWith(MARK)) {
                boolean named = i > 0
                        && tokens.get(i - 1) instanceof TextToken before
                        && (before.getType() == TextToken.Type.TEXT || before.getType() == TextToken.Type.SUFFIX);
                if (named) {
                    tokens.set(i, new TextToken(token.getText().substring(1), TextToken.Type.DELIMITER));
                } else {
                    tokens.remove(i);
                }
            }
        }
    }
}
