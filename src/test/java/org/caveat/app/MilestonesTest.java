package org.caveat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.caveat.collection.CollectionListener.Milestone;
import org.caveat.settings.Trace;
import org.caveat.ui.Invented;
import org.caveat.ui.fx.PictureTaker;
import org.caveat.ui.fx.Thumbnails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MilestonesTest {
    private final List<PictureTaker> asked = new ArrayList<>();
    private Milestones milestones = new Milestones(Trace.of(Map.of()));

    @TempDir
    private Path folder;

    @BeforeEach
    void trace() {
        milestones = new Milestones(Trace.of(Map.of(Trace.VARIABLE, file().toString())));
    }

    private Path file() {
        return folder.resolve("trace");
    }

    private List<String> told() throws IOException {
        return Files.exists(file()) ? Files.readAllLines(file()) : List.of();
    }

    private void ask(String file) {
        Thumbnails thumbnails = milestones.noticing((photograph, width, height, taker) -> {
            asked.add(taker);
            return () -> {};
        });
        thumbnails.ask(Invented.holding(file, 400, 300), 256, 176, new Nobody());
    }

    private static final class Nobody implements PictureTaker {
        @Override
        public void picture(javafx.scene.image.Image image) {}

        @Override
        public void refused(String sentence) {}
    }

    @Test
    void theFirstScreenIsThereOnceEachPhotographOnItIsThereOrSaysWhyNotAndIsToldOnce() throws IOException {
        milestones.onTheScreen(List.of("a.jpg", "b.jpg", "broken.jpg"));
        ask("a.jpg");
        ask("b.jpg");
        asked.get(0).refused("a.jpg is damaged.");
        milestones.changed(Invented.unreadable("broken.jpg", "broken.jpg is no picture."));
        assertThat(told()).isEmpty();
        asked.get(1).refused("b.jpg is damaged.");
        assertThat(told()).singleElement().asString().contains("\"milestone\":\"first-screen\"", "\"photographs\":3");
        milestones.onTheScreen(List.of("a.jpg"));
        asked.get(0).refused("a.jpg is damaged.");
        assertThat(told()).hasSize(1);
    }

    @Test
    void whatScrolledOffIsNotWaitedForAndAnotherFolderBeginsAnew() throws IOException {
        milestones.onTheScreen(List.of("a.jpg", "b.jpg"));
        ask("a.jpg");
        asked.get(0).refused("a.jpg is damaged.");
        milestones.onTheScreen(List.of("a.jpg"));
        assertThat(told()).hasSize(1);
        AtomicInteger shown = new AtomicInteger();
        milestones.begin(shown::incrementAndGet);
        milestones.onTheScreen(List.of("a.jpg"));
        assertThat(told()).hasSize(1);
        assertThat(shown).hasValue(0);
        asked.get(0).refused("a.jpg is damaged.");
        assertThat(told()).hasSize(2);
        assertThat(shown).hasValue(1);
    }

    @Test
    void howFarTheReadingIsIsToldWithItsNumbers() throws IOException {
        milestones.reached(Milestone.NAMES, 7);
        milestones.reached(Milestone.SIDECARS, 4);
        milestones.reached(Milestone.METADATA, 7);
        assertThat(told())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"names\"", ":7"),
                        line -> assertThat(line).contains("\"sidecars\"", ":4"),
                        line -> assertThat(line).contains("\"metadata\"", ":7"));
    }
}
