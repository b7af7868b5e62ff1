package org.caveat.collection.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
            return Optional.of(version.stands() ? new Settle(place, of.notes(), by) : new RemoveStatement(of.in()));
        }
        return Chosen.in(state, of, version)
                .map(chosen -> new ChooseVersion(place, of.field(), chosen, of.notes(), by));
    }

    /** Keeps all versions of a field; empty where it cannot hold them, or nobody disagrees any more. */
    public static Optional<Edit> keepBoth(AnnotatedPhotograph state, Disagreement of, Hand by) {
        return isDecided(Disagreements.of(state), of)
                ? Optional.empty()
                : all(of, version -> Chosen.in(state, of, version))
                        .flatMap(versions -> KeepBoth.of(place(of), of.field(), versions, of.notes(), by));
    }

    /** Whether a field can hold all its versions. */
    static boolean holdsBoth(AnnotatedPhotograph state, Disagreement of) {
        return all(of, version -> Chosen.in(state, of, version))
                .flatMap(versions -> Joining.of(of.field(), versions, Choosing::anyId))
                .isPresent();
    }

    /** Whether a field of the collection can hold all its versions. */
    static boolean holdsBoth(CollectionDescription description, Disagreement of) {
        return all(of, version -> Chosen.in(description, of, version))
                .flatMap(versions -> Joining.of(of.field(), versions, Choosing::anyId))
                .isPresent();
    }

    /** It is only asked whether they can be joined: no id that is made for it comes into a file. */
    private static String anyId() {
        return "";
    }

    /** What would be said with each version; empty where one of them cannot be read, or the statement itself is in question. */
    private static Optional<List<Said>> all(Disagreement of, Function<Version, Optional<Said>> chosen) {
        List<Said> read = of.versions().stream()
                .flatMap(version -> chosen.apply(version).stream())
                .toList();
        return Optional.of(read)
                .filter(all -> !of.isOfTheWhole() && all.size() == of.versions().size());
    }

    /** Takes one version of a field of the collection. */
    public static Optional<CollectionEdit> take(CollectionDescription description, Disagreement of, Version version) {
        return Chosen.in(description, of, version)
                .map(chosen -> new ChooseOfCollection(of.field(), chosen, of.notes()));
    }

    /** Keeps all versions of a field of the collection; empty where it cannot hold them. */
    public static Optional<CollectionEdit> keepBoth(CollectionDescription description, Disagreement of, Hand by) {
        return all(of, version -> Chosen.in(description, of, version))
                .flatMap(versions -> Joining.of(of.field(), versions, by.newId()))
                .map(joined -> new ChooseOfCollection(of.field(), joined, of.notes()));
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
