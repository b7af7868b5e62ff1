package org.caveat.ui.gallery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Edit;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SaveFailure;

/**
 * A copy of the samples in which two curators say otherwise of one photograph what is seen and what it is made of. Neither
 * says more than the sample itself does, in its caption, its alt text, its original caption and its caveats.
 */
final class TwoCurators {
    static final String PHOTOGRAPH = "osullivan-black-canyon.jpg";

    private TwoCurators() {}

    /** Makes the copy. */
    static Path make(Path folder) throws IOException {
        Path samples = Samples.copyTo(folder);
        try {
            disagree(samples.resolve(PHOTOGRAPH));
        } catch (SaveFailure impossible) {
            throw new IOException(impossible);
        }
        return samples;
    }

    private static void disagree(Path photograph) throws SaveFailure {
        TwoVersions before = TwoVersions.marin(photograph);
        before.edit(described(before, "de", "")).save(); // in one language, so that a version is read at one look
        TwoVersions marin = TwoVersions.marin(photograph);
        TwoVersions lang = TwoVersions.lang(photograph);
        marin.edit(
                        described(
                                marin,
                                "en",
                                "A person in a boat with a mast, at the stony bank of a wide river between dark walls of rock."))
                .edit(medium("Albumen silver print, 20.2 × 27.5 cm (7 15/16 × 10 13/16 in.)"))
                .save();
        lang.edit(
                        described(
                                lang,
                                "en",
                                "A person, not named, in a boat at the bank of a river between walls of rock. “Camp 8” is not seen."))
                .edit(medium("Albumen silver print; 20.2 × 27.5 cm in the museum’s text"))
                .save();
    }

    private static Edit described(TwoVersions by, String language, String words) {
        return new DescribeIn(Statement.CAPTION, language, words, by.hand());
    }

    private static Edit medium(String words) {
        return new Put<>(Place.PHOTOGRAPH, PhotographFields.MEDIUM, Optional.of(words));
    }
}
