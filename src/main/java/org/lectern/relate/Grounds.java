package org.lectern.relate;

import java.util.List;

/** What is asked of two articles once their lists are made: what each thing that binds them adds to a score. */
final class Grounds {
    private final Ties ties;
    private final Company company;
    private final double[] trust;
    private final double[] roots;

    /**
     * The grounds of all scores.
     *
     * @param trust how much each article's text is believed
     * @param roots √X_ii of each
     */
    Grounds(Ties ties, Company company, double[] trust, double[] roots) {
        this.ties = ties;
        this.company = company;
        this.trust = trust;
        this.roots = roots;
    }

    /**
     * What texts add to the score of one article for another.
     *
     * @param together X of the two, or S for their words alone
     */
    double byTexts(int article, int other, double together) {
        double both = roots[article] * roots[other];
        return both == 0 ? 0 : trust[other] * together / both;
    }

    /** What the words of two add to the score by themselves, without their neighbours. */
    double words(int article, int other) {
        return byTexts(article, other, company.alike(article, other));
    }

    /** What one kind of tie adds to the score of two. */
    double tie(Tie tie, int a, int b) {
        return ties.of(tie, a, b);
    }

    /** Whether a family name, here folded, tells who is meant. */
    boolean isCertain(String family) {
        return ties.isCertain(family);
    }

    /** The articles that speak most for the nearness of two, the strongest first. */
    List<Integer> company(int a, int b, int most) {
        return company.between(a, b, most);
    }
}
