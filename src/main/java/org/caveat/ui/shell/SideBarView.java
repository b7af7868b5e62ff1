package org.caveat.ui.shell;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.caveat.model.CollectionFields;
import org.caveat.search.Trait;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.control.Reveal;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.search.FacetWords;
import org.caveat.ui.search.FacetsModel;
import org.caveat.ui.search.FacetsView;
import org.caveat.ui.selection.SearchesModel;
import org.caveat.ui.selection.SearchesView;
import org.caveat.ui.selection.SelectionsView;

/** The side bar: the folders, and the terms with which one can search. The arrow keys go from one row to the next. */
final class SideBarView implements AutoCloseable {
    private final VBox all = new VBox();
    private final ScrollPane scroll = new ScrollPane(all);
    private final FoldersView folders;
    private final SelectionsView selections;
    private final SearchesModel searchesModel;
    private final SearchesView searches;
    private final FacetsModel facetsModel;
    private final FacetsView facets;
    private final Attending attending;
    private final Subscriptions subscriptions = new Subscriptions();

    /** @param later the toolkit's thread, as soon as what goes on there now is done */
    SideBarView(CollectionModel model, Messages messages, Words words, Executor later) {
        Desk desk = model.desk();
        folders = new FoldersView(model.folders(), model.title(), messages, later);
        facetsModel = new FacetsModel(desk, model.search(), later);
        FacetWords terms =
                new FacetWords(messages, words, desk.collection().description().get(CollectionFields.KINDS));
        facets = new FacetsView(facetsModel, terms);
        attending = new Attending(model, terms);
        selections = new SelectionsView(model.selections(), messages, model.sheet()::chosenInOrder);
        searchesModel = new SearchesModel(desk, model.search());
        searches = new SearchesView(searchesModel, messages);
        all.getChildren().addAll(folders.node(), selections.node(), searches.node(), facets.node());
        all.getStyleClass().add("side-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-bar");
        subscriptions.filter(scroll, KeyEvent.KEY_PRESSED, this::pressed);
    }

    Parent node() {
        return scroll;
    }

    /** Lets a selection or a saved search be renamed, where the keyboard is on one. */
    boolean renamesSelection() {
        return selections.rename() || searches.rename();
    }

    /** Goes to the next photograph that calls for attention, or to the one before: for what the keyboard is on here, if it is. */
    void attend(boolean isForward) {
        attending.go(isForward, facets.traitWithKeyboard().filter(Trait.FOR_ATTENTION::contains));
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        List<Node> rows = rows(all).toList();
        int to = rows.indexOf(scroll.getScene().getFocusOwner()) + by;
        if (by != 0 && to >= 0 && to < rows.size()) {
            rows.get(to).requestFocus();
            Reveal.in(scroll, all, rows.get(to));
            event.consume();
        }
    }

    private static Stream<Node> rows(Parent all) {
        return all.getChildrenUnmodifiable().stream()
                .flatMap(child -> child.isFocusTraversable()
                        ? Stream.of(child)
                        : child instanceof Parent parent ? rows(parent) : Stream.of());
    }

    @Override
    public void close() {
        subscriptions.close();
        folders.close();
        selections.close();
        searches.close();
        searchesModel.close();
        facets.close();
        attending.close();
        facetsModel.close();
    }
}
