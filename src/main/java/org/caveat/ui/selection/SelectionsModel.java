package org.caveat.ui.selection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.caveat.collection.Found;
import org.caveat.edit.AddToSelection;
import org.caveat.edit.CollectionEdit;
import org.caveat.edit.InsertSelection;
import org.caveat.edit.NameSelection;
import org.caveat.edit.OrderSelection;
import org.caveat.edit.RemoveSelection;
import org.caveat.edit.Step;
import org.caveat.edit.TakeFromSelection;
import org.caveat.model.ByFile;
import org.caveat.model.Foreign;
import org.caveat.model.Selection;
import org.caveat.model.Text;
import org.caveat.search.Term;
import org.caveat.ui.contactsheet.OwnOrder;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.search.SearchModel;

/** The collection's selections, and the one that is open: the one that is looked for. */
public final class SelectionsModel implements OwnOrder, AutoCloseable {
    private final Desk desk;
    private final SearchModel search;
    private final ReadOnlyObjectWrapper<List<Shown>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Shown>> open = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscriptions subscriptions = new Subscriptions();

    public SelectionsModel(Desk desk, SearchModel search) {
        this.desk = desk;
        this.search = search;
        subscriptions.watch(desk.describedProperty(), described -> tell());
        subscriptions.on(search.queryProperty(), this::tell);
        subscriptions.on(desk.photographsProperty(), this::tell);
    }

    /**
     * A selection as it is shown.
     *
     * @param missing what is in it and not in the folder any more
     */
    public record Shown(String id, String name, List<String> files, List<String> missing) {
        public Shown {
            files = List.copyOf(files);
            missing = List.copyOf(missing);
        }

        /** How many photographs there are in it. */
        public int count() {
            return files.size() - missing.size();
        }
    }

    public ReadOnlyObjectProperty<List<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Shown>> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Why nothing can be changed, in words. */
    public ReadOnlyObjectProperty<Optional<String>> closedProperty() {
        return desk.closedProperty();
    }

    public boolean isOpen(String id) {
        return open.get().filter(now -> now.id().equals(id)).isPresent();
    }

    private void tell() {
        List<Selection> all = desk.describedProperty().get().selections();
        List<Found> found = desk.photographsProperty().get();
        Optional<ByFile<Found>> there = Optional.of(found)
                .filter(some -> !some.isEmpty()
                        && !all.isEmpty()) // else nobody has looked yet, or there is nothing to look for
                .map(some -> ByFile.of(some, Found::file));
        shown.set(all.stream().map(selection -> shown(selection, there)).toList());
        open.set(search.queryProperty().get().selection().flatMap(asked -> find(asked.id())));
    }

    private Shown shown(Selection selection, Optional<ByFile<Found>> there) {
        List<String> missing = selection.files().stream()
                .filter(file -> there.filter(all -> all.get(file).isEmpty()).isPresent())
                .toList();
        return new Shown(selection.id(), selection.name(language()), selection.files(), missing);
    }

    private Optional<Shown> find(String id) {
        return shown.get().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private String language() {
        return desk.describedProperty().get().language();
    }

    /** Those of the photographs that are in the open selection, in its order. */
    public List<Found> inOrder(List<Found> photographs) {
        ByFile<Found> byFile = ByFile.of(photographs, Found::file);
        return open.get().map(Shown::files).orElse(List.of()).stream()
                .flatMap(file -> byFile.get(file).stream())
                .distinct()
                .toList();
    }

    /** Opens a selection, or closes it where it is open. */
    public void toggle(String id) {
        boolean isOpen = isOpen(id);
        search.retype(typed -> typed.without(Term.OfSelection.class::isInstance));
        if (!isOpen) {
            find(id).ifPresent(this::ask);
        }
    }

    private void ask(Shown selection) {
        desk.describedProperty()
                .get()
                .selection(selection.id())
                .ifPresent(found -> search.retype(typed -> typed.with(Term.OfSelection.of(found, selection.name()))));
    }

    /** Makes a selection of photographs; where there is one of that name, they are added to it. */
    public void make(String name, List<String> files) {
        String called = name.strip();
        Optional<Shown> present =
                shown.get().stream().filter(one -> one.name().equals(called)).findFirst();
        if (present.isPresent()) {
            add(present.get().id(), files);
        } else if (!called.isEmpty()) {
            List<Text> label = List.of(Text.of(language(), called));
            apply(InsertSelection.last(new Selection(desk.hand().newId().get(), label, files, Foreign.NONE)));
        }
    }

    /** Adds photographs at the end; those that are in it already stay where they are. */
    public void add(String id, List<String> files) {
        apply(AddToSelection.last(id, files));
    }

    /** Calls a selection otherwise in the collection's language; the other languages stay. */
    public void rename(String id, String name) {
        String called = name.strip();
        Optional<Selection> selection = desk.describedProperty().get().selection(id);
        if (called.isEmpty()
                || selection.filter(now -> now.name(language()).equals(called)).isPresent()) {
            return;
        }
        boolean wasOpen = isOpen(id);
        selection.ifPresent(now -> {
            if (wasOpen) {
                search.retype(typed -> typed.without(Term.OfSelection.class::isInstance));
            }
            apply(new NameSelection(id, Renamed.in(now.label(), language(), called)));
            if (wasOpen) {
                find(id).ifPresent(this::ask);
            }
        });
    }

    public void delete(String id) {
        if (isOpen(id)) {
            toggle(id);
        }
        apply(new RemoveSelection(id));
    }

    @Override
    public void move(List<String> files, boolean isForward) {
        order(now -> Moved.byOne(now, Set.copyOf(files), isForward));
    }

    @Override
    public void moveBefore(List<String> files, Optional<String> other) {
        order(now -> Moved.before(now, Set.copyOf(files), other));
    }

    private void order(java.util.function.UnaryOperator<List<String>> change) {
        open.get().ifPresent(now -> apply(new OrderSelection(now.id(), change.apply(now.files()))));
    }

    @Override
    public void takeOut(List<String> files) {
        open.get().ifPresent(now -> apply(new TakeFromSelection(now.id(), files)));
    }

    private void apply(CollectionEdit edit) {
        desk.apply(Step.ofCollection("edit.selection", edit));
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
