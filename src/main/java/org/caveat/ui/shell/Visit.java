package org.caveat.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Visits to photographs that are evidence: back leads to the caveat from which one went. */
final class Visit {
    private final CollectionView view;
    private final CollectionModel model;
    private final Deque<Begun> begun = new ArrayDeque<>();

    /**
     * A visit.
     *
     * @param from the photograph one went from
     * @param caveat the id of the caveat that was selected there
     * @param to the photograph one went to
     */
    private record Begun(String from, Optional<String> caveat, Center center, String to) {}

    Visit(CollectionView view, CollectionModel model) {
        this.view = view;
        this.model = model;
    }

    void to(String file) {
        view.flush();
        model.desk()
                .currentFile()
                .ifPresent(from -> begun.push(new Begun(
                        from,
                        model.desk().caveatProperty().get(),
                        model.centerProperty().get(),
                        file)));
        model.open(file);
        view.focusFront();
    }

    /** Goes back from a photograph that was visited; says whether one is there. */
    boolean back() {
        boolean isThere = !begun.isEmpty()
                && model.desk().currentFile().equals(Optional.of(begun.peek().to()));
        if (!isThere) {
            begun.clear();
            return false;
        }
        Begun visit = begun.pop();
        model.sheet().choose(visit.from());
        model.centerProperty().set(visit.center());
        visit.caveat().ifPresent(caveat -> {
            view.place().open();
            view.inspector().showCard(caveat);
            view.inspector().focusCard();
        });
        return true;
    }
}
