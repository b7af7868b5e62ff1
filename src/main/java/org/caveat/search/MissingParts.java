package org.caveat.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.ByFile;

/** Files of the same thing of which something is said, and that are not beside the photograph any more. */
final class MissingParts {
    private MissingParts() {}

    static boolean areIn(Holding holding) {
        AnnotatedPhotograph state = holding.state();
        Set<String> spokenOf = state.caveats().stream()
                .flatMap(caveat -> state.otherFile(caveat).stream())
                .map(ByFile::composed)
                .collect(Collectors.toSet());
        if (spokenOf.isEmpty()) {
            return false;
        }
        Stream.concat(
                        Stream.of(holding.found().fileName()),
                        holding.found().others().stream().map(Part::fileName))
                .map(ByFile::composed)
                .forEach(spokenOf::remove);
        return !spokenOf.isEmpty();
    }
}
