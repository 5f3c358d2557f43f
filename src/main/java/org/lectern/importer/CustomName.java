package org.lectern.importer;

/** The name under which {@code custom} keeps a foreign field: its own, as a YAML key that needs no quotation marks. */
final class CustomName {
    private static final int MOST = 60;

    private CustomName() {}

    static String of(String name) {
        String plain = name.strip().replaceAll("[^\\p{L}\\p{N}._+-]+", "-").replaceAll("^[^\\p{L}\\p{N}]+|[-.]+$", "");
        String cut = plain.codePointCount(0, plain.length()) > MOST
                ? plain.substring(0, plain.offsetByCodePoints(0, MOST))
                : plain;
        return cut.isEmpty() ? "unnamed" : cut;
    }
}
