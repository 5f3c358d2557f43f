package org.lectern.catalog;

/**
 * Who a contributor is: an entry of people.yaml, else a name. Same name is same person unless people.yaml parts them.
 *
 * @param person the id in people.yaml, or empty
 * @param name composed (NFC); where {@code person} is given, without any part
 */
record Identity(String person, PersonName name) {
    private static final PersonName NOBODY = PersonName.literal("");

    static Identity of(Contributor contributor) {
        return contributor.person().isEmpty()
                ? new Identity("", composed(contributor.name()))
                : new Identity(contributor.person(), NOBODY);
    }

    /** The same for the same identity alone. */
    String key() {
        return person.isEmpty()
                ? String.join(
                        "\n",
                        name.family(),
                        name.given(),
                        name.droppingParticle(),
                        name.nonDroppingParticle(),
                        name.suffix(),
                        name.literal())
                : person;
    }

    private static PersonName composed(PersonName name) {
        return new PersonName(
                Texts.composed(name.family()),
                Texts.composed(name.given()),
                Texts.composed(name.droppingParticle()),
                Texts.composed(name.nonDroppingParticle()),
                Texts.composed(name.suffix()),
                Texts.composed(name.literal()),
                false); // a hint on how to write a name makes nobody another person
    }
}
