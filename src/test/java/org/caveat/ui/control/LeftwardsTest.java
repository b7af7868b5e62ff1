package org.caveat.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(Leftwards.apart("شخص")).isEqualTo("\u2068شخص\u2069");
    }
}
