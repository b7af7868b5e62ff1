package org.caveat.cli.given;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caveat.cli.console.Refusal;
import org.caveat.model.Certainty;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Kind;
import org.caveat.model.OwnKind;
import org.caveat.model.Stance;
import org.caveat.model.Status;
import org.caveat.text.Messages;

/** Words of which only a few are known: kinds, certainties, stances, formats. */
public final class GivenWords {
    private final Messages messages;

    public GivenWords(Messages messages) {
        this.messages = messages;
    }

    /**
     * One of the nine kinds, or of the collection's own.
     *
     * @throws Refusal where it is neither
     */
    public Kind kind(String word, CollectionDescription collection) throws Refusal {
        List<Kind> known = new ArrayList<>(Kind.KNOWN);
        collection.get(CollectionFields.KINDS).stream()
                .map(OwnKind::name)
                .map(Kind::new)
                .forEach(known::add);
        return among("--kind", word, known, Kind::key);
    }

    /**
     * How certain somebody is.
     *
     * @throws Refusal where it is no certainty
     */
    public Certainty certainty(String word) throws Refusal {
        return among("--certainty", word, Certainty.KNOWN, Certainty::key);
    }

    /**
     * What a source says to a caveat.
     *
     * @throws Refusal where it is no stance
     */
    public Stance stance(String word) throws Refusal {
        return among("--stance", word, Stance.KNOWN, Stance::key);
    }

    /**
     * What a caveat can be made with an option; it is withdrawn with a command of its own, which asks for the reason.
     *
     * @throws Refusal where it is neither {@code draft} nor {@code reviewed}
     */
    public Status status(String word) throws Refusal {
        return among("--status", word, List.of(Status.DRAFT, Status.REVIEWED), Status::key);
    }

    /**
     * One of the words an option knows.
     *
     * @throws Refusal where it is none of them
     */
    public String oneOf(String option, String word, List<String> known) throws Refusal {
        return among(option, word, known, Function.identity());
    }

    private <T> T among(String option, String word, List<T> known, Function<T, String> key) throws Refusal {
        for (T one : known) {
            if (key.apply(one).equals(word)) {
                return one;
            }
        }
        String words = String.join(", ", known.stream().map(key).toList());
        throw Refusal.wrongUsage(messages.get("cli.not-one-of", option, Quoted.of(word), words));
    }
}
