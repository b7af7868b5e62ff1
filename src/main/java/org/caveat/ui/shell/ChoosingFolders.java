package org.caveat.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.caveat.collection.OpenCollection;

/** Folders that are chosen in the system's own dialog: one to be opened, and one for sidecars. */
final class ChoosingFolders {
    private final Services services;
    private final Choices choices;
    private final Opener opener;
    private final Consumer<Path> open;
    private final Executor toolkit;

    /** @param open goes to a folder, once what was said of what is open is on disk */
    ChoosingFolders(Services services, Choices choices, Opener opener, Consumer<Path> open, Executor toolkit) {
        this.services = services;
        this.choices = choices;
        this.opener = opener;
        this.open = open;
        this.toolkit = toolkit;
    }

    /** Chooses a folder, and opens it. */
    void toOpen() {
        services.surroundings()
                .chooseFolder(services.messages().get("ui.choose-folder"), choices.lastFolder())
                .ifPresent(open);
    }

    /** Chooses where sidecars go that cannot lie beside their photographs; what is open is opened again with it. */
    void forSidecars() {
        services.surroundings()
                .chooseFolder(services.messages().get("ui.choose-sidecar-folder"), Optional.empty())
                .ifPresent(folder -> keepSidecars(Optional.of(folder)));
    }

    /** Keeps sidecars there from now on; nowhere but beside their photographs, where no folder is given. */
    void keepSidecars(Optional<Path> folder) {
        Optional<Path> shown = opener.collection().map(OpenCollection::folder);
        choices.keepSidecarsIn(folder)
                .result()
                .whenComplete((kept, failure) -> toolkit.execute(() -> shown.ifPresent(open)));
    }
}
