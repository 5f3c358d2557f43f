/**
 * What may stand in the files of a list: every field with its form, a sentence and an example, and JSON Schemas made of
 * them, by which editors complete and check while one types. Tests hold it to the readers.
 */
@NullMarked
package org.lectern.schema;

import org.jspecify.annotations.NullMarked;
