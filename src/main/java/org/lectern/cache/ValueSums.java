package org.lectern.cache;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sums of values of all kinds that a {@link Codec} knows, and of lists and the like of them, by which to tell whether
 * they are as they were. Large ones that are parts of many others are summed once and known by identity: no value may
 * change. Safe to use from several threads.
 */
public final class ValueSums {
    private static final List<Type> CONTAINERS = List.of(Optional.class, List.class, Set.class, Map.class);

    private final List<Class<?>> large;
    private final Forms forms;
    private final Map<Class<?>, Boolean> isLarge = new ConcurrentHashMap<>();
    private final Map<Object, Checksum> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /** @param large the types of large values, or interfaces of theirs */
    public ValueSums(List<Class<?>> large) {
        this.large = List.copyOf(large);
        this.forms = new Forms(this::formOf);
    }

    /**
     * The sum of a value, which does not change.
     *
     * @throws IllegalArgumentException for a value that has a part of another kind
     */
    public Checksum of(Object value) {
        if (isLarge(value.getClass())) {
            return ofLarge(value);
        }
        Output out = new Output();
        write(out, value);
        return Checksum.of(out.bytes());
    }

    private boolean isLarge(Class<?> type) {
        Boolean before = isLarge.get(type);
        if (before == null) {
            before = large.stream().anyMatch(each -> each.isAssignableFrom(type));
            isLarge.put(type, before);
        }
        return before;
    }

    private Checksum ofLarge(Object value) {
        Checksum sum = known.get(value);
        if (sum == null) {
            Output out = new Output();
            out.writeText(value.getClass().getName());
            forms.product(value.getClass()).write(out, value);
            sum = Checksum.of(out.bytes());
            known.put(value, sum);
        }
        return sum;
    }

    /** What may be large, and what depends on the value, is looked at when there is one. */
    private Optional<Form> formOf(Type type) {
        boolean isOpen = type instanceof TypeVariable<?>
                || (type instanceof ParameterizedType generic && !CONTAINERS.contains(generic.getRawType()))
                || (type instanceof Class<?> plain && isLarge(plain));
        return isOpen ? Optional.of(Form.written(this::write)) : Optional.empty();
    }

    private void write(Output out, Object value) {
        if (value instanceof Optional<?> optional) {
            out.writeText("optional");
            write(out, optional.stream().toList());
        } else if (value instanceof Collection<?> all) {
            out.writeInt(all.size());
            for (Object each : all) {
                write(out, each);
            }
        } else if (value instanceof Map<?, ?> map) {
            write(out, List.copyOf(map.keySet()));
            write(out, List.copyOf(map.values()));
        } else if (isLarge(value.getClass())) {
            Checksum sum = ofLarge(value);
            out.writeLong(sum.length());
            out.writeInt(sum.crc32());
            out.writeInt(sum.crc32c());
        } else {
            Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
            out.writeText(type.getName());
            forms.of(type).write(out, value);
        }
    }
}
