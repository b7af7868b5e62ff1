package org.caveat.importing.csv;

import java.util.List;
import java.util.Optional;
import org.caveat.importing.Arriving;
import org.caveat.importing.table.Row;
import org.caveat.model.Agent;
import org.caveat.model.Beyond;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Foreign;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Region;
import org.caveat.model.RelativeReference;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.model.Timestamp;

/** The table of caveats. */
final class CaveatRows {
    /** What the table calls a caveat that has no kind. */
    private static final String COMMENT = "comment";

    private final Arriving arriving;

    CaveatRows(Arriving arriving) {
        this.arriving = arriving;
    }

    /** Takes a row; false for one that says nothing: neither of what kind it is nor a word. */
    boolean read(Row row, Draft draft) {
        String id = row.cell("id");
        Optional<Statement> there = draft.here.statement(id);
        Statement statement = new Statement(id, Said.NOTHING)
                .with(StatementFields.BODY, bodies(row, draft))
                .with(StatementFields.SHORT, Cells.texts(row, "short", draft.language))
                .with(StatementFields.CERTAINTY, row.said("certainty").map(Certainty::new))
                .with(StatementFields.LEAD, Cells.flag(row, "lead"))
                .with(StatementFields.PRIVATE, Cells.flag(row, "private"))
                .with(StatementFields.STATUS, status(row, there))
                .with(StatementFields.KIND, kind(row, there))
                .with(StatementFields.MOTIVATION, there.isPresent() ? "" : Statement.COMMENTING);
        boolean saysNothing = statement.get(StatementFields.KIND).isEmpty()
                && statement.get(StatementFields.BODY).isEmpty();
        if (saysNothing && there.isEmpty()) {
            return false;
        }
        draft.state(record(row, subject(row, draft, statement, there.isPresent())));
        return true;
    }

    /** Its texts, without the words that stand for none. */
    private List<Body> bodies(Row row, Draft draft) {
        List<String> none = List.of(arriving.say("export.not-known"), arriving.say("export.no-text"));
        return Cells.texts(row, "text", draft.language).stream()
                .filter(text -> !none.contains(text.value()))
                .map(text -> new Body(text, Optional.empty(), Optional.empty()))
                .toList();
    }

    /** A caveat that does not say so is a draft: the table says it of each. */
    private static Optional<Status> status(Row row, Optional<Statement> there) {
        Optional<Status> said = row.said("status").map(Status::new);
        boolean isSaidHere = there.flatMap(statement -> statement.get(StatementFields.STATUS))
                .isPresent();
        return said.filter(status -> isSaidHere || !status.equals(Status.DRAFT));
    }

    private static String kind(Row row, Optional<Statement> there) {
        String said = row.cell("kind");
        boolean isSaidHere = there.filter(
                        statement -> !statement.get(StatementFields.KIND).isEmpty())
                .isPresent();
        return said.equals(COMMENT) && !isSaidHere ? "" : said;
    }

    private Statement subject(Row row, Draft draft, Statement statement, boolean stands) {
        Optional<Region> region = Cells.region(row);
        Optional<Integer> page = Cells.number(row, "page");
        Optional<String> other = row.said("other_file").filter(CaveatRows::isName);
        Target whole =
                other.map(name -> Target.whole(RelativeReference.to(name))).orElseGet(draft::target);
        boolean isTold = region.isPresent() || page.isPresent() || other.isPresent() || !stands;
        Statement placed = isTold
                ? statement.with(
                        StatementFields.TARGET, Optional.of(whole.at(region).on(page)))
                : statement;
        return placed.with(StatementFields.ABOUT, about(row, draft))
                .with(StatementFields.WHEN, row.said("when_edtf"))
                .with(StatementFields.PLACE, row.said("place").map(Name::of))
                .with(
                        StatementFields.BEYOND,
                        row.said("beyond_edge")
                                .map(edge -> new Beyond(edge, Cells.number(row, "beyond_at"), Foreign.NONE)));
    }

    /** Another file of the same thing lies beside it: a path out of the folder is none. */
    private static boolean isName(String name) {
        return name.indexOf('/') < 0 && name.indexOf('\\') < 0 && !name.equals("..");
    }

    /** Persons by their ids; by their names, where a table has none. */
    private static List<String> about(Row row, Draft draft) {
        List<String> ids = Cells.several(row.cell("about_id"));
        if (!ids.isEmpty()) {
            return ids;
        }
        return Cells.several(row.cell("about")).stream()
                .map(name -> draft.persons().stream()
                        .filter(person -> person.name().value().equals(name))
                        .map(Person::id)
                        .findFirst()
                        .orElse(name))
                .toList();
    }

    private static Statement record(Row row, Statement statement) {
        return statement
                .with(StatementFields.REASON, row.said("reason"))
                .with(StatementFields.REPLACED_BY, row.said("replaced_by"))
                .with(StatementFields.RIGHTS, row.said("text_rights_uri"))
                .with(StatementFields.CREATOR, row.said("author").map(Agent::person))
                .with(StatementFields.CREATED, row.said("created").map(Timestamp::new))
                .with(StatementFields.MODIFIED, row.said("modified").map(Timestamp::new));
    }

    /** A part of the discussion of a caveat. */
    static void reply(Row row, Draft draft) {
        boolean stands = draft.here.statement(row.cell("id")).isPresent();
        List<Text> texts = Cells.texts(row, "text", draft.language);
        Statement reply = new Statement(row.cell("id"), Said.NOTHING)
                .with(StatementFields.MOTIVATION, Statement.REPLYING)
                .with(
                        StatementFields.BODY,
                        texts.stream()
                                .map(text -> new Body(text, Optional.empty(), Optional.empty()))
                                .toList());
        Optional<Target> target = row.said("reply_to").filter(id -> !stands).map(Target::whole);
        draft.state(record(row, reply.with(StatementFields.TARGET, target)));
    }
}
