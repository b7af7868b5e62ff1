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
                    if (!isScrolled(face, state)) {
                        approved.look(window, face + "/" + state);
                    }
                    approved.read(window, state);
                })
                .go(home, disk, face);

        approved.end();
    }

    /** At twice the size the inspector stands scrolled to what is pointed at, now a little further and now less. */
    private static boolean isScrolled(Face face, String state) {
        return face.percent() > 100 && (state.startsWith("tour-") || state.equals("field-help"));
    }
}
