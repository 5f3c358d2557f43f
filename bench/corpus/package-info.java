/**
 * A reading list of any size that nobody wrote, in Lectern's form and as pages of Hugo: the same number gives the same
 * bytes, on any machine. Words, topics, authors and journals are as unequally frequent as in real lists (Zipf's law).
 */
package bench.corpus;
