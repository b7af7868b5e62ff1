package org.caveat.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import org.caveat.edit.Hand;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.Step;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.model.Caveat;
import org.caveat.model.LogEntry;
import org.caveat.samples.Samples;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.ui.Toolkit;
import org.caveat.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stood before, restored from the History tab, and what the disk then says of it. The words are invented. */
class HistoryOnDiskTest {
    private static final String FILE = "blossfeldt-allium.jpg";

    @TempDir
    Path folder;

    private OpenInspector opened() throws Exception {
        Samples.copyTo(folder);
        return new OpenInspector(folder).show(FILE).turnTo(InspectorModel.Tab.CAPTION);
    }

    private static String restore(OpenInspector inspector, String beginning) {
        return Toolkit.on(() -> OpenInspector.all(inspector.view().node())
                .map(OpenInspector::nameOf)
                .filter(name -> name.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button begins with " + beginning)));
    }

    private static void push(OpenInspector inspector, String beginning) {
        String name = restore(inspector, beginning);
        Toolkit.run(inspector.called(name)::requestFocus);
        inspector.push(name);
    }

    @Test
    void aRestoredHeadlineIsAnEntryOfItsOwnAndNothingGoesFromTheHistory() throws Exception {
        try (OpenInspector inspector = opened()) {
            String stood = inspector.text("Headline");
            inspector.type("Headline", "Invented words").aSecondPasses();
            List<LogEntry> before = inspector.onDisk(FILE).log();
            inspector.turnTo(InspectorModel.Tab.HISTORY);
            push(inspector, "Restore: Headline, ");
            inspector.aSecondPasses();
            List<LogEntry> after = inspector.onDisk(FILE).log();
            assertThat(after).startsWith(before.toArray(LogEntry[]::new)).hasSize(before.size() + 1);
            assertThat(after.get(before.size()).changes().get(0).before().orElseThrow())
                    .contains("Invented words");
            inspector.turnTo(InspectorModel.Tab.CAPTION);
            assertThat(inspector.text("Headline")).isEqualTo(stood);
        }
    }

    @Test
    void whatIsTypedIsSaidBeforeItIsRestoredAndUndoBringsItBackInOneStep() throws Exception {
        try (OpenInspector inspector = opened()) {
            inspector.type("Headline", "Invented words").aSecondPasses();
            inspector.type("Headline", "Invented words, and more, not yet said");
            inspector.turnTo(InspectorModel.Tab.HISTORY);
            push(inspector, "Restore: Headline, ");
            inspector.undo().turnTo(InspectorModel.Tab.CAPTION);
            assertThat(inspector.text("Headline")).isEqualTo("Invented words, and more, not yet said");
        }
    }

    @Test
    void aWithdrawnCaveatStandsAgainOnceAllOfTheEntryIsRestored() throws Exception {
        try (OpenInspector inspector = opened()) {
            Caveat caveat = state(inspector, 0);
            Toolkit.run(() -> inspector.desk().apply(Step.one("edit.withdraw", FILE, withdrawing(caveat, inspector))));
            inspector.aSecondPasses().turnTo(InspectorModel.Tab.HISTORY);
            push(inspector, "Restore all that A. Marin changed");
            inspector.aSecondPasses();
            Caveat again = inspector.onDisk(FILE).caveat(caveat.id()).orElseThrow();
            assertThat(again.stands()).isTrue();
            assertThat(again.status()).isEqualTo(caveat.status());
            assertThat(again.isLead()).isEqualTo(caveat.isLead());
        }
    }

    @Test
    void theKeyboardStaysInTheHistory() throws Exception {
        try (OpenInspector inspector = opened()) {
            inspector
                    .type("Headline", "Invented words")
                    .type("Alt text", "Invented words too")
                    .aSecondPasses();
            inspector.turnTo(InspectorModel.Tab.HISTORY);
            push(inspector, "Restore: Headline, ");
            inspector.aSecondPasses();
            Toolkit.pulses();
            Node keyboard = Toolkit.on(() -> inspector.scene().getFocusOwner());
            assertThat(keyboard.getStyleClass()).contains("history-restore");
        }
    }

    private static Caveat state(OpenInspector inspector, int at) {
        return inspector.desk().current().orElseThrow().state().caveatsInOrder().get(at);
    }

    private static WithdrawCaveat withdrawing(Caveat caveat, OpenInspector inspector) {
        Hand hand = inspector.desk().hand();
        return new WithdrawCaveat(caveat.id(), "An invented reason.", Optional.empty(), hand);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void picturesForThoseWhoJudgeThem(Theme theme) throws Exception {
        Samples.copyTo(folder);
        SidecarStore store = new SidecarStore(Messages.english(), java.time.Clock.systemUTC());
        String name = theme.name().toLowerCase(Locale.ROOT);
        try (OpenInspector inspector = new OpenInspector(folder, store, theme, 900).show(FILE)) {
            Caveat caveat = state(inspector, 0);
            say(inspector, "ru", "Придуманный заголовок, который длиннее, чем полагается заголовку на этикетке музея");
            say(inspector, "ar", "عنوان مخترع أطول مما ينبغي لعنوان على بطاقة متحف");
            inspector.aSecondPasses();
            say(inspector, "ar", "عنوان آخر");
            Toolkit.run(() -> inspector.desk().apply(Step.one("edit.withdraw", FILE, withdrawing(caveat, inspector))));
            inspector.aSecondPasses().turnTo(InspectorModel.Tab.HISTORY);
            assertThat(inspector.picture("history-" + name)).isNotEmptyFile();
            push(inspector, "Restore: ");
            inspector.aSecondPasses();
            assertThat(inspector.picture("history-restored-" + name)).isNotEmptyFile();
        }
    }

    private static void say(OpenInspector inspector, String language, String words) {
        Toolkit.run(() -> inspector.desk().apply(Step.one("edit.headline", FILE, new SetHeadline(language, words))));
    }
}
