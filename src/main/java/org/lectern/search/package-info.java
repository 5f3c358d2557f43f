/**
 * The reader's search: which words stand in which works, as files that a browser loads a few of. A catalog comes in, an
 * index goes out; docs/search.md has the form.
 */
@NullMarked
package org.lectern.search;

import org.jspecify.annotations.NullMarked;
