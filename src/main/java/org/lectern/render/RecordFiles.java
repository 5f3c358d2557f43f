package org.lectern.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.lectern.export.ExportFormat;
import org.lectern.export.Records;
import org.lectern.plan.PlannedFile;
import org.lectern.plan.SitePlan;
import org.lectern.search.RecordFormat;
import org.lectern.search.SearchIndex;

/** The files of a site that have works in one format. */
final class RecordFiles {
    private final ExportFormat format;
    private final Supplier<Records> records;

    /** @param records asked for each file anew */
    RecordFiles(ExportFormat format, Supplier<Records> records) {
        this.format = format;
        this.records = records;
    }

    /** Those of the plan. */
    List<SiteFile> planned(SitePlan plan) {
        return plan.byPath().values().stream()
                .filter(PlannedFile.Export.class::isInstance)
                .map(PlannedFile.Export.class::cast)
                .filter(export -> ExportFormat.ofFile(export.kind()) == format)
                .map(this::planned)
                .toList();
    }

    /** One of them. */
    SiteFile planned(PlannedFile.Export export) {
        return new SiteFile.Made(
                export.path(), Optional.of(export), () -> records.get().file(export.articles()));
    }

    /** Those from which a reader takes found works along. */
    List<SiteFile> search(SearchIndex index) {
        return index.records(format(format), work -> records.get().of(work)).stream()
                .map(SiteFile::of)
                .toList();
    }

    /** The format as the index names it. */
    static RecordFormat format(ExportFormat format) {
        return new RecordFormat(
                format.id(), format.ending(), format.mediaType(), format.before(), format.between(), format.after());
    }
}
