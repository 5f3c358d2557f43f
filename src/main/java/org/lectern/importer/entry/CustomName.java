package org.lectern.importer.entry;

import java.util.LinkedHashMap;
import java.util.Map;

/** The name under which {@code custom} keeps a foreign field: its own, as a YAML key that needs no quotation marks. */
public final class CustomName {
    private static final String CUSTOM = "custom";
    private static final int MOST = 60;

    private CustomName() {}

    /** The key for a foreign name, at most 60 characters. */
    public static String of(String name) {
        String plain = name.strip().replaceAll("[^\\p{L}\\p{N}._+-]+", "-").replaceAll("^[^\\p{L}\\p{N}]+|[-.]+$", "");
        String cut = plain.codePointCount(0, plain.length()) > MOST
                ? plain.substring(0, plain.offsetByCodePoints(0, MOST))
                : plain;
        return cut.isEmpty() ? "unnamed" : cut;
    }

    /**
     * Puts a value under {@code custom} of a record's fields, under a name that is free there; what stands there
     * already is not repeated.
     */
    public static void keep(Map<String, Value> fields, String name, Value value) {
        Map<String, Value> custom = new LinkedHashMap<>();
        if (fields.get(CUSTOM) instanceof Value.Fields there) {
            custom.putAll(there.fields());
        }
        String free = of(name);
        for (int number = 2; custom.containsKey(free); number++) {
            if (value.equals(custom.get(free))) {
                return;
            }
            free = of(name) + "-" + number;
        }
        custom.put(free, value);
        fields.put(CUSTOM, new Value.Fields(custom));
    }
}
