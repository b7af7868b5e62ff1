package org.caveat.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.Conflict;
import org.caveat.model.PhotographFields;
import org.caveat.model.StatementFields;

/** A field that two curators changed, of which nobody has chosen a value yet. */
public record ConflictOpen() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "conflict-open";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        Stream<Observation> ofPhotograph = fields(holding.state().photograph().get(PhotographFields.CONFLICT))
                .map(field -> Observation.of(holding, field));
        Stream<Observation> ofStatements = holding.state().statements().stream()
                .flatMap(statement -> fields(statement.get(StatementFields.CONFLICT))
                        .map(field -> Observation.at(holding.file(), Optional.of(statement.id()), field)));
        return Stream.concat(ofPhotograph, ofStatements);
    }

    private static Stream<String> fields(List<Conflict> conflicts) {
        return conflicts.stream().map(Conflict::field).distinct();
    }
}
