package org.caveat.ui.selection;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.edit.ChangeSearch;
import org.caveat.edit.Step;
import org.caveat.model.Foreign;
import org.caveat.model.SavedSearch;
import org.caveat.model.Text;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.search.SearchModel;

/** The searches that are kept in the collection file, and the one that stands in the search field; each change can be undone. */
public final class SearchesModel implements AutoCloseable {
    private final Desk desk;
    private final SearchModel search;
    private final ReadOnlyObjectWrapper<List<Shown>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<String>> offered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscriptions subscriptions = new Subscriptions();

    public SearchesModel(Desk desk, SearchModel search) {
        this.desk = desk;
        this.search = search;
        subscriptions.watch(desk.describedProperty(), described -> tell());
        subscriptions.on(search.textProperty(), this::tell);
        subscriptions.on(search.toldProperty(), this::tell);
    }

    /**
     * A search as it is shown.
     *
     * @param isOpen it stands in the field
     */
    public record Shown(String id, String name, String query, boolean isOpen) {}

    public ReadOnlyObjectProperty<List<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What stands in the field and could be saved: it is a search, and not saved yet. */
    public ReadOnlyObjectProperty<Optional<String>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** Why nothing can be changed, in words. */
    public ReadOnlyObjectProperty<Optional<String>> closedProperty() {
        return desk.closedProperty();
    }

    private void tell() {
        String typed = typed();
        List<Shown> all = desk.describedProperty().get().searches().stream()
                .map(one -> new Shown(
                        one.id(),
                        one.name(language()),
                        one.query(),
                        one.query().strip().equals(typed)))
                .toList();
        boolean isNew = !typed.isEmpty()
                && search.toldProperty().get().isEmpty()
                && all.stream().noneMatch(Shown::isOpen);
        shown.set(all);
        offered.set(Optional.of(typed).filter(text -> isNew));
    }

    private String typed() {
        return search.textProperty().get().strip();
    }

    private String language() {
        return desk.describedProperty().get().language();
    }

    /** Searches for it; where it stands in the field already, for nothing any more. */
    public void toggle(String id) {
        find(id).ifPresent(one -> search.textProperty().set(one.isOpen() ? "" : one.query()));
    }

    private Optional<Shown> find(String id) {
        return shown.get().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Keeps what stands in the field under a name; without one it is called what it asks for. */
    public void save(String name) {
        offered.get().ifPresent(query -> {
            String called = name.strip();
            List<Text> label =
                    called.isEmpty() || called.equals(query) ? List.of() : List.of(Text.of(language(), called));
            String id = desk.hand().newId().get();
            apply(ChangeSearch.save(new SavedSearch(id, label, query, Foreign.NONE)));
        });
    }

    /** Calls a search otherwise in the collection's language; the other languages stay. */
    public void rename(String id, String name) {
        String called = name.strip();
        desk.describedProperty()
                .get()
                .search(id)
                .filter(now -> !called.isEmpty() && !now.name(language()).equals(called))
                .ifPresent(now -> apply(ChangeSearch.save(now.named(Renamed.in(now.label(), language(), called)))));
    }

    public void delete(String id) {
        apply(ChangeSearch.remove(id));
    }

    private void apply(ChangeSearch edit) {
        desk.apply(Step.ofCollection("edit.search", edit));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
