package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.caveat.model.Kind;
import org.caveat.samples.Samples;
import org.caveat.ui.Told;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen of the selected card alone, so that a thousand others cost the toolkit nothing for it. */
class SelectedCardTest {
    private static final String ONE = "urn:uuid:00000000-0000-4000-8000-000000000001";
    private static final String OTHER = "urn:uuid:00000000-0000-4000-8000-000000000002";

    @TempDir
    Path folder;

    @Test
    void onlyTheSelectedCardHasButtonsAndKeepsThemWhileItStaysSelected() throws Exception {
        String file = photographOfTwoCaveats();
        try (OpenInspector open = new OpenInspector(folder).show(file).turnTo(InspectorModel.Tab.CAVEATS)) {
            assertThat(select(open, Optional.empty())).isEmpty();
            List<Node> first = select(open, Optional.of(ONE));
            assertThat(first).hasSize(1);
            assertThat(select(open, Optional.of(OTHER))).hasSize(1).doesNotContainAnyElementsOf(first);
            List<Node> again = select(open, Optional.of(ONE));
            assertThat(select(open, Optional.of(ONE))).hasSize(1).isEqualTo(again);
        }
    }

    private String photographOfTwoCaveats() throws IOException {
        Samples.copyTo(folder);
        Path photograph = Samples.files().stream()
                .map(path -> folder.resolve(path.getFileName().toString()))
                .filter(path -> path.toString().endsWith(".jpg"))
                .findFirst()
                .orElseThrow();
        String file = String.valueOf(photograph.getFileName());
        Files.delete(folder.resolve(file + ".caveat.json"));
        Told.nothing(file)
                .caveat(ONE, Kind.AFTER, "What came after")
                .caveat(OTHER, Kind.OUTSIDE, "Who stood outside")
                .beside(photograph);
        return file;
    }

    private static List<Node> select(OpenInspector open, Optional<String> caveat) {
        Toolkit.run(() -> caveat.ifPresent(open.view()::showCard));
        Toolkit.pulses();
        return Toolkit.on(() -> List.copyOf(open.scene().getRoot().lookupAll(".card-actions")));
    }
}
