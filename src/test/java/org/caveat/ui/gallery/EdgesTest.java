package org.caveat.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines that are needed to know what is chosen, or what can be taken hold of, are seen on the ground of what floats. */
class EdgesTest {
    /** Of a line that is no text, as WCAG 2.2 asks for (1.4.11). */
    private static final double LEAST = 3;

    private static Color colour(Theme theme, String name) {
        return Toolkit.on(() -> {
            Region shown = new Region();
            StackPane floating = new StackPane(shown);
            floating.getStyleClass().add("floating");
            Theme.DARK.wear(new Scene(new StackPane(floating)));
            theme.wear(floating.getScene());
            shown.setStyle("-fx-background-color: " + name);
            floating.getScene().getRoot().applyCss();
            return (Color) shown.getBackground().getFills().get(0).getFill();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsChosenAndWhatIsTakenHoldOfIsSeen(Theme theme) {
        Color ground = colour(theme, "-color-bg-overlay");
        for (String line : List.of("-color-fg-default", "-caveat-control", "-color-accent-fg")) {
            assertThat(Contrast.of(colour(theme, line), ground)).as(line).isGreaterThan(LEAST);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatFloatsHasAnEdgeThatIsSeenWhereItsGroundIsNot(Theme theme) {
        Color ground = colour(theme, "-color-bg-overlay");
        Color veil = colour(theme, "-caveat-veil");
        Color below = Contrast.over(veil, 1, colour(theme, "-color-bg-default"));
        double bestSeen = Math.max(Contrast.of(colour(theme, "-caveat-edge"), below), Contrast.of(ground, below));
        // light from dark, or dark from light: the ground of a light dialog is itself seen on what is veiled
        assertThat(bestSeen).isGreaterThan(theme == Theme.DARK ? LEAST : 2);
    }

    @ParameterizedTest
    @EnumSource
    void aHairlineOnWhatFloatsIsSeenAsInTheWindow(Theme theme) {
        Color hairline = colour(theme, "-color-border-muted");
        assertThat(Contrast.of(hairline, colour(theme, "-color-bg-overlay"))).isGreaterThan(1.3);
    }
}
