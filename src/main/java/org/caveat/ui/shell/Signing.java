package org.caveat.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.control.Uncut;
import org.caveat.ui.fx.Subscriptions;

/**
 * By which name is signed what is written, told where it is written to whom nobody asked for a name: until one is chosen in
 * the settings, or this one is found right.
 */
final class Signing {
    private final Services services;
    private final Choices choices;
    private final Runnable settings;

    /** @param settings shows the settings, with the keyboard on the name */
    Signing(Services services, Choices choices, Runnable settings) {
        this.services = services;
        this.choices = choices;
        this.settings = settings;
    }

    /**
     * The column where one writes, with the name at its foot for as long as nobody chose it.
     *
     * @param toFront puts the keyboard elsewhere, once the name is found right
     */
    Region under(Node column, Runnable toFront, Subscriptions subscriptions) {
        Region line = line(toFront);
        line.managedProperty().bind(line.visibleProperty());
        subscriptions.watch(choices.authorProperty(), author -> line.setVisible(isGuessed(author)));
        BorderPane all = new BorderPane(column);
        all.setMinSize(0, 0);
        all.setBottom(line);
        return all;
    }

    private boolean isGuessed(Optional<String> author) {
        return author.isEmpty() && !services.own().isAuthorGiven();
    }

    private Region line(Runnable toFront) {
        Messages messages = services.messages();
        String name = services.by().author().name();
        Label sentence =
                Leftwards.follow(Uncut.line(messages.get("ui.signing", Leftwards.apart(name)), "signing-name"));
        Button right = Buttons.words(messages.get("ui.signing-right"), () -> {
            choices.choose(now -> now.by(name));
            toFront.run();
        });
        Button change = Buttons.words(messages.get("ui.signing-change"), settings);
        // out of the line a button's words alone would not say what is right, and what is changed
        right.setAccessibleHelp(sentence.getText());
        change.setAccessibleHelp(sentence.getText());
        HBox buttons = new HBox(8, right, change);
        buttons.getChildren().forEach(button -> button.getStyleClass().add("small-button"));
        FlowPane line = new FlowPane(12, 8, sentence, buttons);
        line.setRowValignment(javafx.geometry.VPos.CENTER);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("signing");
        sentence.maxWidthProperty().bind(line.widthProperty().map(width -> Math.max(0, width.doubleValue() - 2 * 16)));
        return line;
    }
}
