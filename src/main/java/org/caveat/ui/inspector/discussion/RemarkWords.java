package org.caveat.ui.inspector.discussion;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Text;
import org.caveat.model.Timestamp;
import org.caveat.text.Messages;
import org.caveat.text.MomentWords;

/**
 * The words of remarks, and of who said something and when.
 *
 * @param zone in which times are told
 */
public record RemarkWords(Messages messages, ZoneId zone) {

    /** @param reader the name of who works here now */
    RemarkFace face(Statement reply, String reader, String language) {
        Optional<String> author = reply.get(StatementFields.CREATOR).map(Agent::name);
        List<Text> texts = reply.texts();
        Optional<Text> best = Text.best(texts, language);
        return new RemarkFace(
                reply.id(),
                author.orElse(messages.get("discussion.nobody")),
                when(reply),
                best.map(Text::language).orElse(language),
                best.map(Text::value).orElse(""),
                author.filter(reader::equals).isPresent());
    }

    private String when(Statement reply) {
        String made = reply.get(StatementFields.CREATED).map(this::moment).orElse("");
        return reply.get(StatementFields.MODIFIED)
                .filter(changed -> !reply.get(StatementFields.CREATED).equals(Optional.of(changed)))
                .map(changed -> messages.get("discussion.changed", made))
                .orElse(made);
    }

    /** A moment in words. */
    public String moment(Timestamp stamp) {
        return new MomentWords(messages.locale(), zone).of(stamp);
    }
}
