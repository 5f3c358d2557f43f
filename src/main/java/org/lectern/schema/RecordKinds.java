package org.lectern.schema;

import java.util.List;
import org.lectern.read.FieldNames;
import org.lectern.schema.RecordKind.Shape;

/** The kinds of file in a list, with all that may stand in them. */
public final class RecordKinds {
    public static final RecordKind ARTICLE = new RecordKind(
            "article",
            "A work",
            List.of("articles/**/*.yaml"),
            Shape.WORKS,
            List.of(
                    WorkFields.work(),
                    WorkFields.people(),
                    WorkFields.dates(),
                    WorkFields.source(),
                    WorkFields.numbers(),
                    EditorFields.texts(),
                    EditorFields.place(),
                    EditorFields.record()),
            FieldNames.others());

    /** All of them, in the order of the documents. */
    public static final List<RecordKind> ALL = List.of(
            ARTICLE,
            RecordKind.of("topics", "Topics", List.of("topics.yaml"), Shape.LIST, ListFields.topic()),
            RecordKind.of("list", "A reading list", List.of("lists/*.yaml"), Shape.ONE, ListFields.list()),
            RecordKind.of("people", "People", List.of("people.yaml"), Shape.LIST, ListFields.person()),
            RecordKind.of("journals", "Journals", List.of("journals.yaml"), Shape.LIST, ListFields.journal()),
            RecordKind.of("page", "A page of your own", List.of("pages/*.md"), Shape.FRONT_MATTER, ListFields.page()),
            RecordKind.of("site", "site.yaml", List.of("site.yaml"), Shape.ONE, SiteFields.all()),
            RecordKind.of("check", "check.yaml", List.of("check.yaml"), Shape.ONE, ListFields.check()));

    private RecordKinds() {}
}
