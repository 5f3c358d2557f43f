package org.lectern.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;

/**
 * What FreeMarker says of a template, for those who wrote it.
 *
 * @param template with which the page began
 * @param path of the page
 */
record TemplateFaults(String template, String path) {
    /** Classes of ours and FreeMarker's that stand for a value. */
    private static final Pattern WRAPPER = Pattern.compile(" \\(wrapper: [^)]*\\)");

    /** A step of FreeMarker's way to the fault. */
    private static final Pattern STEP = Pattern.compile("\\[in template \"([^\"]+)\".* at line (\\d+), column (\\d+)]");

    private static final Pattern YES_OR_NO = Pattern.compile("boolean_format");
    private static final Pattern API = Pattern.compile("api_builtin_enabled");

    TemplateFaultException of(TemplateNotFoundException fault) {
        return new TemplateFaultException(new Diagnostic(
                Severity.ERROR,
                "template-missing",
                SourcePosition.startOf(TemplateEngine.ORIGIN + fault.getTemplateName()),
                "there is no such template",
                "it is needed for " + path + "."));
    }

    TemplateFaultException of(ParseException fault) {
        return of(fault, "");
    }

    private TemplateFaultException of(ParseException fault, String from) {
        SourcePosition position = place(fault.getTemplateName(), fault.getLineNumber(), fault.getColumnNumber());
        return fault(position, sentence(fault.getEditorMessage()), from);
    }

    /** Where a template that this one takes in cannot be parsed, that is the fault. */
    TemplateFaultException of(TemplateException fault) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException unparsed) {
                return of(unparsed, caller(fault, unparsed.getTemplateName()));
            }
        }
        SourcePosition position =
                place(fault.getTemplateSourceName(), number(fault.getLineNumber()), number(fault.getColumnNumber()));
        String from = caller(fault, fault.getTemplateSourceName());
        String said = sentence(fault.getMessageWithoutStackTop());
        String blamed = fault.getBlamedExpressionString();
        if (fault instanceof InvalidReferenceException && blamed != null) {
            return fault(
                    position,
                    "there is nothing under " + blamed + " here",
                    from + "; ask whether there is, as in <#if (" + blamed + ")??>, or look at the name");
        }
        if (YES_OR_NO.matcher(said).find()) {
            return fault(
                    position,
                    "a yes or a no stands here, which has no words",
                    from + "; choose them, as in ${page.draft?string(\"yes\", \"no\")}, or ask with <#if page.draft>");
        }
        if (API.matcher(said).find()) {
            return fault(position, "?api is not for templates", from + "; take what the view has");
        }
        return fault(position, said, from);
    }

    /** The place from which FreeMarker came to the fault; empty where this is the page's own, whatever is around it. */
    private String caller(TemplateException fault, @Nullable String faulty) {
        if (faulty == null || faulty.equals(template)) {
            return "";
        }
        return STEP.matcher(String.valueOf(fault.getFTLInstructionStack()))
                .results()
                .filter(step -> !step.group(1).equals(faulty))
                .findFirst()
                .map(step ->
                        " from " + TemplateEngine.ORIGIN + step.group(1) + ":" + step.group(2) + ":" + step.group(3))
                .orElse("");
    }

    TemplateFaultException of(IOException fault) {
        return fault(place(template, 1, 1), sentence(fault.getMessage()), "");
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 1 : value;
    }

    private SourcePosition place(@Nullable String source, int line, int column) {
        String file = TemplateEngine.ORIGIN + (source == null ? template : source);
        return new SourcePosition(file, Math.max(1, line), Math.max(1, column));
    }

    private TemplateFaultException fault(SourcePosition position, String problem, String more) {
        return new TemplateFaultException(new Diagnostic(
                Severity.ERROR,
                "template-error",
                position,
                problem,
                "this happened while making " + path + more + "."));
    }

    /** The first of what is said, and what it introduces. */
    private static String sentence(@Nullable String message) {
        List<String> lines = WRAPPER.matcher(String.valueOf(message))
                .replaceAll("")
                .lines()
                .filter(said -> !said.isBlank())
                .toList();
        String first = lines.isEmpty() ? "the template fails" : lines.get(0).strip();
        String whole = first.endsWith(":") && lines.size() > 1
                ? first + " " + lines.get(1).strip()
                : first;
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
