package org.caveat.ui.about;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.text.Program;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Uncut;
import org.caveat.ui.fx.Subscriptions;

/** The program's version, what it runs on, and the licences of all it is made with, to read. */
public final class AboutView implements AutoCloseable {
    private static final double MARK = 48;

    private final AboutModel model;
    private final Messages messages;
    private final VBox all = new VBox(24);
    private final Button copy;
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param hide takes the view away */
    public AboutView(AboutModel model, Messages messages, Runnable hide) {
        this.model = model;
        this.messages = messages;
        copy = Buttons.words(messages.get("about.copy"), model::copy);
        copy.setAccessibleHelp(messages.get("about.help-copy"));
        all.getStyleClass().add("about-view");
        all.setMinHeight(0);
        VBox licences = licences();
        VBox.setVgrow(licences, Priority.ALWAYS);
        all.getChildren().addAll(head(hide), facts(), licences);
    }

    private Node head(Runnable hide) {
        ImageView mark = new ImageView(new Image("/icons/caveat-256.png"));
        mark.setFitWidth(MARK);
        mark.setFitHeight(MARK);
        mark.setSmooth(true);
        Label name = new Label(Program.nameAndVersion());
        name.getStyleClass().add("view-title");
        name.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(2, name, Uncut.line(messages.get("about.sentence"), "second"));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button close = Buttons.sign("close", messages.get("ui.close"), hide);
        HBox head = new HBox(16, mark, words, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private Node facts() {
        GridPane grid = new GridPane(24, 4);
        model.facts().forEach((name, value) -> {
            Label what = new Label(name);
            what.getStyleClass().add("muted");
            what.setMinWidth(Region.USE_PREF_SIZE);
            Label fact = new Label(value);
            fact.setWrapText(true);
            grid.addRow(grid.getRowCount(), what, fact);
        });
        HBox.setHgrow(grid, Priority.ALWAYS);
        copy.setMinWidth(Region.USE_PREF_SIZE);
        Label copied = new Label(messages.get("about.copied"));
        copied.getStyleClass().add("second");
        copied.setMinWidth(Region.USE_PREF_SIZE);
        subscriptions.watch(model.copiedProperty(), copied::setVisible);
        HBox facts = new HBox(12, grid, copied, copy);
        facts.setAlignment(Pos.BOTTOM_LEFT);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        return facts;
    }

    private VBox licences() {
        Label heading = new Label(messages.get("about.licences"));
        heading.getStyleClass().add("section");
        heading.setMinHeight(Region.USE_PREF_SIZE);
        HBox both = new HBox(16, list(), text());
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        return new VBox(8, heading, both);
    }

    private ListView<Work> list() {
        ListView<Work> list = new ListView<>();
        list.getStyleClass().add("about-list");
        list.setCellFactory(view -> new WorkCell());
        list.getItems().setAll(model.works());
        list.setAccessibleText(messages.get("about.licences"));
        list.getSelectionModel().select(model.chosenProperty().get());
        subscriptions.watch(list.getSelectionModel().selectedItemProperty(), work -> {
            if (work != null) {
                model.chosenProperty().set(work);
            }
        });
        return list;
    }

    private TextArea text() {
        TextArea text = new TextArea();
        text.setEditable(false);
        text.setWrapText(true);
        text.getStyleClass().add("about-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        subscriptions.watch(model.chosenProperty(), work -> {
            text.setText(model.text(work));
            text.setAccessibleText(messages.get("about.text-aloud", work.name()));
            text.setScrollTop(0);
        });
        return text;
    }

    public Region node() {
        return all;
    }

    /** Gives the keyboard to what is pressed first. */
    public void focus() {
        copy.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
