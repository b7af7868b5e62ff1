package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Discussion;
import org.caveat.model.Said;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;
import org.caveat.model.Text;

/**
 * Says something in the discussion of a caveat, or says it anew. Blank words take the remark away; what was replied to it
 * then replies to what it replied to, so that no word of anybody else goes with it. What is no remark is not touched.
 *
 * @param id of the remark: one that is there, or a new {@code urn:uuid:…}
 * @param caveat the id of what is discussed
 * @param language BCP 47
 */
public record Remark(String id, String caveat, String language, String words, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        Optional<Statement> there = state.statement(id);
        if (there.isPresent() && !there.get().isReply()) {
            return Several.NOTHING;
        }
        if (there.isPresent()) {
            return words.isBlank() ? away(there.get(), state) : anew(there.get());
        }
        return words.isBlank() ? Several.NOTHING : InsertStatement.last(new Statement(id, fresh()));
    }

    private Said fresh() {
        return Said.NOTHING
                .with(StatementFields.MOTIVATION, Statement.REPLYING)
                .with(StatementFields.BODY, List.of(Body.of(language, words)))
                .with(StatementFields.TARGET, Optional.of(Target.whole(caveat)))
                .with(StatementFields.CREATOR, Optional.of(by.author()))
                .with(StatementFields.CREATED, Optional.of(by.stamp()));
    }

    /** One in several languages is said anew in one of them; one in a single language in that which is typed. */
    private Edit anew(Statement there) {
        List<Body> bodies = there.get(StatementFields.BODY);
        if (bodies.size() > 1) {
            return new ReviseText(id, language, words, by);
        }
        Body said = bodies.stream()
                .findFirst()
                .map(body -> new Body(
                        new Text(language, words, body.text().foreign()), body.creator(), body.transcription()))
                .orElseGet(() -> Body.of(language, words));
        return new ReviseStatement<>(id, StatementFields.BODY, List.of(said), by);
    }

    private Edit away(Statement there, AnnotatedPhotograph state) {
        Optional<Target> answered = there.get(StatementFields.TARGET);
        List<Edit> edits = new ArrayList<>();
        state.statements().stream()
                .filter(reply -> reply.isReply() && Discussion.answered(reply).equals(Optional.of(id)))
                .forEach(reply -> edits.add(new Put<>(Place.statement(reply.id()), StatementFields.TARGET, answered)));
        edits.add(new RemoveStatement(id));
        return new Several(edits);
    }
}
