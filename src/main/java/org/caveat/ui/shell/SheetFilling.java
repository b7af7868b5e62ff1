package org.caveat.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.caveat.collection.Found;
import org.caveat.collection.order.Arranged;
import org.caveat.search.Trait;
import org.caveat.ui.contactsheet.ContactSheetModel;
import org.caveat.ui.contactsheet.OrderModel;
import org.caveat.ui.export.what.Scope;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.search.SearchModel;
import org.caveat.ui.selection.SelectionsModel;
import org.caveat.work.Work;

/** What is put on the sheet: what is found, in the order chosen; or a selection that is open, in its own. */
final class SheetFilling implements AutoCloseable {
    private final Desk desk;
    private final SearchModel search;
    private final ContactSheetModel sheet;
    private final OrderModel order;
    private final SelectionsModel selections;
    private final Subscriptions subscriptions = new Subscriptions();

    SheetFilling(Desk desk, SearchModel search, ContactSheetModel sheet, Work work, Locale language, Executor toolkit) {
        this.desk = desk;
        this.search = search;
        this.sheet = sheet;
        OrderModel.Known known = new OrderModel.Known(desk.collection()::holding, Trait::attention);
        order = new OrderModel(desk, known, language, work, toolkit);
        selections = new SelectionsModel(desk, search);
        subscriptions.watch(search.foundProperty(), found -> put());
        subscriptions.on(selections.openProperty(), this::put);
    }

    private void put() {
        List<Found> found = search.foundProperty().get();
        boolean isOpen = selections.openProperty().get().isPresent();
        boolean isOrderable = isOpen && selections.closedProperty().get().isEmpty();
        sheet.ownOrderProperty().set(isOrderable ? Optional.of(selections) : Optional.empty());
        if (isOpen) {
            order.showInOwnOrder(selections.inOrder(found));
        } else {
            order.show(found);
        }
    }

    OrderModel order() {
        return order;
    }

    SelectionsModel selections() {
        return selections;
    }

    ReadOnlyObjectProperty<Arranged> arrangedProperty() {
        return order.arrangedProperty();
    }

    /** What can be exported: all, what the search shows, what is selected, each selection; first what is open now. */
    List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope.All(desk.photographsProperty().get().size()));
        if (search.isAsked() && selections.openProperty().get().isEmpty()) {
            scopes.add(new Scope.Shown(order.arrangedProperty().get().photographs().stream()
                    .map(Found::file)
                    .toList()));
        }
        List<String> chosen = order.arrangedProperty().get().photographs().stream()
                .map(Found::file)
                .filter(sheet.chosen().files()::contains)
                .toList();
        if (!chosen.isEmpty()) {
            scopes.add(new Scope.Chosen(chosen));
        }
        selections.shownProperty().get().stream()
                .map(one -> new Scope.OfSelection(one.id(), one.name(), one.files(), one.count()))
                .forEach(scopes::add);
        selections.openProperty().get().ifPresent(open -> scopes.stream()
                .filter(scope ->
                        scope instanceof Scope.OfSelection of && of.id().equals(open.id()))
                .findFirst()
                .ifPresent(scope -> {
                    scopes.remove(scope);
                    scopes.add(0, scope);
                }));
        return scopes;
    }

    @Override
    public void close() {
        subscriptions.close();
        order.close();
        selections.close();
    }
}
