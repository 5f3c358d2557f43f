package org.lectern.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Works of all kinds of names, short and long, in several scripts. */
final class Names {
    private static final List<String> PARTS = List.of(
            "Li",
            "Lee",
            "WWWWWWWW",
            "Papadimitriou-Konstantinopoulou",
            "山本太郎",
            "中华人民共和国国务院新闻办公室",
            "محمد",
            "عبد الرحمن بن خلدون الحضرمي",
            "Щедрин-Южный",
            "ประเทศไทย",
            "and",
            "Organisation for Economic Co-operation and Development",
            "👩\u200d🚀");

    private Names() {}

    static List<Work> works(int count, Random random) {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder who = new StringBuilder(PARTS.get(random.nextInt(PARTS.size())));
            for (int more = random.nextInt(4); more > 1; more--) {
                who.append(' ').append(PARTS.get(random.nextInt(PARTS.size())));
            }
            String year = random.nextInt(8) == 0 ? "" : " " + (1900 + random.nextInt(120));
            String brief = who.indexOf(" ") < 0 ? who.toString() : who.substring(0, who.indexOf(" "));
            works.add(new Work(who.toString(), brief, year, "Title <" + i + ">", "w" + i + ".html"));
        }
        return works;
    }

    static List<Line> lines(int works, int count, Random random) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count && works > 1; i++) {
            int from = random.nextInt(works - 1);
            int to = from + 1 + random.nextInt(works - from - 1);
            lines.add(new Line(from, to, .01 + random.nextDouble(), random.nextInt(9) == 0));
        }
        return lines;
    }
}
