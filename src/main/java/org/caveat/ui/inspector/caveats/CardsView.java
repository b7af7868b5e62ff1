package org.caveat.ui.inspector.caveats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.versions.OpenField;
import org.caveat.model.Kind;
import org.caveat.search.Hits;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Reveal;
import org.caveat.ui.fx.AfterLayout;
import org.caveat.ui.fx.Focus;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.evidence.Gallery;
import org.caveat.ui.inspector.versions.VersionsModel;
import org.caveat.ui.inspector.versions.VersionsSlot;

/** All cards in their order, and below them the button that adds another. */
final class CardsView implements AutoCloseable {
    private final CaveatsModel model;
    private final Messages messages;
    private final VersionsModel versions;
    private final Gallery gallery;
    private final VBox list = new VBox(8);
    private final ScrollPane scroll = new ScrollPane(list);
    private final VBox all = new VBox();
    private final Label asked = new Label();
    private final HBox foot = new HBox();
    private final Button add;
    private final Map<CardFace, CardView> cards = new HashMap<>();
    private Hits hits = Hits.NONE;
    private final Subscriptions subscriptions = new Subscriptions();

    CardsView(CaveatsModel model, VersionsModel versions, Gallery gallery) {
        this.model = model;
        this.versions = versions;
        this.gallery = gallery;
        this.messages = model.words().messages();
        list.getStyleClass().add("cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        add = Buttons.primary(messages.get("caveats.add"), model::ask);
        add.setGraphic(Glyph.sign("plus", 12));
        all.getChildren().addAll(scroll, foot());
        subscriptions.watch(model.cardsProperty(), this::show);
        subscriptions.watch(model.selectedProperty(), selected -> select());
        subscriptions.watch(versions.openProperty(), open -> cards.values()
                .forEach(card -> card.versions().show(open)));
        subscriptions.watch(gallery.changed(), found -> lookAgain());
        subscriptions.watch(model.photographProperty(), now -> offer());
    }

    Parent node() {
        return all;
    }

    /** Where nothing can be said no button says that it could; where nothing could be read nobody knows what was asked. */
    private void offer() {
        add.setVisible(model.isOpen());
        add.setManaged(model.isOpen());
        foot.setVisible(model.isRead());
        foot.setManaged(model.isRead());
        if (model.cardsProperty().get().isEmpty()) {
            show(List.of());
        }
    }

    private Node foot() {
        asked.getStyleClass().add("second");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        foot.getChildren().addAll(add, between, asked);
        foot.getStyleClass().add("inspector-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    /** Makes anew only the cards that changed, so that the focus stays where it is. */
    private void show(List<CardFace> faces) {
        cards.keySet().retainAll(faces);
        List<Node> shown = new ArrayList<>();
        faces.forEach(face -> shown.add(cards.computeIfAbsent(face, this::card)));
        if (faces.isEmpty()) {
            Label nothing = new Label(messages.get(nothing()));
            nothing.setWrapText(true);
            nothing.getStyleClass().addAll("muted", "reading", "cards-empty");
            shown.add(nothing);
        }
        if (!list.getChildren().equals(shown)) {
            list.getChildren().setAll(shown);
        }
        asked.setText(messages.get("caveats.asked", model.asked().size(), Kind.KNOWN.size()));
        select();
    }

    private String nothing() {
        if (!model.isRead()) {
            return "caveats.not-read";
        }
        return model.isOpen() ? "caveats.empty" : "caveats.nobody-asked";
    }

    private CardView card(CardFace face) {
        VersionsSlot slot =
                new VersionsSlot(versions, field -> field.in().equals(face.id()), () -> goBackTo(face.id()));
        slot.show(versions.openProperty().get());
        CardView card = new CardView(face, model, slot, gallery);
        card.mark(hits);
        return card;
    }

    /** Marks what is looked for. */
    void mark(Hits now) {
        hits = now;
        cards.values().forEach(card -> card.mark(now));
    }

    /** The keyboard goes back to a card, or to the next that is there. */
    private void goBackTo(String caveat) {
        cards.values().stream()
                .filter(card -> card.face().id().equals(caveat))
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, this::focus);
    }

    /** Puts the keyboard on the versions of a field. */
    void focusVersions(OpenField field) {
        Focus.put(all, scroll);
        cards.values().stream()
                .flatMap(card -> card.versions().focus(field).stream())
                .findFirst()
                .ifPresent(box -> Reveal.whole(scroll, list, box));
    }

    /** A photograph that is evidence may only now have been found. */
    private void lookAgain() {
        boolean isAny =
                cards.keySet().removeIf(face -> face.evidencePhotographs().anyMatch(reference -> true));
        if (isAny) {
            show(model.cardsProperty().get());
        }
    }

    private void select() {
        Optional<CardView> selected = selectedCard();
        cards.values().forEach(card -> card.select(selected.filter(card::equals).isPresent()));
        selected.ifPresent(card -> AfterLayout.of(scroll, () -> Reveal.in(scroll, list, card)));
    }

    /** Puts the keyboard on the selected card, else on the button that adds one, else on what is read. */
    void focus() {
        Node front = selectedCard().<Node>map(card -> card).orElse(add.isVisible() ? add : scroll);
        Focus.put(all, front);
    }

    private Optional<CardView> selectedCard() {
        Optional<String> selected = model.selectedProperty().get();
        return cards.values().stream()
                .filter(card -> selected.filter(card.face().id()::equals).isPresent())
                .findFirst();
    }

    @Override
    public void close() {
        subscriptions.close();
        cards.clear();
    }
}
