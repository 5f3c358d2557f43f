package org.lectern.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class Version implements IVersionProvider {
    /** As servers of the web are told: {@code Lectern/0.1.0}. */
    static String agent() throws IOException {
        return new Version().getVersion()[0].replaceFirst("^lectern ", "Lectern/");
    }

    @Override
    public String[] getVersion() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("version.txt")) {
            String version = in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new String[] {"lectern " + version};
        }
    }
}
