package org.lectern.render;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.lectern.config.Messages;
import org.lectern.config.TextDirection;
import org.lectern.view.Html;
import org.lectern.view.SiteView;
import org.lectern.view.View;

/** Puts views into templates. Safe to use from several threads. */
final class TemplateEngine {
    /** How messages name the folder of templates. */
    static final String ORIGIN = "templates/";

    private final Configuration configuration;
    private final PageLimits limits;
    private final PageThreads threads;

    /** What every template has beside the page. */
    private final Map<String, TemplateModel> shared = new HashMap<>();

    TemplateEngine(Theme theme, SiteView site, Messages messages, PageThreads threads, PageLimits limits) {
        this.configuration = theme.templates();
        this.threads = threads;
        this.limits = limits;
        try {
            shared.put("site", configuration.getObjectWrapper().wrap(site));
            shared.put("sheets", configuration.getObjectWrapper().wrap(StyleBundle.names(theme)));
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
        TextDirection direction = messages.direction();
        shared.put("say", ViewWrapper.method(arguments -> say(messages, arguments)));
        shared.put("sha256", ViewWrapper.method(TemplateEngine::sha256));
        shared.put("bdi", ViewWrapper.method(arguments -> bdi(direction, arguments)));
    }

    /** The templates of a theme, each parsed when it is first needed; for any site. */
    static ThemeTemplates configuration(Theme theme) {
        ThemeTemplates made = new ThemeTemplates();
        made.setTemplateLoader(new ThemeLoader(theme));
        made.setObjectWrapper(new ViewWrapper());
        made.setDefaultEncoding(StandardCharsets.UTF_8.name());
        made.setOutputEncoding(StandardCharsets.UTF_8.name());
        made.setLocale(Locale.ROOT);
        made.setTimeZone(TimeZone.getTimeZone("UTC"));
        made.setNumberFormat("c");
        made.setLocalizedLookup(false);
        made.setRecognizeStandardFileExtensions(true);
        made.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        made.setAPIBuiltinEnabled(false);
        made.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        made.setAttemptExceptionReporter((exception, environment) -> {});
        made.setLogTemplateExceptions(false);
        made.setWrapUncheckedExceptions(false);
        made.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return made;
    }

    private static String say(Messages messages, Object[] arguments) throws TemplateModelException {
        if (arguments.length == 0) {
            throw new TemplateModelException("say needs the key of a message");
        }
        Object[] values = new Object[arguments.length - 1];
        System.arraycopy(arguments, 1, values, 0, values.length);
        try {
            return messages.say(String.valueOf(arguments[0]), values);
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    private static Html bdi(TextDirection direction, Object[] arguments) throws TemplateModelException {
        if (arguments.length != 1) {
            throw new TemplateModelException("bdi needs one text");
        }
        return Html.escaped(direction.isolate(String.valueOf(arguments[0])));
    }

    /** The digest of a text in Base64, as a Content-Security-Policy names an inline style. */
    private static String sha256(Object[] arguments) throws TemplateModelException {
        if (arguments.length != 1) {
            throw new TemplateModelException("sha256 needs one text");
        }
        try {
            byte[] text = String.valueOf(arguments[0]).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The page.
     *
     * @param path of the page, for the message when its template fails
     * @throws TemplateFaultException when a template cannot be read or fails
     */
    byte[] render(View page, String path) {
        return threads.watch(() -> rendered(page, path));
    }

    private byte[] rendered(View page, String path) {
        String name = page.template();
        TemplateFaults faults = new TemplateFaults(name, path);
        try {
            return new PageRun(limits, name, path).page(out -> {
                SimpleHash model = new SimpleHash(shared, configuration.getObjectWrapper());
                model.put("page", page);
                return configuration.getTemplate(name).createProcessingEnvironment(model, out);
            });
        } catch (TemplateNotFoundException e) {
            throw faults.of(e);
        } catch (ParseException e) {
            throw faults.of(e);
        } catch (TemplateException e) {
            throw faults.of(e);
        } catch (IOException e) {
            throw faults.of(e);
        }
    }
}
