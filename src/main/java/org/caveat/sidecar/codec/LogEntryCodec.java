package org.caveat.sidecar.codec;

import java.util.Optional;
import org.caveat.model.Agent;
import org.caveat.model.LogEntry;
import org.caveat.model.Timestamp;
import org.caveat.sidecar.json.Unreadable;
import org.caveat.sidecar.json.Where;
import tools.jackson.databind.JsonNode;

/** One author, one photograph, one sitting: {@code {id, created, creator, caveat:changes}}. */
final class LogEntryCodec implements Codec<LogEntry> {
    private static final ChangeCodec CHANGE = new ChangeCodec();

    @Override
    public LogEntry read(JsonNode node, Where where) throws Unreadable {
        Members members = Members.of(node, where);
        String id = members.word("id", Leaf.WORD);
        Optional<Timestamp> created = members.one("created", Leaf.TIMESTAMP);
        Optional<Agent> creator = members.one("creator", AgentCodec.INSTANCE);
        return new LogEntry(id, created, creator, members.many("caveat:changes", CHANGE), members.rest());
    }

    @Override
    public JsonNode write(LogEntry entry) {
        return new Composed()
                .many("caveat:changes", CHANGE, entry.changes())
                .one("created", Leaf.TIMESTAMP, entry.created())
                .one("creator", AgentCodec.INSTANCE, entry.creator())
                .word("id", Leaf.WORD, entry.id())
                .and(entry.foreign());
    }
}
