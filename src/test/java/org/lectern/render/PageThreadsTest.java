package org.lectern.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PageThreadsTest {
    private static final PageLimits LIMITS = new PageLimits(200_000_000, 1024);

    private static final Configuration CONFIGURATION = new Configuration(Configuration.VERSION_2_3_34);

    private final PageThreads threads = new PageThreads();

    @Test
    void whatIsLeftBehindGoesOnWithNothingElse() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        AtomicBoolean wentOn = new AtomicBoolean();
        assertThatThrownBy(() -> threads.watch(() -> {
                    try {
                        new PageRun(LIMITS, "a.ftl", "a.html")
                                .page(out -> new Template("a.ftl", "${wait()}", CONFIGURATION)
                                        .createProcessingEnvironment(Map.of("wait", waiting(left)), out));
                        wentOn.set(true);
                    } finally {
                        over.countDown();
                    }
                    return "";
                }))
                .isInstanceOf(TemplateFaultException.class)
                .hasMessageContaining("the template is not done after 200 ms; this happened while making a.html");
        left.countDown();
        assertThat(over.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(wentOn).isFalse();
    }

    @Test
    void workWithinWorkStaysOnItsThread() {
        boolean same = threads.watch(() -> {
            Thread here = Thread.currentThread();
            return threads.watch(() -> Thread.currentThread() == here);
        });
        assertThat(same).isTrue();
    }

    @Test
    void whatTheWorkThrowsIsThrown() {
        IOException full = new IOException("full");
        assertThatThrownBy(() -> threads.watch(() -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    /** An expression after which no element of the template comes. */
    private static TemplateMethodModelEx waiting(CountDownLatch latch) {
        return arguments -> {
            while (latch.getCount() > 0) {
                Thread.onSpinWait();
            }
            return "done";
        };
    }
}
