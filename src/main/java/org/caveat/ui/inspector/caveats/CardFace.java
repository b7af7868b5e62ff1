package org.caveat.ui.inspector.caveats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.model.Caveat;
import org.caveat.model.Evidence;
import org.caveat.model.Person;
import org.caveat.model.Statement;

/**
 * What a card says of its caveat.
 *
 * @param number of its region or mark on the picture
 * @param about the persons it is about, as the photograph names them
 * @param text its words, in the reader's language where there is a choice; a <em>not known</em> without words says so
 * @param line certainty, date and sources, in words
 * @param sides of a disputed caveat: who says what
 * @param withdrawn why it was withdrawn, and what replaced it; empty while it stands
 * @param remarks its discussion
 */
record CardFace(
        Caveat caveat,
        Optional<Integer> number,
        String label,
        List<Person> about,
        Said text,
        Line line,
        Optional<Sides> sides,
        Optional<String> withdrawn,
        List<Statement> remarks) {

    /**
     * The words in one language.
     *
     * @param others the other languages there are
     */
    record Said(String language, String words, List<String> others) {}

    /**
     * The line under the text.
     *
     * @param certainty in words; empty where nothing is said of it
     * @param date in words; empty where there is none
     * @param surface on which other file or page of the thing it lies; empty where on the leading picture
     * @param sources how many, or that there is none, or where one looked
     */
    record Line(String certainty, String date, String surface, String sources) {}

    /** How many remarks there are on it, in words; empty where there is none. */
    String discussed(CardWords words) {
        return remarks.isEmpty() ? "" : words.messages().get("discussion.count", remarks.size());
    }

    /**
     * Both sides of a dispute.
     *
     * @param carrying what asserts, corroborates or qualifies it; empty where nobody is cited
     * @param disputing what disputes it
     */
    record Sides(List<Evidence> carrying, List<Evidence> disputing) {}

    /** The references to the photographs that are shown as evidence. */
    Stream<String> evidencePhotographs() {
        return sides.stream()
                .flatMap(both -> Stream.concat(both.carrying().stream(), both.disputing().stream()))
                .flatMap(evidence -> evidence.source().photograph().stream());
    }

    String id() {
        return caveat.id();
    }
}
