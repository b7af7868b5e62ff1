package org.caveat.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;

/** The photograph on the first page: one of the samples, with its credit. */
final class WelcomePicture {
    private static final String FILE = "osullivan-black-canyon.jpg";

    private final Services services;

    WelcomePicture(Services services) {
        this.services = services;
    }

    /** Loaded behind; empty where the samples are not there. */
    Optional<WelcomeView.Picture> picture() {
        return services.samples()
                .map(samples -> samples.shipped().resolve(FILE))
                .filter(Files::isRegularFile)
                .map(Path::toUri)
                .map(address -> new WelcomeView.Picture(
                        new Image(address.toString(), true), services.messages().get("ui.welcome-credit")));
    }
}
