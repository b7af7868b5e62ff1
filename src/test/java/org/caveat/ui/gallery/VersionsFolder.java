package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.RemoveStatement;
import org.caveat.edit.ReviseText;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.Several;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SaveFailure;

/** A folder of one photograph on which two curators disagree: on what is seen, on how sure a caveat is, on one's being there. */
public final class VersionsFolder {
    public static final String PHOTOGRAPH = "box 2-1.jpg";
    private static final String UNSURE = "urn:uuid:00000000-0000-4000-8000-000000000201";
    private static final String REMOVED = "urn:uuid:00000000-0000-4000-8000-000000000202";

    private static final Hand HAND = Hand.of("A. Marin", Instant.parse("2026-11-24T09:00:00Z"));

    private VersionsFolder() {}

    /** Makes the folder, with words in English. */
    public static Path make(Path folder) throws IOException {
        return make(folder, GalleryWords.ENGLISH);
    }

    /** Makes the folder. */
    static Path make(Path folder, GalleryWords words) throws IOException {
        Files.createDirectories(folder);
        GalleryFolder.speak(folder, words);
        Path photograph = folder.resolve(PHOTOGRAPH);
        Files.copy(Samples.photograph("beato-boats-nagasaki.jpg"), photograph);
        try {
            said(photograph, words);
            disagree(photograph, words);
        } catch (SaveFailure impossible) {
            throw new IOException(impossible);
        }
        return folder;
    }

    private static void said(Path photograph, GalleryWords words) throws SaveFailure {
        TwoVersions marin = TwoVersions.marin(photograph);
        marin.edit(new SetHeadline(words.tag(), words.headline()))
                .edit(new DescribeIn("caption", words.tag(), words.description(), HAND))
                .edit(caveat(UNSURE, Kind.AFTER, words))
                .edit(caveat(REMOVED, Kind.MAKING, words))
                .save();
    }

    private static Edit caveat(String id, Kind kind, GalleryWords words) {
        return Several.of(
                new AddCaveat(id, kind, Said.NOTHING, HAND), new ReviseText(id, words.tag(), words.statement(), HAND));
    }

    /** Both start from the same: one says less of the description, the other more. */
    private static void disagree(Path photograph, GalleryWords words) throws SaveFailure {
        TwoVersions marin = TwoVersions.marin(photograph);
        TwoVersions lang = TwoVersions.lang(photograph);
        String description = words.description();
        int half = description.lastIndexOf(' ', description.length() / 2);
        marin.edit(new DescribeIn("caption", words.tag(), description.substring(0, half) + ".", HAND))
                .edit(sure(UNSURE, Certainty.PROBABLE))
                .edit(new RemoveStatement(REMOVED))
                .save();
        lang.edit(new DescribeIn("caption", words.tag(), description + " " + words.personName() + ".", HAND))
                .edit(sure(UNSURE, Certainty.DOUBTFUL))
                .edit(sure(REMOVED, Certainty.POSSIBLE))
                .save();
    }

    private static Edit sure(String caveat, Certainty certainty) {
        return new Put<>(Place.statement(caveat), StatementFields.CERTAINTY, Optional.of(certainty));
    }
}
