package org.caveat.cli.print;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Caveat;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.model.Title;

/**
 * A photograph as it is shown: what every printer asks of it, whatever the format.
 *
 * @param holding the photograph
 * @param language the collection's: what is shown where only one language has room
 */
public record Shown(Holding holding, String language) {

    AnnotatedPhotograph state() {
        return holding.state();
    }

    /** Its path in the collection; the bare name of a photograph that was asked for alone. */
    public String file() {
        return holding.file();
    }

    String status() {
        return holding.status().name().toLowerCase(Locale.ROOT);
    }

    Optional<Integer> width() {
        return known(holding.facts().header().width());
    }

    Optional<Integer> height() {
        return known(holding.facts().header().height());
    }

    private static Optional<Integer> known(int pixels) {
        return pixels > 0 ? Optional.of(pixels) : Optional.empty();
    }

    Optional<String> headline() {
        return best(state().photograph().titles().stream().map(Title::text).toList());
    }

    Optional<String> instant() {
        return state().photograph().taken().map(Taken::edtf);
    }

    /** The text in the collection's language, or another, where only one has room. */
    Optional<String> best(List<Text> texts) {
        return Text.best(texts, language).map(Text::value);
    }

    /** Paths of the other files of the same thing, as {@link #file()} is given. */
    List<String> files() {
        Path folder = holding.found().path().toAbsolutePath().normalize().resolveSibling("");
        String place = holding.found().folder();
        String before = place.isEmpty() ? "" : place + "/";
        return holding.found().others().stream()
                .map(other -> folder.relativize(other.path().toAbsolutePath().normalize()))
                .map(other ->
                        before + other.toString().replace(other.getFileSystem().getSeparator(), "/"))
                .toList();
    }

    List<Caveat> standing() {
        return state().caveats().stream().filter(Caveat::stands).toList();
    }

    long disputed() {
        return standing().stream().filter(Caveat::isDisputed).count();
    }

    long unsourced() {
        return standing().stream().filter(Caveat::isUnsourced).count();
    }

    long withdrawn() {
        return state().caveats().size() - (long) standing().size();
    }
}
