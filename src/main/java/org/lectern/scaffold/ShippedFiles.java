package org.lectern.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The workflows, forms and editors' settings of a list, beside those that a new list gets. They are the editor's: an
 * upgrade leaves them alone, and says this.
 *
 * @param other those that read otherwise, since they are older or were changed
 * @param absent those that the list has not
 */
public record ShippedFiles(SortedSet<String> other, SortedSet<String> absent) {
    private static final String HOST = ".github/";

    /** Looks, whatever the line ends. */
    public static ShippedFiles in(Path list, ProgramJar jar) throws IOException {
        ShippedFiles found = new ShippedFiles(new TreeSet<>(), new TreeSet<>());
        for (Map.Entry<String, byte[]> file :
                Skeleton.files(new ListFacts("A list", "en", ""), jar).entrySet()) {
            String path = file.getKey();
            if (path.startsWith(HOST) || EditorFiles.isSetting(path)) {
                found.look(list.resolve(path), path, text(file.getValue()));
            }
        }
        return found;
    }

    private void look(Path file, String path, String now) throws IOException {
        if (!Files.isRegularFile(file)) {
            absent.add(path);
        } else if (!text(Files.readAllBytes(file)).equals(now)) {
            other.add(path);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** Whether the list has all of them as a new one would. */
    public boolean isCurrent() {
        return other.isEmpty() && absent.isEmpty();
    }
}
