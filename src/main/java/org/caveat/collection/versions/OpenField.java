package org.caveat.collection.versions;

import java.util.List;
import org.caveat.sidecar.versions.Disagreement;

/**
 * A field that is not decided yet, as people read it.
 *
 * @param name of the field, by which the command line knows it: {@code certainty}
 * @param field what the field is called on screen
 * @param holdsBoth whether all versions can be kept
 */
public record OpenField(
        Disagreement disagreement, String name, String field, List<ToldVersion> versions, boolean holdsBoth) {
    public OpenField {
        versions = List.copyOf(versions);
    }

    /** The same under another name on screen. */
    OpenField called(String name) {
        return new OpenField(disagreement, this.name, name, versions, holdsBoth);
    }

    public String in() {
        return disagreement.in();
    }

    /** The field's key in the sidecar. */
    public String key() {
        return disagreement.field();
    }
}
