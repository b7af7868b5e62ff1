package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Glyph;
import org.caveat.ui.control.OwnDirection;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.search.SearchView;

/** The head of the window: where we are, and what concerns the collection as a whole. */
final class HeaderView implements AutoCloseable {
    /** A trail narrower than this has room for the title alone. */
    private static final double NARROW = 240;

    private static final double SHARE_OF_BACK = 0.28;

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
        trail.setMinWidth(0);
        TrailAndSearch middle = new TrailAndSearch(trail, search.node());
        HBox.setHgrow(middle, Priority.ALWAYS);
        Button menu = Buttons.sign("menu", messages.get("ui.menu"), model::toggleSideBar);
        bar.getChildren().addAll(menu, middle);
        bar.getChildren().addAll(buttons(actions));
        put(middle, search.node(), search.told());
        subscriptions.on(trail.widthProperty(), () -> trail.getChildren().stream()
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .forEach(this::keep));
        subscriptions.watch(
                model.centerProperty(), center -> follow(center, model.desk().current()));
        subscriptions.watch(
                model.desk().currentProperty(),
                current -> follow(model.centerProperty().get(), current));
    }

    private List<Button> buttons(Actions actions) {
        Button export = passing("ui.export", "ui.help-export", actions.export());
        export.getStyleClass().add("export-button");
        return List.of(
                Buttons.sign("folder", messages.get("ui.open-folder"), actions.openFolder()),
                Buttons.sign("theme", messages.get("ui.theme"), actions.theme()),
                Buttons.sign("settings", messages.get("ui-settings.title"), actions.settings()),
                passing("ui.import", "ui.help-import", actions.bringIn()),
                export,
                actions.more().get());
    }

    private Button passing(String key, String help, Runnable action) {
        Button button = Buttons.words(messages.get(key), action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleHelp(messages.get(help));
        return button;
    }

    /** Puts the sentence right under the field. It takes room of its own, and covers nothing. */
    private void put(Region middle, Region field, Region told) {
        under.getStyleClass().add("header-under");
        under.setAlignment(Pos.CENTER_RIGHT);
        under.getChildren().add(told);
        subscriptions.bind(under.visibleProperty(), told.visibleProperty());
        subscriptions.bind(under.managedProperty(), told.visibleProperty());
        Runnable align = () -> {
            told.setPrefWidth(field.getWidth());
            double end = middle.getBoundsInParent().getMaxX();
            under.setPadding(new Insets(0, Math.max(0, bar.getWidth() - end), 0, 0));
        };
        subscriptions.on(middle.boundsInParentProperty(), align);
        subscriptions.on(field.boundsInParentProperty(), align);
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
        Hyperlink back = OwnDirection.of(new Hyperlink(model.title()));
        back.setMnemonicParsing(false);
        back.setAccessibleHelp(messages.get("ui.help-back"));
        back.getStyleClass().add("trail-back");
        back.setOnAction(event -> model.goBack());
        back.setTooltip(new Tooltip(model.title()));
        Glyph then = Glyph.sign("chevron-right", 12);
        then.getStyleClass().add("quieter");
        keep(back);
        String language = model.desk().collection().description().language();
        trail.getChildren().addAll(back, then, strong(title(current.get(), language)));
    }

    /** The way back is read beside a long headline too, where there is room for both. */
    private void keep(Hyperlink back) {
        double room = trail.getWidth();
        back.setMinWidth(
                room < NARROW
                        ? Region.USE_COMPUTED_SIZE
                        : Math.min(Math.ceil(back.prefWidth(-1)), room * SHARE_OF_BACK));
    }

    /** What the photograph in front is called: its headline, else its file's name. */
    static String title(Holding holding, String language) {
        return holding.state()
                .photograph()
                .headline(language)
                .orElse(holding.found().fileName());
    }

    private static Label strong(String text) {
        Label label = OwnDirection.of(new Label(text));
        label.getStyleClass().add("strong");
        return label;
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
