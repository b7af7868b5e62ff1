package org.caveat.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.console.ShownProgress;
import org.caveat.cli.print.ListedPhotographs;
import org.caveat.cli.print.Shown;
import org.caveat.collection.CollectionOnDisk;
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
            collection.unread().forEach(desk.console()::tell);
            desk.services().collections().trouble(collection.folder()).ifPresent(desk.console()::tell);
            return collection;
        } catch (Unopenable reason) {
            throw Refusal.nothingDone(reason.sentence());
        }
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
