package org.caveat.reliability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.app.InProcess;
import org.caveat.ui.RealWindow;

/**
 * Does in a process of its own all that the program does: each command, each format of export, and the window. {@link
 * NoNetworkTest} forbids it every socket and looks on. Prints the exit code of each command.
 */
public final class NetworkJourney {
    private static final String PHOTOGRAPH = "beato-boats-nagasaki.jpg";

    private final Path folder;
    private final Path place;
    private final PrintStream said = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private NetworkJourney(Path folder, Path place) {
        this.folder = folder;
        this.place = place;
    }

    public static void main(String[] arguments) throws Exception {
        NetworkJourney journey = new NetworkJourney(Path.of(arguments[0]), Path.of(arguments[1]));
        journey.commands();
        journey.window();
        // The toolkit's threads would keep the process.
        Runtime.getRuntime().halt(0);
    }

    private void commands() throws IOException {
        String photograph = folder.resolve(PHOTOGRAPH).toString();
        run("list", folder.toString());
        run("show", photograph);
        run("check", folder.toString());
        run("search", folder.toString(), "boats");
        run("caption", photograph, "--headline", "Boats", "--author", "A. Marin");
        run("add", photograph, "--kind", "after", "--text", "It was coloured.", "--author", "A. Marin");
        for (String format : List.of("site", "iiif", "csv", "jsonld", "pdf")) {
            List<String> command = new ArrayList<>(List.of("export", folder.toString(), "--as", format));
            command.addAll(List.of("--to", place.resolve(format).toString()));
            if (format.equals("iiif")) {
                command.addAll(List.of("--base-url", "https://example.invalid/iiif"));
            }
            run(command.toArray(String[]::new));
        }
        run("import", folder.toString(), place.resolve("jsonld").toString(), "--dry-run");
    }

    private void run(String... command) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int exit = InProcess.run(new ByteArrayOutputStream(), errors, command);
        said.println(command[0] + " " + exit + " "
                + errors.toString(StandardCharsets.UTF_8).replace('\n', ' '));
    }

    private void window() throws IOException {
        Path home = Files.createDirectories(place.resolve("home"));
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900)) {
            window.awaiting("the contact sheet", () -> window.has(".photo-cell"))
                    .rest();
            window.press(KeyCode.HOME).press(KeyCode.ENTER).rest();
            window.press(KeyCode.ESCAPE).rest();
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.click("Export");
            window.awaiting("the export to be done", () -> window.canClick("Open the web site"));
            said.println("window " + window.failures().size() + " " + window.failures());
        }
    }
}
