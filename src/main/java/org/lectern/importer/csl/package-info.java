/**
 * CSL-JSON and CSL-YAML, our own exports among them, and the answers of Crossref and DataCite. In: a file's text. Out:
 * its entries.
 */
@NullMarked
package org.lectern.importer.csl;

import org.jspecify.annotations.NullMarked;
