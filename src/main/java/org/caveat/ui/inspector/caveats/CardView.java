package org.caveat.ui.inspector.caveats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.model.Person;
import org.caveat.model.Status;
import org.caveat.search.Hits;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.DottedLine;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.control.Passage;
import org.caveat.ui.inspector.discussion.DiscussionModel;
import org.caveat.ui.inspector.discussion.RemarkFace;
import org.caveat.ui.inspector.discussion.ThreadView;
import org.caveat.ui.inspector.evidence.Gallery;
import org.caveat.ui.inspector.versions.VersionsSlot;

/** A caveat as a card: what it says, how sure it is, and what it rests on, or does not. */
final class CardView extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final CardFace face;
    private final CaveatsModel model;
    private final Messages messages;
    private final VersionsSlot versions;
    private final int ofAll;
    private Optional<Besides> besides = Optional.empty();

    /** What is seen of the selected card alone. */
    private record Besides(String provenance, boolean isOpen) {}

    CardView(CardFace face, CaveatsModel model, VersionsSlot versions, Gallery gallery) {
        super(4);
        this.face = face;
        this.model = model;
        this.versions = versions;
        this.messages = model.words().messages();
        getStyleClass().addAll("caveat-card", Glyph.styleOf(face.caveat().kind()));
        if (face.caveat().isUnsourced() && face.caveat().stands()) {
            getStyleClass().add("unsourced");
        }
        if (!face.caveat().stands()) {
            getStyleClass().add("withdrawn");
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(model.words().aloud(face));
        getChildren().add(first());
        getChildren().add(Passage.styled(face.text().words(), "caveat-text"));
        face.about().forEach(person -> getChildren().add(about(person)));
        getChildren().add(line());
        face.sides().ifPresent(sides -> getChildren()
                .addAll(SidesView.rule(), new SidesView(sides, model.words(), gallery)));
        face.withdrawn().ifPresent(why -> getChildren().add(Passage.styled(why, "card-withdrawn")));
        getChildren().add(versions);
        ofAll = getChildren().size();
        listen();
    }

    /** Marks what is looked for. */
    void mark(Hits hits) {
        Passage.markIn(this, hits);
    }

    private void listen() {
        new CardMenu(face, model).install(this);
        setOnMousePressed(event -> {
            requestFocus();
            model.selectedProperty().set(Optional.of(face.id()));
            if (event.getClickCount() == 2) {
                edit();
            }
            // what scrolls the cards would take the keyboard from it
            event.consume();
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.selectedProperty().set(Optional.of(face.id()));
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && event.getTarget() == this) {
                edit();
                event.consume();
            }
        });
    }

    private void edit() {
        if (model.isOpen() && face.caveat().stands()) {
            model.edit(face.id(), false);
        }
    }

    private List<RemarkFace> remarks() {
        return model.state()
                .map(now -> DiscussionModel.faces(
                        now, face.id(), model.words().language(), model.remarks(), model.editing()))
                .orElse(List.of());
    }

    /** Where the versions of its fields are shown, where several curators changed one. */
    VersionsSlot versions() {
        return versions;
    }

    CardFace face() {
        return face;
    }

    /** What is seen of the selected card alone is not there otherwise: each pulse of the toolkit visits every node. */
    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        Optional<Besides> now = Optional.of(selected)
                .filter(isSelected -> isSelected)
                .map(isSelected -> new Besides(ProvenanceWords.of(model, face.caveat()), model.isOpen()));
        if (!now.equals(besides)) {
            besides = now;
            getChildren().remove(ofAll, getChildren().size());
            now.ifPresent(this::add);
        }
    }

    private void add(Besides now) {
        if (!now.provenance().isEmpty()) {
            getChildren().add(Passage.styled(now.provenance(), "card-provenance"));
        }
        if (!face.remarks().isEmpty()) {
            getChildren().add(new ThreadView(remarks()));
        }
        if (now.isOpen()) {
            getChildren().add(actions());
        }
    }

    private Node first() {
        Label label = new Label(face.label(), Glyph.kind(face.caveat().kind(), 16));
        label.getStyleClass().add("kind-label");
        label.setWrapText(true);
        List<Label> marks = new ArrayList<>();
        if (face.caveat().isPrivate()) {
            marks.add(Pills.plain(messages.get("caveats.private")));
        }
        Status status = face.caveat().status();
        if (!status.equals(Status.REVIEWED)) {
            marks.add(Pills.plain(model.words().words().status(status)));
        }
        if (face.caveat().isLead()) {
            marks.add(Pills.lead(messages.get("caveats.lead")));
        }
        if (face.sides().isPresent()) {
            marks.add(Pills.disputed(messages.get("caveats.disputed")));
        }
        face.number().ifPresent(number -> marks.add(ring(number)));
        return new CardHead(label, marks);
    }

    private static Label ring(int number) {
        Label ring = new Label(String.valueOf(number));
        ring.getStyleClass().add("number-ring");
        ring.setMinWidth(Region.USE_PREF_SIZE);
        return ring;
    }

    private Node about(Person person) {
        String words = messages.get(
                "caveats.about-person", Leftwards.apart(model.words().name(person)));
        Button about = Leftwards.follow(Buttons.quiet(words, () -> model.showPerson(person.id())));
        about.setGraphic(Glyph.sign("person", 12));
        about.getStyleClass().add("about-button");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        return about;
    }

    private Node line() {
        DottedLine row = new DottedLine();
        row.getStyleClass().add("card-line");
        face.caveat()
                .certainty()
                .ifPresent(sure -> row.add(new Label(face.line().certainty(), CertaintyMark.of(sure, 14))));
        if (!face.line().date().isEmpty()) {
            row.add(new Label(face.line().date()));
        }
        if (!face.line().surface().isEmpty()) {
            row.add(new Label(face.line().surface()));
        }
        Label sources = new Label(face.line().sources());
        if (face.caveat().isUnsourced()) {
            sources.setGraphic(Glyph.sign("no-source", 12));
            sources.getStyleClass().add("in-ink");
        }
        row.add(sources);
        if (!face.remarks().isEmpty()) {
            row.add(new Label(face.discussed(model.words())));
        }
        if (!face.text().others().isEmpty()) {
            String others = String.join(", ", face.text().others());
            row.add(new Label(messages.get("caveats.language-also", others)));
        }
        return row;
    }

    private Node actions() {
        FlowPane actions = new FlowPane(4, 4);
        actions.getStyleClass().add("card-actions");
        new CardVerbs(face, model).all().forEach(verb -> actions.getChildren()
                .add(Buttons.quiet(verb.words(), verb.action())));
        return actions;
    }
}
