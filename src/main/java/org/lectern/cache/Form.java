package org.lectern.cache;

/** How values of one type are written and read. */
interface Form {
    void write(Output out, Object value);

    Object read(Input in);
}
