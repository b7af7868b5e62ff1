package org.caveat.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.metadata.Facts;
import org.caveat.metadata.FileFacts;
import org.caveat.model.Agent;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Change;
import org.caveat.model.Evidence;
import org.caveat.model.Foreign;
import org.caveat.model.LogEntry;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;
import org.caveat.model.Text;
import org.caveat.model.Timestamp;

/** What is not to be published unasked, said in words that nobody uses: wherever they turn up, something got out. */
final class Withheld {
    /** What betrays each thing that is carried only when asked for. */
    private static final Map<Extra, List<String>> WORDS = new EnumMap<>(Map.of(
            Extra.PRIVATE, List.of("quomblezifft"),
            Extra.WITHDRAWN, List.of("drivelquassen"),
            Extra.DISCUSSION, List.of("plaunderwick"),
            Extra.HISTORY, List.of("zettelgraum"),
            Extra.GPS, List.of("48.13743", "98.76543")));

    /** What betrays a key that this program does not understand, which is never published. */
    static final String NEVER = "unkenbrimsel";

    private static final double LATITUDE = 48.13743;
    private static final double LONGITUDE = -98.76543;

    private Withheld() {}

    /** A statement that says the words, besides its own, if it is not to be published. */
    static Statement marked(Statement statement) {
        if (statement.get(StatementFields.PRIVATE)) {
            return saying(statement, Extra.PRIVATE);
        }
        boolean isWithdrawn = statement.get(StatementFields.STATUS).equals(Optional.of(Status.WITHDRAWN));
        return isWithdrawn ? saying(statement, Extra.WITHDRAWN) : statement;
    }

    private static Statement saying(Statement statement, Extra extra) {
        String word = word(extra);
        Evidence source = new Evidence(
                Stance.DISPUTES,
                new Source("In " + word, Optional.of("doi:" + word), Optional.of(word), Optional.empty()),
                Optional.of(word),
                List.of(Text.of("en", word)),
                Optional.empty(),
                Foreign.NONE);
        List<Body> bodies = new ArrayList<>(statement.get(StatementFields.BODY));
        bodies.add(Body.of("fr", "Ici, " + word + "."));
        List<Evidence> evidence = new ArrayList<>(statement.get(StatementFields.EVIDENCE));
        evidence.add(source);
        return statement
                .with(StatementFields.BODY, bodies)
                .with(StatementFields.SHORT, List.of(Text.of("en", word)))
                .with(StatementFields.REASON, Optional.of(word))
                .with(StatementFields.EVIDENCE, evidence);
    }

    /** A photograph with all of it: a reply to its first statement, a history, a place on earth, keys not understood. */
    static Holding around(Holding photograph, int number) {
        AnnotatedPhotograph state = photograph.state();
        Statement first = state.statements().get(0);
        List<Statement> statements = new ArrayList<>(state.statements());
        statements.add(Given.reply(number, first, word(Extra.DISCUSSION))
                .with(StatementFields.CREATOR, Optional.of(Agent.person("A. " + word(Extra.DISCUSSION)))));
        Change change = new Change(
                Change.PHOTO,
                PhotographFields.MEDIUM.key(),
                Optional.of("\"" + word(Extra.HISTORY) + "\""),
                Foreign.NONE);
        LogEntry entry = new LogEntry(
                Given.id(number + 1),
                Optional.of(new Timestamp("2026-11-20T09:15:00Z")),
                Optional.of(Agent.person("B. " + word(Extra.HISTORY))),
                List.of(change),
                Foreign.NONE);
        Foreign foreign = Foreign.of(Map.of("x:" + NEVER, "\"" + NEVER + "\""));
        AnnotatedPhotograph all = state.withItems(statements)
                .with(new Photograph(state.photograph().said().with(foreign)))
                .with(state.page().with(foreign))
                .withLog(List.of(entry));
        return new Holding(
                photograph.found(),
                placed(photograph.facts()),
                Given.holding(photograph.file(), all).sidecar());
    }

    private static FileFacts placed(FileFacts facts) {
        Facts known = facts.facts();
        Facts.Device device =
                new Facts.Device(known.device().camera(), Optional.of(new Facts.Gps(LATITUDE, LONGITUDE)));
        return new FileFacts(
                facts.header(),
                new Facts(
                        known.taken(), known.captions(), known.credit(), known.keywords(), device, known.resolution()),
                facts.entries(),
                facts.problems(),
                facts.unreadable());
    }

    /** What betrays one thing. */
    static List<String> words(Extra extra) {
        return WORDS.getOrDefault(extra, List.of());
    }

    private static String word(Extra extra) {
        return words(extra).get(0);
    }
}
