package org.caveat.ui.inspector.caveats;

import java.util.Optional;
import java.util.function.Consumer;
import org.caveat.model.Caveat;

/** What can be done with the caveat that is selected, from wherever in the window. */
public record SelectedCaveat(CaveatsModel model) {

    private Optional<Caveat> caveat() {
        return model.selectedProperty().get().filter(id -> model.isOpen()).flatMap(model::caveat);
    }

    /** Whether there is one, and something can be done with it. */
    public boolean isThere() {
        return caveat().isPresent();
    }

    /** Whether there is one that was not withdrawn. */
    public boolean stands() {
        return caveat().filter(Caveat::stands).isPresent();
    }

    public void edit() {
        standing(model::edit);
    }

    public void cite() {
        standing(id -> model.edit(id, true));
    }

    public void withdraw() {
        standing(model::askWhyWithdrawn);
    }

    public void discuss() {
        caveat().map(Caveat::id).ifPresent(model::discuss);
    }

    /** Lets it be read first, or no longer. */
    public void lead() {
        caveat().filter(Caveat::stands).ifPresent(caveat -> model.lead(caveat.id(), !caveat.isLead()));
    }

    private void standing(Consumer<String> action) {
        caveat().filter(Caveat::stands).map(Caveat::id).ifPresent(action);
    }
}
