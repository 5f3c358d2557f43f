package org.lectern.serve;

import java.util.List;
import java.util.regex.Pattern;

/** Pages on their way out: those of the site with the script that keeps them fresh, and those in place of a site. */
final class LivePage {
    /** Below it is what only the preview has; no file of a site can be there. */
    static final String OWN = "/.lectern/";

    private static final Pattern BODY_END = Pattern.compile("(?i)</body\\s*>");

    /** A page that allows only its own inline scripts, such as 404.html, must allow ours as well. */
    private static final Pattern POLICY_WITHOUT_US = Pattern.compile(
            "(?i)(<meta http-equiv=\"Content-Security-Policy\" content=\"[^\"]*\\bscript-src)(?![^\";]*'self')");

    private LivePage() {}

    /**
     * A page as it goes out.
     *
     * @param tag of the page
     * @param version of the whole preview
     * @param inPlace whether it stands in place of a page that could not be made
     */
    static String of(String html, String tag, String version, boolean inPlace) {
        String allowed = POLICY_WITHOUT_US.matcher(html).replaceFirst("$1 'self'");
        int end = -1;
        for (var matcher = BODY_END.matcher(allowed); matcher.find(); ) {
            end = matcher.start();
        }
        String script = "<script src=\"" + OWN + "serve.js\" data-made=\"" + tag + "\" data-version=\"" + version + "\""
                + (inPlace ? " data-in-place" : "") + "></script>\n";
        return end < 0 ? allowed + script : allowed.substring(0, end) + script + allowed.substring(end);
    }

    /** What stands at an address while there is no page for it. */
    static String inPlace(String title, List<String> faults) {
        StringBuilder out = new StringBuilder();
        out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(title)
                .append("</title>\n<link rel=\"stylesheet\" href=\"" + OWN
                        + "serve.css\">\n</head>\n<body>\n<main>\n<h1>")
                .append(title)
                .append("</h1>\n");
        if (faults.isEmpty()) {
            out.append("<p>This page changes by itself when it is ready.</p>\n");
        } else {
            out.append("<p>Mend what is said here; this page changes by itself.</p>\n<ul>\n");
            faults.forEach(line -> out.append("<li>").append(escaped(line)).append("</li>\n"));
            out.append("</ul>\n");
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
