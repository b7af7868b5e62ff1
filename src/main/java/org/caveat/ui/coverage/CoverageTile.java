package org.caveat.ui.coverage;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Standing;
import org.caveat.model.Standing.State;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Glyph;

/** A cell: how one question of one photograph stands. Used again for others as the table scrolls. */
final class CoverageTile extends StackPane {
    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");
    private static final double GLYPH = 16;
    private static final double SIGN = 14;
    private static final double NOT_ASKED = 12;

    private final Kind kind;
    private final HBox tile = new HBox(8);
    private final Tooltip tooltip = new Tooltip();
    private Optional<Standing> shown = Optional.empty();

    CoverageTile(Kind kind, CoverageWords words) {
        this.kind = kind;
        getStyleClass().addAll("coverage-cell", Glyph.styleOf(kind));
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleHelp(words.messages().get("coverage.cell-help"));
        tile.getStyleClass().add("coverage-tile");
        widen(CoverageColumns.in(0));
        getChildren().add(tile);
        Tooltip.install(this, tooltip);
    }

    /** As wide as its column lets it be. */
    void widen(CoverageColumns columns) {
        tile.setMinSize(columns.tile(), CoverageColumns.TILE_HEIGHT);
        tile.setMaxSize(columns.tile(), CoverageColumns.TILE_HEIGHT);
    }

    Kind kind() {
        return kind;
    }

    void show(Standing standing, String title, CoverageWords words) {
        setVisible(true);
        setAccessibleText(words.aloud(standing, title));
        if (shown.filter(standing::equals).isEmpty()) {
            shown = Optional.of(standing);
            tooltip.setText(words.aloud(standing));
            draw(standing);
        }
    }

    /** Nobody can say how it stands. */
    void clear() {
        shown = Optional.empty();
        setVisible(false);
    }

    private void draw(Standing standing) {
        for (State state : State.values()) {
            tile.pseudoClassStateChanged(look(state), state == standing.state());
        }
        tile.getChildren().clear();
        if (standing.state() != State.NOT_ASKED) {
            tile.getChildren().add(Glyph.kind(kind, GLYPH));
        }
        sign(standing.state(), SIGN).ifPresent(tile.getChildren()::add);
        if (standing.answers().size() > 1) {
            Label count = new Label(String.valueOf(standing.answers().size()));
            count.getStyleClass().add("coverage-number");
            tile.getChildren().add(count);
        }
    }

    private static PseudoClass look(State state) {
        return PseudoClass.getPseudoClass(
                state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }

    /** The sign of a state; an answer has none but the glyph of its kind. */
    static Optional<Node> sign(State state, double side) {
        return switch (state) {
            case NOT_ASKED -> Optional.of(CertaintyMark.notAsked(NOT_ASKED));
            case NOT_KNOWN -> Optional.of(inInk(CertaintyMark.of(Certainty.UNKNOWN, side)));
            case NO_SOURCE -> Optional.of(inInk(Glyph.sign("no-source", side)));
            case DISPUTED -> Optional.of(inInk(Glyph.sign("disputed", side)));
            case ANSWERED -> Optional.empty();
        };
    }

    private static Node inInk(Node sign) {
        sign.getStyleClass().add("in-ink");
        return sign;
    }

    void mark(boolean hasKeyboard) {
        tile.pseudoClassStateChanged(KEYBOARD, hasKeyboard);
    }
}
