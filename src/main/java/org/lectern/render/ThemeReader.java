package org.lectern.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lectern.cache.Checksum;
import org.lectern.cache.Digest;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.EditedFolder;
import org.lectern.source.MergeMarks;
import org.lectern.source.Utf8Text;

/** Reads the default theme, which travels with the program, and the list's own files over it. */
public final class ThemeReader {
    /** A single file of a theme may be this large. */
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    /** A file that is always there, by which the folder is found. */
    private static final String LANDMARK = "layout/base.ftlh";

    /** What was read from the program's jar, which stays as it is while it runs; no array of it is changed. */
    private static volatile Map<String, byte[]> packaged = Map.of();

    /** The last theme: while no file changes, its templates are parsed and its scripts joined once in a program. */
    private static volatile Theme last = new Theme(Collections.emptySortedMap());

    private final DiagnosticCollector diagnostics;

    public ThemeReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The theme; files of the list that change nothing are reported. The same object as the one before where no file is
     * another.
     *
     * @param overlay the list's own templates; each file takes the place of the default one of its name
     * @throws IOException when a file cannot be read
     */
    public Theme read(Optional<Path> overlay) throws IOException {
        Map<String, byte[]> defaults = defaults();
        if (overlay.isEmpty()) {
            return known(new Theme(new TreeMap<>(defaults)));
        }
        Map<String, byte[]> own = folder(overlay.get());
        Utf8Text texts = new Utf8Text(diagnostics);
        own.forEach((name, bytes) -> {
            refuseJoined(name);
            if (Theme.isText(name)) {
                texts.of(TemplateEngine.ORIGIN + name, bytes).ifPresent(text -> {
                    refuseBlank(name, text);
                    MergeMarks.report(TemplateEngine.ORIGIN + name, text, diagnostics);
                });
            }
        });
        SortedMap<String, byte[]> files = new TreeMap<>(defaults);
        files.putAll(own);
        Theme theme = known(new Theme(files));
        new StrayFiles(diagnostics).report(own.keySet(), defaults.keySet(), theme);
        return theme;
    }

    /**
     * Tells the list's own files from others, by their names and what stands in them; the default ones are the
     * program's.
     *
     * @param overlay the list's own templates
     * @throws IOException when a file cannot be read
     */
    public Digest ownFiles(Optional<Path> overlay) throws IOException {
        Digest.Of all = new Digest.Of();
        if (overlay.isPresent()) {
            folder(overlay.get()).forEach((name, bytes) -> {
                all.add(name);
                if (name.startsWith(Theme.ASSETS)) {
                    all.add(Checksum.of(bytes)); // it may be large, and a sum tells whether it is another
                } else {
                    all.add(bytes);
                }
            });
        }
        return all.digest();
    }

    private static Theme known(Theme read) {
        Theme before = last;
        if (before.isSame(read)) {
            return before;
        }
        last = read;
        return read;
    }

    private Map<String, byte[]> defaults() throws IOException {
        URL landmark = ThemeReader.class.getResource("/org/lectern/theme/" + LANDMARK);
        if (landmark == null) {
            throw new IOException("the program is incomplete: it has no theme");
        }
        try {
            URI uri = landmark.toURI();
            if (!uri.getScheme().equals("jar")) {
                return folder(Path.of(uri).resolve("../..").normalize());
            }
            if (packaged.isEmpty()) {
                try (FileSystem jar = FileSystems.newFileSystem(jar(uri))) {
                    packaged = Collections.unmodifiableMap(folder(jar.getPath("/org/lectern/theme")));
                }
            }
            return packaged;
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** The jar of an address {@code jar:file:/…/lectern.jar!/…}; opened anew, so that closing it harms nobody else. */
    private static Path jar(URI uri) {
        String file = uri.toString().substring("jar:".length());
        return Path.of(URI.create(file.substring(0, file.indexOf("!/"))));
    }

    /**
     * The files below a folder by name; those that editors put there are left alone, links and pipes reported and not
     * followed.
     */
    private Map<String, byte[]> folder(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        EditedFolder.walk(root, (file, attributes) -> {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (attributes.isRegularFile() && attributes.size() <= MAX_BYTES) {
                files.put(name, bytes(file));
            } else {
                refuse(name, attributes);
            }
        });
        return files;
    }

    private void refuseBlank(String name, String text) {
        if (name.matches("(?:pages|free)/.*\\.ftl[hx]?") && text.isBlank()) {
            diagnostics.error(
                    "template-empty",
                    SourcePosition.startOf(TemplateEngine.ORIGIN + name),
                    "the template is empty, and so would be the pages that it makes",
                    name.startsWith("pages/")
                            ? "delete the file, and the theme's own is used again."
                            : "write the page, or delete the file.");
        }
    }

    /** A file in the place of a script that is made of modules would be a second one of its name. */
    private void refuseJoined(String name) {
        if (name.startsWith(Theme.ASSETS) && ScriptBundle.SCRIPTS.containsKey(name.substring(Theme.ASSETS.length()))) {
            diagnostics.error(
                    "script-fault",
                    SourcePosition.startOf(TemplateEngine.ORIGIN + name),
                    "a script of this name is made of the modules in scripts/",
                    "change these, or give the file another name and load it from layout/base.ftlh.");
        }
    }

    private void refuse(String name, BasicFileAttributes attributes) {
        String kind = attributes.isSymbolicLink() ? "a symbolic link" : "neither a file nor a folder";
        diagnostics.error(
                attributes.isRegularFile() ? "file-too-large" : "not-a-file",
                SourcePosition.startOf(TemplateEngine.ORIGIN + name),
                attributes.isRegularFile()
                        ? "the file is larger than " + MAX_BYTES / (1024 * 1024) + " MiB"
                        : "this is " + kind + " and is not followed",
                attributes.isRegularFile()
                        ? "make it smaller, or leave it out: content/files/ takes larger ones."
                        : "put the file itself there, or remove it.");
    }

    private static byte[] bytes(Path file) throws IOException {
        // A jar's file system knows no links, and refuses the option.
        boolean onDisk = file.getFileSystem().equals(FileSystems.getDefault());
        try (InputStream in = onDisk
                ? Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)
                : Files.newInputStream(file)) {
            return in.readAllBytes();
        }
    }
}
