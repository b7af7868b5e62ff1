package org.caveat.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.RowButton;
import org.caveat.ui.control.Uncut;

/** The first page: one sentence, the folder to be opened, the samples, what was opened last; and one photograph. */
final class WelcomeView {
    private static final double WORDS = 560;
    private static final double LEAST_WITH_PICTURE = 900;
    private static final double LEAST_RECENTS = 88;

    private final Messages messages;
    private final Actions actions;
    private final HBox page = new HBox();
    private final Button open;

    /**
     * What the page's buttons do.
     *
     * @param samples opens the samples; empty where there are none
     */
    record Actions(
            Runnable openFolder,
            Optional<Runnable> samples,
            Consumer<Path> open,
            Consumer<Path> forget,
            Runnable theme,
            Runnable settings,
            Sheets sheets) {}

    /** @param picture the photograph at the right, with its credit; empty where there is none */
    WelcomeView(Messages messages, Actions actions, List<Path> recents, Optional<Picture> picture) {
        this.messages = messages;
        this.actions = actions;
        page.getStyleClass().add("welcome");
        open = Buttons.primary(messages.get("ui.open-folder"), actions.openFolder());
        open.setGraphic(Glyph.sign("folder", 16));
        open.setAccessibleHelp(messages.get("ui.help-open-folder"));
        page.getChildren().add(scrolled(words(recents)));
        StackPane stage = new StackPane();
        stage.getStyleClass().add("welcome-stage");
        stage.setMinSize(0, 0);
        HBox.setHgrow(stage, Priority.ALWAYS);
        picture.ifPresent(shown -> stage.getChildren().add(mounted(shown, stage)));
        page.getChildren().add(stage);
        BooleanBinding hasRoom = page.widthProperty().greaterThanOrEqualTo(LEAST_WITH_PICTURE);
        stage.visibleProperty().bind(hasRoom);
        stage.managedProperty().bind(hasRoom);
    }

    /** A photograph with the line that names it. */
    record Picture(Image image, String credit) {}

    Parent node() {
        return page;
    }

    void focus() {
        open.requestFocus();
    }

    private ScrollPane scrolled(Region words) {
        ScrollPane scroll = new ScrollPane(words);
        scroll.getStyleClass().add("welcome-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.minWidthProperty().bind(Bindings.min(WORDS, page.widthProperty()));
        scroll.setMaxWidth(WORDS);
        return scroll;
    }

    private Region words(List<Path> recents) {
        Label name = new Label(messages.get("ui.program"));
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add("welcome-name");
        Label sentence = Uncut.line(messages.get("ui.sentence"), "welcome-sentence");
        Label drop = Uncut.line(messages.get("ui.drop-here"), "muted");
        drop.getStyleClass().add("reading");
        VBox opening = new VBox(16, buttons(), drop);
        opening.setMinHeight(Region.USE_PREF_SIZE);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox all = new VBox(
                gap(35, 0),
                name,
                gap(104, 24),
                sentence,
                gap(80, 24),
                opening,
                gap(48, 16),
                recents(recents),
                space,
                foot());
        all.getStyleClass().add("welcome-words");
        return all;
    }

    private Node buttons() {
        HBox buttons = new HBox(8, open);
        actions.samples().ifPresent(samples -> {
            Button toTry = Buttons.words(messages.get("ui.open-samples"), samples);
            toTry.setAccessibleHelp(messages.get("ui.help-open-samples"));
            buttons.getChildren().add(toTry);
        });
        return buttons;
    }

    private Node foot() {
        Button keys = new Button(messages.get("ui.keys-button"));
        Button theme = new Button(messages.get("ui.theme"));
        keys.setAccessibleHelp(messages.get("ui.help-keys"));
        theme.setAccessibleHelp(messages.get("ui.help-theme"));
        Button about = new Button(messages.get("about.title"));
        about.setAccessibleHelp(messages.get("about.help"));
        Button settings = new Button(messages.get("ui-settings.title"));
        settings.setAccessibleHelp(messages.get("ui.help-settings"));
        settings.setOnAction(event -> actions.settings().run());
        keys.setOnAction(event -> actions.sheets().showKeys());
        about.setOnAction(event -> actions.sheets().showAbout());
        theme.setOnAction(event -> actions.theme().run());
        for (Button button : List.of(keys, theme, settings, about)) {
            button.getStyleClass().setAll("status-button");
        }
        // in a language of long words they stand one below the other
        FlowPane foot = new FlowPane(16, 4, keys, theme, settings, about);
        foot.setPadding(new Insets(16, 0, 0, 0));
        foot.setTranslateX(-6);
        return foot;
    }

    private Node recents(List<Path> recents) {
        if (recents.isEmpty()) {
            return new Region();
        }
        Label heading = new Label(messages.get("ui.recent"));
        heading.getStyleClass().add("section");
        VBox rows = new VBox();
        rows.getStyleClass().add("recents");
        recents.forEach(recent -> rows.getChildren().add(row(recent, rows)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("recents-scroll");
        VBox all = new VBox(8, heading, scroll);
        all.setMinHeight(LEAST_RECENTS);
        return all;
    }

    private Node row(Path recent, VBox rows) {
        Label name = new Label(
                Optional.ofNullable(recent.getFileName()).orElse(recent).toString());
        name.getStyleClass().add("strong");
        Label where = new Label(
                Optional.ofNullable(recent.getParent()).map(Path::toString).orElse(""));
        where.getStyleClass().add("second");
        // of a long path its end tells most
        where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        VBox words = new VBox(2, name, where);
        words.setMinWidth(0);
        RowButton button =
                new RowButton(8, recent.toString(), () -> actions.open().accept(recent), words);
        button.getStyleClass().setAll("recent-row");
        button.setAccessibleHelp(messages.get("ui.help-recent"));
        button.setMinWidth(0);
        Tooltip.install(button, new Tooltip(recent.toString()));
        HBox.setHgrow(button, Priority.ALWAYS);
        HBox row = new HBox(8, button);
        row.getStyleClass().add("recent");
        row.setAlignment(Pos.CENTER_LEFT);
        Button forget = Buttons.sign("close", messages.get("ui.recent-forget-one", name.getText()), () -> {
            actions.forget().accept(recent);
            rows.getChildren().remove(row);
        });
        row.getChildren().add(forget);
        return row;
    }

    private static Node mounted(Picture picture, StackPane stage) {
        ImageView view = new ImageView(picture.image());
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty()
                .bind(stage.widthProperty().subtract(2 * (40 + 64)).map(room -> Math.max(1, room.doubleValue())));
        view.fitHeightProperty()
                .bind(stage.heightProperty().subtract(2 * (40 + 64) + 48).map(room -> Math.max(1, room.doubleValue())));
        StackPane bevel = new StackPane(view);
        bevel.getStyleClass().add("welcome-bevel");
        bevel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label credit = Uncut.line(picture.credit(), "second");
        VBox mat = new VBox(bevel, credit);
        mat.getStyleClass().add("welcome-mat");
        mat.setAlignment(Pos.CENTER);
        mat.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return mat;
    }

    private static Region gap(double height, double least) {
        Region gap = new Region();
        gap.setMinHeight(least);
        gap.setPrefHeight(height);
        return gap;
    }
}
