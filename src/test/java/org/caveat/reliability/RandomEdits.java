package org.caveat.reliability;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.caveat.collection.OpenCollection;
import org.caveat.edit.AddCaveat;
import org.caveat.edit.CiteEvidence;
import org.caveat.edit.DescribeIn;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.Listing;
import org.caveat.edit.ReviseText;
import org.caveat.edit.SetHeadline;
import org.caveat.edit.SetNames;
import org.caveat.edit.SetPersons;
import org.caveat.edit.WithdrawCaveat;
import org.caveat.model.Body;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Kind;
import org.caveat.model.Person;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.model.Source;
import org.caveat.model.Stance;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;

/** The edits of one author, the same for the same seed as far as the photographs say the same. */
final class RandomEdits {
    /** Of five edits one is of one of these few photographs, so that authors meet. */
    private static final int BUSY = 4;

    private static final List<String> LANGUAGES = List.of("en", "de", "ru", "he");

    private final OpenCollection collection;
    private final String author;
    private final Random random;
    private int number;

    RandomEdits(OpenCollection collection, String author, long seed) {
        this.collection = collection;
        this.author = author;
        this.random = new Random(seed);
    }

    /** An edit, and what is said by it. */
    record Next(Uttered uttered, Edit edit) {}

    Next next() {
        String word = String.format("%s%06d", author, ++number);
        int among = random.nextInt(5) == 0 ? BUSY : collection.photographs().size();
        String photograph = collection.photographs().get(random.nextInt(among)).file();
        Hand hand = Hand.of(author, Instant.now());
        List<Caveat> caveats =
                collection.holding(photograph).orElseThrow().state().caveats();
        Optional<Caveat> caveat =
                caveats.isEmpty() ? Optional.empty() : Optional.of(caveats.get(random.nextInt(caveats.size())));
        int kind = random.nextInt(8);
        return kind < 4 || caveat.isEmpty()
                ? ofThePhotograph(kind % 4, photograph, word, hand)
                : ofACaveat(kind - 4, photograph, caveat.get().id(), word, hand);
    }

    private Next ofThePhotograph(int kind, String photograph, String word, Hand hand) {
        String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
        return switch (kind) {
            case 0 ->
                said(photograph, "caption " + language, word, new DescribeIn(Statement.CAPTION, language, word, hand));
            case 1 -> said(photograph, "headline " + language, word, new SetHeadline(language, word));
            case 2 ->
                said(
                        photograph,
                        word,
                        word,
                        new SetPersons(List.of(Person.named("urn:uuid:" + word, word)), Listing.ADDS));
            default ->
                said(photograph, word, word, new SetNames(PhotographFields.KEYWORD, List.of(word), Listing.ADDS));
        };
    }

    private static Next ofACaveat(int kind, String photograph, String id, String word, Hand hand) {
        return switch (kind) {
            case 0 -> said(photograph, id + " text", word, new ReviseText(id, "en", word, hand));
            case 1 -> said(photograph, id + " reason", word, new WithdrawCaveat(id, word, Optional.empty(), hand));
            case 2 ->
                said(photograph, word, word, new CiteEvidence(id, Evidence.of(Stance.ASSERTS, Source.of(word)), hand));
            default -> adding(photograph, word, hand);
        };
    }

    private static Next adding(String photograph, String word, Hand hand) {
        Said said = Said.NOTHING.with(StatementFields.BODY, List.of(Body.of("en", word)));
        return said(photograph, word + " text", word, new AddCaveat("urn:uuid:" + word, Kind.AFTER, said, hand));
    }

    private static Next said(String photograph, String place, String word, Edit edit) {
        return new Next(new Uttered(photograph, place, word), edit);
    }
}
