package org.caveat.ui.gallery;

import static org.caveat.model.Cited.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.MakeLead;
import org.caveat.edit.Remark;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.SetInstant;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Said;
import org.caveat.model.Stance;
import org.caveat.model.StatementFields;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SaveFailure;

/**
 * A folder in which much is said of one photograph: with several sources on a side, with those of one side alone, in
 * private, under a kind of the collection's own; withdrawn, discussed, and changed by three curators. All of it is invented.
 */
final class SaidFolder {
    static final String PHOTOGRAPH = "beato-boats-nagasaki.jpg";
    static final String DISPUTED = "cropped at the left";
    static final String ONE_SIDED = "nobody makes";
    static final String PRIVATE = "who gave the print";
    static final String OWN = "fog that lay";
    static final String WITHDRAWN = "moored at the quay";

    private static final Kind WEATHER = new Kind("weather");
    private static final String KINDS =
            """
            "caveat:kinds": [
              {"name": "weather",
               "caveat:words": [{"language": "en", "value": "The weather"}],
               "caveat:question": [{"language": "en", "value": "What was the weather, before and after?"}],
               "caveat:colour": "#336699"},
              {"name": "provenance-of-the-print",
               "caveat:words": [{"language": "en", "value": "How the print came to us, from hand to hand"}],
               "caveat:question": [{"language": "en", "value": "Through whose hands did the print go?"}]}
            ],
            "caveat:language\"""";

    private SaidFolder() {}

    /** Makes the folder. */
    static Path make(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String file : List.of(PHOTOGRAPH, "osullivan-black-canyon.jpg", "blossfeldt-allium.jpg")) {
            Files.copy(Samples.photograph(file), folder.resolve(file));
        }
        String collection = "collection.caveat.json";
        Files.writeString(
                folder.resolve(collection),
                Files.readString(Samples.folder().resolve(collection)).replace("\"caveat:language\"", KINDS));
        try {
            say(folder.resolve(PHOTOGRAPH));
        } catch (SaveFailure impossible) {
            throw new IOException(impossible);
        }
        return folder;
    }

    private static void say(Path photograph) throws SaveFailure {
        TwoVersions marin = TwoVersions.marin(photograph);
        marin.edit(new SetHeadline("en", "Boats"))
                .edit(new SetInstant("1865~"))
                .edit(new AddCaveat(id(1), Kind.ALTERATION, disputed(), marin.hand()))
                .edit(new MakeLead(id(1), true))
                .edit(new AddCaveat(id(2), Kind.AFTER, oneSided(), marin.hand()))
                .edit(new AddCaveat(id(3), Kind.CIRCULATION, inPrivate(), marin.hand()))
                .edit(new AddCaveat(
                        id(4), Kind.OUTSIDE, said("An invented claim: they were moored at the quay."), marin.hand()))
                .save();
        TwoVersions lang = TwoVersions.lang(photograph);
        lang.edit(new SetHeadline("en", "[Boats in River, Nagasaki]"))
                .edit(new DescribeIn(
                        "caption", "en", "Boats on calm water, a person at each, houses on a slope.", lang.hand()))
                .edit(new AddCaveat(
                        id(5), WEATHER, said("An invented remark on the fog that lay on the river."), lang.hand()))
                .edit(new Remark(id(11), id(1), "en", "Which of the two prints was measured?", lang.hand()))
                .save();
        withdraw(photograph);
    }

    private static void withdraw(Path photograph) throws SaveFailure {
        TwoVersions weil = TwoVersions.weil(photograph);
        weil.edit(new WithdrawCaveat(
                        id(4), "The quay was built in 1871, six years later.", Optional.of(id(2)), weil.hand()))
                .edit(new Remark(
                        id(12),
                        id(1),
                        "en",
                        "The one in the invented archive. It is trimmed by a hand’s breadth, which the catalogue of 1871 says "
                                + "of another.",
                        weil.hand()))
                .save();
    }

    private static Said said(String words) {
        return Said.NOTHING.with(StatementFields.BODY, List.of(Body.of("en", words)));
    }

    private static Said disputed() {
        return said("An invented claim: the print was cropped at the left before it was sold.")
                .with(StatementFields.CERTAINTY, Optional.of(Certainty.POSSIBLE))
                .with(StatementFields.WHEN, Optional.of("186X"))
                .with(
                        StatementFields.EVIDENCE,
                        List.of(
                                evidence(Stance.ASSERTS, "An Invented Catalogue of Prints (1871).", "p. 12", "trimmed"),
                                evidence(Stance.CORROBORATES, "An invented letter, 3 May 1872.", "leaf 2", ""),
                                evidence(Stance.QUALIFIES, "An invented ledger (1870).", "fol. 9", "both prints"),
                                evidence(
                                        Stance.DISPUTES,
                                        "An Invented Study of Formats, vol. II (1998).",
                                        "ch. 4, n. 17",
                                        "the sheet has its four edges, and a long quotation shows how one stands in half a "
                                                + "card"),
                                evidence(Stance.DISPUTES, "An invented article (2004).", "p. 9", "never so")));
    }

    private static Said oneSided() {
        return said("An invented claim that nobody makes, and one disputes.")
                .with(
                        StatementFields.EVIDENCE,
                        List.of(evidence(Stance.DISPUTES, "An invented article (2004).", "p. 9", "never so")));
    }

    private static Said inPrivate() {
        return said("An invented note on who gave the print, for those who work here.")
                .with(StatementFields.PRIVATE, true);
    }

    private static String id(int number) {
        return "urn:uuid:00000000-0000-4000-8000-0000000003%02d".formatted(number);
    }
}
