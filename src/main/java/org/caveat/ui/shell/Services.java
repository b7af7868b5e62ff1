package org.caveat.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.Unopenable;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.Surroundings;
import org.caveat.ui.fx.Thumbnails;
import org.caveat.work.Work;

/**
 * What the window is given to work with.
 *
 * @param language its messages, and the words for kinds, certainties and dates
 * @param pictures thumbnails, and parts of pictures
 * @param samples the folder that <em>Open the samples</em> opens; empty where there is none
 */
public record Services(
        Work work,
        Language language,
        SettingsStore settings,
        Opening opening,
        Pictures pictures,
        Surroundings surroundings,
        Optional<Path> samples,
        Clock clock) {

    /** The words of the window's language. */
    public record Language(Messages messages, Words words) {}

    /** Pixels, made behind. */
    public record Pictures(Thumbnails thumbnails, PictureParts parts) {}

    /** Opens collections. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens a folder, or the folder of a photograph. Waits for the disk: never called on the toolkit's thread.
         *
         * @throws Unopenable with a sentence that says why not
         */
        OpenCollection open(Path folder) throws Unopenable;
    }

    Messages messages() {
        return language.messages();
    }

    Words words() {
        return language.words();
    }
}
