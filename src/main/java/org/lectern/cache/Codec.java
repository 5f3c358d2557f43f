package org.lectern.cache;

import java.lang.reflect.Type;

/**
 * Values as bytes and back: records, and classes whose fields are all set by one constructor, of texts, numbers, truth
 * values, enums, optionals, lists, sets, maps, arrays of bytes and one another. The form follows from the types;
 * another program's bytes are never read, since {@link ProgramEdition} tells.
 *
 * @param <T> the type of the values
 */
public final class Codec<T> {
    private final Class<T> type;
    private final Form form;

    private Codec(Class<T> type, Form form) {
        this.type = type;
        this.form = form;
    }

    /**
     * The codec of a type.
     *
     * @throws IllegalArgumentException for a type that has a part of another kind
     */
    public static <T> Codec<T> of(Class<T> type) {
        return new Codec<>(type, new Forms().of((Type) type));
    }

    /** The bytes of a value; the same for equal values whose sets and maps have the same order. */
    public byte[] encode(T value) {
        Output out = new Output();
        form.write(out, value);
        return out.bytes();
    }

    /**
     * The value of some bytes; its lists, sets and maps cannot be changed and have the order that they had.
     *
     * @throws DamagedEntryException where they are not such bytes
     */
    public T decode(byte[] bytes) {
        try {
            Input in = new Input(bytes);
            T value = type.cast(form.read(in));
            if (!in.isAtEnd()) {
                throw new IllegalStateException("more than one value");
            }
            return value;
        } catch (RuntimeException | StackOverflowError e) {
            throw new DamagedEntryException("no " + type.getSimpleName(), e);
        }
    }
}
