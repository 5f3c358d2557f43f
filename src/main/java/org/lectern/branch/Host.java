package org.lectern.branch;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a host takes. 0 stands for no limit, or none that is known. The figures are those of the hosts' own documents,
 * read in November 2026: GitHub "GitHub Pages limits" and "About large files"; GitLab.com settings and issues 405048
 * and 500273 of GitLab, by which folders count as files do, and the 100 MB of its merge request 80; Cloudflare "Pages
 * limits" and its changelog of 23 January 2026; Netlify "Site deploys overview".
 *
 * @param name as {@code --host} says it
 * @param title as people call it
 * @param domains of its git addresses
 * @param files how many a site may have
 * @param filesInFolder how many a folder may have
 * @param bytes how large a site may be
 * @param fileBytes how large a file may be
 * @param note what else is to be known of the limits; may be empty
 */
public record Host(
        String name,
        String title,
        List<String> domains,
        int files,
        int filesInFolder,
        long bytes,
        long fileBytes,
        String note) {
    private static final long MIB = 1024L * 1024;
    private static final long MB = 1_000_000;
    private static final long GB = 1_000_000_000;

    private static final Pattern ADDRESS = Pattern.compile("(?:[a-z+]+://)?(?:[^@/]*@)?([^:/@]+)[:/].*");

    /** Those that are known. */
    public static final List<Host> ALL = List.of(
            new Host("github", "GitHub Pages", List.of("github.com"), 0, 0, GB, 100 * MIB, ""),
            new Host("gitlab", "GitLab Pages", List.of("gitlab.com"), 200_000, 0, GB, 0, ""),
            new Host(
                    "gitlab-own",
                    "a GitLab of one's own",
                    List.of(),
                    200_000,
                    0,
                    100 * MB,
                    0,
                    "its settings may allow more"),
            new Host(
                    "cloudflare",
                    "Cloudflare Pages",
                    List.of(),
                    20_000,
                    0,
                    0,
                    25 * MIB,
                    "the number of files is that of the free plan"),
            new Host("netlify", "Netlify", List.of(), 0, 54_000, 0, 0, ""));

    /** The host of that name. */
    public static Optional<Host> named(String name) {
        return ALL.stream().filter(host -> host.name.equals(name)).findFirst();
    }

    /** The host of a git address, where its domain says which it is. */
    static Optional<Host> at(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String domain = matcher.group(1);
        Optional<Host> known = ALL.stream()
                .filter(host -> host.domains.stream().anyMatch(of -> domain.equals(of) || domain.endsWith("." + of)))
                .findFirst();
        return known.isPresent() || !domain.startsWith("gitlab.") ? known : named("gitlab-own");
    }

    /** What of a site the host would not take, or only just; a sentence each. */
    public List<String> warnings(SiteFiles site) {
        return new HostLimits(this, site).warnings();
    }
}
