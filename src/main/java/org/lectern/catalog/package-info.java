/**
 * The domain: works, topics, lists, people, and the catalog that holds them together. In: drafts of single records with
 * the places of their references. Out: a {@link org.lectern.catalog.Catalog}, in which every reference leads somewhere.
 * Imports the parsed texts and the diagnostics, nothing of files or pages.
 */
@NullMarked
package org.lectern.catalog;

import org.jspecify.annotations.NullMarked;
