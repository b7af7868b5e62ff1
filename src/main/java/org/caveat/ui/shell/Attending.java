package org.caveat.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caveat.collection.Found;
import org.caveat.search.Offered;
import org.caveat.search.Term;
import org.caveat.search.Trait;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.search.AttentionModel;
import org.caveat.ui.search.AttentionModel.Calling;
import org.caveat.ui.search.FacetWords;

/** Goes to the next photograph that calls for attention, in whichever view is in front, and says which it is. */
final class Attending implements AutoCloseable {
    private final CollectionModel model;
    private final FacetWords words;
    private final AttentionModel attention;
    private final Subscriptions subscriptions = new Subscriptions();

    Attending(CollectionModel model, FacetWords words) {
        this.model = model;
        this.words = words;
        this.attention = new AttentionModel(model.search());
        subscriptions.on(model.sheet().chosenProperty(), () -> tell(""));
    }

    /** @param atHand what is looked for, where it is not what the search asks for */
    void go(boolean isForward, Optional<Trait> atHand) {
        List<Trait> sought = attention.sought(atHand);
        List<String> shown = model.sheet().photographsProperty().get().stream()
                .map(Found::file)
                .toList();
        Optional<Calling> found = attention.from(model.sheet().chosen().focus(), isForward, shown, sought);
        found.map(Calling::file).ifPresent(model.sheet()::choose);
        tell(found.map(this::words).orElseGet(() -> none(sought)));
    }

    private String words(Calling found) {
        return words.messages().get("ui.attention-found", names(found.traits()), found.place(), found.count());
    }

    private String none(List<Trait> sought) {
        return sought.equals(Trait.FOR_ATTENTION)
                ? words.messages().get("ui.attention-none")
                : words.messages().get("ui.attention-none-such", names(sought));
    }

    private String names(List<Trait> traits) {
        return traits.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(Trait trait) {
        Term term = new Term.Is(trait);
        return words.name(new Offered(term, term.spelled(), 0));
    }

    private void tell(String told) {
        model.words().toldProperty().set(told);
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
