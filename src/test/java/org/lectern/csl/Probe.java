package org.lectern.csl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.*;
import org.lectern.catalog.*;
import org.lectern.concurrent.Workers;
import org.lectern.config.*;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.source.*;

class Probe {
    public static void main(String[] a) throws Exception {
        DiagnosticCollector d = new DiagnosticCollector();
        try (Workers workers = new Workers(1)) {
            ContentTree tree = new ContentScanner(d).scan(Path.of(a[0]));
            SiteConfig config = tree.site().isPresent() ? new SiteConfigReader(d).read(new SourceReader(d).read(tree.site().get()), Optional.empty()) : new SiteConfigReader(d).missing("content", Optional.empty());
            Catalog catalog = new CatalogReader(config, false, workers, d).read(tree);
            d.sorted().stream().filter(x -> x.severity().word().equals("error")).forEach(x -> System.out.println(x));
            References refs = new References(catalog, config, Styles.usual());
            if (a[1].equals("time")) {
                Thread main = Thread.currentThread();
                Map<String,Integer> self = new TreeMap<>(), incl = new TreeMap<>();
                Thread sampler = new Thread(() -> { try { while (true) { Thread.sleep(3); StackTraceElement[] st = main.getStackTrace(); if (st.length == 0) continue; Set<String> seen = new HashSet<>(); for (StackTraceElement e : st) { String n = e.getClassName().replaceAll(".*\\.", "") + "." + e.getMethodName(); if (seen.add(n)) incl.merge(n, 1, Integer::sum); } } } catch (InterruptedException e) {} });
                sampler.setDaemon(true); sampler.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> incl.entrySet().stream().sorted((x, y) -> y.getValue() - x.getValue()).limit(45).forEach(e -> System.out.println(e.getValue() + " " + e.getKey()))));
                for (String s : a[2].split(",")) {
                    Style st = refs.style(s).orElseThrow();
                    for (int r = 0; r < Integer.parseInt(a[3]); r++) {
                        References cold = r == 0 ? refs : refs;
                        long t = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                        for (Article x : catalog.articles()) refs.of(x, st, "r" + r);
                        if (r % 10 == 9 || r == 0) System.out.println(s + " round " + r + ": " + (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t) / 1000 / catalog.articles().size() + " us");
                    }
                }
                return;
            }
            boolean html = a.length > 2 && a[2].equals("html");
            for (Article x : catalog.articles()) {
                System.out.println("## " + x.id().value() + " " + x.type().csl());
                for (String s : a[1].split(",")) {
                    Style st = refs.style(s).orElseThrow();
                    try {
                    Reference r = refs.of(x, st, "");
                    System.out.println("  " + st.label() + ": " + (html ? r.html() : r.plain()) + (html ? "   || " + refs.of(x,st,"b").plain().replaceFirst("^(.{60}).*","$1") + " || " + refs.inText(new Cited(x, "chapter", "3"), st, "b").plain() : ""));
                    } catch (RuntimeException e) { System.out.println(st.label() + " !!! " + e); e.printStackTrace(System.out); }
                }
            }
        }
    }
}
