package org.lectern.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/** Bytes as text in UTF-8; another encoding is reported, with the place of the first sign that does not fit. */
public final class Utf8Text {
    private static final String REMEDY = "save the file with the encoding UTF-8";

    private final DiagnosticCollector diagnostics;

    public Utf8Text(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The text, without a byte order mark and with {@code \n} at the ends of its lines; nothing where it was reported.
     *
     * @param name of the file, for messages
     */
    public Optional<String> of(String name, byte[] bytes) {
        String read = new String(bytes, StandardCharsets.UTF_8);
        return read.indexOf('\uFFFD') >= 0 && !isSound(name, bytes) ? Optional.empty() : whole(name, plain(read));
    }

    /** A sign that stands for what could not be read may be in the text itself, too. */
    private boolean isSound(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        if (result.isError()) {
            String before = plain(out.flip().toString());
            diagnostics.error("not-utf8", end(name, before), "this is not UTF-8 text", REMEDY + ".");
        }
        return !result.isError();
    }

    private Optional<String> whole(String name, String text) {
        int nul = text.indexOf('\0');
        if (nul < 0) {
            return Optional.of(text);
        }
        diagnostics.error(
                "not-utf8",
                end(name, text.substring(0, nul)),
                "the text has a NUL character",
                REMEDY + " (this looks like UTF-16, or like no text at all).");
        return Optional.empty();
    }

    private static String plain(String read) {
        String text = read.startsWith("\uFEFF") ? read.substring(1) : read;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The place behind a text with which the file begins. */
    private static SourcePosition end(String name, String text) {
        int line = 1 + (int) text.chars().filter(sign -> sign == '\n').count();
        return new SourcePosition(name, line, text.codePointCount(text.lastIndexOf('\n') + 1, text.length()) + 1);
    }
}
