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
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
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
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);

    private final Map<Class<?>, Map<String, MethodHandle>> accessors = new ConcurrentHashMap<>();

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

    /** Handles of one type: Java makes no class for each, as it does for methods that are called by reflection. */
    private static Map<String, MethodHandle> accessors(Class<?> type) {
        Map<String, MethodHandle> found = new HashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                MethodHandle accessor = MethodHandles.lookup().unreflect(component.getAccessor());
                found.put(component.getName(), accessor.asType(ACCESSOR));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
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
        private final Map<String, MethodHandle> components;

        RecordModel(Record view, Map<String, MethodHandle> components) {
            this.view = view;
            this.components = components;
        }

        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            MethodHandle accessor = components.get(name);
            if (accessor == null) {
                throw new TemplateModelException(view.getClass().getSimpleName() + " has no \"" + name + "\"; it has "
                        + String.join(
                                ", ", components.keySet().stream().sorted().toList()));
            }
            return wrap(value(accessor));
        }

        /** What a view throws is no fault of the template's. */
        private @Nullable Object value(MethodHandle accessor) {
            try {
                return (Object) accessor.invokeExact(view);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
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
