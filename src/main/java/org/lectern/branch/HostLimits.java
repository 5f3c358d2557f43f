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
            warnings.add(noted(files(site.count(), "files", host.files(), "")) + fewer());
        }
        if (host.bytes() > 0 && site.bytes() > host.bytes()) {
            warnings.add(noted(String.format(
                    Locale.ROOT, "%,.0f MB; %s takes %,.0f MB", site.bytes() / MB, host.title(), host.bytes() / MB)));
        }
        if (host.filesInFolder() > 0) {
            folders().forEach((folder, files) -> {
                if (files > host.filesInFolder()) {
                    warnings.add(
                            noted(files(files, "files in " + folder, host.filesInFolder(), " a folder")) + fewer());
                }
            });
        }
        if (host.fileBytes() > 0) {
            String limit = String.format(Locale.ROOT, "%,.0f MiB", host.fileBytes() / MIB);
            addFiles(host.fileBytes(), Long.MAX_VALUE, host.title() + " takes no file above " + limit, warnings);
            addFiles(
                    host.fileBytes() / NEAR,
                    host.fileBytes(),
                    "that is near to " + host.title() + "'s limit of " + limit + " a file",
                    warnings);
        }
        return warnings;
    }

    private String files(int files, String what, int most, String each) {
        return String.format(Locale.ROOT, "%,d %s; %s takes %,d%s", files, what, host.title(), most, each);
    }

    private String noted(String words) {
        return host.note().isEmpty() ? words : words + " (" + host.note() + ")";
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
            warnings.add(noted(SiteFiles.named(large) + "; " + words));
        }
    }
}
