package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.PersonName;
import org.lectern.diagnostic.InvalidValueException;

class AuthorKeysTest {
    private static List<String> keys(String... names) {
        List<AuthorName> authors =
                Stream.of(names).map(AuthorKeysTest::author).map(AuthorName::of).toList();
        AuthorKeys keys = new AuthorKeys(authors.stream());
        return authors.stream().map(keys::of).toList();
    }

    private static Contributor author(String name) {
        try {
            return new Contributor(PersonName.parse(name), "", "");
        } catch (InvalidValueException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    @Test
    void shortenedGivenNamesAreOnePersons() {
        assertThat(keys("Doe, Jane", "Doe, J.", "Doe, Jane Q.", "Doe, J.Q.")).containsOnly("doe,j");
    }

    @Test
    void anInitialIsNobodysWhereItMayBeTwo() {
        assertThat(keys("Doe, Jane", "Doe, Jane Q.", "Doe, John", "Doe, J."))
                .containsExactly("doe,jane q", "doe,jane q", "doe,john", "doe,j");
        assertThat(keys("Doe, Jane A.", "Doe, Jane B.", "Doe, Jane"))
                .containsExactly("doe,jane a", "doe,jane b", "doe,jane");
    }

    @Test
    void namesThatBeginAlikeAreTwo() {
        assertThat(keys("Kim, Young Sam", "Kim, Young-ho", "Kim, Y. S."))
                .containsExactly("kim,young sam", "kim,young ho", "kim,young sam");
        assertThat(keys("王, 明", "王, 明华", "山田, 太郎", "山田, 太一")).doesNotHaveDuplicates();
        assertThat(keys("King, Martin, Jr.", "King, Martin, Sr.")).doesNotHaveDuplicates();
    }

    @Test
    void amongVeryManyOfOneInitialEachNameIsSomebody() {
        String[] few = IntStream.range(0, 999).mapToObj(i -> "Doe, Jane J" + i).toArray(String[]::new);
        String[] many =
                IntStream.range(0, 1_000).mapToObj(i -> "Doe, Jane J" + i).toArray(String[]::new);
        assertThat(keys(with(few, "Doe, Jane J5 K."))).containsSubsequence("doe,jane j5 k", "doe,jane j5 k");
        assertThat(keys(with(many, "Doe, Jane J5 K."))).doesNotHaveDuplicates();
    }

    private static String[] with(String[] names, String more) {
        return Stream.concat(Stream.of(names), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void anIdOrAnOrganisationsNameIsTheKey() {
        AuthorName person = AuthorName.of(new Contributor(PersonName.literal("Jane Doe"), "", "doe-jane"));
        assertThat(new AuthorKeys(Stream.of(person)).of(person)).isEqualTo("#doe-jane");
        assertThat(keys("World Bank", "World bank")).containsOnly("world bank");
    }
}
