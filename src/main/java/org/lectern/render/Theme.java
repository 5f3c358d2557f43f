package org.lectern.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.lectern.cache.Digest;
import org.lectern.concurrent.Once;

/** The files of the theme, those of the list laid over the default ones: templates, and assets that are copied. */
public final class Theme {
    static final String ASSETS = "assets/";
    private static final String TEMPLATE = ".ftlh";

    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(?:ftlh|ftlx|ftl|css|js)");

    private final SortedMap<String, byte[]> files;
    private final Once<ThemeTemplates> templates = new Once<>(() -> TemplateEngine.configuration(this));

    private final Once<Digest> digest = new Once<>(this::digested);

    /** By the module from which the others of a script are reached, for the site that asked last. */
    private final Map<String, Joined> scripts = new ConcurrentHashMap<>();

    private record Joined(String site, String script) {}

    Theme(SortedMap<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    /** Whether the file of a name is read as text, here or by a browser. */
    static boolean isText(String name) {
        return TEXT.matcher(name).matches();
    }

    /**
     * The text of a file by its name below {@code templates/}, without a byte order mark and with {@code \n} at the
     * ends of its lines: so a browser reads it, and a digest made of it is that of what the browser reads.
     */
    Optional<String> text(String name) {
        return Optional.ofNullable(files.get(name))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
                .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** Its templates, parsed once for all sites that have this theme. */
    ThemeTemplates templates() {
        return templates.get();
    }

    /**
     * Modules joined into one script, as {@link ScriptBundle#join} does it.
     *
     * @param main the module from which all others are reached
     * @param site the text of the module {@code site.js}
     */
    String script(String main, String site) {
        return scripts.compute(
                        main,
                        (name, last) -> last != null && last.site().equals(site)
                                ? last
                                : new Joined(site, ScriptBundle.join(this, main, site)))
                .script();
    }

    /** Whether all files of another theme are the same. */
    boolean isSame(Theme other) {
        return files.keySet().equals(other.files.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.files.get(file.getKey())));
    }

    /** Whether a template that was used so far may say what time it is, so that a page is another at another time. */
    public boolean tellsTheTime() {
        return templates().tellTheTime();
    }

    /** The digest of all files and their names. */
    public Digest digest() {
        return digest.get();
    }

    private Digest digested() {
        Digest.Of all = new Digest.Of();
        files.forEach((name, bytes) -> all.add(name).add(bytes));
        return all.digest();
    }

    /** The names of all files, in order. */
    Set<String> names() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /** The names of the templates below a folder, without the folder and {@code .ftlh}, in order. */
    List<String> templates(String folder) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(folder) && name.endsWith(TEMPLATE))
                .map(name -> name.substring(folder.length(), name.length() - TEMPLATE.length()))
                .toList();
    }

    /** The names of the files below {@code assets/}, without that folder, in order. */
    List<String> assets() {
        return files.keySet().stream()
                .filter(name -> name.startsWith(ASSETS))
                .map(name -> name.substring(ASSETS.length()))
                .toList();
    }

    /** What browsers load of it, by name: assets, and the modules of scripts; not to be changed. */
    SortedMap<String, byte[]> loaded() {
        SortedMap<String, byte[]> loaded = new TreeMap<>(files);
        loaded.keySet().removeIf(name -> !name.startsWith(ASSETS) && !name.startsWith(ScriptBundle.FOLDER));
        return loaded;
    }

    byte[] asset(String name) {
        byte[] bytes = files.get(ASSETS + name);
        if (bytes == null) {
            throw new IllegalArgumentException("not an asset: " + name);
        }
        return Arrays.copyOf(bytes, bytes.length);
    }
}
