package org.caveat.edit;

import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.PhotographFields;

/**
 * Says who holds the photograph. An address that stood with another name stays with it no longer than the name.
 *
 * @param name blank where nobody is to be named
 */
public record SetRepository(String name) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Optional<Agent> holder = state.photograph().get(PhotographFields.REPOSITORY);
        if (holder.map(Agent::name).filter(name::equals).isPresent()) {
            return Several.NOTHING;
        }
        return new Put<>(
                Place.PHOTOGRAPH,
                PhotographFields.REPOSITORY,
                name.isBlank() ? Optional.empty() : Optional.of(Agent.organization(name)));
    }
}
