package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.caveat.app.ProgramExports;
import org.caveat.collection.Holding;
import org.caveat.export.Exports;
import org.caveat.export.Given;
import org.caveat.export.Pictured;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Kind;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.ui.Toolkit;
import org.caveat.ui.template.SystemClipboard;
import org.caveat.work.SameThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCopyingTest {
    private static final Exports EXPORTS = ProgramExports.make();
    private static final int WHITE = 0xFFFFFFFF;

    @TempDir
    Path folder;

    private final List<Image> copied = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    private static AnnotatedPhotograph state(String name, String said) {
        return Given.bare(name).withItems(List.of(Given.caveat(1, Kind.AFTER, said)));
    }

    private Holding photograph(int width, int height, String said) throws Exception {
        return Pictured.photograph(Pictured.quarters(folder.resolve("a.png"), width, height), state("a.png", said));
    }

    private void copy(Holding holding) {
        new PictureCopying(() -> EXPORTS, new SameThread(), Runnable::run, Messages.english(), copied::add)
                .copy(() -> Given.collection(holding), "a.png", sentence -> told.add(sentence.get()));
    }

    @Test
    void thePhotographIsOnTheClipboardAsItIsWithAStripBelow() throws Exception {
        copy(photograph(600, 400, "It burned."));

        Image back = Toolkit.on(() -> {
            new SystemClipboard().put(copied.get(0));
            return Clipboard.getSystemClipboard().getImage();
        });
        assertThat(back.getWidth()).isEqualTo(600);
        assertThat(back.getHeight()).isGreaterThan(450);
        assertThat(back.getPixelReader().getArgb(10, 10)).isEqualTo(0xFFC81E1E);
        assertThat(back.getPixelReader().getArgb(590, 10)).isEqualTo(0xFF1EA03C);
        assertThat(back.getPixelReader().getArgb(10, 390)).isEqualTo(0xFF283CBE);
        assertThat(back.getPixelReader().getArgb(590, 399)).isEqualTo(0xFFE6D228);
        assertThat(back.getPixelReader().getArgb(590, 402)).isEqualTo(WHITE);
        assertThat(told).last().asString().startsWith("The photograph was copied as a picture");
    }

    @Test
    void moreThatIsSaidMakesTheStripHigherAndNothingIsCut() throws Exception {
        copy(photograph(600, 400, "It burned."));
        copy(photograph(600, 400, "It burned, as was said and said again. ".repeat(40)));

        assertThat(copied.get(1).getHeight()).isGreaterThan(copied.get(0).getHeight() + 300);
    }

    @Test
    void aShortFormDoesNotStandForTheWholeCaveat() throws Exception {
        Path picture = Pictured.quarters(folder.resolve("a.png"), 600, 400);
        Statement whole = Given.caveat(1, Kind.AFTER, "It burned, as was said and said again. ".repeat(40));
        Statement shortened = whole.with(StatementFields.SHORT, List.of(Text.of("en", "It burned.")));
        copy(Pictured.photograph(picture, Given.bare("a.png").withItems(List.of(whole))));
        copy(Pictured.photograph(picture, Given.bare("a.png").withItems(List.of(shortened))));

        assertThat(copied.get(1).getHeight()).isEqualTo(copied.get(0).getHeight());
    }

    @Test
    void aLargePhotographIsMadeSmaller() throws Exception {
        copy(photograph(4_000, 500, "It burned."));

        assertThat(copied.get(0).getWidth()).isEqualTo(PictureCopying.LONGEST_SIDE);
    }

    @Test
    void aPhotographThatCannotBeReadSaysWhyAndTheClipboardStaysAsItIs() throws Exception {
        Path broken = Files.writeString(folder.resolve("a.png"), "no picture");
        copy(Pictured.photograph(broken, state("a.png", "It burned.")));

        assertThat(copied).isEmpty();
        assertThat(told)
                .last()
                .asString()
                .startsWith("a.png was not copied as a picture.")
                .hasSizeGreaterThan(40);
    }

    @Test
    void aPhotographWhoseCaveatsCannotBeReadIsNotCopied() {
        copy(Given.locked("a.png"));

        assertThat(copied).isEmpty();
        assertThat(told).last().asString().contains("It is no JSON.");
    }

    /** Letters for which no font is there, of which a box would be seen. */
    @Test
    void lettersThatCannotBeDrawnAreNotDroppedInSilence() throws Exception {
        copy(photograph(600, 400, "It burned \uDBBF\uDFFD."));

        assertThat(copied).isEmpty();
        assertThat(told).last().asString().contains("no font");
    }
}
