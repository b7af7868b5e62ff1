package org.caveat.ui.inspector.caveats;

import java.util.List;
import java.util.stream.Stream;
import org.caveat.text.Messages;

/** What can be done with the caveat of a card, by its buttons and by its menu. */
record CardVerbs(CardFace face, CaveatsModel model) {

    /** Something that can be done, in a word or two. */
    record Verb(String words, Runnable action) {}

    /** What is said of it by hand; nothing of one that was withdrawn. */
    List<Verb> saying() {
        return face.caveat().stands()
                ? List.of(
                        verb("caveats.edit", () -> model.edit(face.id(), false)),
                        verb("caveats.cite", () -> model.edit(face.id(), true)))
                : List.of();
    }

    Verb discussing() {
        return verb("discussion.discuss", () -> model.discuss(face.id()));
    }

    /** That it no longer stands, or stands again. */
    Verb standing() {
        return face.caveat().stands()
                ? verb("caveats.withdraw", () -> model.askWhyWithdrawn(face.id()))
                : verb("caveats.stand-again", () -> model.letStand(face.id()));
    }

    Stream<Verb> all() {
        return Stream.concat(saying().stream(), Stream.of(standing(), discussing()));
    }

    private Verb verb(String words, Runnable action) {
        return new Verb(messages().get(words), action);
    }

    private Messages messages() {
        return model.words().messages();
    }
}
