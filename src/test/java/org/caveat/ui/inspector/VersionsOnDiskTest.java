package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.caveat.edit.Edit;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.Step;
import org.caveat.model.Agent;
import org.caveat.model.Conflict;
import org.caveat.model.Foreign;
import org.caveat.model.PhotographFields;
import org.caveat.model.StatementFields;
import org.caveat.model.Timestamp;
import org.caveat.samples.Samples;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields that two curators changed. What they say of the sample photographs is invented. */
class VersionsOnDiskTest {
    private static final String BESIDE = "beato-boats-nagasaki.jpg";
    private static final String OTHER = "osullivan-black-canyon.jpg";

    @TempDir
    Path folder;

    @Test
    void bothValuesOfAFieldStandAboveTheCaptionWithWhoSaysSoAndWhen() throws Exception {
        Samples.copyTo(folder);
        try (OpenInspector inspector = new OpenInspector(folder).turnTo(InspectorModel.Tab.CAPTION)) {
            apply(
                    inspector,
                    new Put<>(Place.PHOTOGRAPH, PhotographFields.CONFLICT, conflict("caveat:medium", "Albumen print")));
            inspector.show(BESIDE);
            List<String> told = told(inspector);
            assertThat(told)
                    .hasSize(5)
                    .startsWith("Two versions of “Medium”, both kept:", "Albumen print")
                    .endsWith("(nothing)", "B. Lang");
            assertThat(told.get(2)).startsWith("A. Marin, ").contains("24", "2026");
            Screenshot.of(inspector.scene(), "inspector-versions");
            inspector.show(OTHER);
            assertThat(told(inspector)).isEmpty();
        }
    }

    @Test
    void thoseOfTheCaptionItselfAreToldToo() throws Exception {
        Samples.copyTo(folder);
        try (OpenInspector inspector = new OpenInspector(folder).turnTo(InspectorModel.Tab.CAPTION)) {
            inspector.show(BESIDE);
            String id = Toolkit.on(() -> inspector
                    .desk()
                    .current()
                    .orElseThrow()
                    .state()
                    .caption()
                    .orElseThrow()
                    .id());
            apply(
                    inspector,
                    new Put<>(Place.statement(id), StatementFields.CONFLICT, conflict("caveat:certainty", "probable")));
            assertThat(told(inspector)).hasSize(5).first().asString().contains("Two versions of “how sure”");
        }
    }

    private static List<Conflict> conflict(String field, String value) {
        return List.of(
                new Conflict(
                        field,
                        Optional.of("\"" + value + "\""),
                        Optional.of(Agent.person("A. Marin")),
                        Optional.of(new Timestamp("2026-11-24T09:00:00Z")),
                        Foreign.NONE),
                new Conflict(
                        field, Optional.empty(), Optional.of(Agent.person("B. Lang")), Optional.empty(), Foreign.NONE));
    }

    private static void apply(OpenInspector inspector, Edit edit) {
        Toolkit.run(() -> inspector.desk().apply(Step.one("edit.description", BESIDE, edit)));
        Toolkit.pulses();
    }

    private static List<String> told(OpenInspector inspector) {
        return Toolkit.on(() -> inspector.view().node().lookupAll(".versions-note").stream()
                .flatMap((Node note) -> OpenInspector.all((Parent) note))
                .filter(node -> node instanceof Label && RealWindow.isSeen(node))
                .map(node -> ((Label) node).getText())
                .toList());
    }
}
