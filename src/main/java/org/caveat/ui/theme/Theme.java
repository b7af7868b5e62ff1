package org.caveat.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import org.caveat.settings.Settings;

/** Light or dark. The structure is the same in both; only the colours' variables differ. */
public enum Theme {
    DARK("dark", new PrimerDark().getUserAgentStylesheet()),
    LIGHT("light", new PrimerLight().getUserAgentStylesheet());

    /** One sheet for what stands everywhere, one for each room of the window. */
    private static final List<String> STRUCTURE = List.of(
            "controls", "shell", "contactsheet", "lighttable", "coverage", "instantline", "inspector", "dialogs");

    private static final int USUAL = 100;
    /** The usual size of type, in pixels. */
    private static final double FONT = 13;

    /** Of those letters, the ones of tooltips. */
    private static final double TOOLTIP = 0.923;

    private final String key;
    private final String primer;

    Theme(String key, String primer) {
        this.key = key;
        this.primer = primer;
    }

    /** The theme that was chosen; the dark one, which is the window's own, where none was. */
    public static Theme of(Optional<Settings.Theme> chosen) {
        return chosen.filter(Settings.Theme.LIGHT::equals).isPresent() ? LIGHT : DARK;
    }

    /** The choice it stands for. */
    public Settings.Theme choice() {
        return this == LIGHT ? Settings.Theme.LIGHT : Settings.Theme.DARK;
    }

    public Theme other() {
        return this == DARK ? LIGHT : DARK;
    }

    /**
     * Stands wherever no scene wears a theme yet. To be called before the first control is made: the toolkit reads its
     * own sheet with that, which nothing here would ever use.
     */
    public void standIn() {
        Application.setUserAgentStylesheet(primer);
    }

    /** Puts the theme on a scene, in place of the one it had. */
    public void wear(Scene scene) {
        wear(scene, USUAL);
    }

    /**
     * Puts the theme on a scene, in place of the one it had.
     *
     * @param percent how much larger than usual what pops up is; the scene itself is magnified as a whole
     */
    public void wear(Scene scene, int percent) {
        Typeface.load();
        List<String> sheets = new ArrayList<>(List.of(sheet(key)));
        STRUCTURE.forEach(name -> sheets.add(sheet(name)));
        if (percent != USUAL) {
            sheets.add(poppingUp(percent));
        }
        if (!primer.equals(scene.getUserAgentStylesheet())) {
            scene.setUserAgentStylesheet(primer);
        }
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    /**
     * Menus, lists and tooltips have scenes of their own, which nothing magnifies. They inherit the size of their letters not
     * from the roots of those, but from whoever they pop up of, so that each has to be told.
     */
    private static String poppingUp(int percent) {
        double size = FONT * percent / USUAL;
        String rules = String.format(
                Locale.ROOT,
                ".root.popup, .context-menu, .combo-box-popup { -fx-font-size: %.2fpx; } "
                        + ".tooltip { -fx-font-size: %.2fpx; }",
                size,
                size * TOOLTIP);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/css/" + name + ".css"), name)
                .toExternalForm();
    }
}
