package org.caveat.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.caveat.cache.Cache;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.Unopenable;
import org.caveat.export.Exports;
import org.caveat.settings.SettingsStore;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.fx.PictureMeasures;
import org.caveat.ui.fx.PictureParts;
import org.caveat.ui.fx.Surroundings;
import org.caveat.ui.fx.Thumbnails;
import org.caveat.work.Work;

/**
 * What the window is given to work with.
 *
 * @param language its messages, and the words for kinds, certainties and dates; and what is spoken where none is chosen
 * @param own settings, and what can be made again
 * @param pictures thumbnails, and parts of pictures
 * @param exporting every format of export, in the language that is spoken when it is asked for: an export that is being
 *     made stays in the one it began in
 * @param samples what <em>Open the samples</em> opens; empty where there are none
 * @param by who edits, and the clock that says when
 */
public record Services(
        Work work,
        Language language,
        Own own,
        Opening opening,
        Pictures pictures,
        Supplier<Exports> exporting,
        Surroundings surroundings,
        Optional<Samples> samples,
        OpenCollection.Hand by) {

    /**
     * The words of the window's language.
     *
     * @param ofSystem what is spoken where nobody has chosen a language
     */
    public record Language(Messages messages, Words words, Locale ofSystem) {}

    /**
     * What the program keeps for itself.
     *
     * @param isAuthorGiven whether this start of the program was told who writes, whatever the settings say
     */
    public record Own(SettingsStore settings, Cache cache, boolean isAuthorGiven) {}

    /** Pixels, made behind. */
    public record Pictures(Thumbnails thumbnails, PictureParts parts, PictureMeasures measures) {}

    /**
     * The photographs to try things on.
     *
     * @param folder the person's own copy, made when it is opened for the first time
     * @param shipped those beside the program, which are there from the beginning
     */
    public record Samples(Path folder, Path shipped) {}

    /** Opens collections. */
    @FunctionalInterface
    public interface Opening {

        /**
         * Opens a folder, of which nothing is read yet. Waits for the disk: never called on the toolkit's thread.
         *
         * @throws Unopenable with a sentence that says why not
         */
        OpenCollection open(Path folder) throws Unopenable;

        /** Whether sidecars can be written into a folder. Waits for the disk. */
        default boolean isWritable(Path folder) {
            return Files.isWritable(folder);
        }
    }

    SettingsStore settings() {
        return own.settings();
    }

    Messages messages() {
        return language.messages();
    }

    Words words() {
        return language.words();
    }

    Exports exports() {
        return exporting.get();
    }

    Services with(Pictures other) {
        return new Services(work, language, own, opening, other, exporting, surroundings, samples, by);
    }
}
