/**
 * What a list decides about itself. In: {@code site.yaml} and the command line. Out: a
 * {@link org.lectern.config.SiteConfig}, fixed before the first step, and the words of the interface in the site's
 * language.
 */
@NullMarked
package org.lectern.config;

import org.jspecify.annotations.NullMarked;
