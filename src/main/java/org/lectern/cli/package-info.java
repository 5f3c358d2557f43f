/**
 * The command line: options, words for people, exit codes. The only place that prints. In: arguments. Out: text on
 * stdout, diagnostics on stderr, and a number.
 */
@NullMarked
package org.lectern.cli;

import org.jspecify.annotations.NullMarked;
