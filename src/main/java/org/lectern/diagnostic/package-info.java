/**
 * What is wrong with the input, and where. Every step reports into one
 * {@link org.lectern.diagnostic.DiagnosticCollector}; the command line prints what it holds. Imports nothing of
 * Lectern.
 */
@NullMarked
package org.lectern.diagnostic;

import org.jspecify.annotations.NullMarked;
