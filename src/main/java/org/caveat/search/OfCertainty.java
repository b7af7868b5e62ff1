package org.caveat.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;

/** A caveat stands that is as sure as that, or more, or less. What is not known is neither more sure nor less. */
public record OfCertainty(Compared compared, Certainty certainty) implements Term.OfState {
    private static final List<Certainty> FROM_LEAST =
            List.of(Certainty.DOUBTFUL, Certainty.POSSIBLE, Certainty.PROBABLE, Certainty.CERTAIN);

    @Override
    public boolean matches(Holding holding) {
        return holding.state().caveats().stream()
                .filter(Caveat::stands)
                .map(Caveat::certainty)
                .flatMap(Optional::stream)
                .anyMatch(this::stands);
    }

    private boolean stands(Certainty found) {
        boolean isOrdered = FROM_LEAST.contains(found) && FROM_LEAST.contains(certainty);
        return isOrdered
                ? compared.holds(found, certainty, Comparator.comparingInt(FROM_LEAST::indexOf))
                : compared != Compared.BELOW && compared != Compared.ABOVE && found.equals(certainty);
    }

    @Override
    public String spelled() {
        return "certainty:" + compared.sign() + certainty.key();
    }
}
