package org.lectern.source;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/**
 * Names that only some systems can hold: a list with them cannot be cloned on Windows or macOS, nor its site be laid
 * there. The rules are those of Windows ("Naming Files, Paths, and Namespaces"), which are the narrowest, and that two
 * names must differ in more than letter case and the form of accents.
 */
final class PortableNames {
    private static final int MOST_BYTES = 255;
    /** Windows takes 260 with the folders above. */
    private static final int LONGEST_PATH = 200;

    private static final Pattern SIGNS = Pattern.compile("[<>:\"|?*\\\\\\x00-\\x1F]");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³]) *(?:\\..*)?");

    private final DiagnosticCollector diagnostics;
    private final Map<String, String> taken = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    PortableNames(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * A warning for each file whose name not every system can hold.
     *
     * @param files in their order
     */
    void check(List<ContentFile> files, String rootName) {
        for (ContentFile file : files) {
            String path = file.name().substring(rootName.length() + 1);
            fault(path).or(() -> twin(path)).ifPresent(problem -> report(file.name(), problem));
            taken.putIfAbsent(folded(path), path);
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.putIfAbsent(folded(path.substring(0, slash)), path.substring(0, slash));
            }
        }
    }

    private void report(String name, String problem) {
        diagnostics.warning(
                "unportable-name",
                SourcePosition.startOf(name),
                problem,
                "rename it: letters, digits, - and _ are names everywhere.");
    }

    private Optional<String> twin(String path) {
        String other = folders.get(folded(path));
        if (other == null && path.startsWith("articles/")) {
            other = taken.get(folded(path)); // of other twins it is said that they would be one page
        }
        for (int slash = path.indexOf('/'); other == null && slash >= 0; slash = path.indexOf('/', slash + 1)) {
            other = taken.get(folded(path.substring(0, slash)));
        }
        return Optional.ofNullable(other)
                .map(name -> "where letter case or the form of accents does not count, this is the name of " + name);
    }

    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** What is wrong with a path of names, {@code /} between them. */
    static Optional<String> fault(String path) {
        for (String name : path.split("/")) {
            Optional<String> fault = faultOfName(name);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return path.length() > LONGEST_PATH
                ? Optional.of("the path is longer than " + LONGEST_PATH + " characters, which is too much for Windows")
                : Optional.empty();
    }

    private static Optional<String> faultOfName(String name) {
        if (DEVICE.matcher(name).matches()) {
            return Optional.of("\"" + name + "\" is the name of a device on Windows");
        }
        if (SIGNS.matcher(name).find()) {
            return Optional.of("Windows has no file whose name holds one of < > : \" | ? * \\ or a control character");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("Windows cuts off the " + (name.endsWith(".") ? "full stop" : "blank")
                    + " at the end of \"" + name + "\"");
        }
        if (name.indexOf('\uFFFD') >= 0) {
            return Optional.of("the name is not UTF-8");
        }
        return name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? Optional.of("the name is longer than " + MOST_BYTES + " bytes, which is too much for Linux")
                : Optional.empty();
    }
}
