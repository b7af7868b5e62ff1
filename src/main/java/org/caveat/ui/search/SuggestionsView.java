package org.caveat.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.caveat.search.Suggestion;
import org.caveat.ui.control.OwnDirection;
import org.caveat.ui.fx.Subscriptions;

/** The list under the search field. The keyboard stays in the field. */
final class SuggestionsView implements AutoCloseable {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double SIGN = 14;
    private static final double BELOW = 4;

    private final SuggestionsModel model;
    private final FacetWords words;
    private final Region field;
    private final Consumer<Suggestion> take;
    private final VBox rows = new VBox();
    private final Popup popup = new Popup();
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * @param field under which it stands
     * @param take takes a suggestion that is clicked
     */
    SuggestionsView(SuggestionsModel model, FacetWords words, Region field, Consumer<Suggestion> take) {
        this.model = model;
        this.words = words;
        this.field = field;
        this.take = take;
        rows.getStyleClass().add("suggestions");
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            rows.getStyleClass().add("opaque");
        }
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.setAccessibleText(words.messages().get("search.suggestions"));
        popup.getContent().add(rows);
        // the list under its field, whatever the shadow around it
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.setHideOnEscape(false);
        popup.setAutoFix(true);
        subscriptions.watch(model.offeredProperty(), this::show);
        subscriptions.watch(model.chosenProperty(), this::mark);
    }

    private void show(List<Suggestion> offered) {
        boolean isCounted = offered.stream().anyMatch(one -> one.offered().isPresent());
        rows.getChildren()
                .setAll(offered.stream().map(one -> row(one, isCounted)).toList());
        boolean isOnScreen = field.getScene() != null
                && field.getScene().getWindow() != null
                && field.getScene().getWindow().isShowing();
        if (offered.isEmpty() || !isOnScreen) {
            popup.hide();
            return;
        }
        Bounds at = field.localToScreen(field.getLayoutBounds());
        rows.setMinWidth(at.getWidth());
        rows.setPrefWidth(at.getWidth());
        rows.setMaxWidth(at.getWidth());
        popup.show(field, at.getMinX(), at.getMaxY() + BELOW);
    }

    /** @param isCounted whether a column is kept for numbers, also where this one has none */
    private Node row(Suggestion suggestion, boolean isCounted) {
        Label name = OwnDirection.of(new Label(words.name(suggestion)));
        name.getStyleClass().add("suggestion-name");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Node sign = suggestion
                .offered()
                .flatMap(offered -> FacetRow.sign(offered.term()))
                .orElseGet(Region::new);
        HBox place = new HBox(sign);
        place.setAlignment(Pos.CENTER);
        place.setMinWidth(SIGN);
        Label text = new Label(beside(suggestion));
        text.getStyleClass().add("suggestion-text");
        text.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(12, place, name, text);
        if (isCounted) {
            Label count =
                    count(suggestion.offered().map(offered -> offered.count()).orElse(1));
            count.setVisible(suggestion.offered().isPresent());
            row.getChildren().add(count);
        }
        row.getStyleClass().add("suggestion");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(words.aloud(suggestion));
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> take.accept(suggestion));
        return row;
    }

    /** How it is spelled; of a name the field alone, for the name itself stands there already. */
    private static String beside(Suggestion suggestion) {
        int value = suggestion.text().indexOf(':') + 1;
        boolean isName = suggestion.text().startsWith("\"", value);
        return isName ? suggestion.text().substring(0, value) : suggestion.text();
    }

    private Label count(int photographs) {
        Label count = new Label(words.messages().get("ui.facet-count", photographs));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }

    private void mark(Optional<Suggestion> chosen) {
        List<Suggestion> offered = model.offeredProperty().get();
        for (int at = 0; at < rows.getChildren().size(); at++) {
            boolean isChosen = chosen.filter(offered.get(at)::equals).isPresent();
            rows.getChildren().get(at).pseudoClassStateChanged(CHOSEN, isChosen);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        popup.hide();
    }
}
