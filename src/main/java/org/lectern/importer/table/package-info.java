/** Spreadsheets with a row of headings, a work in each row; FastCSV lives here. In: a file's text. Out: its entries. */
@NullMarked
package org.lectern.importer.table;

import org.jspecify.annotations.NullMarked;
