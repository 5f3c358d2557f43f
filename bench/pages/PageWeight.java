package bench.pages;

/**
 * A page with all that a browser fetches for it before a reader touches anything.
 *
 * @param path relative to the site, with slashes
 * @param fonts those with Latin letters: a browser fetches the others where a page has other letters
 * @param requests how many files these are, the page itself among them
 */
record PageWeight(String path, Weight html, Weight styles, Weight scripts, Weight images, Weight fonts, int requests) {
    /** The first folder, and a star for each further name: {@code topics/*.html}; an index keeps its name. */
    String kind() {
        String[] names = path.split("/");
        StringBuilder kind = new StringBuilder(names[0]);
        for (int i = 1; i < names.length; i++) {
            kind.append('/').append(i < names.length - 1 ? "*" : names[i].equals("index.html") ? names[i] : "*.html");
        }
        return kind.toString();
    }
}
