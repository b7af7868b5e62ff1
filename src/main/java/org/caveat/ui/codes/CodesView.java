package org.caveat.ui.codes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.text.codes.Codes;
import org.caveat.text.codes.Codes.Problem;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.DialogHead;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.control.FaultSign;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.Passage;
import org.caveat.ui.fx.Subscriptions;

/** Which file holds the codes, whether they are replaced, what they stand for, and what of the file is not understood. */
public final class CodesView implements AutoCloseable {
    private static final int SHOWN = 500;
    private static final double COLUMN = 64;

    private final CodesModel model;
    private final Messages messages;
    private final VBox all = new VBox(16);
    private final VBox rows = new VBox(8);
    private final StackPane choice = new StackPane();
    private final FieldBox box;
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param close takes the view away */
    public CodesView(CodesModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.box = new FieldBox(messages.get("codes.file"), choice);
        box.setMinHeight(Region.USE_PREF_SIZE);
        CheckBox on = new CheckBox(messages.get("codes.on"));
        subscriptions.bindBoth(on.selectedProperty(), model.onProperty());
        Button done = Buttons.words(messages.get("codes.close"), close);
        done.setMinHeight(Region.USE_PREF_SIZE);
        on.setMinHeight(Region.USE_PREF_SIZE);
        all.getStyleClass().add("template-view");
        all.setMinHeight(0);
        all.getChildren().addAll(head(close), box, on, scrolled(), done);
        subscriptions.watch(model.candidatesProperty(), this::offer);
        subscriptions.watch(model.closedProperty(), closed -> choice.setDisable(closed.isPresent()));
        subscriptions.watch(model.readProperty(), this::show);
        model.look();
        model.readAnew();
    }

    private DialogHead head(Runnable close) {
        return new DialogHead(messages.get("codes.title"), messages.get("codes.close"), close);
    }

    private ScrollPane scrolled() {
        ScrollPane scroll = new DialogScroll(rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.visibleProperty().bind(Bindings.isNotEmpty(rows.getChildren()));
        scroll.managedProperty().bind(scroll.visibleProperty());
        return scroll;
    }

    public Region node() {
        return all;
    }

    /** Puts the keyboard on the choice of the file. */
    public void focus() {
        choice.getChildren().forEach(Node::requestFocus);
    }

    private void offer(List<String> files) {
        boolean hadKeyboard = choice.getChildren().stream().anyMatch(Node::isFocused);
        Chooser<String> chooser = new Chooser<>(files, file -> file, messages.get("codes.no-file"));
        chooser.setAccessibleText(messages.get("codes.file"));
        chooser.show(model.file());
        chooser.onChoice(model::hold);
        choice.getChildren().setAll(chooser);
        if (hadKeyboard) {
            focus();
        }
    }

    private void show(Optional<CodesFile.Read> read) {
        rows.getChildren().clear();
        box.explain(messages.get("codes.file-help"));
        model.closedProperty().get().ifPresent(box::fault);
        read.filter(one -> one.stamp().isEmpty())
                .ifPresent(one -> box.fault(messages.get("codes.file-missing", one.file())));
        Codes codes = read.map(CodesFile.Read::codes).orElse(Codes.NONE);
        codes.problems().stream().limit(SHOWN).forEach(problem -> rows.getChildren()
                .add(FaultSign.before(Passage.styled(words(problem), "field-error"))));
        codes.alternatives().entrySet().stream().limit(SHOWN).forEach(code -> rows.getChildren()
                .add(row(code)));
        int more = codes.alternatives().size() - SHOWN;
        if (more > 0) {
            rows.getChildren().add(Passage.styled(messages.get("codes.more", more), "muted"));
        }
    }

    private String words(Problem problem) {
        return switch (problem.kind()) {
            case TOO_LARGE -> messages.get("codes.too-large");
            case NOT_TEXT -> messages.get("codes.not-text");
            case NO_TEXT -> messages.get("codes.no-text", problem.line(), problem.code());
            case NOT_A_CODE -> messages.get("codes.not-a-code", problem.line(), problem.code());
            case TWICE -> messages.get("codes.twice", problem.line(), problem.code());
        };
    }

    private static Node row(Map.Entry<String, List<String>> code) {
        Label key = new Label(code.getKey());
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        VBox texts = new VBox(2);
        code.getValue().forEach(text -> texts.getChildren().add(new Passage(text)));
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox column = new HBox(key);
        column.setMinWidth(COLUMN);
        HBox row = new HBox(12, column, texts);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
