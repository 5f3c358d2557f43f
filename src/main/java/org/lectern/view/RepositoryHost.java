package org.lectern.view;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the hosts of repositories have their pages: the editor of a file, its history, a form for mistakes. The forms
 * of editors are those by which other generators of sites link to them, compared in November 2026; Bitbucket documents
 * none, and its form is that which its users report (MkDocs, issue 1378).
 */
enum RepositoryHost {
    GITHUB(
            "/edit/{branch}/{path}",
            "/commits/{branch}/{path}",
            "/issues/new?template=fix-a-record.yml&title=%s&page=%s"),
    GITLAB(
            "/-/edit/{branch}/{path}",
            "/-/commits/{branch}/{path}",
            "/-/issues/new?issue%%5Btitle%%5D=%s&issue%%5Bdescription%%5D=%s"),
    /** Also Gitea, of which it was made, and Codeberg, where it runs. */
    FORGEJO("/_edit/{branch}/{path}", "/commits/branch/{branch}/{path}", "/issues/new?title=%s&body=%s"),
    BITBUCKET("/src/{branch}/{path}?mode=edit", "/history-node/{branch}/{path}", ""),
    OTHER("", "", "");

    private final String edit;
    private final String history;
    private final String report;

    RepositoryHost(String edit, String history, String report) {
        this.edit = edit;
        this.history = history;
        this.report = report;
    }

    /** By the names under which they are known; a host of somebody's own says in its name what runs there, or not. */
    static RepositoryHost of(String address) {
        String host =
                Optional.ofNullable(URI.create(address).getHost()).orElse("").toLowerCase(Locale.ROOT);
        List<String> names = List.of(host.split("\\."));
        if (host.equals("github.com")) {
            return GITHUB;
        }
        if (host.equals("bitbucket.org")) {
            return BITBUCKET;
        }
        if (names.contains("gitlab")) {
            return GITLAB;
        }
        return names.contains("codeberg") || names.contains("gitea") || names.contains("forgejo") ? FORGEJO : OTHER;
    }

    /** As site.yaml writes such a template: {@code {branch}} and {@code {path}}. Or empty. */
    String edit() {
        return edit;
    }

    String history() {
        return history;
    }

    /** The form with its title and the address of the page in question, or an empty text. */
    String report(String title, String page) {
        return report.isEmpty() ? "" : String.format(Locale.ROOT, report, encoded(title), encoded(page));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
