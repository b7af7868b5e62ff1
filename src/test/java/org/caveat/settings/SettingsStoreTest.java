package org.caveat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Foreign;
import org.caveat.settings.Settings.Theme;
import org.caveat.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    private static final ExportChoices EXPORTS = ExportChoices.NONE.with(
            "urn:uuid:elbe",
            new ExportChoice(
                            List.of("site", "pdf"),
                            List.of("reviewed-only", "tiles"),
                            Optional.of("selection:urn:uuid:torgau"),
                            new ExportChoice.Places(
                                    Optional.of("/out"), Optional.empty(), Optional.of("https://a.invalid/")),
                            Foreign.NONE)
                    .written("/out"));

    @TempDir
    Path home;

    private Path folder;
    private Path file;
    private SettingsStore store;

    @BeforeEach
    void openStore() {
        folder = home.resolve("not there yet");
        file = folder.resolve("settings.json");
        store = new SettingsStore(folder, Messages.english());
    }

    @Test
    void theFirstTimeTheDefaultsHoldAndNothingIsWritten() {
        assertThat(store.load().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(store.load().problem()).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void whatWasChosenIsThereTheNextTime() {
        Settings chosen = Settings.DEFAULT
                .by("Ángel Marín")
                .withSidecarsIn("/home/a/sidecars")
                .with(Appearance.DEFAULT
                        .in("de")
                        .with(Theme.DARK)
                        .withTextSize(125)
                        .withLetterKeys(false)
                        .withInstantLine(false)
                        .withMotion(false))
                .with(Arrangement.DEFAULT
                        .with(new Arrangement.Frame(1600, 1000, true))
                        .withSideBar(new Arrangement.Column(300, false))
                        .withInspector(new Arrangement.Column(420, true))
                        .withCell(196))
                .opened("/photos/1945 Elbe")
                .with(EXPORTS);

        assertThat(store.change(settings -> chosen).problem()).isEmpty();

        assertThat(new SettingsStore(folder, Messages.english()).load().settings())
                .isEqualTo(chosen);
    }

    @Test
    void whatAKilledProgramWasWritingGoesWithTheNextChange() throws IOException {
        Files.createDirectories(folder);
        Path left = Files.writeString(folder.resolve(".settings-1.tmp"), "{");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(90)));
        Path writing = Files.writeString(folder.resolve(".settings-2.tmp"), "{");
        store.change(settings -> settings.by("A. Marin"));
        assertThat(left).doesNotExist();
        assertThat(writing).exists();
        assertThat(store.load().settings().author()).contains("A. Marin");
    }

    @Test
    void theFileCanBeReadByPeople() throws IOException {
        store.change(settings -> settings.by("A. Marin")
                .with(Appearance.DEFAULT.with(Theme.LIGHT))
                .opened("/photos"));

        assertThat(Files.readString(file))
                .isEqualTo(
                        "{\n  \"author\" : \"A. Marin\",\n  \"recents\" : [ \"/photos\" ],\n  \"theme\" : \"light\"\n}\n");
    }

    @Test
    void unknownSettingsAndThoseOfAnotherTypeAreKept() throws IOException {
        write(
                "{\"author\": \"A. Marin\", \"future\": {\"a\": [1.50, null]}, \"textSize\": \"huge\", \"theme\": \"sepia\"}");

        assertThat(store.load().settings().appearance()).isEqualTo(Appearance.DEFAULT);
        store.change(settings -> settings.opened("/photos"));

        assertThat(Files.readString(file))
                .contains("\"A. Marin\"")
                .contains("\"future\"")
                .contains("\"huge\"")
                .contains("\"sepia\"")
                .contains("/photos");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"author\": ", "[]", "null", "{\"a\": 1, \"a\": 2}", "\u0000\u0001"})
    void aDamagedFileIsSetAsideAndTold(String text) throws IOException {
        write(text);

        Remembered remembered = store.load();

        assertThat(remembered.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(remembered.problem().orElseThrow()).contains("settings.json").contains("set aside");
        assertThat(file).doesNotExist();
        assertThat(Files.readString(onlyFile())).isEqualTo(text);
        assertThat(store.load().problem()).isEmpty();
    }

    @Test
    void aFileThatIsNoTextIsDamaged() throws IOException {
        Files.createDirectories(folder);
        Files.write(file, new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'});

        assertThat(store.load().problem().orElseThrow()).contains("set aside");
    }

    @Test
    void whereNothingCanBeWrittenTheChoiceHoldsForThisRun() throws IOException {
        Files.writeString(folder, "a file stands where the folder should be");

        Remembered remembered = store.change(settings -> settings.by("A. Marin"));

        assertThat(remembered.settings().author()).contains("A. Marin");
        assertThat(remembered.problem().orElseThrow()).contains("could not be written");
    }

    @Test
    void whatAnotherRunKeptInTheMeantimeStays() {
        SettingsStore other = new SettingsStore(folder, Messages.english());
        store.load();
        other.change(settings -> settings.opened("/photos/b"));

        store.change(settings -> settings.opened("/photos/a"));

        assertThat(other.load().settings().recents()).containsExactly("/photos/a", "/photos/b");
    }

    @Test
    void noTemporaryFileIsLeft() throws IOException {
        store.change(settings -> settings.by("A. Marin"));
        store.change(settings -> settings.by(" "));

        assertThat(onlyFile()).isEqualTo(file);
        assertThat(store.load().settings().author()).isEmpty();
    }

    @Test
    void theFolderOpenedLastComesFirstAndEachStandsOnce() {
        Settings settings = Settings.DEFAULT;
        for (int number = 0; number < 20; number++) {
            settings = settings.opened("/photos/" + number);
        }
        settings = settings.opened("/photos/15").without("/photos/19");

        assertThat(settings.recents())
                .hasSize(11)
                .startsWith("/photos/15", "/photos/18")
                .doesNotHaveDuplicates();
        assertThat(List.copyOf(settings.recents())).doesNotContain("/photos/19", "/photos/7");
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, text);
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    @Test
    void whatAnotherVersionRemembersOfAnExportIsKept() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                file,
                """
                {"exports": {"/elbe": {"formats": ["pptx"], "paper": {"size": "A4"}, "scope": 7}, "/odd": [1]}}
                """);

        store.change(now ->
                now.with(now.exports().with("/elbe", now.exports().of("/elbe").written("/out"))));

        assertThat(Files.readString(file).replaceAll("\\s", ""))
                .contains("\"paper\":{\"size\":\"A4\"}", "\"scope\":7", "\"/odd\":[1]", "\"formats\":[\"pptx\"]");
        assertThat(store.load().settings().exports().of("/elbe").places().written())
                .contains("/out");
    }
}
