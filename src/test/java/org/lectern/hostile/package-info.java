/** Texts that attack, put into every field of a list; what leaves the program is judged by other programs' readers. */
package org.lectern.hostile;
