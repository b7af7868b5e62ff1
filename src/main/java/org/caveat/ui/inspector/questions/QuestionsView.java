package org.caveat.ui.inspector.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.model.Kind;
import org.caveat.model.Standing;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.GrowingArea;
import org.caveat.ui.control.Reveal;
import org.caveat.ui.control.RowButton;
import org.caveat.ui.fx.Focus;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.caveats.CardWords;
import org.caveat.ui.inspector.caveats.Marked;
import org.caveat.ui.inspector.draft.TypingLanguage;

/** The questions in the place of the inspector, each with its key and how it stands; one at a time is open. */
public final class QuestionsView implements AutoCloseable {
    /** How wide they are where the window has the room, in pixels. */
    public static final double WIDTH = 568;

    private final QuestionsModel model;
    private final Kit kit;
    private final List<QuestionRow> rows = new ArrayList<>();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final TallyView tally = new TallyView();
    private final Label waits;
    private final VBox all = new VBox();
    private final FxThread fxThread = new FxThread();
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * What is done outside the questions.
     *
     * @param close leaves them
     * @param openCard shows the card of a caveat
     * @param allFields goes on in the form that has every field
     */
    public record Actions(Runnable close, Consumer<String> openCard, Consumer<Kind> allFields) {}

    public QuestionsView(QuestionsModel model, CardWords words, TypingLanguage language, Actions actions) {
        this.model = model;
        this.kit = new Kit(model, new QuestionWords(words), language, actions);
        waits = new Label();
        waits.setWrapText(true);
        waits.setMinHeight(Region.USE_PREF_SIZE);
        waits.getStyleClass().addAll("second", "questions-note");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        all.getStyleClass().add("questions-panel");
        all.setAccessibleText(kit.messages().get("questions.name"));
        all.getChildren().addAll(head(actions.close()), waits, scroll);
        subscriptions.filter(list, KeyEvent.KEY_PRESSED, this::pressed);
        subscriptions.watch(model.standingsProperty(), this::show);
        subscriptions.watch(model.openProperty(), this::open);
        subscriptions.watch(model.waiting().regionProperty(), drawn -> tellWaiting());
        subscriptions.watch(model.waiting().beyondProperty(), drawn -> tellWaiting());
        // a field that grows, or more answers, must not push the question out of view
        subscriptions.on(list.heightProperty(), () -> fxThread.afterwards(this::revealOpen));
    }

    private Node head(Runnable close) {
        Label title = new Label(kit.messages().get("questions.title"));
        title.getStyleClass().add("view-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line =
                new HBox(title, between, Buttons.sign("close", kit.messages().get("questions.close"), close));
        line.setAlignment(Pos.CENTER_LEFT);
        VBox head = new VBox(8, line, tally);
        head.getStyleClass().add("questions-head");
        return head;
    }

    private void tellWaiting() {
        Marked marked = model.waiting().marked();
        waits.setVisible(!marked.isNowhere());
        waits.setManaged(!marked.isNowhere());
        waits.setText(kit.words().waits(marked));
        waits.setGraphic(Glyph.sign(marked.sign(), 12));
        if (!marked.isNowhere()) {
            focus();
        }
    }

    private void show(List<Standing> standings) {
        tally.show(standings.stream().filter(one -> one.kind().isKnown()).toList(), kit.words());
        if (rows.isEmpty()) {
            standings.forEach(standing -> rows.add(new QuestionRow(kit, standing)));
            list.getChildren().setAll(rows.stream().map(QuestionRow::node).toList());
            return;
        }
        for (QuestionRow row : rows) {
            standings.stream().filter(one -> one.kind().equals(row.kind())).forEach(row::show);
        }
    }

    private void open(Optional<Question> question) {
        boolean keyboardIsHere = holdsKeyboard();
        List<QuestionRow> closed = rows.stream().filter(row -> row.close(true)).toList();
        Optional<QuestionRow> opened = question.map(Question::kind).flatMap(this::row);
        // not at once: the digit that opened the question would be typed into its field
        opened.map(QuestionRow::open)
                .ifPresent(fresh -> fxThread.afterwards(() -> {
                    // what stands in a scroll pane that was never shown is not in the window yet
                    all.applyCss();
                    all.layout();
                    fresh.focus();
                }));
        if (opened.isEmpty() && keyboardIsHere) {
            closed.forEach(QuestionRow::focus);
        }
    }

    private void revealOpen() {
        Optional<QuestionRow> open =
                model.openProperty().get().map(Question::kind).flatMap(this::row);
        open.ifPresent(row -> Reveal.in(scroll, list, row.node()));
        Node focused = all.getScene() == null ? null : all.getScene().getFocusOwner();
        if (open.isPresent() && focused instanceof GrowingArea && holdsKeyboard()) {
            Reveal.in(scroll, list, focused);
        }
    }

    private Optional<QuestionRow> row(Kind kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).findFirst();
    }

    private boolean holdsKeyboard() {
        Node at = all.getScene() == null ? null : all.getScene().getFocusOwner();
        while (at != null && !at.equals(all)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Digits choose, arrows go from row to row; within an open question both are the fields'. */
    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof RowButton) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int at = IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).node().getChildrenUnmodifiable().contains(event.getTarget()))
                .findFirst()
                .orElse(-1);
        String typed = event.getText();
        if (typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '9') {
            model.open(Question.of(Kind.KNOWN.get(typed.charAt(0) - '1')));
            event.consume();
        } else if (at >= 0) {
            step(event, at);
        }
    }

    private void step(KeyEvent event, int at) {
        int to =
                switch (event.getCode()) {
                    case UP -> at - 1;
                    case DOWN -> at + 1;
                    case HOME -> 0;
                    case END -> rows.size() - 1;
                    default -> -1;
                };
        if (to >= 0 && to < rows.size()) {
            rows.get(to).focus();
            Reveal.in(scroll, list, rows.get(to).node());
        }
        if (to >= 0 || event.getCode() == KeyCode.UP) {
            event.consume();
        }
    }

    public Region node() {
        return all;
    }

    /** Puts the keyboard on the first question; a digit chooses there. */
    public void focus() {
        fxThread.afterwards(() -> {
            if (model.openProperty().get().isEmpty() && !rows.isEmpty()) {
                scroll.setVvalue(0);
                Focus.put(all, rows.get(0).node().getChildrenUnmodifiable().get(0));
            }
        });
    }

    /** Keeps the answer to the open question, or tells what it lacks; says whether one is open. */
    public boolean keep() {
        Optional<QuestionRow> open =
                model.openProperty().get().map(Question::kind).flatMap(this::row);
        open.ifPresent(QuestionRow::keep);
        return open.isPresent();
    }

    @Override
    public void close() {
        subscriptions.close();
        rows.forEach(QuestionRow::close);
    }
}
