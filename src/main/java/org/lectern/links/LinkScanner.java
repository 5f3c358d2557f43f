package org.lectern.links;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.Doi;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceFile;
import org.lectern.source.SourceReader;

/**
 * Finds the addresses in the files of a list as they stand there, whatever field or text has them, and DOIs as
 * addresses at doi.org. Code is left out, whose addresses are examples, and site.yaml: its addresses are the site's own
 * and patterns of libraries.
 */
final class LinkScanner {
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\bhttps?://[^\\s\"<>\\\\^`{|}]+");
    private static final Pattern DOI = Pattern.compile("(?i)^[\\s{,-]*doi:\\s*[\"']?(10\\.[0-9.]+/[^\\s\"',}]+)");

    private static final int MOST_PORTS = 65_535;

    private LinkScanner() {}

    /** By file, line and column. */
    static List<WebLink> links(ContentTree tree) throws IOException {
        // What is wrong with the files as such was said when they were read.
        SourceReader texts = new SourceReader(new DiagnosticCollector());
        List<WebLink> found = new ArrayList<>();
        for (ContentFile file : files(tree)) {
            texts.read(file).ifPresent(source -> scan(source, found));
        }
        return found;
    }

    private static List<ContentFile> files(ContentTree tree) {
        Stream<ContentFile> single =
                Stream.of(tree.topics(), tree.people(), tree.journals()).flatMap(Optional::stream);
        Stream<ContentFile> several = Stream.of(tree.articles(), tree.topicTexts(), tree.lists(), tree.pages())
                .flatMap(List::stream);
        return Stream.concat(single, several).sorted().toList();
    }

    private static void scan(SourceFile file, List<WebLink> found) {
        List<String> lines = Prose.of(file.text());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!file.isMarkdown() && line.stripLeading().startsWith("#")) {
                continue;
            }
            for (Matcher matcher = ADDRESS.matcher(line); matcher.find(); ) {
                SourcePosition position = position(file, i, line, matcher.start());
                address(matcher.group()).ifPresent(address -> found.add(new WebLink(address, position)));
            }
            Matcher doi = DOI.matcher(line);
            if (doi.find()) {
                SourcePosition position = position(file, i, line, doi.start(1));
                ofDoi(doi.group(1)).ifPresent(address -> found.add(new WebLink(address, position)));
            }
        }
    }

    private static SourcePosition position(SourceFile file, int line, String text, int offset) {
        return new SourcePosition(file.name(), line + 1, text.codePointCount(0, offset) + 1);
    }

    private static Optional<URI> ofDoi(String text) {
        try {
            return address(Doi.parse(text).url());
        } catch (InvalidValueException e) {
            return Optional.empty(); // said when the record was read
        }
    }

    /** The address without what the sentence or the brackets around it end with; nothing for one that is none. */
    static Optional<URI> address(String found) {
        String text = found.replaceFirst("#.*", "");
        while (!text.isEmpty()
                && (".,;:!?*_'".indexOf(last(text)) >= 0 || closesMore(text, '(', ')') || closesMore(text, '[', ']'))) {
            text = text.substring(0, text.length() - 1);
        }
        try {
            URI uri = new URI(text.replace("[", "%5B").replace("]", "%5D"));
            if (uri.getHost() == null || uri.getRawUserInfo() != null || uri.getPort() > MOST_PORTS) {
                return Optional.empty(); // one with a user's name is nothing to be asked for
            }
            URI ascii = new URI(uri.toASCIIString());
            return Optional.of(new URI(ascii.getScheme().toLowerCase(Locale.ROOT)
                    + "://"
                    + ascii.getRawAuthority().toLowerCase(Locale.ROOT)
                    + (ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath())
                    + (ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery())));
        } catch (URISyntaxException e) {
            return Optional.empty(); // what is no address was said when the record was read
        }
    }

    private static boolean closesMore(String text, char open, char close) {
        return last(text) == close
                && text.chars().filter(c -> c == close).count()
                        > text.chars().filter(c -> c == open).count();
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }
}
