package org.caveat.ui.contactsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.transform.Scale;
import org.caveat.collection.Holding;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Invented;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.Test;

class PictureAreaTest {
    private static final Told CAREFUL =
            Told.nothing("a.jpg").caveat("1", Kind.CARE, "Look with care.").lead("1");

    private final Messages messages = Messages.english();
    private final SheetWords words = new SheetWords(messages, new Words(messages), "en");
    private final List<String> asked = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();
    private final PictureArea area = Toolkit.on(() -> new PictureArea(words, (photograph, width, height, taker) -> {
        asked.add(photograph.file());
        widths.add(width);
        return () -> {};
    }));

    @Test
    void ofAPhotographToBeSeenWithCareNoPixelIsAskedForAndTheGlyphStandsInItsPlace() {
        show(Invented.saying("a.jpg", 400, 300, CAREFUL.state()));
        assertThat(asked).isEmpty();
        assertThat(isGlyphSeen()).isTrue();
    }

    @Test
    void theCellOfTheNextPhotographShowsItsPictureAgain() {
        show(Invented.saying("a.jpg", 400, 300, CAREFUL.state()));
        show(Invented.holding("b.jpg", 400, 300));
        assertThat(asked).containsExactly("b.jpg");
        assertThat(isGlyphSeen()).isFalse();
    }

    @Test
    void aCaveatOfCareThatBeginsToLeadTakesThePictureAwayAtOnce() {
        show(Invented.holding("a.jpg", 400, 300));
        show(Invented.saying("a.jpg", 400, 300, CAREFUL.state()));
        assertThat(asked).containsExactly("a.jpg");
        assertThat(isGlyphSeen()).isTrue();
    }

    @Test
    void aPictureThatIsAskedForBeforeTheCellIsInTheWindowIsAskedForAgainAsFineAsItIsShownThere() {
        show(Invented.holding("a.jpg", 4000, 3000));
        Toolkit.run(() -> {
            Group larger = new Group(area);
            larger.getTransforms().add(new Scale(2, 2));
            Scene scene = new Scene(new Group(larger), 800, 600);
            area.resize(256, 176);
            scene.getRoot().layout();
            area.requestLayout();
            area.layout();
            area.layout();
        });
        assertThat(widths).containsExactly(256, 512);
    }

    @Test
    void aSentenceThatHasNoRoomInASmallCellIsLeftOutAndNotCut() {
        assertThat(sentences(CellSize.MIDDLE)).hasSize(2);
        assertThat(sentences(new CellSize(177))).containsExactly("Its sidecar cannot be read.");
        assertThat(sentences(new CellSize(96))).isEmpty();
        assertThat(isGlyphSeen()).isTrue();
    }

    /** What is read in the area; none of it is cut. */
    private List<String> sentences(CellSize cell) {
        Holding locked = Invented.locked("l.jpg", "Its sidecar cannot be read: it is not JSON.");
        CellFace face = CellFace.of(locked.found(), Optional.of(locked), words);
        return Toolkit.on(() -> {
            Scene scene = new Scene(new Group(area), 800, 600);
            Theme.DARK.wear(scene);
            area.show(face, Optional.of(locked), cell);
            area.resize(cell.pictureWidth(), cell.pictureHeight());
            scene.getRoot().applyCss();
            for (int pass = 0; pass < 3; pass++) {
                area.layout();
            }
            List<Label> seen = area.lookupAll(".label").stream()
                    .filter(RealWindow::isSeen)
                    .map(Label.class::cast)
                    .toList();
            assertThat(seen).allMatch(label -> label.getHeight() >= label.prefHeight(label.getWidth()));
            return seen.stream().map(Label::getText).toList();
        });
    }

    private void show(Holding holding) {
        CellFace face = CellFace.of(holding.found(), Optional.of(holding), words);
        Toolkit.run(() -> area.show(face, Optional.of(holding), CellSize.MIDDLE));
    }

    private boolean isGlyphSeen() {
        return Toolkit.on(() -> area.lookupAll(".glyph").stream().anyMatch(RealWindow::isSeen));
    }
}
