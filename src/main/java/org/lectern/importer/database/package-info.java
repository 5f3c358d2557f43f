/**
 * What is copied or saved from databases: pages of EBSCO, and PubMed's pages, texts and MEDLINE. In: a text. Out: its
 * entries.
 */
@NullMarked
package org.lectern.importer.database;

import org.jspecify.annotations.NullMarked;
