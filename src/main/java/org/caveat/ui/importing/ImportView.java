package org.caveat.ui.importing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.DialogHead;
import org.caveat.ui.control.FaultSign;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.fx.Surroundings;
import org.caveat.work.Job;

/** The import, floating above the window: from where, where columns go, what would change and what would stay. */
public final class ImportView implements AutoCloseable {

    private final ImportModel model;
    private final Messages messages;
    private final Surroundings surroundings;
    private final VBox all = new VBox(16);
    private final VBox columns = new VBox(8);
    private final Label told = label("second");
    private final Label refusal = FaultSign.before(label("field-error"));
    private final ListView<Outlook.Line> lines = new ListView<>();
    private final Button file;
    private final Button start;
    private final CheckBox replaces;
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * @param done hears of the import that was begun
     * @param close takes the view away
     */
    public ImportView(
            ImportModel model,
            Messages messages,
            Surroundings surroundings,
            Consumer<Job<Boolean>> done,
            Runnable close) {
        this.model = model;
        this.messages = messages;
        this.surroundings = surroundings;
        file = Buttons.words(messages.get("ui-importing.choose-file"), this::chooseFile);
        start = Buttons.primary("", () -> model.run().ifPresent(job -> {
            close.run();
            done.accept(job);
        }));
        replaces = new CheckBox(messages.get("ui-importing.replaces"));
        replaces.setWrapText(true);
        replaces.selectedProperty().bindBidirectional(model.replacesProperty());
        lines.setCellFactory(list -> new LineCell(list, messages));
        lines.setAccessibleText(messages.get("ui-importing.lines"));
        lines.getStyleClass().add("import-lines");
        VBox.setVgrow(lines, Priority.ALWAYS);
        all.getStyleClass().add("import-view");
        all.setMinHeight(0);
        all.getChildren().addAll(head(close), sources(), columns, told, lines, replaces, refusal, buttons(close));
        subscriptions.watch(model.stateProperty(), this::show);
        // how high lines are depends on how wide they can be
        subscriptions.watch(lines.widthProperty(), width -> lines.refresh());
    }

    private DialogHead head(Runnable close) {
        return new DialogHead(messages.get("ui-importing.title"), messages.get("ui-importing.close"), close);
    }

    private Node sources() {
        Button folder = Buttons.words(messages.get("ui-importing.choose-folder"), () -> surroundings
                .chooseFolder(messages.get("ui-importing.choose-folder"), Optional.empty())
                .ifPresent(path -> model.read(Optional.of(path))));
        Button photographs =
                Buttons.words(messages.get("ui-importing.photographs"), () -> model.read(Optional.empty()));
        HBox sources = new HBox(8, file, folder, photographs);
        sources.setMinHeight(Region.USE_PREF_SIZE);
        return sources;
    }

    private HBox buttons(Runnable close) {
        start.setDefaultButton(true);
        HBox buttons = new HBox(8, start, Buttons.words(messages.get("ui-importing.cancel"), close));
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        return buttons;
    }

    private void chooseFile() {
        surroundings
                .openFile(messages.get("ui-importing.choose-file"))
                .ifPresent(path -> model.read(Optional.of(path)));
    }

    private void show(ImportModel.State state) {
        boolean isForeseen = state instanceof ImportModel.Foreseen;
        shown(replaces, isForeseen);
        shown(lines, isForeseen);
        start.setDisable(true);
        start.setText(messages.get("ui-importing.start", 0));
        tell(Optional.empty());
        if (state instanceof ImportModel.Foreseen foreseen) {
            show(foreseen);
        } else if (state instanceof ImportModel.Reading) {
            told.setText(messages.get("ui-importing.reading"));
        } else if (state instanceof ImportModel.Choosing choosing) {
            shown(columns, false);
            told.setText(messages.get("ui-importing.help"));
            tell(choosing.refusal());
        }
    }

    private void show(ImportModel.Foreseen foreseen) {
        long changing = foreseen.plan().changing();
        String from = model.source().map(Path::toString).orElse(messages.get("ui-importing.photographs"));
        told.setText(messages.get("ui-importing.foreseen", from, changing));
        lines.getItems().setAll(Outlook.of(foreseen.plan(), messages).lines());
        shown(lines, !lines.getItems().isEmpty());
        start.setText(messages.get("ui-importing.start", changing));
        start.setDisable(changing == 0);
        shown(columns, foreseen.mapping().isPresent());
        foreseen.mapping().ifPresent(mapping -> {
            Label heading = label("import-heading");
            heading.setText(messages.get("ui-importing.columns"));
            Node where = ColumnsView.inRows(new ColumnsView(model, messages).node(mapping));
            columns.getChildren().setAll(heading, where, keeping());
        });
    }

    private Node keeping() {
        return new HBox(
                8,
                Buttons.small(messages.get("ui-importing.save-columns"), () -> surroundings
                        .chooseFile(messages.get("ui-importing.save-columns"), "columns.json")
                        .ifPresent(path -> tell(model.save(path)))),
                Buttons.small(messages.get("ui-importing.load-columns"), () -> surroundings
                        .openFile(messages.get("ui-importing.load-columns"))
                        .ifPresent(path -> tell(model.load(path)))));
    }

    private void tell(Optional<String> sentence) {
        refusal.setText(sentence.orElse(""));
        shown(refusal, sentence.isPresent());
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    public Region node() {
        return all;
    }

    /** Puts the keyboard on what is chosen first. */
    public void focus() {
        file.requestFocus();
    }

    @Override
    public void close() {
        replaces.selectedProperty().unbindBidirectional(model.replacesProperty());
        subscriptions.close();
    }
}
