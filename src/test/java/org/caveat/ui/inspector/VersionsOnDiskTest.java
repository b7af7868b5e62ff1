package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.caveat.collection.versions.TwoVersions;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Edit;
import org.caveat.edit.Place;
import org.caveat.edit.Put;
import org.caveat.edit.RemoveStatement;
import org.caveat.edit.ReviseStatement;
import org.caveat.edit.ReviseText;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SaveFailure;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.caveat.ui.inspector.InspectorModel.Tab;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields that two curators changed, through two real saves. What they say of the sample photographs is invented. */
class VersionsOnDiskTest {
    private static final String FILE = "beato-boats-nagasaki.jpg";
    private static final String OTHER = "osullivan-black-canyon.jpg";
    private static final String CAVEAT = "urn:uuid:00000000-0000-4000-8000-000000000077";

    @TempDir
    Path folder;

    private Path photograph;

    @BeforeEach
    void theSamplesAndACaveat() throws IOException, SaveFailure {
        Samples.copyTo(folder);
        photograph = folder.resolve(FILE);
        TwoVersions marin = TwoVersions.marin(photograph);
        marin.edit(new AddCaveat(CAVEAT, Kind.AFTER, Said.NOTHING, marin.hand()))
                .edit(new ReviseText(CAVEAT, "en", "The port was opened.", marin.hand()))
                .save();
    }

    @Test
    void aFieldHasItsVersionsBelowItWithWhoAndWhenAndTakesTheOneChosen() throws Exception {
        disagree(medium("Albumen print"), medium("Albumen print, hand-coloured"));
        try (OpenInspector inspector = open(Tab.CAPTION)) {
            assertThat(texts(inspector, ".versions-head")).containsExactly("Two versions of “Medium”, both kept");
            assertThat(texts(inspector, ".versions-value"))
                    .containsExactly("Albumen print", "Albumen print, hand-coloured");
            assertThat(texts(inspector, ".versions-version .second").get(0)).startsWith("A. Marin, ");
            assertThat(texts(inspector, ".versions-version .second").get(1))
                    .startsWith("B. Lang, ")
                    .endsWith("stands now");
            Screenshot.of(inspector.scene(), "inspector-versions");
            take(inspector, 0);
            assertThat(texts(inspector, ".versions-head")).isEmpty();
            assertThat(inspector.text("Medium")).isEqualTo("Albumen print");
            assertThat(Toolkit.on(() -> inspector.scene().getFocusOwner())).isEqualTo(inspector.called("Medium"));
            inspector.undo();
            assertThat(texts(inspector, ".versions-value")).hasSize(2);
            inspector.redo().aSecondPasses();
            assertThat(inspector.onDisk(FILE).photograph().get(PhotographFields.MEDIUM))
                    .contains("Albumen print");
            assertThat(inspector.onDisk(FILE).hasConflict()).isFalse();
            inspector.show(OTHER);
            assertThat(texts(inspector, ".versions-head")).isEmpty();
        }
    }

    @Test
    void whatWasNotTakenIsInTheHistoryWithWhoSaidIt() throws Exception {
        disagree(medium("Albumen print"), medium("Salt print"));
        try (OpenInspector inspector = open(Tab.CAPTION)) {
            take(inspector, 1);
            inspector.show(OTHER);
            AnnotatedPhotograph saved = inspector.onDisk(FILE);
            assertThat(saved.log().get(saved.log().size() - 1).changes())
                    .anySatisfy(change -> assertThat(change.before().orElse(""))
                            .contains("Albumen print", "A. Marin", "Salt print", "B. Lang"));
        }
    }

    @Test
    void theLineAboveTheTabsGoesFromOneOpenFieldToTheNext() throws Exception {
        disagree(
                new Put<>(Place.statement(CAVEAT), StatementFields.CERTAINTY, Optional.of(Certainty.PROBABLE)),
                new Put<>(Place.statement(CAVEAT), StatementFields.CERTAINTY, Optional.of(Certainty.DOUBTFUL)));
        disagree(medium("Albumen print"), medium("Salt print"));
        try (OpenInspector inspector = open(Tab.HISTORY)) {
            inspector.push("2 fields have several versions");
            assertThat(inspector.model().tabProperty().get()).isEqualTo(Tab.CAPTION);
            assertThat(focused(inspector)).startsWith("Take this: “Medium”, A. Marin");
            inspector.push("2 fields have several versions");
            assertThat(inspector.model().tabProperty().get()).isEqualTo(Tab.CAVEATS);
            assertThat(focused(inspector))
                    .startsWith("Take this: “how sure”, A. Marin")
                    .endsWith("probable");
            fire(inspector);
            assertThat(inspector.desk().current().orElseThrow().state().caveats())
                    .anySatisfy(caveat -> assertThat(caveat.certainty()).contains(Certainty.PROBABLE));
            assertThat(inspector.has("1 field has several versions")).isTrue();
        }
    }

    @Test
    void aTextIsKeptBothAndTypingWhileUndecidedLosesNothing() throws Exception {
        disagree(description("Boats lie at anchor."), description("Boats lie in the harbour."));
        try (OpenInspector inspector = open(Tab.CAPTION)) {
            inspector.type("What is seen", "Boats, at anchor.").leave().aSecondPasses();
            Toolkit.pulses();
            assertThat(texts(inspector, ".versions-head")).containsExactly("3 versions of “What is seen”, all kept");
            assertThat(texts(inspector, ".versions-value"))
                    .contains("Boats lie at anchor.", "Boats lie in the harbour.", "Boats, at anchor.");
            inspector.push("Keep all versions of “What is seen”").aSecondPasses();
            assertThat(inspector.onDisk(FILE).description().stream()
                            .filter(text -> text.language().equals("en"))
                            .map(Text::value))
                    .singleElement()
                    .asString()
                    .contains("Boats lie at anchor.", "Boats lie in the harbour.", "Boats, at anchor.");
        }
    }

    @Test
    void aCaveatThatOneTookAwayAndTheOtherChangedIsKeptOrTakenAwayOnItsCard() throws Exception {
        TwoVersions lang = TwoVersions.lang(photograph);
        disagree(
                new RemoveStatement(CAVEAT),
                new ReviseStatement<>(CAVEAT, StatementFields.CERTAINTY, Optional.of(Certainty.PROBABLE), lang.hand()));
        try (OpenInspector inspector = open(Tab.CAVEATS)) {
            assertThat(texts(inspector, ".versions-head"))
                    .containsExactly("One curator took this away, another changed it");
            Screenshot.of(inspector.scene(), "inspector-versions-removed");
            fire(inspector, "Take it away");
            assertThat(inspector.desk().current().orElseThrow().state().caveat(CAVEAT))
                    .isEmpty();
            inspector.undo();
            fire(inspector, "Keep it");
            AnnotatedPhotograph now = inspector.desk().current().orElseThrow().state();
            assertThat(now.caveat(CAVEAT)).isPresent();
            assertThat(now.hasConflict()).isFalse();
        }
    }

    @Test
    void inTheFormOfACaveatTheyStandBelowTheFieldToo() throws Exception {
        disagree(
                new Put<>(Place.statement(CAVEAT), StatementFields.WHEN, Optional.of("1866")),
                new Put<>(Place.statement(CAVEAT), StatementFields.WHEN, Optional.of("1867~")));
        try (OpenInspector inspector = open(Tab.CAVEATS)) {
            Toolkit.run(() -> inspector.model().caveats().edit(CAVEAT));
            Toolkit.pulses();
            assertThat(texts(inspector, ".versions-value")).containsExactly("1866", "about 1867");
            take(inspector, 0);
            assertThat(inspector.text("When")).isEqualTo("1866");
        }
    }

    private OpenInspector open(Tab tab) throws Exception {
        return new OpenInspector(folder).turnTo(tab).show(FILE);
    }

    /** Two curators load, each says something, and both save. */
    private void disagree(Edit ofMarin, Edit ofLang) throws SaveFailure {
        TwoVersions marin = TwoVersions.marin(photograph);
        TwoVersions lang = TwoVersions.lang(photograph);
        marin.edit(ofMarin).save();
        lang.edit(ofLang).save();
    }

    private static Edit medium(String words) {
        return new Put<>(Place.PHOTOGRAPH, PhotographFields.MEDIUM, Optional.of(words));
    }

    private Edit description(String words) {
        return new DescribeIn(
                "caption", "en", words, TwoVersions.lang(photograph).hand());
    }

    /** Takes a version of the field that is asked about alone. */
    private static void take(OpenInspector inspector, int version) {
        List<ButtonBase> buttons = buttons(inspector);
        Toolkit.run(() -> {
            buttons.get(version).requestFocus();
            buttons.get(version).fire();
        });
        Toolkit.pulses();
    }

    private static void fire(OpenInspector inspector, String words) {
        ButtonBase button = buttons(inspector).stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
        Toolkit.run(button::fire);
        Toolkit.pulses();
    }

    private static void fire(OpenInspector inspector) {
        Toolkit.run(() -> ((ButtonBase) inspector.scene().getFocusOwner()).fire());
        Toolkit.pulses();
    }

    private static List<ButtonBase> buttons(OpenInspector inspector) {
        return Toolkit.on(() -> seen(inspector, ".versions-button").stream()
                .map(ButtonBase.class::cast)
                .toList());
    }

    private static String focused(OpenInspector inspector) {
        Toolkit.pulses();
        return Toolkit.on(() -> OpenInspector.nameOf(inspector.scene().getFocusOwner()));
    }

    private static List<String> texts(OpenInspector inspector, String style) {
        return Toolkit.on(() -> seen(inspector, style).stream()
                .map(node -> node instanceof Labeled label ? label.getText() : String.valueOf(node.getAccessibleText()))
                .toList());
    }

    private static List<Node> seen(OpenInspector inspector, String style) {
        return inspector.view().node().lookupAll(style).stream()
                .filter(RealWindow::isSeen)
                .distinct()
                .toList();
    }
}
