package org.lectern.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** A site against what a host takes. */
final class HostLimits {
    private static final double MIB = 1024 * 1024;
    private static final double MB = 1_000_000;

    /** Of half the size of a file that is taken GitHub warns itself; nobody else says when it becomes too much. */
    private static final int NEAR = 2;

    private final Host host;
    private final SiteFiles site;

    HostLimits(Host host, SiteFiles site) {
        this.host = host;
        this.site = site;
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (host.files() > 0 && site.count() > host.files()) {
            warnings.add(say("%,d files; %s takes %,d", site.count(), host.title(), host.files()) + fewer());
        }
        if (host.bytes() > 0 && site.bytes() > host.bytes()) {
            warnings.add(say("%,.0f MB; %s takes %,.0f MB", site.bytes() / MB, host.title(), host.bytes() / MB));
        }
        if (host.filesInFolder() > 0) {
            folders().forEach((folder, files) -> {
                if (files > host.filesInFolder()) {
                    warnings.add(say(
                                    "%,d files in %s; %s takes %,d a folder",
                                    files, folder, host.title(), host.filesInFolder())
                            + fewer());
                }
            });
        }
        if (host.fileBytes() > 0) {
            addFiles(host.fileBytes(), Long.MAX_VALUE, "%s; %s takes no file above %,.0f MiB", warnings);
            addFiles(
                    host.fileBytes() / NEAR,
                    host.fileBytes(),
                    "%s; that is near to %2$s's limit of %3$,.0f MiB a file",
                    warnings);
        }
        return warnings;
    }

    private String say(String words, Object... values) {
        String note = host.note().isEmpty() ? "" : " (" + host.note() + ")";
        return String.format(Locale.ROOT, words, values) + note;
    }

    private static String fewer() {
        return "; exports: [] and citation: {bibliographies: []} in site.yaml make fewer";
    }

    private SortedMap<String, Integer> folders() {
        SortedMap<String, Integer> folders = new TreeMap<>();
        for (String path : site.sizes().keySet()) {
            int slash = path.lastIndexOf('/');
            folders.merge(slash < 0 ? "the site's first folder" : path.substring(0, slash + 1), 1, Integer::sum);
        }
        return folders;
    }

    private void addFiles(long above, long upTo, String words, List<String> warnings) {
        TreeSet<String> large = new TreeSet<>();
        for (Map.Entry<String, Long> file : site.sizes().entrySet()) {
            if (file.getValue() > above && file.getValue() <= upTo) {
                large.add(String.format(Locale.ROOT, "%s has %,.0f MiB", file.getKey(), file.getValue() / MIB));
            }
        }
        if (!large.isEmpty()) {
            warnings.add(say(words, SiteFiles.named(large), host.title(), host.fileBytes() / MIB));
        }
    }
}
