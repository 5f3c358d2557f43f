package org.lectern.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.lectern.diagnostic.NearestName;

/** The styles that a list can use: its own and those of the program. Safe to use from several threads. */
public final class Styles {
    /** What article pages show where the list says nothing. */
    private static final List<String> USUAL = List.of("apa", "mla", "chicago");

    private final Map<String, Style> own = new TreeMap<>();
    private final List<Style> shown;
    private final List<Style> bibliographies;
    private final Map<String, Optional<Style>> shipped = new ConcurrentHashMap<>();

    /**
     * @param own those of the list, by file name
     * @param chosen those that {@code site.yaml} names; absent: the list's own ones, then the usual ones
     * @param bibliographies those that it names for bibliographies; absent: the same
     */
    Styles(List<Style> own, Optional<List<String>> chosen, Optional<List<String>> bibliographies) {
        own.forEach(style -> this.own.put(style.id(), style));
        List<Style> all = new ArrayList<>(chosen.isEmpty() ? own : List.of());
        chosen.orElse(USUAL).forEach(name -> find(name).ifPresent(all::add));
        this.shown = all.stream().distinct().toList();
        this.bibliographies = bibliographies
                .map(names -> names.stream()
                        .flatMap(name -> find(name).stream())
                        .distinct()
                        .toList())
                .orElse(shown);
    }

    /** The program's alone, of which pages show the usual ones. */
    public static Styles usual() {
        return new Styles(List.of(), Optional.empty(), Optional.empty());
    }

    /** Those that article pages show, in their order; none where the list wants none. */
    public List<Style> shown() {
        return shown;
    }

    /** The style of what is set in one alone: the first that pages show, else the first usual one. */
    Style first() {
        return shown.stream().findFirst().or(() -> find(USUAL.get(0))).orElseThrow();
    }

    /** The ids of those in which annotated bibliographies are made, in their order. */
    public List<String> bibliographies() {
        return bibliographies.stream().map(Style::id).toList();
    }

    /**
     * A style by its file's name without {@code .csl}, or by the short name of a shipped one: {@code mla}. A list's own
     * is taken for a shipped one of its id.
     */
    public Optional<Style> find(String name) {
        Style mine = own.get(name);
        return mine == null
                ? shipped.computeIfAbsent(name, ShippedStyles::find).map(found -> own.getOrDefault(found.id(), found))
                : Optional.of(mine);
    }

    /** All names by which a style can be found. */
    public List<String> names() {
        List<String> names = new ArrayList<>(own.keySet());
        names.addAll(ShippedStyles.names());
        return List.copyOf(names);
    }

    /** {@code did you mean "house"? } for {@code house.csl}, for a title in full, for a slip; or empty. */
    String hint(String asked) {
        String bare = asked.replaceFirst("(?i)\\.csl$", "");
        return find(bare)
                .map(style -> bare)
                .or(() -> briefNames().stream()
                        .filter(name ->
                                find(name).filter(style -> style.isCalled(bare)).isPresent())
                        .findFirst())
                .map(name -> "did you mean \"" + name + "\"? ")
                .orElseGet(() -> NearestName.hint(asked, names()));
    }

    /** One name for each style, for messages. */
    List<String> briefNames() {
        List<String> names = new ArrayList<>(own.keySet());
        names.addAll(ShippedStyles.briefNames());
        return names;
    }
}
