package org.lectern.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.SourcePosition;

/** Reads a file as UTF-8 text; what is no text, too large, or half-merged is reported and not read further. */
public final class SourceReader {
    /** The largest file that is parsed, in bytes. */
    public static final int MAX_BYTES = Limit.FILE.value();

    private static final byte[] NOTHING = {};

    /** The longest line, in characters: YAML's scanner is quadratic in an unbroken one. */
    static final int MAX_LINE = Limit.LINE.value();

    private final DiagnosticCollector diagnostics;

    public SourceReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The file's text, or nothing where that was reported.
     *
     * @throws IOException when the file cannot be read
     */
    public Optional<SourceFile> read(ContentFile file) throws IOException {
        return text(file, bytes(file));
    }

    /**
     * What stands in a file, of which no more is read than tells that it is too large.
     *
     * @throws IOException when the file cannot be read
     */
    public static byte[] bytes(ContentFile file) throws IOException {
        // The scan saw a regular file; NOFOLLOW_LINKS holds if it was replaced by a link since.
        try (InputStream in = Files.newInputStream(file.path(), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes =
                    new byte[Math.min(in.available(), MAX_BYTES) + 1]; // the last one shows whether there is more
            int length = in.readNBytes(bytes, 0, bytes.length);
            byte[] rest = length < bytes.length ? NOTHING : in.readNBytes(MAX_BYTES + 1 - length);
            byte[] all = Arrays.copyOf(bytes, length + rest.length);
            System.arraycopy(rest, 0, all, length, rest.length);
            return all;
        }
    }

    /** The text of a file that has these {@link #bytes}, or nothing where that was reported. */
    public Optional<SourceFile> text(ContentFile file, byte[] bytes) {
        SourcePosition start = SourcePosition.startOf(file.name());
        if (bytes.length > MAX_BYTES) {
            diagnostics.error(
                    "file-too-large",
                    start,
                    "the file is larger than " + MAX_BYTES + " bytes",
                    "split it: one work a file is the usual form " + Limit.FILE.named() + ".");
            return Optional.empty();
        }
        Optional<String> decoded = new Utf8Text(diagnostics).of(file.name(), bytes);
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        String text = decoded.get();
        if (text.isBlank()) {
            diagnostics.error("empty-file", start, "the file is empty", remedyOfEmpty(file.name()));
            return Optional.empty();
        }
        return isSound(file.name(), text) ? Optional.of(new SourceFile(file.name(), text)) : Optional.empty();
    }

    private static String remedyOfEmpty(String name) {
        if (name.matches("[^/]+/site\\.yaml")) {
            return "write title: My reading list.";
        }
        return name.endsWith(".csl") ? "put a style into it, or delete it." : "write a record into it, or delete it.";
    }

    private boolean isSound(String name, String text) {
        boolean sound = true;
        int control = ControlCharacters.first(text);
        int line = 1;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (MergeMarks.isMark(text, start)) {
                MergeMarks.report(new SourcePosition(name, line, 1), diagnostics);
                sound = false;
            }
            if (end - start > MAX_LINE) {
                diagnostics.error(
                        "line-too-long",
                        new SourcePosition(name, line, 1),
                        "the line has more than " + MAX_LINE + " characters",
                        "break it " + Limit.LINE.named() + ".");
                sound = false;
            }
            if (control >= start && control < end) {
                reportControl(
                        new SourcePosition(name, line, text.codePointCount(start, control) + 1), text.charAt(control));
                return false;
            }
            start = end + 1;
            line++;
        }
        return sound;
    }

    private void reportControl(SourcePosition position, char control) {
        diagnostics.error(
                "control-character",
                position,
                "a control character (" + ControlCharacters.name(control) + ") stands here, which is no text",
                "delete it; an editor may show it as a blank or not at all.");
    }
}
