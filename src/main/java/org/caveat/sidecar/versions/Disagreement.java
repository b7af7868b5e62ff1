package org.caveat.sidecar.versions;

import java.util.List;
import java.util.Optional;
import org.caveat.model.Change;
import org.caveat.model.Conflict;

/**
 * A field that several curators changed, with what each of them says, until one version is chosen.
 *
 * @param in {@link Change#PHOTO}, the id of a statement, or {@link #PAGE}
 * @param field the field's key; {@link Change#WHOLE} where one removed the statement that another changed
 * @param thing the id of the element of the field's list that they changed; empty where it is the field as a whole
 * @param versions what they say, the earliest first; one where all others came to the same
 * @param notes what the file keeps of it, to be taken away once a version is chosen
 */
public record Disagreement(
        String in, String field, Optional<String> thing, List<Version> versions, List<Conflict> notes) {
    /** The sidecar, or the collection file, as a whole. */
    public static final String PAGE = "";

    public Disagreement {
        versions = List.copyOf(versions);
        notes = List.copyOf(notes);
    }

    /** Whether it is about a statement's being there at all. */
    public boolean isOfTheWhole() {
        return field.equals(Change.WHOLE);
    }

    /** Whether it is about a field of the photograph as a thing. */
    public boolean isOfPhotograph() {
        return in.equals(Change.PHOTO);
    }

    /** Whether another one is about the same field, whatever is said in it. */
    public boolean isAbout(Disagreement other) {
        return in.equals(other.in) && field.equals(other.field) && thing.equals(other.thing);
    }
}
