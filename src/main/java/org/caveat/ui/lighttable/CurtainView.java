package org.caveat.ui.lighttable;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.model.Caveat;
import org.caveat.model.Text;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Passage;
import org.caveat.ui.region.Viewport.Area;
import org.caveat.ui.region.Viewport.Extent;

/** What stands on the mat in the picture's place until somebody has read it and chooses to see the picture. */
public final class CurtainView extends VBox {
    private static final double WIDEST = 480;
    private static final double GAP = 16;

    private final Messages messages;
    private final Words words;
    private final String language;
    private final Passage text = new Passage("");
    private final ScrollPane scroll = new ScrollPane(text);
    private final HBox second = new HBox(6);
    private final Button open;
    private Optional<Caveat> shown = Optional.empty();

    /**
     * @param opening shows the photograph
     * @param language BCP 47: in which the caveat is shown, where there is a choice
     */
    public CurtainView(Runnable opening, Messages messages, Words words, String language) {
        this.messages = messages;
        this.words = words;
        this.language = language;
        open = Buttons.primary(messages.get("lighttable.open-picture"), opening);
        getStyleClass().add("curtain");
        setSpacing(GAP);
        setAlignment(Pos.CENTER_LEFT);
        text.getStyleClass().add("curtain-text");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        second.setAlignment(Pos.CENTER_LEFT);
        HBox choice = new HBox(12, open, hint());
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(new HBox(), scroll, second, choice);
    }

    private Label hint() {
        Label hint = new Label(messages.get("lighttable.open-picture-key"));
        hint.getStyleClass().add("second");
        return hint;
    }

    /** Shows a caveat, or nothing. */
    public void show(Optional<Caveat> caveat) {
        setVisible(caveat.isPresent());
        if (!caveat.equals(shown)) {
            shown = caveat;
            caveat.ifPresent(this::write);
        }
    }

    private void write(Caveat caveat) {
        Label kind = new Label(words.kind(caveat.kind()));
        kind.getStyleClass().add("kind-label");
        HBox label = new HBox(8, Glyph.kind(caveat.kind(), Glyph.SQUARE), kind);
        label.getStyleClass().add(Glyph.styleOf(caveat.kind()));
        label.setAlignment(Pos.CENTER_LEFT);
        label.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().set(0, label);
        text.say(words(caveat));
        second.getChildren().clear();
        caveat.certainty().ifPresent(certainty -> {
            second.getChildren().addAll(CertaintyMark.of(certainty, 14), quiet(words.certainty(certainty)));
        });
        if (caveat.isDisputed()) {
            say("disputed", messages.get("caveats.disputed"));
        }
        if (caveat.isUnsourced()) {
            say("no-source", messages.get("caveats.no-source"));
        }
    }

    /** What is said; where nothing is, the question that the kind asks. */
    private String words(Caveat caveat) {
        return Text.best(caveat.texts(), language)
                .map(Text::value)
                .filter(value -> !value.isBlank())
                .orElseGet(() -> messages.get("lighttable.care-without-words"));
    }

    private void say(String sign, String said) {
        Glyph glyph = Glyph.sign(sign, 12);
        glyph.getStyleClass().add("in-ink");
        second.getChildren().addAll(glyph, quiet(said));
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("second");
        return label;
    }

    /** What is to be read, for who cannot see it. */
    public Optional<String> aloud() {
        return shown.map(caveat -> messages.get("lighttable.covered-aloud", words.kind(caveat.kind()), words(caveat)));
    }

    /** As high as its words need at a width; the words scroll where there is less room. */
    private double heightFor(double width) {
        scroll.setPrefHeight(Math.ceil(text.prefHeight(width)) + 1);
        return prefHeight(width);
    }

    /** The mat, wide enough for the words where the picture's own is too small. */
    public Area mat(Area ofPicture, Extent stage) {
        double width = Math.max(ofPicture.width(), Math.min(WIDEST + 4 * GAP, stage.width() - 2 * GAP));
        double inside = Math.min(WIDEST, width - 4 * GAP);
        double height = Math.max(ofPicture.height(), Math.min(heightFor(inside) + 4 * GAP, stage.height() - 2 * GAP));
        return new Area(
                Math.rint((stage.width() - width) / 2), Math.rint((stage.height() - height) / 2), width, height);
    }

    /** Puts the words in the middle of the mat. */
    public void place(Area mat) {
        double width = Math.min(WIDEST, mat.width() - 4 * GAP);
        setSpacing(GAP);
        boolean isLow = heightFor(width) > mat.height() - 2 * GAP;
        // in a low pane the words have the room of what would stand between them
        setSpacing(isLow ? GAP / 2 : GAP);
        double height = Math.min(heightFor(width), mat.height() - (isLow ? GAP : 2 * GAP));
        resizeRelocate(
                Math.rint(mat.x() + (mat.width() - width) / 2),
                Math.rint(mat.y() + (mat.height() - height) / 2),
                width,
                height);
    }
}
