package org.lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditorFilesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".tides.yaml.swp",
                ".#tides.yaml",
                "tides.yaml~",
                "#tides.yaml#",
                "4913",
                "a.md___jb_tmp___",
                "~$tides.yaml",
                "Thumbs.db",
                "desktop.ini",
                "Icon\r"
            })
    void standBesideWhatIsSaved(String name) {
        assertThat(EditorFiles.isBeside(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tides.yaml",
                "14913",
                "4913.yaml",
                "~",
                "a~b.md",
                "c#.md",
                "#1.md",
                "~tides.yaml",
                "thumbs.md",
                "Icon"
            })
    void otherNamesAreRecords(String name) {
        assertThat(EditorFiles.isBeside(name)).isFalse();
        assertThat(EditorFiles.isLeftOver(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tides.yaml.orig", "tides.tmp", "a.BAK", "a.md.rej", "a.swp"})
    void leftOversAreNoneAmongFilesToCopy(String name) {
        assertThat(EditorFiles.isLeftOver(name)).isTrue();
        assertThat(EditorFiles.isBeside(name)).isFalse();
    }
}
