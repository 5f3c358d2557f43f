package bench.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * The least that any generator has to do: reads all input and writes as many files of the same sizes as a site has, or
 * reads all input and compares these files with what they should hold. It makes nothing: a file is the beginning of a
 * fixed text.
 */
final class Floor {
    private static final int LONGEST = 1 << 20;
    private static final byte[] TEXT = text();

    private Floor() {}

    /**
     * Reads {@code CONTENT}, and writes or compares the files of {@code SITE} in {@code FLOOR}.
     *
     * @param arguments {@code write CONTENT SITE FLOOR}, or {@code compare CONTENT FLOOR}
     */
    public static void main(String[] arguments) throws IOException {
        read(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "write" -> write(Path.of(arguments[2]), Path.of(arguments[3]));
            case "compare" -> compare(Path.of(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void read(Path content) throws IOException {
        long bytes = 0;
        for (Path file : Folders.files(content)) {
            bytes += Files.readAllBytes(file).length;
        }
        System.out.println(bytes + " bytes read");
    }

    private static void write(Path site, Path floor) throws IOException {
        for (Path file : Folders.files(site)) {
            Path copy = floor.resolve(site.relativize(file));
            Files.createDirectories(copy.getParent());
            try (OutputStream out = Files.newOutputStream(copy)) {
                for (long left = Files.size(file); left > 0; left -= LONGEST) {
                    out.write(TEXT, 0, (int) Math.min(left, LONGEST));
                }
            }
        }
    }

    private static void compare(Path floor) throws IOException {
        for (Path file : Folders.files(floor)) {
            try (InputStream in = Files.newInputStream(file)) {
                byte[] part = in.readNBytes(LONGEST);
                while (part.length > 0) {
                    if (!Arrays.equals(part, 0, part.length, TEXT, 0, part.length)) {
                        throw new IOException("something else wrote " + file);
                    }
                    part = in.readNBytes(LONGEST);
                }
            }
        }
    }

    private static byte[] text() {
        byte[] text = new byte[LONGEST];
        new Random(1).nextBytes(text);
        return text;
    }
}
