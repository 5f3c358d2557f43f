package bench.run;

/** How the list is set up. */
enum Setting {
    LIKE_FOR_LIKE("like-for-like"),
    EVERYTHING("everything");

    private final String word;

    Setting(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** The {@code site.yaml} of the setting, in the bench's folder. */
    String file() {
        return word + ".yaml";
    }
}
