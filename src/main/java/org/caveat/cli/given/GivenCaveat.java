package org.caveat.cli.given;

import java.util.ArrayList;
import java.util.List;
import org.caveat.cli.console.Refusal;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Person;
import org.caveat.text.Messages;

/** Caveats and persons of a photograph, by their ids or names. */
public final class GivenCaveat {
    private static final String URN = "urn:uuid:";

    private final Messages messages;

    public GivenCaveat(Messages messages) {
        this.messages = messages;
    }

    /**
     * The caveat with an id, given with or without {@code urn:uuid:}.
     *
     * @throws Refusal where the photograph has none with that id
     */
    public Caveat withId(Holding photograph, String id) throws Refusal {
        return photograph
                .state()
                .caveat(id)
                .or(() -> photograph.state().caveat(URN + id))
                .orElseThrow(
                        () -> Refusal.wrongUsage(messages.get("cli.caveat-missing", photograph.file(), Quoted.of(id))));
    }

    /**
     * The ids of persons shown, each given by name or id.
     *
     * @throws Refusal where nobody shown is called so, or several are
     */
    public List<String> persons(Holding photograph, List<String> names) throws Refusal {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            String id = person(photograph, name).id();
            if (!ids.contains(id)) {
                ids.add(id);
            }
        }
        return List.copyOf(ids);
    }

    private Person person(Holding photograph, String name) throws Refusal {
        List<Person> shown = photograph.state().photograph().persons();
        List<Person> meant = shown.stream()
                .filter(person ->
                        person.name().value().equals(name) || person.id().equals(name))
                .toList();
        if (meant.size() > 1) {
            String ids = String.join(", ", meant.stream().map(Person::id).toList());
            throw Refusal.wrongUsage(messages.get("cli.person-twice", photograph.file(), Quoted.of(name), ids));
        }
        if (meant.isEmpty()) {
            throw Refusal.wrongUsage(messages.get("cli.person-missing", photograph.file(), Quoted.of(name)));
        }
        return meant.get(0);
    }
}
