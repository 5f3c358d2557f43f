package bench.run;

/** The medians of one contender at one size. */
record Row(int works, String name, Measured median) {}
