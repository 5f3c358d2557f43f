package org.lectern.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a new list. {@code files.txt} in this package says which: on each line the path in the list, a blank and
 * the resource. Places such as {@code @title@} are filled in; in the names of resources {@code @language@} too.
 */
final class Skeleton {
    private Skeleton() {}

    /** The files by their paths with slashes, those of the list's repository and for editors among them. */
    static SortedMap<String, byte[]> files(ListFacts facts, ProgramJar jar) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>(ListRepository.filesOfList(jar));
        files.putAll(EditorFiles.ofNewList());
        var values = facts.values(jar.version());
        String index = new String(Resource.bytes("files.txt"), StandardCharsets.UTF_8);
        for (String line : index.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int blank = line.indexOf(' ');
                String path = line.substring(0, blank);
                String resource = line.substring(blank).strip().replace("@language@", facts.language());
                files.put(path, new Template(Resource.bytes(resource)).filled(values, Notation.ofFile(path)));
            }
        }
        return files;
    }
}
