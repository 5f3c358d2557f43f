package org.lectern.supply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The libraries of the packaged program, as the bill of materials that travels with it lists them. */
final class BillOfMaterials {
    /** CycloneDX 1.6, as its Maven plugin writes it. */
    static final Path FILE = Path.of("src/main/resources/META-INF/sbom/lectern.cdx.json");

    private BillOfMaterials() {}

    /** One jar; the licences are SPDX's ids, or a name where SPDX knows none; the digest is SHA-256 in hexadecimal. */
    record Library(String group, String name, String version, List<String> licences, String home, String digest) {
        /** Where a local Maven repository keeps it. */
        Path in(Path repository) {
            return repository
                    .resolve(group.replace('.', '/'))
                    .resolve(name)
                    .resolve(version)
                    .resolve(name + "-" + version + ".jar");
        }
    }

    /** All libraries, by group and name. */
    static List<Library> libraries() throws IOException {
        List<Library> libraries = new ArrayList<>();
        for (JsonNode component :
                JsonMapper.shared().readTree(Files.readString(FILE)).path("components")) {
            libraries.add(new Library(
                    component.path("group").asString(),
                    component.path("name").asString(),
                    component.path("version").asString(),
                    licences(component),
                    of(component.path("externalReferences"), "type", "website")
                            .path("url")
                            .asString(),
                    of(component.path("hashes"), "alg", "SHA-256")
                            .path("content")
                            .asString()));
        }
        libraries.sort(Comparator.comparing(Library::group).thenComparing(Library::name));
        return libraries;
    }

    private static List<String> licences(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode each : component.path("licenses")) {
            JsonNode licence = each.path("license");
            licences.add(licence.path("id").asString(licence.path("name").asString(each.toString())));
        }
        return licences;
    }

    private static JsonNode of(JsonNode all, String key, String value) {
        for (JsonNode each : all) {
            if (each.path(key).asString().equals(value)) {
                return each;
            }
        }
        throw new AssertionError("no " + value + " in " + all);
    }
}
