package org.caveat.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.caveat.model.Agent;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Text;
import org.caveat.samples.Samples;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SaveFailure;
import org.caveat.text.Messages;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two curators called one collection by different names. */
class CollectionVersionsTest {
    private static final String CAT = "muybridge-house-cat.jpg";

    private final CollectionFile file = new CollectionFile(Messages.english());

    @TempDir
    Path home;

    @TempDir
    Path disk;

    private Path folder = Path.of("");

    @BeforeEach
    void twoNames() throws IOException, SaveFailure {
        Path samples = Samples.copyTo(disk.resolve("samples"));
        folder = Files.createDirectories(disk.resolve("photographs"));
        Files.copy(samples.resolve(CAT), folder.resolve(CAT));
        disagree("Torgau", "The Elbe");
    }

    private void disagree(String one, String other) throws IOException, SaveFailure {
        Files.deleteIfExists(folder.resolve(CollectionFile.NAME));
        CollectionDescription none = CollectionDescription.NONE;
        CollectionDescription base = file.save(folder, none, called(none, "Elbe"), Agent.person("A. Marin"));
        file.save(folder, base, called(base, one), Agent.person("A. Marin"));
        file.save(folder, base, called(base, other), Agent.person("B. Lang"));
        assertThat(file.load(folder).get(CollectionFields.CONFLICT)).isNotEmpty();
    }

    @Test
    void bothNamesAreToldWithWhoAndOnePressTakesOne() {
        try (RealWindow window = open()) {
            Toolkit.until("the versions", () -> window.hasWords("“Torgau” – A. Marin"));
            assertThat(Toolkit.on(() -> window.hasWords("“The Elbe” – B. Lang")))
                    .isTrue();
            assertThat(Toolkit.on(() -> window.hasWords("“name” of the collection")))
                    .isTrue();
            window.screenshot("collection-versions-dark");
            window.click("Light or dark");
            window.screenshot("collection-versions-light");
            window.pressButton("Take the first");
            Toolkit.until("it to be decided", () -> !window.hasWords("“The Elbe” – B. Lang"));
            window.rest();
            assertThat(names()).containsExactly("Torgau");
            assertThat(file.load(folder).get(CollectionFields.CONFLICT)).isEmpty();
            window.press(KeyCode.CONTROL, KeyCode.Z);
            Toolkit.until("the versions again", () -> window.hasWords("“The Elbe” – B. Lang"));
        }
    }

    @Test
    void aNameWithoutEndIsToldByItsBeginning() throws IOException, SaveFailure {
        disagree("Torgau", "Torgau".repeat(1_000));
        try (RealWindow window = open()) {
            Toolkit.until("the versions", () -> window.hasWords("…” – B. Lang"));
            assertThat(Toolkit.on(() -> window.node(".notice").getLayoutBounds().getHeight()))
                    .isLessThan(200);
        }
    }

    @Test
    void whileNobodyDecidesBothStayAlsoAcrossARestart() {
        for (int start = 0; start < 2; start++) {
            try (RealWindow window = open()) {
                Toolkit.until("the versions", () -> window.hasWords("“Torgau” – A. Marin"));
                window.rest();
            }
        }
        assertThat(file.load(folder).get(CollectionFields.CONFLICT)).isNotEmpty();
    }

    private List<String> names() {
        return file.load(folder).get(CollectionFields.LABEL).stream()
                .map(Text::value)
                .toList();
    }

    private RealWindow open() {
        return new RealWindow(home, Optional.empty(), Optional.of(folder)).size(1440, 900);
    }

    private static CollectionDescription called(CollectionDescription description, String name) {
        return new CollectionDescription(description.said().with(CollectionFields.LABEL, List.of(Text.of("en", name))));
    }
}
