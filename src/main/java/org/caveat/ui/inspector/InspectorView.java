package org.caveat.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.collection.versions.OpenField;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.bibliography.Citing;
import org.caveat.ui.control.TabStrip;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Focus;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.fx.Thumbnails;
import org.caveat.ui.inspector.InspectorModel.Tab;
import org.caveat.ui.inspector.caption.CaptionView;
import org.caveat.ui.inspector.caveats.CaveatsView;
import org.caveat.ui.inspector.evidence.Gallery;
import org.caveat.ui.inspector.file.FileView;
import org.caveat.ui.inspector.history.HistoryView;
import org.caveat.ui.inspector.person.PersonView;
import org.caveat.ui.inspector.versions.VersionsEntry;
import org.caveat.ui.inspector.versions.VersionsPlaces;
import org.caveat.work.Work;

/** The inspector: four tabs on the photograph in front, and above them why nothing can be changed, where nothing can. */
public final class InspectorView implements AutoCloseable {
    private final InspectorModel model;
    private final Messages messages;
    private final CaptionView caption;
    private final CaveatsView caveats;
    private final FileView file;
    private final HistoryView history;
    private final TabStrip<Tab> tabs;
    private final ClosedNotice closed;
    private final VersionsEntry versions;
    private final StackPane page = new StackPane();
    private final Label nothing = new Label();
    private final VBox all = new VBox();
    private final InspectorColumn column;
    private final Subscriptions subscriptions = new Subscriptions();
    private final SameField sameField;

    /**
     * What is done outside the inspector.
     *
     * @param draw takes a tool in hand, by its name: {@code rectangle}, {@code polygon}, {@code point}
     * @param sidecarFolder chooses another folder for the sidecars
     * @param toFront puts the keyboard on the sheet or on the table
     * @param thumbnails the pictures on a person's card
     * @param person what that card leads to
     * @param evidence shows a photograph that is evidence
     */
    public record Actions(
            Consumer<String> draw,
            Runnable sidecarFolder,
            Runnable toFront,
            Thumbnails thumbnails,
            PersonView.Actions person,
            Consumer<String> evidence) {}

    /** @param toolkit the toolkit's thread */
    public InspectorView(
            InspectorModel model,
            Desk desk,
            Messages messages,
            Words words,
            Work work,
            Executor toolkit,
            Actions actions) {
        this.model = model;
        this.messages = messages;
        InspectorAround around = new InspectorAround(model, desk, messages, actions);
        Gallery gallery = around.gallery();
        VersionsPlaces places = new VersionsPlaces(
                model.versions(), field -> !model.versions().isOfCaveat(field), this::focusHeadline, subscriptions);
        caption = new CaptionView(model.caption(), around.caption(words, gallery, places, subscriptions));
        Citing citing = model.bibliography().citing();
        caveats = new CaveatsView(
                model.caveats(), work, toolkit, model.language(), actions.draw(), gallery, citing, model.versions());
        file = new FileView(model.file(), messages);
        history = new HistoryView(model.history(), messages);
        tabs = new TabStrip<>(List.of(Tab.values()), this::words, model.tabProperty(), messages.get("ui.more-tabs"));
        tabs.explain(messages.get("ui.help-tabs"));
        closed = new ClosedNotice(messages, actions.sidecarFolder());
        versions = new VersionsEntry(model.versions(), messages, this::showVersions, subscriptions);
        column = new InspectorColumn(model, all, actions, this::openCard);
        assemble();
        subscriptions.watch(desk.hitsProperty(), caveats::mark);
        subscriptions.watch(model.tabProperty(), this::turnTo);
        subscriptions.watch(model.photographProperty(), this::follow);
        sameField = new SameField(model, column.node(), subscriptions);
        ObservableValue<Node> keyboard = column.node().sceneProperty().flatMap(Scene::focusOwnerProperty);
        // what is typed is said, and brought to disk, at once when the keyboard goes elsewhere
        subscriptions.watch(keyboard, focused -> {
            flush();
            desk.keep();
        });
        subscriptions.filter(page, javafx.scene.input.MouseEvent.MOUSE_PRESSED, event -> flush());
    }

    private void assemble() {
        model.seen();
        HBox bar = new HBox(tabs);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        bar.getStyleClass().add("tab-bar");
        nothing.setText(messages.get("inspector.nothing"));
        nothing.setWrapText(true);
        nothing.setMinHeight(Region.USE_PREF_SIZE);
        nothing.getStyleClass().addAll("muted", "reading", "inspector-empty");
        VBox.setVgrow(page, Priority.ALWAYS);
        all.getStyleClass().add("inspector");
        all.setAccessibleText(messages.get("inspector.name"));
        all.getChildren().addAll(bar, closed.node(), versions.node(), nothing, page);
    }

    /** Whether the keyboard is in it. */
    public boolean hasKeyboard() {
        return column.hasKeyboard();
    }

    public Parent node() {
        return column.node();
    }

    private void openCard(String caveat) {
        showCard(caveat);
        Focus.put(column.node(), all);
        focusCard();
    }

    /** Keeps the answer to the question that is open, or tells what it lacks, or the remark; says whether one is open. */
    public boolean keepAnswer() {
        return column.keepAnswer() || caveats.keepRemark();
    }

    private String words(Tab tab) {
        return messages.get("inspector.tab-" + tab.name().toLowerCase(Locale.ROOT));
    }

    private void turnTo(Tab tab) {
        flush();
        Node front =
                switch (tab) {
                    case CAPTION -> caption.node();
                    case CAVEATS -> caveats.node();
                    case FILE -> file.node();
                    case HISTORY -> history.node();
                };
        page.getChildren().setAll(front);
    }

    private void follow(Optional<Holding> photograph) {
        closed.follow(photograph);
        int count = model.caveats().count();
        tabs.tab(Tab.CAVEATS)
                .setText(count == 0 ? words(Tab.CAVEATS) : messages.get("inspector.tab-caveats-counted", count));
        page.setVisible(photograph.isPresent());
        nothing.setVisible(photograph.isEmpty());
        nothing.setManaged(photograph.isEmpty());
    }

    /** Where the keyboard is, for going to the same field of another photograph. */
    public SameField sameField() {
        return sameField;
    }

    /** The Caption tab. */
    public CaptionView caption() {
        return caption;
    }

    /** Puts the keyboard into the headline. */
    public void focusHeadline() {
        model.toTabs();
        model.tabProperty().set(Tab.CAPTION);
        Focus.put(caption.node(), caption.headlineField());
        caption.headlineField().end();
    }

    /** Puts the keyboard into the field of the photograph's own date. */
    public void focusInstant() {
        model.toTabs();
        model.tabProperty().set(Tab.CAPTION);
        Focus.put(caption.node(), caption.instantField());
        caption.instantField().end();
    }

    /** Shows the card of a caveat; what is typed elsewhere is said first. */
    public void showCard(String caveat) {
        flush();
        model.toTabs();
        model.tabProperty().set(Tab.CAVEATS);
        caveats.showCard(caveat);
    }

    /** Shows the versions of a field, with the keyboard on them. */
    private void showVersions(OpenField field) {
        if (model.versions().isOfCaveat(field)) {
            showCard(field.in());
            caveats.focusVersions(field);
        } else {
            model.toTabs();
            model.tabProperty().set(Tab.CAPTION);
            caption.focusVersions(field);
        }
    }

    /** Puts the keyboard on the selected card. */
    public void focusCard() {
        caveats.focusCard();
    }

    /** Opens the questions, of which a digit chooses one. */
    public void ask() {
        model.questions().ask();
    }

    /** Says what is typed and not yet said. */
    public void flush() {
        model.flush();
        caveats.flush();
    }

    @Override
    public void close() {
        caption.close();
        caveats.close();
        column.close();
        file.close();
        history.close();
        tabs.close();
        subscriptions.close();
    }
}
