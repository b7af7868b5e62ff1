package org.caveat.cli.print;

import java.util.ArrayList;
import java.util.List;
import org.caveat.collection.versions.VersionNames;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.versions.Disagreement;
import org.caveat.sidecar.versions.Disagreements;
import org.caveat.sidecar.versions.Version;

/** Fields that several curators changed, as JSON: each version with its number, and its value as the sidecar spells it. */
final class VersionMembers {
    private VersionMembers() {}

    static void write(AnnotatedPhotograph state, JsonMembers members) {
        members.objects(
                "conflicts",
                Disagreements.of(state),
                (field, one) -> field(VersionNames.of(field, state.statement(field.in())), field, one));
    }

    private static void field(String name, Disagreement field, JsonMembers members) {
        List<Numbered> versions = new ArrayList<>();
        field.versions().forEach(version -> versions.add(new Numbered(versions.size() + 1, version)));
        members.text("name", name)
                .text("in", field.in())
                .text("field", field.field())
                .text("thing", field.thing())
                .objects("versions", versions, VersionMembers::version);
    }

    private record Numbered(int number, Version version) {}

    private static void version(Numbered numbered, JsonMembers members) {
        Version version = numbered.version();
        members.number("number", numbered.number())
                .text("value", version.json())
                .text("author", version.by().map(Agent::name))
                .text("created", version.when().map(Timestamp::text))
                .flag("stands", version.stands());
    }
}
