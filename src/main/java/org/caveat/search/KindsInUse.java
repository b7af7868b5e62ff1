package org.caveat.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caveat.collection.Holding;
import org.caveat.model.Caveat;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Kind;

/** The kinds of caveat that can be asked for in a collection: the nine, its own, and whatever stands in its sidecars. */
public final class KindsInUse {
    private KindsInUse() {}

    public static List<Kind> in(CollectionDescription description, List<Holding> holdings) {
        Set<Kind> kinds = new LinkedHashSet<>(Kind.KNOWN);
        description.get(CollectionFields.KINDS).forEach(own -> kinds.add(new Kind(own.name())));
        for (Holding holding : holdings) {
            holding.state().caveats().stream().map(Caveat::kind).forEach(kinds::add);
        }
        return List.copyOf(kinds);
    }
}
