package org.caveat.check.rule;

import java.util.stream.Stream;
import org.caveat.collection.Beside;
import org.caveat.collection.Holding;
import org.caveat.model.OtherFile;
import org.caveat.model.PhotographFields;

/** Another file of the same thing, named in the sidecar, that is not there. */
public record PartMissing() implements Rule.OfPhotograph {
    @Override
    public String name() {
        return "part-missing";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Observation> in(Holding holding) {
        return holding.state().photograph().get(PhotographFields.FILE).stream()
                .map(OtherFile::fileName)
                .filter(name -> Beside.find(holding.found().path(), name).isEmpty())
                .map(name -> Observation.of(holding, name));
    }
}
