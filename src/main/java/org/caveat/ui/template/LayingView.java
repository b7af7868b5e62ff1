package org.caveat.ui.template;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.DialogHead;
import org.caveat.ui.control.DialogScroll;
import org.caveat.ui.fx.Subscriptions;

/** What is to be said of photographs, and what that will change; Enter does it. */
public final class LayingView implements AutoCloseable {
    /** Of what scrolls there are two lines to be read at least. */
    private static final double LEAST = 48;

    private final LayingModel model;
    private final Messages messages;
    private final VBox all = new VBox(16);
    private final VBox outlook = new VBox(4);
    private final ProgressBar bar = new ProgressBar(0);
    private final Button apply;
    private final Button cancel;
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * What is shown.
     *
     * @param title what is done, to how many photographs
     * @param verb on the button
     * @param replaces whether fields that are filled are said anew
     * @param parts what can be left out; empty where nothing can
     */
    public record Asked(String title, String verb, BooleanProperty replaces, Optional<PartsModel> parts) {}

    /**
     * Makes the view.
     *
     * @param prepare finds out anew what would be changed
     * @param close takes the view away
     */
    public LayingView(LayingModel model, Asked asked, Messages messages, Runnable prepare, Runnable close) {
        this.model = model;
        this.messages = messages;
        apply = Buttons.primary(asked.verb(), model::apply);
        apply.setDefaultButton(true);
        cancel = Buttons.words(messages.get("template.cancel"), close);
        all.getStyleClass().add("template-view");
        all.getChildren().add(head(asked.title(), close));
        asked.parts().ifPresent(parts -> {
            ScrollPane list = scrolled(new PartsView(parts, subscriptions).node());
            list.setMinHeight(LEAST);
            all.getChildren().add(list);
            subscriptions.on(parts.chosenProperty(), prepare);
        });
        CheckBox replaces = new CheckBox(messages.get("template.replace"));
        replaces.setAccessibleHelp(messages.get("template.replace-help"));
        subscriptions.bindBoth(replaces.selectedProperty(), asked.replaces());
        subscriptions.on(asked.replaces(), prepare);
        Label help = line(messages.get("template.replace-help"), "field-help");
        VBox.setMargin(help, PartsView.BESIDE_THE_TICK);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.get("template.finding"));
        HBox buttons = new HBox(8, apply, cancel);
        buttons.setMinHeight(Region.USE_PREF_SIZE);
        VBox choice = new VBox(4, replaces, help);
        choice.setMinHeight(Region.USE_PREF_SIZE);
        all.getChildren().addAll(choice, told(), buttons);
        all.setMinHeight(0);
        subscriptions.watch(model.stateProperty(), this::show);
    }

    /** Where letters are large there is not room for all of it: what is pressed stays in view. */
    private Node told() {
        ScrollPane told = new DialogScroll(outlook);
        told.setMinHeight(LEAST);
        VBox.setVgrow(told, Priority.SOMETIMES);
        return told;
    }

    static DialogHead head(String words, Runnable close, Messages messages) {
        return new DialogHead(words, messages.get("ui.close"), close);
    }

    private DialogHead head(String words, Runnable close) {
        return head(words, close, messages);
    }

    static ScrollPane scrolled(Node content) {
        ScrollPane scroll = new DialogScroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    static Label line(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    public Region node() {
        return all;
    }

    /** Puts the keyboard where Enter does it. */
    public void focus() {
        (apply.isDisabled() ? cancel : apply).requestFocus();
    }

    private void show(LayingModel.State state) {
        outlook.getChildren().clear();
        if (state instanceof LayingModel.Preparing preparing) {
            outlook.getChildren().addAll(line(messages.get("template.finding"), "muted"), bar);
            bar.setProgress(preparing.total() == 0 ? 0 : (double) preparing.done() / preparing.total());
        } else if (state instanceof LayingModel.Ready ready) {
            OutlookWords words = new OutlookWords(messages);
            outlook.getChildren().add(line(words.change(ready.outlook()), "outlook"));
            words.leftOut(ready.outlook())
                    .forEach(sentence -> outlook.getChildren().add(line(sentence, "muted")));
            boolean isNothing = ready.outlook().batch().isEmpty();
            if (isNothing && apply.isFocused()) {
                cancel.requestFocus();
            }
            apply.setDisable(isNothing);
        }
    }

    /** Ends the view. What is being done is done to the end. */
    @Override
    public void close() {
        subscriptions.close();
        model.close();
    }
}
