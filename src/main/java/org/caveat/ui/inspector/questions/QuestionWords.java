package org.caveat.ui.inspector.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.model.Caveat;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Person;
import org.caveat.model.Standing;
import org.caveat.model.Standing.State;
import org.caveat.text.Messages;
import org.caveat.ui.inspector.caveats.CardWords;
import org.caveat.ui.inspector.caveats.Marked;

/** The words for how questions stand. */
record QuestionWords(CardWords cards) {

    Messages messages() {
        return cards.messages();
    }

    String label(Kind kind) {
        return cards.words().kind(kind, cards.own());
    }

    String question(Kind kind) {
        return cards.words().question(kind, cards.own());
    }

    /** How a question stands, in a few words: <i>probable · 1 source</i>. */
    String state(Standing standing) {
        List<Caveat> answers = standing.answers();
        if (answers.isEmpty()) {
            return messages().get("questions.not-asked");
        }
        return answers.size() == 1 ? line(answers.get(0)) : several(standing);
    }

    /** How an answer stands: <i>not known · looked in 2 places</i>. */
    String line(Caveat answer) {
        Optional<String> disputed = Optional.of(messages().get("questions.disputed"))
                .filter(words -> Standing.of(answer) == State.DISPUTED);
        Optional<String> sources = Optional.of(cards.sources(answer));
        // the sign that stands before the words is that of the first
        return Standing.of(answer) == State.NO_SOURCE
                ? joined(sources, sure(answer))
                : joined(disputed.or(() -> sure(answer)), sources);
    }

    private String several(Standing standing) {
        int unsourced = standing.state() == State.NO_SOURCE ? 0 : standing.unsourced();
        Optional<String> first =
                switch (standing.state()) {
                    case DISPUTED -> Optional.of(messages().get("questions.disputed"));
                    case NO_SOURCE -> Optional.of(messages().get("caveats.no-source"));
                    default -> standing.strongest().flatMap(this::sure);
                };
        return joined(
                first,
                Optional.of(
                        messages().get("questions.answers", standing.answers().size())),
                Optional.of(unsourced).filter(count -> count > 0).map(count -> messages()
                        .get("questions.without-source", count)));
    }

    private Optional<String> sure(Caveat answer) {
        return answer.certainty().map(certainty -> cards.words().certainty(certainty));
    }

    @SafeVarargs
    private static String joined(Optional<String>... facts) {
        return Stream.of(facts).flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    /** What a row says under its label: the strongest answer; where nobody has asked, the question. */
    String beneath(Standing standing) {
        return standing.strongest().map(cards::inFull).orElseGet(() -> question(standing.kind()));
    }

    /** A row in one breath, for who cannot see it. */
    String aloud(Standing standing) {
        return messages()
                .get(
                        "questions.aloud",
                        label(standing.kind()),
                        standing.strongest().isEmpty()
                                ? question(standing.kind())
                                : question(standing.kind()) + " " + beneath(standing),
                        state(standing));
    }

    /** How many of the nine stand how: <i>2 answered</i>, <i>1 not known</i>, <i>6 not asked</i>. */
    List<String> tally(List<Standing> nine) {
        List<String> counts = new ArrayList<>();
        for (State state : List.of(State.ANSWERED, State.DISPUTED, State.NO_SOURCE, State.NOT_KNOWN, State.NOT_ASKED)) {
            long count = nine.stream().filter(one -> one.state() == state).count();
            if (count > 0) {
                String key = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
                counts.add(messages().get("questions.tally-" + key, count));
            }
        }
        return List.copyOf(counts);
    }

    /** That what was drawn waits for an answer; nothing where nothing does. */
    String waits(Marked marked) {
        return marked.beyond()
                .map(mark -> messages().get("questions.beyond-waits", messages().get("caveats.beyond-" + mark.edge())))
                .or(() -> marked.region().map(drawn -> messages()
                        .get(Marked.isPoint(drawn) ? "questions.point-waits" : "questions.region-waits")))
                .orElse("");
    }

    /** Whom the open question is about. */
    String about(Person person) {
        String name = person.name().value().isBlank()
                ? messages().get("questions.about-nobody-named")
                : person.name().value();
        return messages().get(person.region().isPresent() ? "questions.about-region" : "questions.about", name);
    }

    String certainty(Certainty certainty) {
        return cards.words().certainty(certainty);
    }
}
