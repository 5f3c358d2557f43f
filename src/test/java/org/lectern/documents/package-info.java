/**
 * The guides for editors, done as they say: their fenced blocks go in, a list made by the packaged program comes out.
 *
 * <p>The words after a block's language say what it is; pages show none of them. {@code console}: commands after
 * {@code $}, and what they print, if any is shown; with {@code fails} the last one ends with an error, with
 * {@code serves} it runs until it is stopped, with {@code elsewhere} it needs what no test has and is only parsed, with
 * {@code case=NAME} it begins in a new list beside the files of {@code src/test/resources/guides/NAME}. Any other
 * language: {@code file=PATH} is a whole file to write, {@code add=PATH} goes to the end of one, {@code shows=PATH} is
 * what stands in one now, {@code in=PATH} (of {@code diff}) changes lines of one, {@code example} is none of these.
 */
package org.lectern.documents;
