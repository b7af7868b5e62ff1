package org.caveat.ui.lighttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.caveat.collection.Holding;
import org.caveat.metadata.FileFacts;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.ui.Invented;
import org.caveat.ui.Listening;
import org.caveat.ui.Told;
import org.caveat.ui.region.Arrow;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Shape;
import org.caveat.ui.region.Touch;
import org.caveat.ui.region.Turn;
import org.caveat.ui.region.Viewport.Spot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is measured on the light table. */
class ReadoutModelTest {
    private final LightTableModel table = new LightTableModel();
    private final RegionsModel regions = new RegionsModel(new SimpleObjectProperty<>(Optional.empty()), region -> {});
    private final ReadoutModel readout = readout(Messages.english(), "GB");

    private ReadoutModel readout(Messages messages, String country) {
        return new ReadoutModel(table, regions, new ReadoutWords(messages, country));
    }

    @BeforeEach
    void layAPrintOfEightByTenInches() {
        table.stage(1000, 1000);
        table.lay(Optional.of(holding(PrintSizeTest.facts(300, 300, "inch", 1))));
    }

    private static Holding holding(FileFacts facts) {
        Holding invented = Invented.holding("a.tif", 2400, 3000);
        return new Holding(invented.found(), facts, invented.sidecar());
    }

    @Test
    void theSizeIsToldInPixelsAndOnPaper() {
        assertThat(readout.sizeProperty().get()).isEqualTo("2,400 × 3,000 px · 20.3 × 25.4 cm at 300 ppi");
    }

    @Test
    void whereInchesAreUsualItIsToldInInches() {
        assertThat(readout(Messages.english(), "US").sizeProperty().get())
                .isEqualTo("2,400 × 3,000 px · 8.0 × 10.0 in at 300 ppi");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(readout(new Messages(Locale.GERMAN), "DE").sizeProperty().get())
                .isEqualTo("2.400 × 3.000 px · 20,3 × 25,4 cm bei 300 ppi");
    }

    @Test
    void twoResolutionsAreBothTold() {
        table.lay(Optional.of(holding(PrintSizeTest.facts(300, 600, "inch", 1))));
        assertThat(readout.sizeProperty().get()).endsWith("20.3 × 12.7 cm at 300 × 600 ppi");
    }

    @Test
    void withoutAResolutionNoPrintIsTold() {
        table.lay(Optional.of(holding(PrintSizeTest.facts(72, 72, "none", 1))));
        assertThat(readout.sizeProperty().get()).isEqualTo("2,400 × 3,000 px");
    }

    @Test
    void thePixelUnderTheCursorIsOfTheUprightPictureHoweverItIsTurned() {
        Spot corner = table.viewport().toStage(new Spot(0.5, 0.5));
        table.cursorProperty().set(Optional.of(corner));
        assertThat(readout.placeProperty().get()).isEqualTo("x 0, y 0");
        table.turnClockwise();
        assertThat(table.viewport().turn()).isEqualTo(Turn.NONE.clockwise());
        table.cursorProperty().set(Optional.of(table.viewport().toStage(new Spot(2399.5, 2999.5))));
        assertThat(readout.placeProperty().get()).isEqualTo("x 2,399, y 2,999");
        table.cursorProperty().set(Optional.of(new Spot(1, 1)));
        assertThat(readout.placeProperty().get()).as("on the mat").isEmpty();
        table.cursorProperty().set(Optional.empty());
        assertThat(readout.placeProperty().get()).isEmpty();
    }

    @Test
    void underAStillCursorThePixelChangesWithTheZoom() {
        table.cursorProperty().set(Optional.of(new Spot(500, 200)));
        String before = readout.placeProperty().get();
        table.zoomIn();
        assertThat(readout.placeProperty().get()).isNotEqualTo(before).isNotEmpty();
    }

    @Test
    void theRectangleThatIsDrawnIsMeasured() {
        regions.draw(Shape.RECTANGLE);
        Spot from = table.viewport().toStage(new Spot(300, 300));
        Spot to = table.viewport().toStage(new Spot(900, 1500));
        regions.tool().orElseThrow().pressed(new Touch(table.viewport(), from, 1));
        regions.tool().orElseThrow().dragged(new Touch(table.viewport(), to, 1));
        assertThat(readout.measureProperty().get()).isEqualTo("600 × 1,200 px · 5.08 × 10.16 cm");
        regions.abandon();
        assertThat(readout.measureProperty().get()).isEmpty();
    }

    @Test
    void theCrossThatTheKeysMoveIsThePlaceThatIsTold() {
        regions.draw(Shape.POINT);
        regions.tool().orElseThrow().move(table.viewport(), new Arrow(new Turn.Way(1, 0), false, false));
        assertThat(readout.placeProperty().get()).startsWith("x 1,2");
    }

    @Test
    void behindACaveatOfCareAndOfAnUnreadableFileNothingIsMeasured() {
        table.cursorProperty().set(Optional.of(new Spot(500, 500)));
        Told careful = Told.nothing("c.jpg").caveat("care", Kind.CARE, "…").lead("care");
        table.lay(Optional.of(Invented.saying("c.jpg", 600, 400, careful.state())));
        assertThat(List.of(readout.sizeProperty().get(), readout.placeProperty().get()))
                .containsOnly("");
        table.open();
        assertThat(readout.sizeProperty().get()).isEqualTo("600 × 400 px");
        table.lay(Optional.of(Invented.unreadable("u.jpg", "no")));
        assertThat(readout.sizeProperty().get()).isEmpty();
    }

    @Test
    void closedItListensToNothing() {
        readout.close();
        assertThat(Listening.on(table.cursorProperty())).isZero();
        assertThat(Listening.on(table.viewportProperty())).isZero();
        assertThat(Listening.on(regions.sketchProperty())).isZero();
    }
}
