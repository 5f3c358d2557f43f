package org.lectern.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {
    private static Map<String, String> slugs(String... names) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String name : names) {
            byName.put(name, name);
        }
        return Slug.distinct(byName, Set.of("taken"));
    }

    @Test
    void aNameAloneIsItsFoldedForm() {
        assertThat(slugs("Østhagen, Andreas", "Cha, Victor D.", "김대중", "Đặng, Văn", "کریمی, لیلى"))
                .containsEntry("Østhagen, Andreas", "osthagen-andreas")
                .containsEntry("Cha, Victor D.", "cha-victor-d")
                .containsEntry("김대중", "김대중")
                .containsEntry("Đặng, Văn", "dang-van")
                .containsEntry("کریمی, لیلى", "کریمی-لیلى");
    }

    @Test
    void twoThatCollideEachHaveAHashOfTheirFullName() {
        Map<String, String> both = slugs("Åtland, Kristian", "Atland, Kristian");
        assertThat(both.values()).doesNotHaveDuplicates().allMatch(slug -> slug.matches("atland-kristian-[0-9a-f]{6}"));
        assertThat(slugs("Atland, Kristian", "Other, One", "Åtland, Kristian")).containsAllEntriesOf(both);
    }

    @Test
    void twoOfOneFullNameAreToldApart() {
        assertThat(Slug.distinct(Map.of(1, "Acme, Inc.", 2, "Acme, Inc."), Set.of(), String::valueOf)
                        .values())
                .doesNotHaveDuplicates()
                .allMatch(slug -> slug.matches("acme-inc-[0-9a-f]{6}"));
    }

    @Test
    void whatIsTakenReservedEmptyOrTooLongHasAHash() {
        assertThat(slugs("Taken").get("Taken")).matches("taken-[0-9a-f]{6}");
        assertThat(slugs("Index").get("Index")).matches("index-[0-9a-f]{6}");
        assertThat(slugs("…").get("…")).matches("[0-9a-f]{6}");
        String name = "委員会".repeat(60);
        String slug = slugs(name).getOrDefault(name, "");
        assertThat(slug).matches("(委員会|委|員)+-[0-9a-f]{6}");
        assertThat(slug.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(240);
    }
}
