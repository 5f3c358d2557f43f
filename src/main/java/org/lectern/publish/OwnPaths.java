package org.lectern.publish;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.lectern.plan.OutputPath;

/**
 * Which paths of a site a build may ever make. A list of files that was damaged, or that somebody else wrote, has a say
 * about these alone.
 */
final class OwnPaths {
    /**
     * What a host looks for at the root of a site, beside names that begin with a dot; no build makes one. To systems
     * that pass over capitals and over a full stop at the end, other names mean the same file.
     */
    private static final Set<String> OF_THE_HOST = Set.of("cname", "_headers", "_redirects", "netlify.toml");

    private static final Set<String> HIDDEN = Set.of(OutputFolder.MANIFEST, OutputFolder.NO_JEKYLL);
    /** In UTF-16; longer ones are names nowhere. */
    private static final int LONGEST_NAME = 255;

    private OwnPaths() {}

    static boolean has(String path) {
        String first = path.substring(0, (path + "/").indexOf('/'));
        String meant = first.toLowerCase(Locale.ROOT).replaceFirst("\\.+$", "");
        boolean ours = HIDDEN.contains(path) || (!meant.startsWith(".") && !OF_THE_HOST.contains(meant));
        return ours && isPath(path);
    }

    private static boolean isPath(String path) {
        try {
            // Both throw: for what leads elsewhere, and for what no file may be called.
            boolean relative = !Path.of(new OutputPath(path).value()).isAbsolute();
            return relative && Arrays.stream(path.split("/")).allMatch(name -> name.length() <= LONGEST_NAME);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
