/**
 * When files came and changed, from one {@code git log}, and what of it readers are told. In: a content folder, later
 * the catalog. Out: a {@link org.lectern.history.History} and {@link org.lectern.history.Changes}. Without git both
 * know what the records say, and no more.
 */
@NullMarked
package org.lectern.history;

import org.jspecify.annotations.NullMarked;
