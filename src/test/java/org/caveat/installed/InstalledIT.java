package org.caveat.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.metadata.MacintoshCaption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package, installed where there is nothing but what it says it depends on. */
class InstalledIT {
    private static final String SAMPLES = "/opt/caveat/lib/app/samples";

    /** Megabytes. */
    private static final long LARGEST_PACKAGE = 130;

    @TempDir
    private static Path temporary;

    private static Room room = new Room(Path.of(""));

    @BeforeAll
    static void install() throws Exception {
        room = Room.with(Room.builtPackage(), temporary);
    }

    @Test
    void thePackageIsNotTooLarge() throws IOException {
        assertThat(Files.size(Room.builtPackage()) >> 20).isLessThan(LARGEST_PACKAGE);
    }

    @Test
    void nothingButItsOwnJavaIsThereAndItRuns() throws Exception {
        try (Stream<Path> files = Files.walk(room.folder())) {
            assertThat(files.filter(file -> file.endsWith("bin/java")))
                    .containsExactly(room.folder().resolve("opt/caveat/lib/runtime/bin/java"));
        }
        assertThat(room.said("caveat", "--version")).startsWith("Caveat ").contains("Java 17", "JavaFX 21");
        assertThat(room.said("/opt/caveat/lib/runtime/bin/java", "--list-modules")
                        .lines()
                        .map(line -> line.replaceAll("@.*", "")))
                .contains("java.desktop", "java.sql", "jdk.localedata", "jdk.charsets", "jdk.unsupported");
    }

    @Test
    void itListsAndChecksTheSamples() throws Exception {
        assertThat(room.said("caveat", "list", SAMPLES)).contains("9 photographs", "muybridge-house-cat.jpg");
        assertThat(room.said("caveat", "check", SAMPLES)).contains("9 photographs: no errors");
    }

    @Test
    void whatBelongsToTheSystemLiesWhereTheSystemLooks() {
        for (String file : List.of(
                "usr/bin/caveat",
                "usr/share/man/man1/caveat.1.gz",
                "usr/share/bash-completion/completions/caveat",
                "usr/share/zsh/vendor-completions/_caveat",
                "usr/share/fish/vendor_completions.d/caveat.fish",
                "usr/share/applications/caveat.desktop",
                "usr/share/icons/hicolor/scalable/apps/caveat.svg")) {
            assertThat(Files.exists(room.folder().resolve(file), LinkOption.NOFOLLOW_LINKS))
                    .as(file)
                    .isTrue();
        }
        assertThat(room.folder().resolve("usr/share/doc/caveat/copyright"))
                .content()
                .contains("Apache License", "| picocli |", "| OpenJDK |", "GNU General Public License");
    }

    @Test
    void itReadsACaptionOfAnOldMacintosh() throws Exception {
        Path box = Files.createDirectories(room.folder().resolve("root/box"));
        MacintoshCaption.write(box.resolve("street.jpg"), "Zürich um 1900: Straße am Fluß");

        assertThat(room.said("caveat", "show", "/root/box/street.jpg")).contains("Zürich um 1900: Straße am Fluß");
    }

    @Test
    void itsJavaKnowsTheGermanMonths() throws Exception {
        Path here = Path.of(GermanMonth.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        String name = GermanMonth.class.getName().replace('.', '/') + ".class";
        Path there = room.folder().resolve("tmp/classes").resolve(name);
        Files.createDirectories(there.getParent());
        Files.copy(here.resolve(name), there);

        String classes = "/tmp/classes:/opt/caveat/lib/app/lib/caveat-" + System.getProperty("caveat.version") + ".jar";
        assertThat(room.said("/opt/caveat/lib/runtime/bin/java", "-cp", classes, GermanMonth.class.getName()))
                .contains("9. Oktober 1871");
    }

    @Test
    void itPublishesTheSamplesAsASiteAndAsPdf() throws Exception {
        room.said("caveat", "export", SAMPLES, "--as", "site,pdf", "--to", "/root/out");

        assertThat(room.folder().resolve("root/out/site/index.html")).isNotEmptyFile();
        assertThat(room.folder().resolve("root/out/pdf")).isNotEmptyDirectory();
    }

    @Test
    void theWindowOpensTheSamplesOnAScreen() throws Exception {
        Path picture = room.pictureOfTheWindow(SAMPLES);

        assertThat(Screen.colours(picture)).isGreaterThan(1000);
    }
}
