package org.caveat.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was replied to a caveat, and to those replies, in the order in which it was made. */
public final class Discussion {
    private Discussion() {}

    /**
     * The replies to a caveat and to each other.
     *
     * @param caveat the id of the caveat, standing or withdrawn
     */
    public static List<Statement> of(AnnotatedPhotograph state, String caveat) {
        List<Statement> replies =
                state.statements().stream().filter(Statement::isReply).toList();
        Set<String> discussed = new HashSet<>(Set.of(caveat));
        int known = 0;
        // a reply may stand before what it replies to: files are merged
        while (known < discussed.size()) {
            known = discussed.size();
            replies.stream()
                    .filter(reply -> answered(reply).filter(discussed::contains).isPresent())
                    .forEach(reply -> discussed.add(reply.id()));
        }
        return replies.stream().filter(reply -> discussed.contains(reply.id())).toList();
    }

    /** The id of what a reply replies to. */
    public static Optional<String> answered(Statement reply) {
        return reply.get(StatementFields.TARGET).map(Target::source);
    }
}
