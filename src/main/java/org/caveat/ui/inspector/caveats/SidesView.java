package org.caveat.ui.inspector.caveats;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.caveat.model.Evidence;
import org.caveat.model.Stance;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Passage;
import org.caveat.ui.inspector.evidence.Gallery;
import org.caveat.ui.inspector.evidence.PhotographLink;

/** Both sides of a dispute, side by side, in their own words; no summary, and no verdict of the program's. */
final class SidesView extends GridPane {
    private static final double ABOVE_RULE = 6;
    private static final double BESIDE_RULE = 14;

    private final CardWords words;
    private final Gallery gallery;

    SidesView(CardFace.Sides sides, CardWords words, Gallery gallery) {
        this.words = words;
        this.gallery = gallery;
        getStyleClass().add("sides");
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        getColumnConstraints().addAll(half, half);
        VBox carrying = side(sides.carrying(), "asserts", words.messages().get("caveats.asserts"));
        VBox disputing = side(sides.disputing(), "disputes", words.messages().get("caveats.disputes"));
        carrying.setPadding(new Insets(0, BESIDE_RULE, 0, 0));
        disputing.setPadding(new Insets(0, 0, 0, BESIDE_RULE));
        disputing.getStyleClass().add("second-side");
        add(carrying, 0, 0);
        add(disputing, 1, 0);
    }

    private VBox side(List<Evidence> evidence, String sign, String heading) {
        VBox side = new VBox(8);
        Label head = new Label(heading, Glyph.sign(sign, 12));
        head.getStyleClass().add("side-head");
        side.getChildren().add(head);
        if (evidence.isEmpty()) {
            Label nobody = new Label(words.messages().get("caveats.nobody-cited"), Glyph.sign("no-source", 12));
            nobody.getStyleClass().add("second");
            side.getChildren().add(nobody);
        }
        evidence.forEach(one -> side.getChildren().add(source(one)));
        return side;
    }

    private Node source(Evidence evidence) {
        VBox box = new VBox(2);
        boolean plain = evidence.disputes() || evidence.stance().equals(Stance.ASSERTS);
        if (!plain) {
            box.getChildren().add(Passage.styled(words.words().stance(evidence.stance()), "side-stance"));
        }
        words.finding(evidence).ifPresent(finding -> box.getChildren().add(Passage.styled(finding, "side-finding")));
        String source = words.source(evidence);
        if (!source.isBlank()) {
            box.getChildren().add(Passage.styled(source, "side-source"));
        }
        evidence.source().photograph().ifPresent(other -> box.getChildren()
                .add(new PhotographLink(other, gallery, true)));
        return box;
    }

    /** A thin line above. */
    static HBox rule() {
        HBox rule = new HBox();
        rule.getStyleClass().add("rule");
        VBox.setMargin(rule, new Insets(ABOVE_RULE, 0, 0, 0));
        return rule;
    }
}
