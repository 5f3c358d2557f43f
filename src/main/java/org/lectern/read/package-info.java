/**
 * From files to the domain. In: the content tree and the configuration. Out: a {@link org.lectern.catalog.Catalog}.
 * Each mapper knows the form of one kind of record: its fields, their names and shapes; a value's own rules are those
 * of its type, rules across records those of the catalog builder.
 */
@NullMarked
package org.lectern.read;

import org.jspecify.annotations.NullMarked;
