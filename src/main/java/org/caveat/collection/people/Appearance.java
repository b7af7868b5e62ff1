package org.caveat.collection.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.Person;

/**
 * A photograph on which somebody is said to be shown.
 *
 * @param person as that photograph names them
 * @param tie why they are taken for the one that was asked about
 */
public record Appearance(Holding photograph, Person person, Tie tie) {
    private static final Comparator<Caveat> BY_TIME = Comparator.comparing(
            caveat -> caveat.date().flatMap(date -> date.bounds().earliest()).orElse(LocalDate.MAX));

    /** Why somebody on a photograph is taken for the one that was asked about. */
    public enum Tie {
        /** It is the very one. */
        ITSELF,
        /** An authority record says who both are, and it is the same. */
        SAME_RECORD,
        /** Both are called the same, and nothing more says that they are one. */
        SAME_NAME
    }

    /** What is said of them there in the order of time, private and withdrawn caveats too; what has no date comes last. */
    public List<Caveat> caveats() {
        return photograph.state().caveatsInOrder().stream()
                .filter(caveat -> caveat.about().contains(person.id()))
                .sorted(BY_TIME)
                .toList();
    }

    String name() {
        return person.name().value().strip();
    }

    List<String> records() {
        return person.name().authorities();
    }

    boolean isRecorded() {
        return !records().isEmpty();
    }

    Appearance tied(Tie newTie) {
        return new Appearance(photograph, person, newTie);
    }
}
