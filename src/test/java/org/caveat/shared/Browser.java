package org.caveat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Chromium without a screen, begun anew for each page. */
public final class Browser {
    private static final long PATIENCE_MINUTES = 3;

    private Browser() {}

    /** A test that needs it is skipped where it is not installed. */
    public static void needs() {
        Shared.needs(program().isPresent(), "chromium");
    }

    private static Optional<String> program() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Shared.program(name).stream())
                .findFirst();
    }

    /**
     * A page as the browser has made it, once it has come to rest.
     *
     * @param folder where the browser keeps what it needs
     * @param options more of them, each with its two hyphens
     */
    public static Document seen(String address, Path folder, String... options) throws Exception {
        needs();
        List<String> command = new ArrayList<>(List.of(
                program().orElseThrow(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("browser"),
                "--dump-dom"));
        command.addAll(List.of(options));
        command.add(address);
        Path dumped = folder.resolve("dumped.html");
        Process process = new ProcessBuilder(command)
                .redirectOutput(dumped.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Jsoup.parse(Files.readString(dumped, StandardCharsets.UTF_8));
    }

    /** A file as the browser has made it, which may look into other files: each is else a house of its own. */
    public static Document seen(Path file, Path folder) throws Exception {
        return seen(file.toUri().toString(), folder, "--allow-file-access-from-files");
    }
}
