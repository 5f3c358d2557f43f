package org.lectern.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lectern.format.ListFiles;
import org.lectern.source.ContentFile;

/** Whether what we write has the form that we ask for. */
final class ListForm {
    private ListForm() {}

    /** The files of a list that {@code format} would change. */
    static List<String> changed(Path content) throws IOException {
        List<String> changed = new ArrayList<>();
        ListFiles files = ListFiles.of(content);
        for (ContentFile file : files.all()) {
            if (files.format(file).isChanged()) {
                changed.add(file.name());
            }
        }
        return changed;
    }
}
