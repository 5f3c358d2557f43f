/**
 * An entry of another program's file on its way to a record, and what all formats read alike: names, dates, numbers,
 * languages, keywords, markup. In: texts as foreign files have them. Out: values of fields of records.
 */
@NullMarked
package org.lectern.importer.entry;

import org.jspecify.annotations.NullMarked;
