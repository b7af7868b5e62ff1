package org.caveat.ui.shell;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.caveat.ui.fx.Motion;

/** How the window looks: light or dark, how large, and whether anything moves. As it was chosen, and remembered. */
final class Dress {
    private final Choices choices;
    private final Scene scene;
    private final Magnifier magnifier;

    Dress(Choices choices, Scene scene, Magnifier magnifier) {
        this.choices = choices;
        this.scene = scene;
        this.magnifier = magnifier;
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            // around a shadow there would be a white block
            scene.getRoot().getStyleClass().add("without-shadows");
        }
        wear();
    }

    /** Looks as it is chosen now. */
    void wear() {
        choices.theme().wear(scene, choices.textSize());
        magnifier.magnify(choices.textSize());
        scene.getRoot().pseudoClassStateChanged(Motion.STILL, !choices.hasMotion());
    }

    void changeTheme() {
        choices.changeTheme();
        wear();
    }

    void changeMotion() {
        choices.changeMotion();
        wear();
    }

    /** Makes everything larger or smaller, or as large as it usually is. */
    void resize(Command command) {
        TextSize now = new TextSize(choices.textSize());
        choices.resize(
                switch (command) {
                    case LARGER -> now.larger();
                    case SMALLER -> now.smaller();
                    default -> TextSize.USUAL;
                });
        wear();
    }
}
