package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.caveat.settings.Settings;
import org.caveat.ui.gallery.ErrandsTour.Face;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is done now and then, dark and light, at the usual size and at twice that: it looks as it did when somebody last
 * looked at it and found it good, and every word can be read. See {@link GalleryTest}.
 */
class ErrandsTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    private final Approved approved = new Approved();

    static Stream<Face> faces() {
        return Stream.of(Settings.Theme.values())
                .flatMap(theme -> Stream.of(100, 200).map(percent -> new Face(theme, percent)));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyStateLooksAsItWasFoundGoodAndEveryWordCanBeRead(Face face) throws IOException {
        new ErrandsTour((window, state) -> {
                    approved.look(window, face + "/" + state);
                    approved.read(window, state);
                })
                .go(home, disk, face);

        approved.end();
    }
}
