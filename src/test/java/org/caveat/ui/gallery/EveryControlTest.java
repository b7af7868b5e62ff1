package org.caveat.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.caveat.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In every state that the galleries show, each control says what it is, what it is called and, where need be, how it is used. */
class EveryControlTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    private final EveryControl controls = new EveryControl();

    @Test
    void inEveryMainState() throws IOException {
        Path folder = GalleryFolder.make(disk.resolve("Sample photographs"), GalleryWords.ENGLISH);

        new Gallery(controls::ask)
                .tour(home, folder, new Gallery.Face(Settings.Theme.LIGHT, GalleryWords.ENGLISH, /* isSmall= */ false));

        assertThat(controls.silent()).isEmpty();
    }

    @Test
    void onEveryErrand() throws IOException {
        new ErrandsTour(controls::ask).go(home, disk, new ErrandsTour.Face(Settings.Theme.DARK, 100));

        assertThat(controls.silent()).isEmpty();
    }
}
