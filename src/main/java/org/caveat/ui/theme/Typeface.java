package org.caveat.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The window's typeface, Inter. JavaFX takes each weight for a family of its own, so the sheets name {@code Inter},
 * {@code Inter SemiBold} and {@code Inter Light}.
 */
final class Typeface {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    private static final List<String> WEIGHTS = List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Light.otf");

    private Typeface() {}

    /** Makes the typeface known to the toolkit. Without it the system's own stands in: nothing fails. */
    static void load() {
        if (Font.getFamilies().contains("Inter")) {
            return;
        }
        for (String weight : WEIGHTS) {
            load(FOLDER + weight);
        }
    }

    private static void load(String file) {
        try (InputStream stream = Typeface.class.getResourceAsStream(file)) {
            if (stream != null) {
                Font.loadFont(stream, 13);
            }
        } catch (IOException unreadable) {
            // the system's own typeface stands in
            return;
        }
    }
}
