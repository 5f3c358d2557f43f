package bench.pages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weighs pages: reads what they ask for from their tags. */
final class PageScale {
    private static final Pattern TAG = Pattern.compile("<(link|script|img|template|/template)\\b[^>]*>");
    private static final Pattern RELATION = Pattern.compile("\\brel=\"([^\"]*)\"");
    private static final Pattern SOURCE = Pattern.compile("\\b(?:href|src)=\"([^\":?#]+)\"");

    private final SiteFiles files;

    PageScale(SiteFiles files) {
        this.files = files;
    }

    PageWeight weigh(Path page) {
        byte[] content = SiteFiles.bytes(page);
        Set<Path> styles = new LinkedHashSet<>();
        Set<Path> scripts = new LinkedHashSet<>();
        Set<Path> images = new LinkedHashSet<>();
        Matcher tags = TAG.matcher(new String(content, StandardCharsets.UTF_8));
        boolean inert = false;
        while (tags.find()) {
            String tag = tags.group();
            switch (tags.group(1)) {
                case "template" -> inert = true;
                case "/template" -> inert = false;
                case "script" -> add(scripts, inert, page, tag);
                case "img" -> add(images, inert, page, tag);
                default -> add(linked(tag, styles, images), inert, page, tag);
            }
        }
        Set<Path> fonts = new LinkedHashSet<>();
        styles.forEach(style -> fonts.addAll(files.fonts(style)));
        return new PageWeight(
                files.name(page),
                Weight.of(content),
                sum(styles),
                sum(scripts),
                sum(images),
                sum(fonts),
                1 + styles.size() + scripts.size() + images.size() + fonts.size());
    }

    /** Where a linked file belongs; to neither where a browser does not fetch it. */
    private static Set<Path> linked(String tag, Set<Path> styles, Set<Path> images) {
        Matcher relation = RELATION.matcher(tag);
        return switch (relation.find() ? relation.group(1) : "") {
            case "stylesheet" -> styles;
            case "icon" -> images;
            default -> new LinkedHashSet<>();
        };
    }

    private void add(Set<Path> kind, boolean inert, Path page, String tag) {
        Matcher source = SOURCE.matcher(tag);
        if (!inert && source.find()) {
            Path file = page.resolveSibling(source.group(1)).normalize();
            if (Files.isRegularFile(file)) {
                kind.add(file);
            }
        }
    }

    private Weight sum(Set<Path> parts) {
        return parts.stream().map(files::weight).reduce(Weight.NOTHING, Weight::and);
    }
}
