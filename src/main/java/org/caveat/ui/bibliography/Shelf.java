package org.caveat.ui.bibliography;

import java.nio.file.Path;
import java.util.Optional;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.sources.Bibliography;
import org.caveat.sources.BibliographyReader;
import org.caveat.sources.CitationStyle;
import org.caveat.sources.Citations;

/**
 * The bibliography that a collection names, as it was read.
 *
 * @param said what the collection says of it
 * @param stamp of the file that was read; empty where there was none
 * @param sample how the first work is cited; empty where there is none
 */
record Shelf(Said said, Optional<Stamp> stamp, Citations citations, String sample) {
    static final Shelf EMPTY = new Shelf(
            new Said(Optional.empty(), Optional.empty(), "en"),
            Optional.empty(),
            new Citations(Bibliography.EMPTY, CitationStyle.USUAL, "en"),
            "");

    /**
     * What a collection says of its bibliography.
     *
     * @param file its path in the collection
     * @param style by its name, which may be one that does not come with the program
     * @param language BCP 47: that of the collection
     */
    record Said(Optional<String> file, Optional<String> style, String language) {
        static Said of(CollectionDescription collection) {
            return new Said(
                    collection.get(CollectionFields.BIBLIOGRAPHY),
                    collection.get(CollectionFields.CITATION_STYLE),
                    collection.language());
        }

        CitationStyle knownStyle() {
            return style.flatMap(CitationStyle::named).orElse(CitationStyle.USUAL);
        }

        /** A style that is named and does not come with the program. */
        Optional<String> unknownStyle() {
            return style.filter(name -> CitationStyle.named(name).isEmpty());
        }
    }

    Bibliography bibliography() {
        return citations.bibliography();
    }

    /** The same, where neither what the collection says nor the file has changed; else what is there now. Waits for the disk. */
    Shelf now(Said wanted, Path folder, BibliographyReader reader) {
        Optional<Path> file = wanted.file().flatMap(name -> BibliographyReader.inside(folder, name));
        Optional<Stamp> stampNow = file.flatMap(Stamp::of);
        boolean isSameFile = wanted.file().equals(said.file()) && stampNow.isPresent() && stampNow.equals(stamp);
        if (isSameFile && wanted.equals(said)) {
            return this;
        }
        Bibliography list = isSameFile
                ? bibliography()
                : wanted.file().isEmpty() ? Bibliography.EMPTY : reader.read(file.orElseGet(() -> folder.resolve("?")));
        Citations worded = new Citations(list, wanted.knownStyle(), wanted.language());
        return new Shelf(
                wanted, stampNow, worded, list.first().map(worded::cite).orElse(""));
    }
}
