/**
 * What templates see. In: the site plan, the catalog and the related articles. Out: one view record a page, made of
 * finished strings, markup and links; a template only decides where they stand.
 */
@NullMarked
package org.lectern.view;

import org.jspecify.annotations.NullMarked;
