package org.caveat.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caveat.ui.control.Shown;
import org.caveat.ui.fx.Subscriptions;

/**
 * Trouble is told whole, and after it what to press next: where the line is short what can be read elsewhere gives way,
 * and what is still too long then goes on in further lines.
 */
final class HintFirst {
    private static final int LINES = 3;

    private final HBox line;
    private final Said said;
    private final Region shrinking;

    /** The words of the line, of which none has a place where it is empty. */
    record Said(Label counts, Label told, Label hint, Label saved, Label trouble) {
        List<Label> all() {
            return List.of(counts, told, hint, saved, trouble);
        }
    }

    /**
     * @param shrinking of which only that is needed without which something cannot be drawn
     */
    HintFirst(HBox line, Said said, Region shrinking) {
        this.line = line;
        this.said = said;
        this.shrinking = shrinking;
        List.of(said.hint(), said.trouble()).forEach(words -> {
            words.setWrapText(true);
            words.setMinWidth(0);
        });
    }

    void follow(Subscriptions subscriptions) {
        said.all().forEach(words -> subscriptions.on(words.textProperty(), this::makeRoom));
        line.getChildren().stream()
                .filter(part -> !(part instanceof Label))
                .forEach(part -> subscriptions.on(part.managedProperty(), this::makeRoom));
        subscriptions.on(line.widthProperty(), this::makeRoom);
        subscriptions.on(said.trouble().fontProperty(), this::makeRoom);
        makeRoom();
    }

    private void makeRoom() {
        said.all().forEach(words -> Shown.set(words, isTold(words)));
        // what to press next needs the room
        Shown.set(said.saved(), isTold(said.saved()) && !isTold(said.hint()));
        shrinking.setPrefWidth(Region.USE_COMPUTED_SIZE);
        if (isTold(said.trouble())) {
            said.trouble().setMaxHeight(Math.ceil(LINES * said.trouble().prefHeight(-1)));
            giveWay(List.of(said.saved(), said.told(), said.counts(), said.hint()));
        } else if (isTold(said.hint())) {
            giveWay(List.of(said.counts()));
        }
    }

    /** One after the other, as far as there is need. */
    private void giveWay(List<Label> inTurn) {
        inTurn.stream().takeWhile(words -> isShort()).forEach(words -> Shown.set(words, false));
        if (!said.counts().isManaged()) {
            shrinking.setPrefWidth(0);
        }
    }

    private boolean isShort() {
        return line.getWidth() > 0 && wanted() > line.getWidth();
    }

    private double wanted() {
        double sum = line.getInsets().getLeft() + line.getInsets().getRight() - line.getSpacing();
        for (Node each : line.getChildren()) {
            sum += each.isManaged() ? each.prefWidth(-1) + line.getSpacing() : 0;
        }
        return sum;
    }

    private static boolean isTold(Label words) {
        return !words.getText().isEmpty();
    }
}
