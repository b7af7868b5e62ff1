package org.caveat.ui.export;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.export.Contents;
import org.caveat.export.ExportReport;
import org.caveat.export.FormatReport;
import org.caveat.export.LeftOut;
import org.caveat.export.ReportWords;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.control.FaultSign;
import org.caveat.ui.control.Uncut;
import org.caveat.ui.export.leftout.Group;
import org.caveat.ui.export.leftout.GroupView;
import org.caveat.ui.fx.Surroundings;

/** What came of an export: what it carries, what it could not carry and why, and the way to it. */
final class ReportPage {
    /** Why a photograph, or its place in one of the formats, is not there at all. */
    private static final Set<LeftOut.Why> NOT_THERE =
            EnumSet.of(LeftOut.Why.LETTERS, LeftOut.Why.CHANGED, LeftOut.Why.UNCOPIED, LeftOut.Why.TOO_LARGE);

    private final ExportReport report;
    private final Messages messages;
    private final ReportWords words;
    private final VBox page = new VBox(16);
    private final Button first;

    ReportPage(ExportReport report, Messages messages, Surroundings surroundings, Runnable close) {
        this.report = report;
        this.messages = messages;
        this.words = new ReportWords(messages);
        page.getStyleClass().add("export-choices");
        page.getChildren().add(Uncut.line(carried(), "strong"));
        page.getChildren().add(Uncut.line(report.target().toString(), "second"));
        VBox details = new VBox(16, formats());
        leftOut(details);
        troubles(details);
        page.getChildren().add(new DialogScroll(details));
        page.setMinHeight(0);
        Button folder = Buttons.words(messages.get("exporting.open-folder"), () -> surroundings.show(report.target()));
        HBox buttons = new HBox(8, folder, Buttons.words(messages.get("exporting.close"), close));
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        first = site(surroundings).orElse(folder);
        first.setDefaultButton(true);
        if (!buttons.getChildren().contains(first)) {
            buttons.getChildren().add(0, first);
        }
        page.getChildren().add(buttons);
    }

    private Optional<Button> site(Surroundings surroundings) {
        return report.formats().stream()
                .filter(format -> format.format().equals("site"))
                .findFirst()
                .map(format -> report.target().resolve("site").resolve("index.html"))
                .map(index -> Buttons.primary(messages.get("exporting.open-site"), () -> surroundings.show(index)));
    }

    Node node() {
        return page;
    }

    void focus() {
        first.requestFocus();
    }

    private String carried() {
        Contents contents = report.formats().stream()
                .findFirst()
                .map(FormatReport::contents)
                .orElseThrow(() -> new IllegalStateException("an export without a format"));
        return messages.get("exporting.done", contents.photographs(), contents.caveats());
    }

    private Node formats() {
        VBox lines = new VBox(4);
        for (FormatReport format : report.formats()) {
            lines.getChildren()
                    .add(Uncut.line(
                            messages.get(
                                    "exporting.done-format",
                                    messages.get("exporting.preview-" + format.format()),
                                    format.files().size(),
                                    format.unchanged(),
                                    format.took().toMillis() / 1000.0),
                            "second"));
        }
        return lines;
    }

    /** What came all the same, and is not as it should be. */
    private void troubles(VBox details) {
        VBox list = new VBox(8, Uncut.line(messages.get("exporting.left-out"), "section"));
        report.failures().stream()
                .filter(failure -> !isGrouped(failure) && !NOT_THERE.contains(failure.why()))
                .forEach(failure -> list.getChildren().add(warned(words.message(failure))));
        report.warnings().forEach(warning -> list.getChildren().add(warned(warning)));
        addTo(details, list);
    }

    /** What did not come: in the same words as when it was foreseen. */
    private void leftOut(VBox details) {
        VBox list = new VBox(8, Uncut.line(messages.get("exporting.left-out-heading"), "section"));
        Group.of(report.leftOut().stream().filter(this::isGrouped).toList()).forEach(group -> {
            GroupView view = new GroupView(group, messages);
            list.getChildren().add((group.isFailure() ? view.opened() : view).node());
        });
        report.failures().stream()
                .filter(failure -> !isGrouped(failure) && NOT_THERE.contains(failure.why()))
                .forEach(failure -> list.getChildren().add(warned(words.message(failure))));
        addTo(details, list);
    }

    private static void addTo(VBox details, VBox list) {
        if (list.getChildren().size() > 1) {
            details.getChildren().add(list);
        }
    }

    private boolean isGrouped(LeftOut one) {
        return !one.isFailure() || messages.has("exporting.group-" + one.why().key());
    }

    private static Label warned(String sentence) {
        return FaultSign.before(Uncut.line(sentence, "export-warning"));
    }
}
