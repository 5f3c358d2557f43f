package org.lectern.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.InvalidValueException;

class ChoicesTest {
    @Test
    void readsEachWordThatItWrites() throws InvalidValueException {
        for (ArticleType type : ArticleType.values()) {
            assertThat(ArticleType.parse(type.csl())).isEqualTo(type);
        }
        for (RelationKind kind : RelationKind.values()) {
            assertThat(RelationKind.parse(kind.written())).isEqualTo(kind);
        }
        for (AbstractSource source : AbstractSource.values()) {
            assertThat(AbstractSource.parse(source.written())).isEqualTo(source);
        }
        for (LinkKind kind : LinkKind.values()) {
            assertThat(LinkKind.parse(kind.written())).isEqualTo(kind);
        }
        for (ReadingStatus status : ReadingStatus.values()) {
            assertThat(ReadingStatus.parse(status.written())).isEqualTo(status);
        }
        for (PublicationState state : PublicationState.values()) {
            assertThat(PublicationState.parse(state.written())).isEqualTo(state);
        }
    }

    @Test
    void hasTheTypesOfCsl() {
        assertThat(Stream.of(ArticleType.values()).map(ArticleType::csl))
                .hasSize(45)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("article-journal", "legal_case", "motion_picture", "post-weblog");
    }

    @Test
    void hasTheWordsOfTheRecordFormat() {
        assertThat(Stream.of(RelationKind.values()).map(RelationKind::written))
                .containsExactly(
                        "extends disputes replies-to reviews revisits builds-on tests uses-data cites same-debate related"
                                .split(" "));
        assertThat(Stream.of(RelationKind.values()).filter(RelationKind::symmetric))
                .containsExactly(RelationKind.SAME_DEBATE, RelationKind.RELATED);
        assertThat(Stream.of(AbstractSource.values()).map(AbstractSource::written))
                .containsExactly("publisher", "author", "database", "editor", "unknown");
        assertThat(Stream.of(LinkKind.values()).map(LinkKind::written))
                .containsExactly("open", "publisher", "archive", "library", "review", "data");
        assertThat(Stream.of(ReadingStatus.values()).map(ReadingStatus::written))
                .containsExactly("queued", "reading", "skimmed", "read", "abandoned");
        assertThat(Stream.of(PublicationState.values()).map(PublicationState::written))
                .containsExactly("retracted", "corrected", "superseded", "forthcoming", "withdrawn");
    }

    @Test
    void namesTheNearestWordAndAllOfThem() {
        assertThatThrownBy(() -> ReadingStatus.parse("skimed"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(List.of(e.code(), e.problem(), e.remedy()))
                                .containsExactly(
                                        "unknown-choice",
                                        "\"skimed\" is not a reading status",
                                        "did you mean \"skimmed\"? The choices are queued, reading, skimmed, read, abandoned."));
    }

    @Test
    void listsEachVariableOfCslOnce() {
        List<String> all = Stream.of(CslVariables.TEXT, CslVariables.NUMBERS, CslVariables.DATES, CslVariables.NAMES)
                .flatMap(List::stream)
                .toList();
        assertThat(all).doesNotHaveDuplicates();
        assertThat(Arrays.asList(
                        CslVariables.TEXT.size(),
                        CslVariables.NUMBERS.size(),
                        CslVariables.DATES.size(),
                        CslVariables.NAMES.size()))
                .containsExactly(47, 18, 6, 27);
    }
}
