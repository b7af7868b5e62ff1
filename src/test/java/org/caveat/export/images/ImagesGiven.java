package org.caveat.export.images;

import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.export.CaveatTexts;
import org.caveat.export.ExportFolder;
import org.caveat.export.ExportFormat;
import org.caveat.export.ExportOptions;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.LeftOut;
import org.caveat.export.PageWords;
import org.caveat.export.Publication;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** What captioned copies are made of, for a test. */
final class ImagesGiven {
    static final Messages MESSAGES = Messages.english();

    private ImagesGiven() {}

    /** What is published of some photographs. */
    static Publication publication(List<Holding> photographs) {
        Publication[] seen = new Publication[1];
        ExportFormat looking = new ExportFormat() {
            @Override
            public String name() {
                return "looking";
            }

            @Override
            public List<LeftOut> write(Publication publication, ExportFolder folder, Progress progress) {
                seen[0] = publication;
                return List.of();
            }
        };
        try (var memory = com.google.common.jimfs.Jimfs.newFileSystem()) {
            new Exports(List.of(looking), MESSAGES, java.time.Clock.systemUTC())
                    .run(
                            new org.caveat.export.ExportPlan(
                                    Given.collection(photographs),
                                    List.of("looking"),
                                    memory.getPath("out"),
                                    ExportOptions.PLAIN),
                            Progress.NONE);
        } catch (java.io.IOException | org.caveat.export.ExportFailure failed) {
            throw new AssertionError(failed);
        }
        return seen[0];
    }

    static IptcTexts.Caption caption(Holding photograph) {
        Publication publication = publication(List.of(photograph));
        return new IptcTexts(PageWords.of(publication, MESSAGES), MESSAGES)
                .of(publication.photographs().get(0));
    }

    static StripContent strip(Holding photograph) {
        return strip(photograph, MESSAGES);
    }

    /** That in a language. */
    static StripContent strip(Holding photograph, Messages messages) {
        return strip(photograph, messages, false);
    }

    /** That of a picture without a file in which all is said in full. */
    static StripContent stripAlone(Holding photograph) {
        return strip(photograph, MESSAGES, true);
    }

    private static StripContent strip(Holding photograph, Messages messages, boolean isAlone) {
        Publication publication = publication(List.of(photograph));
        return new StripWords(PageWords.of(publication, messages), messages, isAlone)
                .of(publication.photographs().get(0), Optional.empty());
    }

    static String texts(org.caveat.model.Caveat caveat) {
        return new CaveatTexts(MESSAGES).in("en", caveat);
    }
}
