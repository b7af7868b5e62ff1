package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.caveat.settings.Settings;
import org.caveat.ui.gallery.Gallery.Face;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every main state of the window, dark and light, with long captions in three scripts, large and small: it looks as it did
 * when somebody last looked at it and found it good, and every word can be read. Pictures that differ stand in
 * {@code target/screenshots/gallery}; {@code -Dgallery=renew} takes all of them, there and for good.
 */
class GalleryTest {
    @TempDir
    Path home;

    @TempDir
    Path disk;

    private final Approved approved = new Approved();

    /**
     * Each theme with each script, each of them large and each small, so that no two of them are never seen together; all
     * faces where the gallery is renewed, or with {@code -Dgallery=whole}.
     */
    static Stream<Face> faces() {
        boolean isWhole = Set.of("renew", "whole").contains(System.getProperty("gallery", ""));
        return Stream.of(Settings.Theme.values())
                .flatMap(theme -> Stream.of(GalleryWords.values()).flatMap(words -> Stream.of(false, true)
                        .filter(small -> isWhole || small == (isLight(theme) == isRussian(words)))
                        .map(small -> new Face(theme, words, small))));
    }

    private static boolean isLight(Settings.Theme theme) {
        return theme == Settings.Theme.LIGHT;
    }

    private static boolean isRussian(GalleryWords words) {
        return words == GalleryWords.RUSSIAN;
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyStateLooksAsItWasFoundGoodAndEveryWordCanBeRead(Face face) throws IOException {
        Path folder = GalleryFolder.make(disk.resolve("Sample photographs"), face.words());
        Gallery gallery = new Gallery((window, state) -> {
            approved.look(window, face + "/" + state);
            if (face.words() == GalleryWords.ENGLISH) { // colours are the same in all the others
                approved.read(window, state);
            }
        });

        gallery.tour(home, folder, face);

        approved.end();
    }
}
