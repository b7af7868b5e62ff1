package org.caveat.ui.inspector.person;

import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.caveat.collection.people.Appearance;
import org.caveat.collection.people.Appearance.Tie;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Text;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.DottedLine;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Languages;
import org.caveat.ui.control.Passage;
import org.caveat.ui.control.RowButton;
import org.caveat.ui.fx.Thumbnails;
import org.caveat.ui.inspector.caveats.Pills;
import org.caveat.ui.inspector.evidence.SmallPicture;

/** A photograph on which the person is shown, and what is said of them there. Both lead there. */
final class AppearanceView extends VBox {
    private static final double CERTAINTY = 14;
    private static final double SIGN = 12;

    private final PersonWords words;
    private final PersonView.Actions actions;
    private final SmallPicture picture;

    AppearanceView(Appearance one, PersonWords words, Thumbnails thumbnails, PersonView.Actions actions) {
        this.words = words;
        this.actions = actions;
        picture = new SmallPicture(one.photograph(), thumbnails, words.kind(Kind.CARE));
        getStyleClass().add("appearance");
        getChildren().add(head(one));
        one.caveats().forEach(caveat -> getChildren().add(row(one, caveat)));
        if (one.caveats().isEmpty()) {
            Label nothing = Passage.styled(words.messages().get("person.nothing-said"), "second");
            nothing.getStyleClass().add("appearance-nothing");
            getChildren().add(nothing);
        }
    }

    /** The picture is no longer wanted. */
    void forget() {
        picture.forget();
    }

    private Node head(Appearance one) {
        String title = words.title(one.photograph());
        VBox about = new VBox(2, Passage.styled(title, "strong"));
        words.date(one.photograph()).ifPresent(date -> about.getChildren().add(Passage.styled(date, "second")));
        tell(one, about);
        HBox.setHgrow(about, Priority.ALWAYS);
        String aloud = words.messages().get("person.go", title);
        RowButton head = new RowButton(
                12,
                one.tie() == Tie.SAME_NAME ? aloud + ". " + words.messages().get("person.same-name-help") : aloud,
                () -> actions.go(one.photograph().file(), one.person().id()),
                picture,
                about);
        head.getStyleClass().add("appearance-row");
        return head;
    }

    /** What the person is called there, and whether more than that says who it is. */
    private void tell(Appearance one, VBox about) {
        String named = words.name(one.person().name());
        FlowPane pills = new FlowPane(6, 4);
        VBox.setMargin(pills, new Insets(4, 0, 2, 0));
        if (one.tie() == Tie.ITSELF) {
            pills.getChildren().add(Pills.plain(words.messages().get("person.this-photograph")));
        } else {
            about.getChildren().add(Passage.styled(named, "second"));
        }
        if (one.tie() == Tie.SAME_NAME) {
            Label same = Pills.plain(words.messages().get("person.same-name"));
            same.setTooltip(new Tooltip(words.messages().get("person.same-name-help")));
            same.getStyleClass().add("uncertain");
            pills.getChildren().add(same);
        }
        if (!pills.getChildren().isEmpty()) {
            about.getChildren().add(pills);
        }
    }

    private Node row(Appearance one, Caveat caveat) {
        Label text = Passage.styled(words.cards().inFull(caveat), "answer-text");
        Text.best(caveat.texts(), words.cards().language())
                .filter(said -> Languages.isRightToLeft(said.language()))
                .ifPresent(said -> text.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        Label kind = new Label(words.kind(caveat.kind()));
        kind.getStyleClass().add("kind-label");
        FlowPane first = new FlowPane(8, 4, kind);
        first.setAlignment(Pos.CENTER_LEFT);
        if (caveat.isDisputed()) {
            first.getChildren().add(Pills.disputed(words.messages().get("caveats.disputed")));
        }
        words.pills(caveat).forEach(pill -> first.getChildren().add(Pills.plain(pill)));
        VBox said = new VBox(4, first, text, line(caveat));
        HBox.setHgrow(said, Priority.ALWAYS);
        RowButton row = new RowButton(
                10,
                words.aloud(caveat),
                () -> actions.openCaveat(one.photograph().file(), caveat.id()),
                Glyph.kind(caveat.kind(), 16),
                said);
        row.getStyleClass().addAll("appearance-row", Glyph.styleOf(caveat.kind()));
        if (!caveat.stands()) {
            row.getStyleClass().add("withdrawn");
        }
        return row;
    }

    /** With the same signs as on the caveat's own card. */
    private Node line(Caveat caveat) {
        DottedLine line = new DottedLine();
        line.getStyleClass().add("card-line");
        caveat.certainty()
                .ifPresent(sure ->
                        line.add(new Label(words.cards().words().certainty(sure), CertaintyMark.of(sure, CERTAINTY))));
        caveat.when().ifPresent(when -> line.add(new Label(words.cards().words().date(when))));
        Label sources = new Label(words.cards().sources(caveat));
        if (caveat.isUnsourced()) {
            sources.setGraphic(Glyph.sign("no-source", SIGN));
            sources.getStyleClass().add("in-ink");
        }
        line.add(sources);
        return line;
    }
}
