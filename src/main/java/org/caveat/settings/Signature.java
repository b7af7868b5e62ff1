package org.caveat.settings;

import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Orcid;

/**
 * With what a person signs.
 *
 * @param name under which caveats are written
 * @param orcid goes with that name, and with no other
 */
public record Signature(Optional<String> name, Optional<Orcid> orcid) {
    public static final Signature NONE = new Signature(Optional.empty(), Optional.empty());

    public Signature by(String newName) {
        return new Signature(Optional.of(newName.strip()).filter(given -> !given.isEmpty()), orcid);
    }

    public Signature with(Optional<Orcid> newOrcid) {
        return new Signature(name, newOrcid);
    }

    /** Who signs with a name: known by the ORCID, where it is this one's name. */
    public Agent agent(String signing) {
        Agent person = Agent.person(signing);
        return name.filter(signing::equals)
                .flatMap(own -> orcid)
                .map(known -> person.knownAs(known.address()))
                .orElse(person);
    }
}
