package bench.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/**
 * How heavy something is.
 *
 * @param zipped bytes as a server sends them with gzip, or as they are where that makes them no smaller
 */
record Weight(long bytes, long zipped) {
    static final Weight NOTHING = new Weight(0, 0);

    static Weight of(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weight(content.length, Math.min(content.length, zipped.size()));
    }

    Weight and(Weight other) {
        return new Weight(bytes + other.bytes, zipped + other.zipped);
    }
}
