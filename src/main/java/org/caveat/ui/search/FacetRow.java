package org.caveat.ui.search;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.caveat.model.Certainty;
import org.caveat.search.Term;
import org.caveat.search.Trait;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.OwnDirection;
import org.caveat.ui.control.RowButton;
import org.caveat.ui.search.FacetsModel.Facet;

/** One term at the left, with its sign and its number. It stays the same row while the number changes. */
final class FacetRow extends StackPane {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final double SIGN = 14;

    private final FacetWords words;
    private final Label count = new Label();
    private final RowButton button;

    FacetRow(Facet facet, FacetWords words, Runnable toggle) {
        this.words = words;
        Label name = OwnDirection.of(new Label(words.name(facet)));
        name.getStyleClass().add("side-name");
        name.setTooltip(new Tooltip(name.getText()));
        name.setMinWidth(0);
        sign(facet.term()).ifPresent(name::setGraphic);
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        button = new RowButton(8, words.aloud(facet), toggle, name, between, count);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().setAll("side-row");
        button.setAccessibleHelp(words.messages().get("ui.help-facet"));
        getChildren().add(button);
        show(facet);
    }

    void show(Facet facet) {
        count.setText(words.messages().get("ui.facet-count", facet.offered().count()));
        button.setAccessibleText(words.aloud(facet));
        button.pseudoClassStateChanged(SHOWN, facet.isChosen());
    }

    boolean hasKeyboard() {
        return button.isFocused();
    }

    static Optional<Node> sign(Term term) {
        if (term instanceof Term.OfKind ofKind) {
            return Optional.of(Glyph.kind(ofKind.kind(), SIGN));
        }
        return term instanceof Term.Is is ? Optional.of(sign(is.trait())) : Optional.empty();
    }

    private static Node sign(Trait trait) {
        Node sign =
                switch (trait) {
                    case DISPUTED -> Glyph.sign("disputed", SIGN);
                    case UNSOURCED -> Glyph.sign("no-source", SIGN);
                    case NOT_KNOWN -> CertaintyMark.of(Certainty.UNKNOWN, SIGN);
                    case UNCAPTIONED -> Glyph.sign("uncaptioned", SIGN);
                    case CONFLICT -> Glyph.sign("conflict", SIGN);
                    case LOCKED -> Glyph.sign("lock", SIGN);
                    case UNREADABLE -> Glyph.sign("unreadable", SIGN);
                    case NO_ALT_TEXT -> Glyph.sign("warning", SIGN);
                    case UNDATED -> Glyph.sign("undated", SIGN);
                    case NOT_REVIEWED -> Glyph.sign("not-reviewed", SIGN);
                    case CHANGED -> Glyph.sign("changed", SIGN);
                    // nothing to attend to
                    case DRAFT, REVIEWED, WITHDRAWN, LEAD, PRIVATE, UNASKED, ORPHAN -> new Region();
                };
        sign.getStyleClass().add("in-ink");
        return sign;
    }
}
