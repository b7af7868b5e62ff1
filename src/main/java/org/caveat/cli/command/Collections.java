package org.caveat.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.console.ShownProgress;
import org.caveat.cli.print.ListedPhotographs;
import org.caveat.cli.print.Shown;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.ExportAround;
import org.caveat.collection.Holding;
import org.caveat.collection.Unopenable;
import org.caveat.model.CollectionDescription;

/** Collections, as the commands ask for them. */
final class Collections {
    private final Desk desk;

    Collections(Desk desk) {
        this.desk = desk;
    }

    /** A folder with all its photographs. What could not be looked into is told. */
    CollectionOnDisk read(String folder) throws Refusal {
        try (ShownProgress progress = desk.console().progress(desk.say("cli.reading"))) {
            CollectionOnDisk collection = desk.services().photographs().read(desk.path(folder), progress);
            progress.close();
            desk.trace().milestone("collection-read", Map.of("photographs", (long)
                    collection.holdings().size()));
            collection.unread().forEach(desk.console()::tell);
            desk.services().collections().trouble(collection.folder()).ifPresent(desk.console()::tell);
            return collection;
        } catch (Unopenable reason) {
            throw Refusal.nothingDone(reason.sentence());
        }
    }

    /** A folder to change or to publish, which no export of Caveat's can be. */
    CollectionOnDisk readOwn(String folder) throws Refusal {
        Optional<String> published = published(desk.path(folder));
        if (published.isPresent()) {
            throw Refusal.nothingDone(published.get());
        }
        return read(folder);
    }

    /** Whether all that a collection consists of was looked into. */
    boolean isWhole(CollectionOnDisk collection) {
        return collection.unread().isEmpty()
                && desk.services().collections().trouble(collection.folder()).isEmpty();
    }

    /** Why nothing can be said in a place, where it is an export. */
    Optional<String> published(Path place) {
        return ExportAround.of(place)
                .map(export -> export.equals(place.toAbsolutePath().normalize())
                        ? desk.say("cli.is-export", place.toString())
                        : desk.say("cli.in-export", place.toString(), export.toString()));
    }

    /** Some photographs of a collection, as a list to print. */
    static ListedPhotographs list(CollectionOnDisk collection, List<Holding> some) {
        String language = collection.description().language();
        List<Shown> shown =
                some.stream().map(holding -> new Shown(holding, language)).toList();
        return new ListedPhotographs(collection.folder(), collection.title(), shown);
    }

    /** What is said of the collection that a photograph is in: by the nearest collection file at or above it. */
    CollectionDescription around(Path photograph) {
        Path path = photograph.toAbsolutePath().normalize();
        return Optional.ofNullable(path.getRoot())
                .map(top -> desk.services().collections().nearest(path, top))
                .orElse(CollectionDescription.NONE);
    }
}
