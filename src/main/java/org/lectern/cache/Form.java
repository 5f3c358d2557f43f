package org.lectern.cache;

import java.util.function.BiConsumer;

/** How values of one type are written and read. */
interface Form {
    void write(Output out, Object value);

    Object read(Input in);

    /** A form that is written alone. */
    static Form written(BiConsumer<Output, Object> writer) {
        return new Form() {
            @Override
            public void write(Output out, Object value) {
                writer.accept(out, value);
            }

            @Override
            public Object read(Input in) {
                throw new UnsupportedOperationException("written alone");
            }
        };
    }
}
