package org.caveat.ui.inspector.questions;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.model.Kind;
import org.caveat.model.Standing;
import org.caveat.model.Text;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Languages;
import org.caveat.ui.control.Passage;
import org.caveat.ui.control.RowButton;

/** One of the questions: how it stands, or, while it is open, the fields in which it is answered. */
final class QuestionRow implements AutoCloseable {
    private static final double GLYPH = 20;

    private final Kit kit;
    private final StackPane all = new StackPane();
    private Standing standing;
    private Optional<OpenQuestion> open = Optional.empty();

    QuestionRow(Kit kit, Standing standing) {
        this.kit = kit;
        this.standing = standing;
        rest();
    }

    Region node() {
        return all;
    }

    Kind kind() {
        return standing.kind();
    }

    /** Shows how the question stands now. What is typed, and where the keyboard is, stays. */
    void show(Standing now) {
        if (now.equals(standing)) {
            return;
        }
        standing = now;
        if (open.isPresent()) {
            open.get().show(now);
        } else {
            boolean hadKeyboard = front().isFocused();
            rest();
            if (hadKeyboard) {
                focus();
            }
        }
    }

    /** Opens the question, or another about the same: with another person. */
    OpenQuestion open() {
        shut();
        OpenQuestion fresh = new OpenQuestion(kit, standing);
        open = Optional.of(fresh);
        Glyph glyph = Glyph.kind(kind(), GLYPH);
        HBox row = new HBox(12, key(), glyph, fresh.node());
        HBox.setHgrow(fresh.node(), Priority.ALWAYS);
        row.getStyleClass().addAll("question-row", "open-question", Glyph.styleOf(kind()));
        all.getChildren().setAll(row);
        return fresh;
    }

    /** Back to one line; says whether it was open. */
    boolean close(boolean stillShown) {
        boolean was = open.isPresent();
        shut();
        if (was && stillShown) {
            rest();
        }
        return was;
    }

    private void shut() {
        open.ifPresent(OpenQuestion::close);
        open = Optional.empty();
    }

    void keep() {
        open.ifPresent(OpenQuestion::keep);
    }

    /** Puts the keyboard on the row. */
    void focus() {
        front().requestFocus();
    }

    private Node front() {
        return all.getChildren().get(0);
    }

    private Label key() {
        int place = Kind.KNOWN.indexOf(kind()) + 1;
        Label key = new Label(place == 0 ? "" : String.valueOf(place));
        key.getStyleClass().add(place == 0 ? "no-key" : "key");
        return key;
    }

    private void rest() {
        boolean asked = !standing.answers().isEmpty();
        Glyph glyph = Glyph.kind(kind(), GLYPH);
        Label label = new Label(kit.words().label(kind()));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("kind-label");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox first = new HBox(8, label, state());
        first.setAlignment(Pos.TOP_LEFT);
        VBox words = new VBox(4, first, beneath());
        HBox.setHgrow(words, Priority.ALWAYS);
        Runnable opening = () -> kit.model().open(Question.of(kind()));
        RowButton row = new RowButton(12, kit.words().aloud(standing), opening, key(), glyph, words);
        row.getStyleClass().setAll("question-row", asked ? Glyph.styleOf(kind()) : "kind-not-asked");
        if (!asked) {
            glyph.getStyleClass().remove(Glyph.styleOf(kind()));
        }
        all.getChildren().setAll(row);
    }

    private Label state() {
        Label state = new Label(kit.words().state(standing));
        state.setMinWidth(Region.USE_PREF_SIZE);
        state.getStyleClass().add("question-state");
        StateSign.beside(standing).ifPresent(state::setGraphic);
        return state;
    }

    private Label beneath() {
        Label beneath = new Passage(kit.words().beneath(standing));
        beneath.getStyleClass().add(standing.answers().isEmpty() ? "muted" : "answer-text");
        standing.strongest()
                .flatMap(answer -> Text.best(answer.texts(), kit.words().cards().language()))
                .filter(said -> Languages.isRightToLeft(said.language()))
                .ifPresent(said -> beneath.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        return beneath;
    }

    @Override
    public void close() {
        shut();
    }
}
