package org.caveat.bench;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.Describe;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.SetInstant;
import org.caveat.edit.SetNames;
import org.caveat.edit.SetPersons;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;

/** What is said of an invented photograph: headline, description of some 400 letters, and caveats of every kind in turn. */
final class InventedCaption {
    private static final int DESCRIPTION = 300;
    private static final int CLAIM = 120;
    private static final int PERSONS = 400;
    private static final int PLACES = 90;

    private final InventedWords words;

    InventedCaption(InventedWords words) {
        this.words = words;
    }

    /** The same number says the same. */
    AnnotatedPhotograph of(String fileName, int number) {
        Random random = new Random(number);
        int tongue = number % InventedWords.TONGUES.size();
        String language = InventedWords.TONGUES.get(tongue);
        Hand hand = new Hand(
                Hand.of("A. Marin", Instant.EPOCH).author(), Instant.parse("2026-11-24T09:00:00Z"), () -> id(random));
        Person person = Person.named(id(random), "Person " + random.nextInt(PERSONS));
        AnnotatedPhotograph state = AnnotatedPhotograph.bare(fileName);
        for (Edit edit : List.of(
                new SetHeadline(language, words.text(tongue, 30, random)),
                new Describe(
                        Statement.CAPTION, List.of(Body.of(language, words.text(tongue, DESCRIPTION, random))), hand),
                new SetInstant(String.valueOf(1850 + random.nextInt(140))),
                new SetPersons(List.of(person), Listing.REPLACES),
                new SetNames(PhotographFields.PLACE, List.of("Place " + random.nextInt(PLACES)), Listing.REPLACES))) {
            state = edit.applyTo(state).state();
        }
        for (int caveat = 0; caveat < 1 + number % 3; caveat++) {
            state = caveat(tongue, number + caveat, hand, random).applyTo(state).state();
        }
        return state;
    }

    private Edit caveat(int tongue, int number, Hand hand, Random random) {
        Kind kind = Kind.KNOWN.get(number % Kind.KNOWN.size());
        Source source = Source.of(words.text(tongue, 40, random));
        List<Evidence> evidence = number % 5 == 0
                ? List.of()
                : number % 7 == 0
                        ? List.of(Evidence.of(Stance.ASSERTS, source), Evidence.of(Stance.DISPUTES, source))
                        : List.of(Evidence.of(Stance.ASSERTS, source));
        Said said = Said.NOTHING
                .with(
                        StatementFields.BODY,
                        List.of(Body.of(InventedWords.TONGUES.get(tongue), words.text(tongue, CLAIM, random))))
                .with(StatementFields.CERTAINTY, Optional.of(Certainty.PROBABLE))
                .with(StatementFields.WHEN, Optional.of("19" + (10 + random.nextInt(80)) + "~"))
                .with(StatementFields.EVIDENCE, evidence);
        return new AddCaveat(id(random), kind, said, hand);
    }

    private static String id(Random random) {
        return "urn:uuid:" + new UUID(random.nextLong(), random.nextLong());
    }
}
