package bench.corpus;

/** An author. */
record Person(String given, String family) {}
