package org.caveat.ui.inspector.questions;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caveat.model.Caveat;
import org.caveat.model.Text;
import org.caveat.ui.control.Languages;
import org.caveat.ui.control.Passage;
import org.caveat.ui.control.RowButton;

/** The answers that a question has already; each leads to its card. */
final class AnswersView extends VBox {
    private final QuestionWords words;
    private final Consumer<String> openCard;
    private List<Caveat> shown = List.of();

    /** @param openCard shows the card of a caveat */
    AnswersView(QuestionWords words, Consumer<String> openCard) {
        super(4);
        this.words = words;
        this.openCard = openCard;
        setManaged(false);
    }

    void show(List<Caveat> answers) {
        if (answers.equals(shown)) {
            return;
        }
        shown = answers;
        getChildren().setAll(answers.stream().map(this::row).toList());
        setManaged(!answers.isEmpty());
    }

    private Node row(Caveat answer) {
        String said = words.cards().inFull(answer);
        Label text = Passage.styled(said, "answer-text");
        Text.best(answer.texts(), words.cards().language())
                .filter(best -> Languages.isRightToLeft(best.language()))
                .ifPresent(best -> text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        Label line = Passage.styled(words.line(answer), "second");
        StateSign.beside(answer).ifPresent(line::setGraphic);
        VBox both = new VBox(2, text, line);
        HBox.setHgrow(both, Priority.ALWAYS);
        String aloud = words.messages().get("questions.answer-aloud", said, words.line(answer));
        RowButton row = new RowButton(0, aloud, () -> openCard.accept(answer.id()), both);
        row.getStyleClass().add("answer-row");
        return row;
    }
}
