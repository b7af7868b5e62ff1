package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caveat.export.Given.bare;
import static org.caveat.export.Given.caveat;
import static org.caveat.export.Given.collection;
import static org.caveat.export.Given.holding;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Beyond;
import org.caveat.model.Kind;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.text.Messages;
import org.caveat.work.Progress;
import org.junit.jupiter.api.Test;

/** A photograph whose picture, of 1,000 × 800, was put in the place of another under its sidecar. */
class OtherSizeTest {
    private static final Statement MARKED =
            caveat(1, Kind.OUTSIDE, "A quay.").with(StatementFields.BEYOND, Optional.of(Beyond.of("left")));

    @Test
    void whatWasDrawnOnAPictureOfAnotherSizeIsExportedAndNamed() {
        assertThat(warnings(4_000, MARKED))
                .containsExactly(
                        "a.jpg: the picture is 1,000 × 800 pixels, and its regions were drawn on 4,000 × 3,200. "
                                + "They are exported as they were drawn; open it on the light table and say whether they are to be "
                                + "scaled.");
    }

    @Test
    void nothingIsNamedWhereTheSizeIsTheSameOrNothingWasDrawn() {
        assertThat(warnings(1_000, MARKED)).isEmpty();
        assertThat(warnings(4_000, caveat(1, Kind.OUTSIDE, "A quay."))).isEmpty();
    }

    private static List<String> warnings(int width, Statement said) {
        Photograph photograph = bare("a.jpg")
                .photograph()
                .with(PhotographFields.WIDTH, Optional.of(width))
                .with(PhotographFields.HEIGHT, Optional.of(width * 4 / 5));
        ExportPlan plan = new ExportPlan(
                collection(holding("a.jpg", bare("a.jpg").with(photograph).withItems(List.of(said)))),
                List.of("words"),
                Path.of("/nowhere"),
                ExportOptions.PLAIN);
        return new ReportWords(Messages.english())
                .contents(Sifting.of(plan, Progress.NONE))
                .warnings();
    }
}
