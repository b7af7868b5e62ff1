package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A field that is as high as its text, in whatever direction that runs. */
class GrowingAreaTest {
    private static final String ARABIC =
            "وصف مخترع طويل مثل الوصف الحقيقي، يقول ما يُرى من اليسار إلى اليمين: الضفة، والقوارب المسحوبة إليها.";
    private static final String HEBREW =
            "תיאור מומצא ארוך כמו תיאור אמיתי, שאומר מה נראה משמאל לימין: הגדה והסירות שעליה.";
    private static final String ENGLISH = "An invented description, as long as a real one, of a bank with boats.";

    private final GrowingArea area = Toolkit.on(() -> new GrowingArea(1));
    private final VBox box = Toolkit.on(() -> new VBox(area));
    private final Stage stage = Toolkit.on(Stage::new);

    @AfterEach
    void close() {
        Toolkit.run(stage::close);
    }

    private void show(String words, double width) {
        Toolkit.run(() -> {
            area.setText(words);
            area.setNodeOrientation(
                    Leftwards.isIn(words) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            box.setMaxWidth(width);
            if (stage.getScene() == null) {
                stage.setScene(new Scene(new VBox(box), 600, 600));
            }
            stage.show();
        });
        Toolkit.pulses();
    }

    private Text drawn() {
        return Toolkit.on(() -> (Text) area.lookup(".content Group > .text"));
    }

    private List<String> lines() {
        return Toolkit.on(() -> List.of(drawn().getText().split("\n")));
    }

    private double width(String line) {
        return Toolkit.on(() -> {
            Text measured = new Text(line);
            measured.setFont(area.getFont());
            return measured.getLayoutBounds().getWidth();
        });
    }

    @Test
    void wordsThatRunToTheLeftAreBrokenIntoLinesThatFit() {
        for (String words : List.of(ARABIC, HEBREW)) {
            show(words, 200);
            double room = Toolkit.on(() -> drawn().getWrappingWidth());
            assertThat(lines()).hasSizeGreaterThan(2).allSatisfy(line -> assertThat(width(line))
                    .isLessThanOrEqualTo(room));
        }
    }

    @Test
    void whatIsTypedStaysAsItIsAndHasAsManyLettersAsWhatIsDrawn() {
        show(ARABIC, 200);
        String typed = Toolkit.on(() -> area.getText());
        assertThat(typed).isEqualTo(ARABIC);
        assertThat(Toolkit.on(() -> drawn().getText())).hasSameSizeAs(ARABIC);
        assertThat(String.join(" ", lines())).isEqualTo(ARABIC);
    }

    @Test
    void theFieldIsAsHighAsItsLinesAndGrowsAsOneTypes() {
        show(ARABIC, 200);
        double high = Toolkit.on(() -> area.getHeight());
        assertThat(high)
                .isGreaterThan(Toolkit.on(() -> drawn().getLayoutBounds().getHeight()));
        show(ARABIC + " " + ARABIC, 200);
        assertThat(Toolkit.on(() -> area.getHeight())).isGreaterThan(high * 1.5);
        assertThat(String.join(" ", lines())).isEqualTo(ARABIC + " " + ARABIC);
    }

    @Test
    void madeWiderOrNarrowerItIsBrokenAnew() {
        show(ARABIC, 200);
        int narrow = lines().size();
        show(ARABIC, 400);
        assertThat(lines()).hasSizeLessThan(narrow);
        show(ARABIC, 200);
        assertThat(lines()).hasSize(narrow);
    }

    @Test
    void breaksThatWereTypedStay() {
        show("سطر أول\n\nسطر ثان", 400);
        assertThat(Toolkit.on(() -> drawn().getText())).isEqualTo("سطر أول\n\nسطر ثان");
    }

    @Test
    void linesThatRunToTheRightAreLeftToTheToolkit() {
        show(ENGLISH, 200);
        assertThat(Toolkit.on(() -> drawn().getText())).isEqualTo(ENGLISH);
        show(ARABIC, 200);
        show(ENGLISH, 200);
        assertThat(Toolkit.on(() -> drawn().getText())).isEqualTo(ENGLISH);
    }
}
