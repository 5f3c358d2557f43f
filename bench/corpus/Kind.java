package bench.corpus;

/** What sort of text a work is. */
enum Kind {
    ARTICLE("article-journal", "Article"),
    REVIEW("review", "Review"),
    CHAPTER("chapter", "Book Chapter"),
    REPORT("report", "Report"),
    EDITORIAL("article-magazine", "Editorial");

    final String type;
    final String name;

    Kind(String type, String name) {
        this.type = type;
        this.name = name;
    }
}
