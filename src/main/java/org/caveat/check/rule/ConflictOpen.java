package org.caveat.check.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.collection.versions.OpenField;
import org.caveat.collection.versions.VersionWords;

/** A field that several curators changed, of which nobody has chosen a version yet: what each of them says is told. */
public record ConflictOpen(VersionWords words) implements Rule.OfPhotograph {
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
        return words.of(holding.state()).stream()
                .map(field -> Observation.at(holding.file(), statement(holding, field), arguments(field, words)));
    }

    private static Optional<String> statement(Holding holding, OpenField field) {
        return Optional.of(field.in())
                .filter(id -> holding.state().statement(id).isPresent());
    }

    /** What the field is called, its versions, and the name by which it is chosen. */
    static Object[] arguments(OpenField field, VersionWords words) {
        return new Object[] {
            field.field(), words.inARow(field), field.name(), field.versions().size()
        };
    }
}
