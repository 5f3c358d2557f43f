package org.lectern.importer.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.SourceFile;

/** A place in a BibTeX file that moves on, and what can be read there. */
final class BibCursor {
    /** The head of an entry at the beginning of a line: what was open before it was never closed. */
    private static final Pattern HEAD =
            Pattern.compile("(?m)^[ \\t]*@[A-Za-z]+[ \\t]*[{(][ \\t]*[^\\s,{}()=\"]*[ \\t]*,");

    private static final Pattern START = Pattern.compile("(?<![\\p{L}\\p{N}._-])@\\s*([A-Za-z]+)\\s*(?=[{(])");
    private static final Pattern NAME = Pattern.compile("[^\\s=,{}()\"#%]+");

    private final String text;
    private final TextPlaces places;
    private int at;

    /** The last head that was looked for, and from where: each value asks, and most stand before the same one. */
    private int head = -1;

    private int headFrom;

    BibCursor(SourceFile file) {
        this.text = file.text();
        this.places = new TextPlaces(file);
    }

    /** What could not be read, in words for whoever mends the file. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final int offset;
        private final String remedy;

        Broken(int offset, String problem, String remedy) {
            super(problem, null, false, false);
            this.offset = offset;
            this.remedy = remedy;
        }

        int offset() {
            return offset;
        }

        String problem() {
            return String.valueOf(getMessage());
        }

        String remedy() {
            return remedy;
        }
    }

    int offset() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    SourcePosition place(int offset) {
        return places.at(offset);
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char current() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    void next() {
        at++;
    }

    String between(int from, int to) {
        return text.substring(from, to);
    }

    /** Moves behind the next {@code @type}, onto its bracket, and gives the type; empty at the end of the file. */
    String nextStart() {
        Matcher matcher = START.matcher(text);
        if (!matcher.find(at)) {
            at = text.length();
            return "";
        }
        at = matcher.end();
        return matcher.group(1);
    }

    /** The next head of an entry at the beginning of a line, or the end of the file. */
    int nextHead(int from) {
        if (from < headFrom || from > head) {
            Matcher matcher = HEAD.matcher(text);
            head = matcher.find(from) ? matcher.start() : text.length();
            headFrom = from;
        }
        return head;
    }

    /** Passes blanks, and lines that begin with a per cent sign, which biber takes for comments. */
    void skipBlanks() {
        while (!atEnd() && (Character.isWhitespace(current()) || current() == '%')) {
            if (current() == '%') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else {
                at++;
            }
        }
    }

    /** A field's name or a macro's; empty where none stands here. */
    String name() {
        Matcher matcher = NAME.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return "";
        }
        at = matcher.end();
        return matcher.group();
    }

    /** Whether a name and an equals sign come next. */
    boolean beforeField() {
        int start = at;
        boolean named = !name().isEmpty();
        skipBlanks();
        boolean field = named && current() == '=';
        at = start;
        return field;
    }

    /**
     * What stands between the brace, quotation mark or parenthesis here and the one that closes it; moves behind that.
     *
     * @param what is open, in a message
     * @param tolerant whether the head of another entry may stand inside, as in a commented-out one
     */
    String delimited(String what, boolean tolerant) throws Broken {
        int start = at;
        char open = current();
        char close = open == '{' ? '}' : open == '(' ? ')' : '"';
        int limit = tolerant ? text.length() : nextHead(start);
        int depth = 0;
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == close && depth == 0) {
                at = i + 1;
                return text.substring(start + 1, i);
            }
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
                if (depth < 0 && close == '"') {
                    throw new Broken(
                            start, what + " begins here and is never closed", "close it with a quotation mark.");
                }
                if (depth < 0) {
                    throw new Broken(
                            i, "a brace closes here that was never opened", "remove it, or open one before it.");
                }
            }
        }
        throw new Broken(
                start, what + " begins here and is never closed", "close it with " + close + "; count its braces.");
    }
}
