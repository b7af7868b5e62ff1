package org.caveat.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PrinterPaperTest {

    @Test
    void aPageThatHasRoomIsPrintedInItsOwnSizeInTheMiddle() {
        assertThat(PrinterPaper.place(400, 600, 500, 800)).isEqualTo(new Rectangle2D(50, 100, 400, 600));
    }

    @Test
    void aPageThatHasNoRoomIsMadeSmallerAndNothingOfItIsCut() {
        assertThat(PrinterPaper.place(600, 800, 300, 500)).isEqualTo(new Rectangle2D(0, 50, 300, 400));
        assertThat(PrinterPaper.place(600, 800, 900, 400)).isEqualTo(new Rectangle2D(300, 0, 300, 400));
    }
}
