package org.lectern.importer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.source.SourceFile;

/**
 * A file of another program as text, whatever its encoding.
 *
 * @param encoding the name of the one that fits
 * @param guessed whether nothing in the file said so
 */
record ForeignText(SourceFile file, String encoding, boolean guessed) {
    private static final Pattern DECLARED = Pattern.compile("(?m)^%\\s*Encoding:\\s*(\\S+)\\s*$");
    private static final int HEAD = 2000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Decodes by the mark at the beginning, as UTF-8, by JabRef's line, or else as Western European. */
    static ForeignText of(String name, byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(name, bytes, StandardCharsets.UTF_16, false);
        }
        Charset wide = bytes.length > 3 && bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        if (bytes.length > 3 && (bytes[0] == 0) != (bytes[1] == 0)) {
            return decoded(name, bytes, wide, true);
        }
        if (isUtf8(bytes)) {
            return decoded(name, bytes, StandardCharsets.UTF_8, false);
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        Optional<Charset> stated = declared.find() ? charset(declared.group(1)) : Optional.empty();
        boolean fits = stated.isPresent() && !stated.get().equals(StandardCharsets.UTF_8);
        return decoded(name, bytes, fits ? stated.get() : WINDOWS, !fits);
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static ForeignText decoded(String name, byte[] bytes, Charset charset, boolean guessed) {
        String text = new String(bytes, charset).replaceFirst("^\uFEFF", "");
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        // Control characters are what broken exports leave; a blank keeps words apart and places right.
        String readable = lines.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", " ");
        return new ForeignText(new SourceFile(name, readable), charset.name(), guessed);
    }
}
