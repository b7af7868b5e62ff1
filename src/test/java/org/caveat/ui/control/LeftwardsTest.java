package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.Test;

class LeftwardsTest {

    private static String typefaceOf(String words) {
        return Toolkit.on(() -> {
            Label label = Leftwards.follow(new Label());
            label.getStyleClass().add("strong");
            Scene scene = new Scene(new StackPane(label));
            Theme.DARK.wear(scene);
            label.setText(words);
            scene.getRoot().applyCss();
            return label.getFont().getFamily();
        });
    }

    @Test
    void arabicAndHebrewStandInTheTypefaceOfTheSystemAndTheRestInThatOfTheWindow() {
        String ofTheSystem =
                Toolkit.on(() -> javafx.scene.text.Font.getDefault().getFamily());

        assertThat(typefaceOf("عنوان: 1945")).isEqualTo(ofTheSystem);
        assertThat(typefaceOf("כותרת")).isEqualTo(ofTheSystem);
        assertThat(typefaceOf("Заголовок")).startsWith("Inter");
    }

    @Test
    void aLabelThatSaysSomethingElseGoesBack() {
        Label label = Toolkit.on(() -> Leftwards.follow(new Label("عنوان")));
        assertThat(label.getStyleClass()).contains("leftwards");
        Toolkit.run(() -> label.setText("A headline"));
        assertThat(label.getStyleClass()).doesNotContain("leftwards");
    }

    @Test
    void wordsThatRunTheOtherWayKeepTheirOrderWithinASentence() {
        assertThat(Leftwards.apart("A. Marin")).isEqualTo("A. Marin");
        for (String name : List.of("شخص", "شخص 3", "A. شخص", "(شخص)!")) {
            String sentence = "About " + Leftwards.apart(name) + " · 1866, 2 sources";
            Bidi way = new Bidi(sentence, Bidi.DIRECTION_LEFT_TO_RIGHT);
            assertThat(way.getLevelAt(sentence.indexOf('ش')) % 2).as(name).isEqualTo(1);
            assertThat(way.getLevelAt(sentence.indexOf('·'))).as(name).isZero();
            assertThat(way.getLevelAt(sentence.indexOf("1866"))).as(name).isZero();
        }
        String without = "About شخص · 1866, 2 sources";
        assertThat(new Bidi(without, Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(without.indexOf('·')))
                .as("else what follows runs with it")
                .isNotZero();
    }

    /** Of signs for the direction the toolkit leaves out these and no others; the rest are empty boxes in DejaVu Sans. */
    @Test
    void noSignForTheDirectionIsDrawnAsAnEmptyBox() {
        assertThat(Leftwards.apart("شخص").chars().filter(sign -> Character.getType(sign) == Character.FORMAT))
                .allMatch(sign -> (sign >= 0x200C && sign <= 0x200F) || (sign >= 0x2028 && sign <= 0x202E));
    }
}
