package org.caveat.reliability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.caveat.app.InProcess;
import org.caveat.settings.Remembered;
import org.caveat.settings.SettingsStore;
import org.caveat.sidecar.SidecarName;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;

/** A program on a small disk that is filled while it saves, by its commands and in its window; it prints what it sees. */
public final class FullDisk {
    private static final String TYPED = "two men on a bridge";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Path folder;
    private final Path home;
    private final Path photograph;
    private final Path ballast;

    private FullDisk(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
        this.photograph = folder.resolve("a.jpg");
        this.ballast = folder.resolve("ballast");
    }

    /**
     * Fills a disk and makes room again.
     *
     * @param arguments the disk's folder, one elsewhere for what the program keeps for itself, and a photograph
     */
    public static void main(String[] arguments) throws Exception {
        FullDisk disk = new FullDisk(Path.of(arguments[0]), Path.of(arguments[1]));
        Files.copy(Path.of(arguments[2]), disk.photograph);
        disk.byCommand();
        disk.inTheSettings();
        disk.inTheWindow();
        say("photograph", String.valueOf(Files.mismatch(Path.of(arguments[2]), disk.photograph)));
        say("left", names(disk.folder));
        System.exit(0);
    }

    private void byCommand() throws IOException {
        say("saved", String.valueOf(command("words that fit").exit));
        String before = Files.readString(SidecarName.of(photograph));
        fill();
        Told full = command("words too many ".repeat(2_000));
        say("full", full.exit + " " + full.words);
        say("old", String.valueOf(before.equals(Files.readString(SidecarName.of(photograph)))));
        Files.delete(ballast);
        say("retried", String.valueOf(command("words too many ".repeat(2_000)).exit));
        say("new", String.valueOf(Files.readString(SidecarName.of(photograph)).contains("words too many")));
    }

    private void inTheSettings() throws IOException {
        SettingsStore settings = new SettingsStore(folder.resolve("settings"), Messages.english());
        settings.change(now -> now.by("A. Marin"));
        String before = Files.readString(folder.resolve("settings/settings.json"));
        fill();
        Remembered full = settings.change(now -> now.by("B. Lang ".repeat(1_000).strip()));
        say("unkept", full.problem().orElse(""));
        say("old", String.valueOf(before.equals(Files.readString(folder.resolve("settings/settings.json")))));
        Files.delete(ballast);
        say(
                "kept",
                String.valueOf(
                        settings.change(now -> now.by("B. Lang")).problem().isEmpty()));
        say("settings", names(folder.resolve("settings")));
        Files.delete(folder.resolve("settings/settings.json"));
        Files.delete(folder.resolve("settings"));
    }

    private void inTheWindow() throws IOException {
        try (RealWindow window = new RealWindow(home, Optional.empty(), Optional.of(folder))) {
            window.awaiting("the photographs", () -> window.has(".photo-cell")).rest();
            fill();
            window.press(KeyCode.RIGHT).press(KeyCode.F2).type(TYPED);
            Toolkit.until("the trouble", () -> window.hasWords("was not saved"));
            say("notice", String.valueOf(window.hasWords("was not saved: the disk is full. Make room, at least")));
            window.press(KeyCode.TAB);
            say("screen", String.valueOf(window.hasWords(TYPED)));
            say("picture", String.valueOf(window.screenshot("disk-full")));
            Files.delete(ballast);
            Toolkit.until("the retry", () -> window.hasWords("Saved "));
            say("trouble", String.valueOf(window.hasWords("was not saved")));
            say(
                    "typed",
                    String.valueOf(Files.readString(SidecarName.of(photograph)).contains(TYPED)));
        }
    }

    private record Told(int exit, String words) {}

    private Told command(String words) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Map<String, String> environment =
                Map.of("CAVEAT_CACHE", home.resolve("cache").toString(), "CAVEAT_AUTHOR", "A. Marin");
        int exit = InProcess.run(
                environment,
                told,
                told,
                "caption",
                photograph.toString(),
                "--lang",
                "en",
                "--description",
                words.strip());
        return new Told(exit, told.toString(StandardCharsets.UTF_8).strip());
    }

    /** To the last byte. */
    private void fill() throws IOException {
        byte[] block = new byte[4096];
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            // as it should be
        }
    }

    private static String names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return String.join(" ", names);
        }
    }

    private static void say(String what, String seen) {
        OUT.println(what + ": " + seen.replace('\n', ' '));
    }
}
