package org.lectern.csl;

import org.lectern.concurrent.Pool;

/**
 * A style with those who set works in it, as many as threads want one.
 *
 * @param language in which it speaks
 * @param inPress its words for works to come
 * @param circa its words for dates that are approximate
 * @param bce its words for years before our era
 */
record Press(
        StyleSheet style, String language, String inPress, String circa, String bce, Pool<Typesetter> typesetters) {}
