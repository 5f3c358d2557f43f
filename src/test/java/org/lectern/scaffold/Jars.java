package org.lectern.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Jars that say they are Lectern. */
final class Jars {
    private Jars() {}

    /** A whole jar of a version; the content makes it one build or another. */
    static ProgramJar program(Path folder, String version, String content) throws Exception {
        Path file = Files.createTempFile(folder, "lectern-", ".jar");
        Manifest manifest = manifest(version);
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "org.lectern.cli.Lectern");
        write(file, manifest, content);
        return ProgramJar.of(file);
    }

    static Manifest manifest(String version) {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.IMPLEMENTATION_TITLE, "Lectern");
        attributes.put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        return manifest;
    }

    static void write(Path file, Manifest manifest, String content) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            jar.putNextEntry(new JarEntry("content.txt"));
            jar.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }
}
