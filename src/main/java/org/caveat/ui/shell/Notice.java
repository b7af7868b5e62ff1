package org.caveat.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.FirstLine;
import org.caveat.ui.control.Glyph;

/** What concerns the whole program, in a line above the page, until somebody takes it away. */
final class Notice {
    private final Label sentence = new Label();
    private final Node warning = Glyph.sign("warning", 16);
    private final HBox buttons = new HBox(8);
    private final HBox line = new HBox(16);
    private final BorderPane all = new BorderPane();
    private final Messages messages;
    private final Deque<Offer> offers = new ArrayDeque<>();
    private Optional<String> told = Optional.empty();
    private Optional<String> toldOfPage = Optional.empty();

    /** @param page what stands below it */
    Notice(Node page, Messages messages) {
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        FirstLine.of(sentence).setGraphic(warning);
        sentence.getStyleClass().add("notice-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        line.getStyleClass().add("notice");
        line.setAlignment(Pos.CENTER_LEFT);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        this.messages = messages;
        sayAgain();
        all.setCenter(page);
    }

    /** Another language is spoken: what can be done is said in it. What was told stays as it was told. */
    void sayAgain() {
        line.getChildren()
                .setAll(sentence, buttons, Buttons.sign("close", messages.get("ui.notice-close"), this::hide));
    }

    Parent node() {
        return all;
    }

    /** Tells it, in place of what was told before; as long as something is offered, below it, with all that was told. */
    void tell(String words) {
        told = told.filter(before -> !offers.isEmpty())
                .map(before -> before + "\n" + words)
                .or(() -> Optional.of(words));
        sentence.setGraphic(warning);
        show();
    }

    /** Tells it of the page that is shown, in place of what was told of it before: with that page it goes. */
    void tellOfPage(String words) {
        toldOfPage = Optional.of(words);
        sentence.setGraphic(warning);
        show();
    }

    /** Tells it, too, but as nothing that went wrong. */
    void remark(String words) {
        tell(words);
        sentence.setGraphic(isOffering() ? warning : null);
    }

    /**
     * Tells it, above what was told, with what can be done about it; who does it takes it away too. What is offered already
     * stays before it: the next comes once somebody has done that, or taken it away.
     */
    void offer(String words, List<Button> remedies) {
        Offer offer = new Offer(words, remedies);
        remedies.forEach(button -> button.addEventHandler(ActionEvent.ACTION, event -> withdraw(words)));
        offers.add(offer);
        sentence.setGraphic(warning);
        show();
    }

    /** Takes away what was offered in these words: nothing is to be done about it any more. */
    void withdraw(String words) {
        offers.removeIf(offer -> offer.words().equals(words));
        show();
    }

    /** Whether something can be done about what is told. */
    boolean isOffering() {
        return !offers.isEmpty();
    }

    /** Takes away all that was offered and told of a page: it was about another. */
    void withdrawAll() {
        offers.clear();
        toldOfPage = Optional.empty();
        show();
    }

    /** Something that can be done. */
    private record Offer(String words, List<Button> remedies) {}

    private void show() {
        Optional<Offer> offer = Optional.ofNullable(offers.peek());
        String words = Stream.of(offer.map(Offer::words), told, toldOfPage)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        sentence.setText(words);
        buttons.getChildren().setAll(offer.map(Offer::remedies).orElse(List.of()));
        all.setTop(words.isEmpty() ? null : line);
    }

    /** Whether something is told that nobody has taken away. */
    boolean isShown() {
        return all.getTop() != null;
    }

    private void hide() {
        told = Optional.empty();
        toldOfPage = Optional.empty();
        offers.poll();
        show();
    }
}
