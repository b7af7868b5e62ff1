package org.caveat.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import org.caveat.settings.Settings;

/** Light or dark. The structure is the same in both; only the colours' variables differ. */
public enum Theme {
    DARK("dark", new PrimerDark().getUserAgentStylesheet()),
    LIGHT("light", new PrimerLight().getUserAgentStylesheet());

    /** One sheet for what stands everywhere, one for each room of the window. */
    private static final List<String> STRUCTURE =
            List.of("controls", "shell", "contactsheet", "lighttable", "instantline", "inspector", "dialogs");

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

    /** Puts the theme on a scene, in place of the one it had. */
    public void wear(Scene scene) {
        Typeface.load();
        ObservableList<String> sheets = scene.getStylesheets();
        sheets.setAll(
                Stream.concat(Stream.of(primer, sheet(key)), STRUCTURE.stream().map(Theme::sheet))
                        .toList());
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/css/" + name + ".css"), name)
                .toExternalForm();
    }
}
