package org.caveat.ui.coverage;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.caveat.model.Kind;
import org.caveat.model.Standing.State;
import org.caveat.ui.control.Glyph;

/** What stands above and below the rows: the nine questions, how often each was asked, and what the signs mean. */
final class CoverageHead {
    static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");
    private static final PseudoClass LONG_WORD = PseudoClass.getPseudoClass("long-word");
    private static final int LONG = 12;
    private static final double GLYPH = 20;
    private static final double SIGN = 14;

    private final CoverageWords words;
    private final Label told = new Label();
    private final Label askedOf = new Label();
    private final List<Label> sums;
    private final CoverageLine head;
    private final CoverageLine foot;

    CoverageHead(CoverageWords words) {
        this.words = words;
        sums = Kind.KNOWN.stream().map(kind -> sum()).toList();
        Label title = new Label(words.messages().get("coverage.title"));
        title.getStyleClass().add("view-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("coverage-told");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        VBox left = new VBox(4, title, told);
        left.getStyleClass().add("coverage-title");
        head = new CoverageLine(left, Kind.KNOWN.stream().map(this::question).toList());
        head.getStyleClass().add("coverage-head");
        askedOf.getStyleClass().add("coverage-asked-of");
        foot = new CoverageLine(askedOf, sums);
        foot.getStyleClass().add("coverage-foot");
    }

    private VBox question(Kind kind) {
        Label name = new Label(words.kind(kind));
        name.setWrapText(true);
        name.setTextAlignment(TextAlignment.CENTER);
        name.setAlignment(Pos.TOP_CENTER);
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox question = new VBox(8, Glyph.kind(kind, GLYPH), name);
        question.getStyleClass().add("coverage-question");
        question.pseudoClassStateChanged(LONG_WORD, hasLongWord(name.getText()));
        return question;
    }

    /** One that has the column to itself where columns are close, rather than be broken. */
    private static boolean hasLongWord(String name) {
        return Stream.of(name.split("\\s")).anyMatch(word -> word.length() > LONG);
    }

    private static Label sum() {
        Label sum = new Label();
        sum.getStyleClass().add("coverage-sum");
        sum.setTooltip(new Tooltip());
        return sum;
    }

    void show(CoverageTotals totals) {
        told.setText(words.told(totals));
        askedOf.setText(words.messages().get("coverage.asked-of", totals.counted()));
        for (int at = 0; at < sums.size(); at++) {
            Kind kind = Kind.KNOWN.get(at);
            Label sum = sums.get(at);
            sum.setText(words.messages().get("coverage.total-short", totals.asked(kind)));
            sum.setAccessibleText(words.total(kind, totals));
            sum.getTooltip().setText(words.total(kind, totals));
        }
    }

    /** In a low table the rows have the room. */
    void lower(boolean isLow) {
        head.pseudoClassStateChanged(LOW, isLow);
        told.setVisible(!isLow);
        told.setManaged(!isLow);
    }

    void place(CoverageColumns columns, double offset) {
        head.pseudoClassStateChanged(CLOSE, columns.isClose());
        head.place(columns, offset);
        foot.place(columns, offset);
    }

    Region above() {
        return head;
    }

    Region below() {
        return foot;
    }

    /** What the signs mean. */
    List<HBox> legend() {
        return CoverageWords.IN_ORDER.stream().map(this::explained).toList();
    }

    private HBox explained(State state) {
        Label meaning = new Label(words.legend(state));
        HBox one = new HBox(8);
        one.setAlignment(Pos.CENTER_LEFT);
        one.getStyleClass().add("coverage-explained");
        CoverageTile.sign(state, SIGN)
                .ifPresentOrElse(one.getChildren()::add, () -> one.getChildren().add(Glyph.kind(Kind.IDENTITY, SIGN)));
        one.getChildren().add(meaning);
        return one;
    }
}
