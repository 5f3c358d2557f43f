package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.Timings;

/** Where the time of a build went, as text. */
final class TimingsText {
    private static final double NANOS = 1e9;

    /** Kinds that took less are told together. */
    private static final double LITTLE = 0.005;

    private TimingsText() {}

    static List<String> lines(Timings timings) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-40s%8s%8s", "Stage, in seconds", "clock", "CPU"));
        for (Timings.StageTime stage : timings.stages()) {
            lines.add(String.format(
                    Locale.ROOT, "  %-38s%8.2f%8.2f", word(stage), stage.elapsed() / NANOS, stage.processor() / NANOS));
        }
        List<Timings.KindTime> kinds = timings.kinds();
        if (kinds.isEmpty()) {
            return lines;
        }
        lines.add(String.format(
                Locale.ROOT, "%-40s%8s%8s%8s%8s", "Files, in seconds of a thread", "made", "placed", "files", "kept"));
        int others = 0;
        int kept = 0;
        long making = 0;
        long placing = 0;
        for (Timings.KindTime kind : kinds) {
            if ((kind.making() + kind.placing()) / NANOS < LITTLE) {
                others += kind.files();
                kept += kind.kept();
                making += kind.making();
                placing += kind.placing();
            } else {
                lines.add(line(kind));
            }
        }
        if (others > 0) {
            lines.add(line(new Timings.KindTime("all others", others, kept, making, placing)));
        }
        return lines;
    }

    private static String line(Timings.KindTime kind) {
        return String.format(
                Locale.ROOT,
                "  %-38s%8.2f%8.2f%8d%8d",
                kind.kind(),
                kind.making() / NANOS,
                kind.placing() / NANOS,
                kind.files(),
                kind.kept());
    }

    private static String word(Timings.StageTime stage) {
        return switch (stage.stage()) {
            case LOOK -> "looking what has changed";
            case READ -> "reading the records";
            case PLAN -> "planning the pages";
            case RELATE -> "relating the works";
            case RENDER -> "making and placing files";
            case EXCHANGE -> "exchanging the site";
            case KEEP -> "keeping what the next build can use";
            case LINKS -> "asking for addresses on the web";
        };
    }
}
