package org.caveat.ui.shell;

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
        wear();
    }

    private void wear() {
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

    void larger() {
        choices.resize(new TextSize(choices.textSize()).larger());
        wear();
    }

    void smaller() {
        choices.resize(new TextSize(choices.textSize()).smaller());
        wear();
    }

    void usualSize() {
        choices.resize(TextSize.USUAL);
        wear();
    }
}
