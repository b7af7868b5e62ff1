package org.caveat.ui.inspector.caveats;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.RowButton;

/** The nine questions, each with its key and how it stands; choosing one begins its caveat. */
final class QuestionsView {
    private final CaveatsModel model;
    private final Messages messages;
    private final VBox rows = new VBox();
    private final VBox all = new VBox();

    QuestionsView(CaveatsModel model) {
        this.model = model;
        this.messages = model.words().messages();
        Label title = new Label(messages.get("caveats.question-title"));
        title.getStyleClass().add("view-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(title, between, Buttons.sign("close", messages.get("caveats.cancel"), model::back));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("questions-head");
        all.getChildren().add(head);
        if (model.waitingProperty().get().isPresent()) {
            Label waits = new Label(messages.get("caveats.region-waits"));
            waits.setWrapText(true);
            waits.getStyleClass().addAll("second", "questions-note");
            all.getChildren().add(waits);
        }
        Kind.KNOWN.forEach(kind -> rows.getChildren().add(row(kind)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        all.getChildren().add(scroll);
        all.addEventHandler(KeyEvent.KEY_PRESSED, this::typed);
    }

    Parent node() {
        return all;
    }

    /** The first question: with the keyboard on it a digit chooses. */
    Node first() {
        return rows.getChildren().get(0);
    }

    private void typed(KeyEvent event) {
        String digit = event.getText();
        if (digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '9') {
            event.consume();
            model.begin(Kind.KNOWN.get(digit.charAt(0) - '1'));
        }
    }

    private Node row(Kind kind) {
        Label key = new Label(String.valueOf(Kind.KNOWN.indexOf(kind) + 1));
        key.getStyleClass().add("key");
        List<Caveat> answers = model.cardsProperty().get().stream()
                .map(CardFace::caveat)
                .filter(caveat -> caveat.stands() && caveat.kind().equals(kind))
                .toList();
        Glyph glyph = Glyph.kind(kind, 20);
        Label label = new Label(model.words().words().kind(kind));
        label.getStyleClass().add("kind-label");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox first = new HBox(8, label, between, state(answers));
        first.setAlignment(Pos.CENTER_LEFT);
        Label question = new Label(model.words().words().question(kind));
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        question.getStyleClass().add("muted");
        VBox words = new VBox(2, first, question);
        HBox.setHgrow(words, Priority.ALWAYS);
        String aloud = messages.get("caveats.question-aloud", label.getText(), question.getText(), said(answers));
        RowButton row = new RowButton(12, aloud, () -> model.begin(kind), key, glyph, words);
        row.getStyleClass().setAll("question-row", answers.isEmpty() ? "kind-not-asked" : Glyph.styleOf(kind));
        glyph.getStyleClass().remove(answers.isEmpty() ? Glyph.styleOf(kind) : "none");
        return row;
    }

    private String said(List<Caveat> answers) {
        if (answers.isEmpty()) {
            return messages.get("caveats.not-asked");
        }
        boolean open = answers.stream().allMatch(Caveat::isNotKnown);
        return open
                ? model.words().words().certainty(Certainty.UNKNOWN)
                : messages.get("caveats.answered", answers.size());
    }

    private Node state(List<Caveat> answers) {
        Label state = new Label(said(answers));
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().add("second");
        Optional<Caveat> first = answers.stream().findFirst();
        state.setGraphic(
                answers.stream().anyMatch(Caveat::isDisputed)
                        ? Glyph.sign("disputed", 12)
                        : first.flatMap(Caveat::certainty)
                                .map(certainty -> CertaintyMark.of(certainty, 14))
                                .orElseGet(() -> CertaintyMark.notAsked(14)));
        if (first.isPresent()
                && first.get().certainty().isEmpty()
                && !first.get().isDisputed()) {
            state.setGraphic(null);
        }
        return state;
    }
}
