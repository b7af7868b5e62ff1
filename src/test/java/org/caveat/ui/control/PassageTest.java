package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final double WIDTH = 200;
    private static final String ARABIC =
            "وصف مخترع طويل مثل الوصف الحقيقي، يقول ما يُرى من اليسار إلى اليمين: الضفة، والقوارب المسحوبة إليها.";

    private static Passage laidOut(String words) {
        return Toolkit.on(() -> {
            Passage passage = new Passage(words);
            VBox box = new VBox(passage);
            box.setPrefSize(WIDTH, 400);
            new Scene(box, WIDTH, 400);
            box.applyCss();
            box.layout();
            return passage;
        });
    }

    @Test
    void aTextThatRunsToTheLeftIsBrokenIntoLinesThatFit() {
        Passage passage = laidOut(ARABIC);
        String[] lines = Toolkit.on(() -> passage.getText().split("\n"));

        assertThat(lines).hasSizeGreaterThan(2);
        for (String line : lines) {
            double width = Toolkit.on(() -> {
                Text measured = new Text(line);
                measured.setFont(passage.getFont());
                return measured.getLayoutBounds().getWidth();
            });
            assertThat(width).as(line).isLessThanOrEqualTo(WIDTH);
        }
    }

    @Test
    void noWordIsLostByBreakingAndItIsReadAloudWhole() {
        Passage passage = laidOut(ARABIC);

        assertThat(Toolkit.on(() -> passage.getText().replace('\n', ' '))).isEqualTo(ARABIC);
        assertThat(Toolkit.on(passage::getAccessibleText)).isEqualTo(ARABIC);
        assertThat(passage.words()).isEqualTo(ARABIC);
    }

    @Test
    void aTextThatRunsToTheRightIsLeftToTheToolkit() {
        Passage passage = laidOut("An invented description, as long as a real one, of a bank with boats.");

        assertThat(Toolkit.on(passage::getText)).doesNotContain("\n");
    }

    @Test
    void breaksThatWereTypedStayWhereTheyAre() {
        Passage passage = laidOut("سطر أول\nسطر ثان");

        assertThat(Toolkit.on(passage::getText)).isEqualTo("سطر أول\nسطر ثان");
    }

    @Test
    void whatIsSaidNextIsBrokenAnew() {
        Passage passage = laidOut(ARABIC);
        Toolkit.run(() -> {
            passage.say(ARABIC + " " + ARABIC);
            passage.getParent().layout();
        });

        assertThat(Toolkit.on(() -> passage.getText().replace('\n', ' '))).isEqualTo(ARABIC + " " + ARABIC);
    }
}
