package org.lectern.catalog;

/**
 * Who a contributor is: an entry of people.yaml, else a name. Same name is same person unless people.yaml parts them.
 *
 * @param person the id in people.yaml, or empty
 * @param name as {@link PersonName#spoken} has it; empty where {@code person} is given
 */
record Identity(String person, String name) {
    static Identity of(Contributor contributor) {
        return contributor.person().isEmpty()
                ? new Identity("", contributor.name().spoken())
                : new Identity(contributor.person(), "");
    }

    /** The same for the same identity alone. */
    String key() {
        return person.isEmpty() ? "\n" + name : person;
    }
}
