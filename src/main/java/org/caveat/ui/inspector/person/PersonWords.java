package org.caveat.ui.inspector.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Kind;
import org.caveat.model.Name;
import org.caveat.text.Messages;
import org.caveat.ui.inspector.caveats.CardWords;

/** The words on a person's card. */
record PersonWords(CardWords cards) {

    Messages messages() {
        return cards.messages();
    }

    /** What somebody is called. */
    String name(Name name) {
        return name.value().isBlank() ? messages().get("person.not-named") : name.value();
    }

    Optional<String> certainty(Name name) {
        return name.certainty().map(sure -> cards.words().certainty(sure));
    }

    /** What a photograph is called: its headline, else its file's name. */
    String title(Holding photograph) {
        return photograph
                .state()
                .photograph()
                .headline(cards.language())
                .orElse(photograph.found().fileName());
    }

    Optional<String> date(Holding photograph) {
        return photograph.state().photograph().taken().map(cards.words()::date);
    }

    String kind(Kind kind) {
        return cards.words().kind(kind, cards.own());
    }

    /** How sure, when, and on what it rests; and what else one must know of it. */
    String line(Caveat caveat) {
        return Stream.of(
                        caveat.certainty().map(cards.words()::certainty),
                        caveat.when().map(cards.words()::date),
                        Optional.of(cards.sources(caveat)),
                        Optional.of(messages().get("questions.disputed")).filter(word -> caveat.isDisputed()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** What stands beside a caveat in a pill: that it is private, or withdrawn. */
    List<String> pills(Caveat caveat) {
        return Stream.of(
                        Optional.of(messages().get("person.private")).filter(word -> caveat.isPrivate()),
                        Optional.of(messages().get("person.withdrawn")).filter(word -> !caveat.stands()))
                .flatMap(Optional::stream)
                .toList();
    }

    String aloud(Caveat caveat) {
        String line =
                Stream.concat(Stream.of(line(caveat)), pills(caveat).stream()).collect(Collectors.joining(" · "));
        return messages().get("person.caveat-aloud", kind(caveat.kind()), cards.inFull(caveat), line);
    }
}
