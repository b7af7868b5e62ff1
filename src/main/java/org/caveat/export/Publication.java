package org.caveat.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.model.ByFile;
import org.caveat.model.CollectionDescription;
import org.caveat.model.RelativeReference;
import org.caveat.model.StatementFields;

/**
 * What is published: of the collection and of each photograph what stands, is public, or was asked for.
 *
 * @param folder the collection's own, for the files that its description names
 * @param title what the collection is called
 * @param photographs in the order in which they appear
 * @param failures photographs that were chosen and are left out as a whole, because it cannot be read what is said of them
 * @param isPart whether only some of the collection's photographs were chosen
 */
public record Publication(
        Path folder,
        String title,
        CollectionDescription description,
        List<PublishedPhotograph> photographs,
        ExportOptions options,
        List<LeftOut> failures,
        boolean isPart) {
    public Publication {
        failures = List.copyOf(failures);
        photographs = List.copyOf(photographs);
    }

    /** The language of texts that do not name theirs: BCP 47. */
    public String language() {
        return description.language();
    }

    /** How many statements are marked as private, and published because somebody asked for them. */
    int privates() {
        return (int) photographs.stream()
                .flatMap(photograph -> photograph.state().statements().stream())
                .filter(statement -> statement.get(StatementFields.PRIVATE))
                .count();
    }

    /** The photograph that a statement on another one refers to, if it is published too. */
    public Optional<PublishedPhotograph> referredTo(PublishedPhotograph from, String reference) {
        List<PublishedPhotograph> beside = photographs.stream()
                .filter(other -> other.holding()
                        .found()
                        .folder()
                        .equals(from.holding().found().folder()))
                .toList();
        return ByFile.of(
                        beside,
                        other -> RelativeReference.to(other.holding().found().fileName()))
                .get(reference);
    }
}
