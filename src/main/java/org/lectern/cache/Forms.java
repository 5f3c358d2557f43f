package org.lectern.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The forms of types, each made once. */
final class Forms {
    private final Map<Type, Form> known = new HashMap<>();
    private final Map<Class<?>, Form> products = new HashMap<>();
    private final Function<Type, Optional<Form>> given;

    /** Forms that can be read again. */
    Forms() {
        this(type -> Optional.empty());
    }

    /** @param given forms of some types, which count before what the type says */
    Forms(Function<Type, Optional<Form>> given) {
        this.given = given;
    }

    synchronized Form of(Type type) {
        Form found = known.get(type);
        if (found == null) {
            Later later = new Later(); // a type may have parts of its own type
            known.put(type, later);
            found = given.apply(type).orElseGet(() -> made(type));
            later.form = found;
            known.put(type, found);
        }
        return found;
    }

    /** A class by its fields, even if its form is given. */
    synchronized Form product(Class<?> type) {
        Form found = products.get(type);
        if (found == null) {
            found = new Product(type);
            products.put(type, found);
        }
        return found;
    }

    /** Stands for a form that is being made. */
    private static final class Later implements Form {
        private @Nullable Form form;

        @Override
        public void write(Output out, Object value) {
            made().write(out, value);
        }

        @Override
        public Object read(Input in) {
            return made().read(in);
        }

        private Form made() {
            if (form == null) {
                throw new IllegalStateException("used before it is made");
            }
            return form;
        }
    }

    private Form made(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        if (type instanceof WildcardType wild) {
            return of(wild.getUpperBounds()[0]);
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalArgumentException("not to be kept: " + type);
        }
        if (plain == String.class) {
            return form((out, value) -> out.writeText((String) value), Input::readText);
        }
        if (plain == int.class || plain == Integer.class) {
            return form((out, value) -> out.writeInt((int) value), Input::readInt);
        }
        if (plain == long.class || plain == Long.class) {
            return form((out, value) -> out.writeLong((long) value), Input::readLong);
        }
        if (plain == double.class || plain == Double.class) {
            return form(
                    (out, value) -> out.writeLong(Double.doubleToLongBits((double) value)),
                    in -> Double.longBitsToDouble(in.readLong()));
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return form((out, value) -> out.writeByte((boolean) value ? 1 : 0), in -> in.readByte() == 1);
        }
        if (plain.isEnum()) {
            List<?> all = List.of(plain.getEnumConstants());
            return form((out, value) -> out.writeInt(all.indexOf(value)), in -> all.get(in.readInt()));
        }
        if (plain == byte[].class) {
            return form((out, value) -> out.writeBytes((byte[]) value), Input::readBytes);
        }
        if (plain == Object.class) {
            return anything();
        }
        return plain.isSealed() && plain.isInterface()
                ? oneOf(Arrays.asList(plain.getPermittedSubclasses()))
                : new Product(plain);
    }

    /** What an owner's own fields hold: texts, numbers, truth values, lists and maps of such. */
    private Form anything() {
        Form lists = container(List.class, new Type[] {Object.class});
        Form maps = container(Map.class, new Type[] {String.class, Object.class});
        List<Class<?>> types = List.of(String.class, Integer.class, Long.class, Boolean.class, List.class, Map.class);
        List<Form> forms = List.of(of(String.class), of(Integer.class), of(Long.class), of(Boolean.class), lists, maps);
        return choice(types, forms);
    }

    private Form oneOf(List<Class<?>> types) {
        return choice(types, types.stream().map(each -> of((Type) each)).toList());
    }

    private static Form choice(List<Class<?>> types, List<Form> forms) {
        return new Form() {
            @Override
            public void write(Output out, Object value) {
                int number = 0;
                while (!types.get(number).isInstance(value)) {
                    number++;
                }
                out.writeInt(number);
                forms.get(number).write(out, value);
            }

            @Override
            public Object read(Input in) {
                return forms.get(in.readInt()).read(in);
            }
        };
    }

    private Form container(Class<?> raw, Type[] arguments) {
        Form first = of(arguments[0]);
        if (raw == Optional.class) {
            return form(
                    (out, value) -> {
                        Optional<?> optional = (Optional<?>) value;
                        out.writeByte(optional.isPresent() ? 1 : 0);
                        optional.ifPresent(there -> first.write(out, there));
                    },
                    in -> in.readByte() == 1 ? Optional.of(first.read(in)) : Optional.empty());
        }
        if (raw == List.class) {
            return form((out, value) -> writeAll(out, (Collection<?>) value, first), in -> List.of(readAll(in, first)));
        }
        if (raw == Set.class) {
            return form(
                    (out, value) -> writeAll(out, (Collection<?>) value, first),
                    in -> Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(readAll(in, first)))));
        }
        if (raw == Map.class) {
            return map(first, of(arguments[1]));
        }
        throw new IllegalArgumentException("not to be kept: " + raw);
    }

    private static Form map(Form keys, Form values) {
        return form(
                (out, value) -> {
                    Map<?, ?> map = (Map<?, ?>) value;
                    out.writeInt(map.size());
                    map.forEach((key, to) -> {
                        keys.write(out, key);
                        values.write(out, to);
                    });
                },
                in -> {
                    int size = in.readInt();
                    Map<Object, Object> map = new LinkedHashMap<>();
                    for (int i = 0; i < size; i++) {
                        map.put(keys.read(in), values.read(in));
                    }
                    return size > 1 ? Collections.unmodifiableMap(map) : Map.copyOf(map); // no order to keep
                });
    }

    private static void writeAll(Output out, Collection<?> items, Form form) {
        out.writeInt(items.size());
        for (Object item : items) {
            form.write(out, item);
        }
    }

    private static Object[] readAll(Input in, Form form) {
        Object[] items = new Object[in.readInt()];
        for (int i = 0; i < items.length; i++) {
            items[i] = form.read(in);
        }
        return items;
    }

    private static Form form(BiConsumer<Output, Object> writer, Function<Input, Object> reader) {
        return new Form() {
            @Override
            public void write(Output out, Object value) {
                writer.accept(out, value);
            }

            @Override
            public Object read(Input in) {
                return reader.apply(in);
            }
        };
    }

    /** A class by its fields, in their order, which is that of its constructor. */
    private final class Product implements Form {
        private final List<Field> fields;
        private final List<Form> forms = new ArrayList<>();
        private final Constructor<?> constructor;

        Product(Class<?> type) {
            boolean isWhole = type.getSuperclass() == Object.class || type.getSuperclass() == Record.class;
            if (!isWhole || Modifier.isAbstract(type.getModifiers())) {
                throw new IllegalArgumentException("not to be kept: " + type); // it may have more than its own fields
            }
            fields = Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                    .toList();
            try {
                constructor = type.getDeclaredConstructor(
                        fields.stream().map(Field::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                fields.forEach(field -> field.setAccessible(true));
            } catch (NoSuchMethodException | RuntimeException e) {
                throw new IllegalArgumentException("not to be kept: " + type, e);
            }
            fields.forEach(field -> forms.add(Forms.this.of(field.getGenericType())));
        }

        @Override
        public void write(Output out, Object value) {
            try {
                for (int i = 0; i < forms.size(); i++) {
                    forms.get(i).write(out, fields.get(i).get(value));
                }
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Object read(Input in) {
            Object[] parts = new Object[forms.size()];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = forms.get(i).read(in);
            }
            try {
                return constructor.newInstance(parts);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
