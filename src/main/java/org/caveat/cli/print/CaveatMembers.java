package org.caveat.cli.print;

import java.util.List;
import org.caveat.model.Agent;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Name;
import org.caveat.model.Region;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Timestamp;

/** One caveat, as JSON. */
final class CaveatMembers {
    private CaveatMembers() {}

    static void write(Shown photograph, Caveat caveat, JsonMembers members) {
        members.text("id", caveat.id())
                .text("kind", caveat.kind().key())
                .texts("texts", ByLanguage.of(caveat.texts(), photograph.language()))
                .texts("short", ByLanguage.of(caveat.shortTexts(), photograph.language()))
                .text("certainty", caveat.certainty().map(Certainty::key))
                .text("when", caveat.when())
                .text("place", caveat.place().map(Name::value))
                .texts("about", about(photograph, caveat));
        where(photograph, caveat, members);
        standing(caveat, members);
        members.objects("evidence", caveat.evidence(), (evidence, one) -> evidence(photograph, evidence, one));
        made(caveat.statement(), members);
    }

    /** The names of the persons it is about; of one who is not among those shown, the id. */
    static List<String> about(Shown photograph, Caveat caveat) {
        return caveat.about().stream()
                .map(id -> photograph
                        .state()
                        .photograph()
                        .person(id)
                        .map(person -> person.name().value())
                        .orElse(id))
                .toList();
    }

    private static void where(Shown photograph, Caveat caveat, JsonMembers members) {
        members.text("region", caveat.region().map(Region::spelled))
                .object("beyond", caveat.beyond(), (beyond, mark) -> mark.text("edge", beyond.edge())
                        .number("at", beyond.at()))
                .number("page", caveat.page())
                .text("otherFile", photograph.state().otherFile(caveat));
    }

    private static void standing(Caveat caveat, JsonMembers members) {
        members.text("status", caveat.status().key())
                .text("reason", caveat.statement().get(StatementFields.REASON))
                .text("replacedBy", caveat.statement().get(StatementFields.REPLACED_BY))
                .flag("lead", caveat.isLead())
                .flag("private", caveat.isPrivate())
                .flag("disputed", caveat.isDisputed())
                .flag("unsourced", caveat.isUnsourced());
    }

    private static void evidence(Shown photograph, Evidence evidence, JsonMembers members) {
        members.text("stance", evidence.stance().key())
                .text("citation", evidence.source().citation())
                .text("locator", evidence.source().locator())
                .text("url", evidence.source().identifier())
                .text("quote", evidence.quote())
                .texts("notes", ByLanguage.of(evidence.notes(), photograph.language()))
                .text("accessed", evidence.accessed())
                .text("photograph", evidence.source().photograph());
    }

    private static void made(Statement statement, JsonMembers members) {
        members.text("author", statement.get(StatementFields.CREATOR).map(Agent::name))
                .text("created", statement.get(StatementFields.CREATED).map(Timestamp::text))
                .text("modified", statement.get(StatementFields.MODIFIED).map(Timestamp::text));
    }
}
