package org.lectern.csl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many elements of a style are followed to set a work, its macros written out; of the branches of a choice, the
 * longest. A macro that calls another twice, and that one a third, come to more than any machine can do.
 */
final class StyleSteps {
    /** Elements in one another, macros written out; the styles that come along have fewer than a hundred. */
    private static final int DEEPEST = 500;

    private static final long ENDLESS = 1L << 40;

    /** @param calls the macro that the element calls, or empty */
    private record Element(String name, String calls, List<Element> content) {}

    private final Element style = new Element("style", "", new ArrayList<>());
    private final Deque<Element> open = new ArrayDeque<>(List.of(style));
    private final Map<String, Element> macros = new HashMap<>();
    private final Map<String, Long> known = new HashMap<>();

    /** An element begins; of a macro, under the name that it is called by. */
    void begin(String name, String defines, String calls) {
        Element element = new Element(name, calls, new ArrayList<>());
        if (name.equals("macro")) {
            macros.put(defines, element);
        } else {
            open.element().content().add(element);
        }
        open.push(element);
    }

    void end() {
        open.pop();
    }

    /** The number, of a style without cycles; what has no end that anybody would wait for is a very large one. */
    long count() {
        return count(style, 0);
    }

    private long count(Element element, int depth) {
        if (depth > DEEPEST) {
            return ENDLESS;
        }
        long sum = 1;
        long longest = 0;
        for (Element inner : element.content()) {
            long steps = count(inner, depth + 1);
            sum += steps;
            longest = Math.max(longest, steps);
        }
        long own = element.name().equals("choose") ? 1 + longest : sum;
        return Math.min(ENDLESS, own + called(element.calls(), depth));
    }

    private long called(String macro, int depth) {
        Element element = macros.get(macro);
        if (element == null) {
            return 0;
        }
        Long before = known.get(macro);
        if (before != null) {
            return before;
        }
        long steps = count(element, depth + 1);
        known.put(macro, steps);
        return steps;
    }
}
