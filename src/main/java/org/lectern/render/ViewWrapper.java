package org.lectern.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lectern.view.Html;

/**
 * Shows templates the components of view records and nothing else of Java: no methods, no classes. An empty
 * {@link Optional} is absent, {@link Html} is markup, and a name that a record does not have is an error.
 */
final class ViewWrapper implements ObjectWrapper {
    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        }
        if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        if (value instanceof Record view) {
            return new RecordModel(view, accessors.computeIfAbsent(view.getClass(), ViewWrapper::accessors));
        }
        throw new TemplateModelException("templates do not see values of " + value.getClass());
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> found = new ConcurrentHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            found.put(component.getName(), component.getAccessor());
        }
        return found;
    }

    private final class ListModel implements TemplateSequenceModel {
        private final List<?> items;

        ListModel(List<?> items) {
            this.items = items;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index < items.size() ? wrap(items.get(index)) : null;
        }

        @Override
        public int size() {
            return items.size();
        }
    }

    private final class RecordModel implements TemplateHashModel {
        private final Record view;
        private final Map<String, Method> components;

        RecordModel(Record view, Map<String, Method> components) {
            this.view = view;
            this.components = components;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            Method accessor = components.get(name);
            if (accessor == null) {
                throw new TemplateModelException(view.getClass().getSimpleName() + " has no \"" + name + "\"; it has "
                        + String.join(
                                ", ", components.keySet().stream().sorted().toList()));
            }
            try {
                return wrap(accessor.invoke(view));
            } catch (InvocationTargetException e) {
                throw ours(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** What a view throws is no fault of the template's. */
    private static RuntimeException ours(@Nullable Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return fault instanceof RuntimeException own ? own : new IllegalStateException(fault);
    }

    /** A function of templates from texts and numbers to a text or markup. */
    static TemplateMethodModelEx method(Function function) {
        return arguments -> {
            Object[] values = new Object[arguments.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = unwrapped(arguments.get(i));
            }
            Object result = function.apply(values);
            return result instanceof Html html
                    ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
                    : new SimpleScalar(String.valueOf(result));
        };
    }

    /** What {@link #method} makes callable. */
    @FunctionalInterface
    interface Function {
        Object apply(Object[] arguments) throws TemplateModelException;
    }

    private static Object unwrapped(Object model) throws TemplateModelException {
        if (model instanceof freemarker.template.TemplateScalarModel text) {
            return text.getAsString();
        }
        if (model instanceof freemarker.template.TemplateNumberModel number) {
            return number.getAsNumber();
        }
        throw new TemplateModelException("functions take texts and numbers");
    }
}
