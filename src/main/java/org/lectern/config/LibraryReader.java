package org.lectern.config;

import java.net.IDN;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.config.SiteConfig.Library;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.FieldReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;

/**
 * Reads {@code libraries} and {@code catalogue} of {@code site.yaml}. Readers follow these addresses, so all are
 * checked.
 */
final class LibraryReader {
    private static final Library WORLDCAT =
            new Library("WorldCat", Library.Kind.TEMPLATE, "https://search.worldcat.org/search?q={query}");

    private static final Pattern HOST = Pattern.compile("(https?://)([^/?#]*)(.*)");

    /** As many characters as the pages' form takes. */
    private static final int LONGEST_NAME = 100;

    private static final int LONGEST = 2000;
    private static final int SHOWN = 100;

    private final DiagnosticCollector diagnostics;

    LibraryReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<Library> libraries(FieldReader fields) {
        List<Library> libraries = new ArrayList<>();
        for (YamlNode node : fields.items("libraries")) {
            if (node instanceof YamlMapping mapping) {
                library(new FieldReader(mapping, diagnostics), "a library").ifPresent(libraries::add);
            } else {
                fields.wrongType("libraries", node, "a list of mappings with name and openurl, template or proxy");
            }
        }
        return List.copyOf(libraries);
    }

    /** The catalogue that every page offers: WorldCat where the key is not there, none where it is {@code false}. */
    Optional<Library> catalogue(FieldReader fields) {
        Optional<YamlNode> node = fields.node("catalogue");
        if (node.isPresent() && node.get() instanceof YamlMapping mapping) {
            return library(new FieldReader(mapping, diagnostics), "the catalogue");
        }
        return fields.flag("catalogue", true) ? Optional.of(WORLDCAT) : Optional.empty();
    }

    private Optional<Library> library(FieldReader fields, String what) {
        String name = fields.text("name");
        Optional<YamlScalar> openurl = fields.scalar("openurl");
        Optional<YamlScalar> template = fields.scalar("template");
        Optional<YamlScalar> proxy = fields.scalar("proxy");
        fields.reportUnknown(what);
        List<YamlScalar> given =
                Stream.of(openurl, template, proxy).flatMap(Optional::stream).toList();
        if (name.isEmpty() || given.size() != 1) {
            diagnostics.error(
                    "missing-field",
                    fields.position(),
                    what + " has a name and one of openurl, template and proxy",
                    name.isEmpty() ? "write name: as readers know it." : "write exactly one of them.");
            return Optional.empty();
        }
        if (name.length() > LONGEST_NAME) {
            diagnostics.error(
                    "long-name",
                    fields.position(),
                    "the name of " + what + " is longer than 100 characters",
                    "write the short name by which readers know it; it stands on every work's page.");
            return Optional.empty();
        }
        Library.Kind kind = openurl.isPresent()
                ? Library.Kind.OPENURL
                : template.isPresent() ? Library.Kind.TEMPLATE : Library.Kind.PROXY;
        return address(kind, given.get(0)).map(address -> new Library(name, kind, address));
    }

    private Optional<String> address(Library.Kind kind, YamlScalar scalar) {
        String text = scalar.text().strip();
        boolean isTemplate = kind == Library.Kind.TEMPLATE;
        if (isTemplate && !placeholdersKnown(text, scalar)) {
            return Optional.empty();
        }
        Optional<Refusal> refusal =
                isTemplate ? refusal(new AddressTemplate(text).example(), text) : bracedOrRefused(kind, text);
        refusal.ifPresent(why -> diagnostics.error(
                "bad-address", scalar.position(), "\"" + shown(text) + "\" " + why.problem(), why.remedy()));
        return refusal.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private boolean placeholdersKnown(String text, YamlScalar scalar) {
        AddressTemplate template = new AddressTemplate(text);
        boolean any = template.hasPlaceholder();
        boolean known = template.isKnown(Library.PLACEHOLDERS, scalar.position(), diagnostics);
        if (!any) {
            diagnostics.error(
                    "unknown-placeholder",
                    scalar.position(),
                    "the template \"" + shown(text) + "\" has no placeholder, so it asks for no work",
                    "write one where the work belongs, as in https://search.example.edu/?q={title}; a resolver's bare"
                            + " address is an openurl.");
        }
        return any && known;
    }

    private static Optional<Refusal> bracedOrRefused(Library.Kind kind, String text) {
        if (text.indexOf('{') >= 0) {
            return Optional.of(new Refusal("has a placeholder", "write it as a template: instead."));
        }
        if (kind == Library.Kind.OPENURL && text.indexOf('#') >= 0) {
            return Optional.of(new Refusal(
                    "has a part after #, which no resolver sees", "write the resolver's own address, without it."));
        }
        Optional<Refusal> refusal = refusal(text, text);
        boolean joins = kind != Library.Kind.PROXY || text.endsWith("=") || text.endsWith("/");
        return refusal.isPresent() || joins
                ? refusal
                : Optional.of(new Refusal(
                        "does not end in = or /, and the publisher's address comes right behind it",
                        "write the whole prefix, such as https://proxy.example.edu/login?url=."));
    }

    /** Why a reader is not to be sent to an address. */
    private record Refusal(String problem, String remedy) {}

    /** @param filled the address with its placeholders filled in */
    private static Optional<Refusal> refusal(String filled, String text) {
        if (text.length() > LONGEST) {
            return Optional.of(new Refusal("is longer than 2,000 characters", "leave out what it does not need."));
        }
        Matcher parts = HOST.matcher(filled);
        if (parts.matches() && parts.group(2).indexOf('@') >= 0) {
            return Optional.of(new Refusal(
                    "has a user's name in it",
                    "leave out all between // and @: every reader would see it, and the library asks for it itself."));
        }
        Matcher written = HOST.matcher(text);
        boolean inHost = written.matches() && written.group(2).indexOf('{') >= 0;
        return parts.matches() && !inHost && isWebAddress(parts.group(1), parts.group(2), parts.group(3))
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "is not a web address",
                        "write the whole of it, beginning with https:// and the library's host."));
    }

    /** A host may be in letters of any language, as browsers take it. */
    private static boolean isWebAddress(String scheme, String host, String rest) {
        try {
            return SiteConfigReader.isWebAddress(scheme + IDN.toASCII(host) + rest);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Cut where it is long, and without a password: messages stand in public logs. */
    private static String shown(String text) {
        String open = text.replaceAll("//[^/?#]*@", "//…@");
        return open.length() > SHOWN ? open.substring(0, SHOWN) + "…" : open;
    }
}
