package org.caveat.search;

import java.util.stream.Stream;
import org.caveat.collection.Holding;
import org.caveat.collection.Part;

/**
 * Some file of the photograph is called so.
 *
 * @param folded as {@link FoldedName} folds it
 * @param isWhole it is the whole name, or the whole path, else a word of the name begins so
 */
public record OfFile(String folded, boolean isWhole) implements Term.OfState {
    @Override
    public boolean matches(Holding holding) {
        Stream<String> names = Stream.concat(
                Stream.of(holding.found().fileName()),
                holding.found().others().stream().map(Part::fileName));
        boolean isNamed = names.map(FoldedName::folded).anyMatch(name -> FoldedName.isMeant(name, folded, isWhole));
        return isNamed || (folded.contains("/") && isPath(FoldedName.folded(holding.file())));
    }

    private boolean isPath(String path) {
        return FoldedName.isMeant(path, folded, isWhole);
    }

    @Override
    public String spelled() {
        return "file:" + Spelled.name(folded, isWhole);
    }
}
