package org.lectern.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parts of addresses made from names: the folded name with hyphens, letters of other scripts kept. */
public final class Slug {
    /** A file's name has at most 255 bytes on common file systems; this leaves room for a hash and an ending. */
    private static final int MOST_BYTES = 200;

    private static final int HASH_DIGITS = 6;

    /** Arabic letters that a search takes for others: an address spells a name as it is written. */
    private static final Set<Integer> AS_WRITTEN =
            "ىةیکٱەہ".codePoints().boxed().collect(Collectors.toUnmodifiableSet());

    private Slug() {}

    /** The slug of one name; empty where the name has neither letters nor digits. */
    public static String of(String name) {
        return FoldedText.fold(name, AS_WRITTEN, Map.of()).replace(' ', '-');
    }

    /**
     * A slug for each key. One that two names share, that is taken, too long, empty or reserved gets a short hash of
     * its full name, so that no address depends on what else is on the list.
     *
     * @param names the full name of each key, in the order of the result
     * @param taken slugs that are given away already
     * @param apart what tells keys of one full name apart, and is hashed in its place where there are such
     */
    static <K> Map<K, String> distinct(Map<K, String> names, Set<String> taken, Function<K, String> apart) {
        Map<String, Integer> same = new HashMap<>();
        names.values().forEach(name -> same.merge(name, 1, Integer::sum));
        Map<String, Integer> uses = new HashMap<>();
        taken.forEach(slug -> uses.merge(slug.toLowerCase(Locale.ROOT), 1, Integer::sum));
        names.values().forEach(name -> uses.merge(of(name), 1, Integer::sum));
        Map<K, String> slugs = new LinkedHashMap<>();
        names.forEach((key, name) -> {
            String slug = of(name);
            String stem = shortened(slug);
            boolean plain = stem.equals(slug) && uses.getOrDefault(slug, 0) == 1 && ArticleId.isUsable(slug);
            slugs.put(
                    key,
                    plain
                            ? slug
                            : stem
                                    + (stem.isEmpty() ? "" : "-")
                                    + hash(same.getOrDefault(name, 1) > 1 ? apart.apply(key) : name));
        });
        return slugs;
    }

    /** Of names that differ. */
    static Map<String, String> distinct(Map<String, String> names, Set<String> taken) {
        return distinct(names, taken, name -> name);
    }

    private static String shortened(String slug) {
        StringBuilder out = new StringBuilder();
        int bytes = 0;
        for (int c : slug.codePoints().toArray()) {
            bytes += Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MOST_BYTES) {
                break;
            }
            out.appendCodePoint(c);
        }
        return out.toString();
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
