package org.caveat.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Taken;
import org.caveat.time.Edtf;
import org.caveat.time.Reading;

/** A date that is no EDTF: the instant, the time a caveat speaks of, or the day an address was read. */
public record DateInvalid() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "date-invalid";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        Stream<Observation> instant = holding.state().photograph().taken().map(Taken::edtf).stream()
                .flatMap(text -> refused(text).map(why -> Observation.of(holding, text, why)));
        Stream<Observation> ofCaveats =
                holding.state().caveatsInOrder().stream().flatMap(caveat -> ofCaveat(holding, caveat));
        return Stream.concat(instant, ofCaveats);
    }

    private static Stream<Observation> ofCaveat(Holding holding, Caveat caveat) {
        Stream<String> dates = Stream.concat(
                caveat.when().stream(),
                caveat.evidence().stream().map(Evidence::accessed).flatMap(Optional::stream));
        return dates.flatMap(text -> refused(text).map(why -> Observation.of(holding, caveat, text, why)));
    }

    private static Stream<Reading.Refused> refused(String text) {
        return Edtf.read(text) instanceof Reading.Refused refused ? Stream.of(refused) : Stream.empty();
    }
}
