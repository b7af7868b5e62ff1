package org.caveat.collection.versions;

import java.util.List;
import java.util.Optional;
import org.caveat.edit.ChooseOfCollection;
import org.caveat.edit.ChooseVersion;
import org.caveat.edit.CollectionEdit;
import org.caveat.edit.Edit;
import org.caveat.edit.Hand;
import org.caveat.edit.KeepBoth;
import org.caveat.edit.Place;
import org.caveat.edit.RemoveStatement;
import org.caveat.edit.Settle;
import org.caveat.edit.joining.Joining;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Change;
import org.caveat.model.CollectionDescription;
import org.caveat.model.Said;
import org.caveat.sidecar.versions.Chosen;
import org.caveat.sidecar.versions.Disagreement;
import org.caveat.sidecar.versions.Disagreements;
import org.caveat.sidecar.versions.Version;

/** The edits that decide a disagreement. One that was decided meanwhile is decided no more. */
public final class Choosing {
    private Choosing() {}

    /** Takes one version of a field; empty where nobody disagrees any more, or it cannot be read. */
    public static Optional<Edit> take(AnnotatedPhotograph state, Disagreement of, Version version, Hand by) {
        if (isDecided(Disagreements.of(state), of)) {
            return Optional.empty();
        }
        Place place = place(of);
        if (of.isOfTheWhole()) {
            return Optional.of(
                    version.stands() ? new Settle(place, of.notes(), by) : new RemoveStatement(of.in()));
        }
        return Chosen.in(state, of, version)
                .map(chosen -> new ChooseVersion(place, of.field(), chosen, of.notes(), by));
    }

    /** Keeps all versions of a field; empty where it cannot hold them. */
    public static Optional<Edit> keepBoth(AnnotatedPhotograph state, Disagreement of, Hand by) {
        if (of.isOfTheWhole() || isDecided(Disagreements.of(state), of)) {
            return Optional.empty();
        }
        List<Said> versions = of.versions().stream()
                .flatMap(version -> Chosen.in(state, of, version).stream())
                .toList();
        return versions.size() == of.versions().size()
                ? KeepBoth.of(place(of), of.field(), versions, of.notes(), by).map(kept -> kept)
                : Optional.empty();
    }

    /** Takes one version of a field of the collection. */
    public static Optional<CollectionEdit> take(CollectionDescription description, Disagreement of, Version version) {
        return Chosen.in(description, of, version)
                .map(chosen -> new ChooseOfCollection(of.field(), chosen, of.notes()));
    }

    /** Keeps all versions of a field of the collection; empty where it cannot hold them. */
    public static Optional<CollectionEdit> keepBoth(CollectionDescription description, Disagreement of, Hand by) {
        List<Said> versions = of.versions().stream()
                .flatMap(version -> Chosen.in(description, of, version).stream())
                .toList();
        return versions.size() == of.versions().size()
                ? Joining.of(of.field(), versions, by.newId())
                        .map(joined -> new ChooseOfCollection(of.field(), joined, of.notes()))
                : Optional.empty();
    }

    private static boolean isDecided(List<Disagreement> open, Disagreement of) {
        return open.stream().noneMatch(of::isAbout);
    }

    private static Place place(Disagreement of) {
        if (of.in().equals(Disagreement.PAGE)) {
            return Place.PAGE;
        }
        return of.in().equals(Change.PHOTO) ? Place.PHOTOGRAPH : Place.statement(of.in());
    }
}
