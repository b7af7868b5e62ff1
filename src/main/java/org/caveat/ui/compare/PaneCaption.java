package org.caveat.ui.compare;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Leftwards;

/** What stands under a picture that is compared: its name, its date in words, and the caveat to be read first. */
final class PaneCaption extends VBox {
    private final CompareWords words;
    private final Label name = new Label();
    private final Label date = new Label();
    private final HBox sign = new HBox(8);
    private final Label text = new Label();
    private Optional<Caveat> first = Optional.empty();
    private String unsaid = "";

    PaneCaption(CompareWords words) {
        super(4);
        this.words = words;
        getStyleClass().add("pane-caption");
        name.getStyleClass().add("pane-name");
        name.setMinWidth(0);
        date.getStyleClass().add("second");
        date.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(12, name, between, date);
        head.setAlignment(Pos.BASELINE_LEFT);
        sign.setAlignment(Pos.CENTER_LEFT);
        sign.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("pane-caveat");
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head, sign, text);
        setMinSize(0, Region.USE_PREF_SIZE);
    }

    /** Says it of a photograph, of which more is known once it is read. */
    void show(String file, Optional<Holding> holding) {
        String title = holding.flatMap(this::headline).orElseGet(() -> file.substring(file.lastIndexOf('/') + 1));
        say(name, title);
        date.setText(holding.flatMap(now -> now.state().photograph().taken())
                .map(words::date)
                .orElse(""));
        first = holding.flatMap(CompareWords::first);
        sign.getChildren().clear();
        say(text, "");
        text.setManaged(true);
        sign.setAlignment(Pos.CENTER_LEFT);
        Optional<String> locked =
                holding.filter(now -> now.status() == Holding.Status.LOCKED).flatMap(Holding::reason);
        locked.ifPresentOrElse(
                this::sayLocked,
                () -> first.ifPresentOrElse(
                        one -> say(one, holding.map(CompareWords::standing).orElse(0L)),
                        () -> holding.ifPresent(known -> sign.getChildren().add(quiet(words.nothing(known))))));
        unsaid = holding.map(words::nothing).orElseGet(words::reading);
    }

    private Optional<String> headline(Holding holding) {
        return holding.state().photograph().headline(words.language());
    }

    /** Why its caveats, if it has any, are not known: in the room of sign and text together. */
    private void sayLocked(String reason) {
        Label why = quiet(reason);
        why.setMinWidth(0);
        why.setWrapText(true);
        why.setTooltip(whole(reason));
        HBox.setHgrow(why, Priority.ALWAYS);
        Glyph lock = Glyph.sign("lock", 12);
        HBox.setMargin(lock, new Insets(2, 0, 0, 0));
        sign.setAlignment(Pos.TOP_LEFT);
        sign.getChildren().addAll(lock, why);
        text.setManaged(false);
    }

    private void say(Caveat one, long standing) {
        Label kind = new Label(words.kind(one.kind()));
        kind.getStyleClass().add("kind-label");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox named = new HBox(6, Glyph.kind(one.kind(), Glyph.SQUARE), kind);
        named.getStyleClass().add(Glyph.styleOf(one.kind()));
        named.setAlignment(Pos.CENTER_LEFT);
        long more = standing - 1;
        PaneSigns signs = new PaneSigns(
                named,
                new PaneSigns.Beside(
                        words.flags(one),
                        more > 0 ? Optional.of(words.more(more)) : Optional.empty(),
                        words.moreInBrief(more)));
        HBox.setHgrow(signs, Priority.ALWAYS);
        sign.getChildren().add(signs);
        say(text, words.text(one));
    }

    /** In one line, whole in the tooltip, whichever way its script runs. */
    private static void say(Label label, String said) {
        label.setText(said.lines().findFirst().orElse(""));
        label.setVisible(!said.isEmpty());
        label.setTooltip(said.isBlank() ? null : whole(said));
        Leftwards.dress(label, Leftwards.isIn(said));
        // where it begins, as it does on the mat and on its card
        label.setNodeOrientation(
                Leftwards.way(said) == NodeOrientation.RIGHT_TO_LEFT
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.INHERIT);
    }

    private static Tooltip whole(String said) {
        Tooltip whole = new Tooltip(said);
        whole.setWrapText(true);
        whole.setMaxWidth(480);
        return whole;
    }

    private static Label quiet(String said) {
        Label label = new Label(said);
        label.getStyleClass().add("second");
        return label;
    }

    /** All of it in one sentence, for who cannot see it. */
    String aloud() {
        return words.aloud(name.getText(), date.getText(), first, unsaid);
    }
}
