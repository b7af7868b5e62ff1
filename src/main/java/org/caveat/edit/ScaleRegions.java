package org.caveat.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Person;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Target;

/**
 * Scales all that was drawn on the former picture to the one that stands in its place: the regions of statements and of
 * persons, and the marks beyond the frame; and takes over the facts of the new one. Nothing is scaled where the sidecar does
 * not tell how large the former one was. Regions on other pages than the first stay: how large those were nobody told. So do
 * regions that are not understood.
 *
 * @param picture what the file is now
 */
public record ScaleRegions(PictureFacts picture, Hand by) implements Verb {

    @Override
    public Edit in(AnnotatedPhotograph state) {
        List<Edit> edits = new ArrayList<>();
        Scaling.between(state.photograph(), picture).ifPresent(scaling -> {
            for (Statement statement : state.statements()) {
                edits.add(region(statement, scaling));
                edits.add(mark(statement, scaling));
            }
            edits.add(persons(state.photograph(), scaling));
        });
        edits.add(picture.taken(state));
        return new Several(edits);
    }

    private Edit region(Statement statement, Scaling scaling) {
        Optional<Target> target = statement.get(StatementFields.TARGET);
        Optional<Target> scaled = target.map(
                whole -> whole.page().orElse(1) == 1 ? whole.at(whole.region().map(scaling::of)) : whole);
        return new ReviseStatement<>(statement.id(), StatementFields.TARGET, scaled, by);
    }

    private Edit mark(Statement statement, Scaling scaling) {
        return new ReviseStatement<>(
                statement.id(),
                StatementFields.BEYOND,
                statement.get(StatementFields.BEYOND).map(scaling::of),
                by);
    }

    private static Edit persons(Photograph photograph, Scaling scaling) {
        List<Person> scaled = photograph.persons().stream()
                .map(person ->
                        new Person(person.id(), person.name(), person.region().map(scaling::of)))
                .toList();
        return scaled.equals(photograph.persons())
                ? Several.NOTHING
                : new Put<>(Place.PHOTOGRAPH, PhotographFields.PERSON, scaled);
    }
}
