/**
 * Whole processes, run one after the other and measured: Lectern, Hugo, and the least that any program would have to
 * do.
 */
package bench.run;
