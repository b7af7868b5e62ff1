package org.caveat.ui.shell;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.Leftwards;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.search.SearchView;

/** The head of the window: where we are, and what concerns the collection as a whole. */
final class HeaderView implements AutoCloseable {
    private final CollectionModel model;
    private final Messages messages;
    private final HBox bar = new HBox(8);
    private final HBox under = new HBox();
    private final VBox all = new VBox(bar, under);
    private final HBox trail = new HBox(8);
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * What the buttons around the collection do.
     *
     * @param sidecarFolder chooses where to keep what is said of photographs beside which nothing can be written
     * @param underway shows again what goes on, of which the line at the foot tells
     * @param more makes the button with a menu of what tells of the program itself
     */
    record Actions(
            Runnable openFolder,
            Runnable export,
            Runnable bringIn,
            Runnable theme,
            Runnable settings,
            Runnable sidecarFolder,
            Runnable underway,
            Supplier<Button> more) {}

    HeaderView(CollectionModel model, SearchView search, Actions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        bar.getStyleClass().add("header");
        bar.setAlignment(Pos.CENTER_LEFT);
        trail.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(trail, Priority.ALWAYS);
        Button menu = Buttons.sign("menu", messages.get("ui.menu"), model::toggleSideBar);
        Button open = Buttons.sign("folder", messages.get("ui.open-folder"), actions.openFolder());
        Button theme = Buttons.sign("light", messages.get("ui.theme"), actions.theme());
        Button settings = Buttons.sign("settings", messages.get("ui-settings.title"), actions.settings());
        Button export = Buttons.words(messages.get("ui.export"), actions.export());
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.getStyleClass().add("export-button");
        export.setAccessibleHelp(messages.get("ui.help-export"));
        Button bringIn = Buttons.words(messages.get("ui.import"), actions.bringIn());
        bringIn.setMinWidth(Region.USE_PREF_SIZE);
        bringIn.setAccessibleHelp(messages.get("ui.help-import"));
        trail.setMinWidth(0);
        bar.getChildren()
                .addAll(
                        menu,
                        trail,
                        search.node(),
                        open,
                        theme,
                        settings,
                        bringIn,
                        export,
                        actions.more().get());
        put(search.node(), search.told());
        subscriptions.watch(
                model.centerProperty(), center -> follow(center, model.desk().current()));
        subscriptions.watch(
                model.desk().currentProperty(),
                current -> follow(model.centerProperty().get(), current));
    }

    /** Puts the sentence right under the field. It takes room of its own, and covers nothing. */
    private void put(Region field, Region told) {
        under.getStyleClass().add("header-under");
        under.setAlignment(Pos.CENTER_RIGHT);
        under.getChildren().add(told);
        subscriptions.bind(under.visibleProperty(), told.visibleProperty());
        subscriptions.bind(under.managedProperty(), told.visibleProperty());
        subscriptions.on(field.boundsInParentProperty(), () -> {
            Bounds at = field.getBoundsInParent();
            told.setPrefWidth(at.getWidth());
            under.setPadding(new Insets(0, Math.max(0, bar.getWidth() - at.getMaxX()), 0, 0));
        });
    }

    Parent node() {
        return all;
    }

    private void follow(Center center, Optional<Holding> current) {
        trail.getChildren().clear();
        if (center != Center.LIGHT_TABLE || current.isEmpty()) {
            trail.getChildren().add(strong(model.title()));
            return;
        }
        Hyperlink back = new Hyperlink(model.title());
        back.setMnemonicParsing(false);
        back.setAccessibleHelp(messages.get("ui.help-back"));
        back.getStyleClass().add("trail-back");
        back.setOnAction(event -> model.goBack());
        Glyph then = Glyph.sign("chevron-right", 12);
        then.getStyleClass().add("quieter");
        String language = model.desk().collection().description().language();
        trail.getChildren().addAll(back, then, strong(title(current.get(), language)));
    }

    /** What the photograph in front is called: its headline, else its file's name. */
    static String title(Holding holding, String language) {
        return holding.state()
                .photograph()
                .headline(language)
                .orElse(holding.found().fileName());
    }

    private static Label strong(String text) {
        Label label = Leftwards.follow(new Label(text));
        label.getStyleClass().add("strong");
        return label;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
