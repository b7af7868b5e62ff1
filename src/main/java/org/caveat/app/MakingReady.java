package org.caveat.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.caveat.work.Work;
import org.caveat.work.Work.Rank;

/**
 * While the toolkit starts on one processor, another makes ready what the first folder needs in any case. Each of these
 * takes long the first time alone; who comes to it before it is ready waits no longer than without.
 */
final class MakingReady {
    private MakingReady() {}

    /** @param asked the folder, or a photograph in it; the last one, where none is given */
    static void begin(Wiring wiring, Work work, Optional<Path> asked) {
        work.start(Rank.SOON, progress -> {
            folder(wiring, asked).ifPresent(folder -> lookUp(wiring, folder));
            return wiring.cache().hasRoom();
        });
        work.start(Rank.SOON, progress -> wiring.messages().get("ui.count", 2));
    }

    private static Optional<Path> folder(Wiring wiring, Optional<Path> asked) {
        return asked.map(path -> path.toAbsolutePath().normalize())
                .map(path -> Files.isRegularFile(path) ? path.getParent() : path)
                .or(() -> wiring.settings().latest().settings().recents().stream()
                        .flatMap(MakingReady::path)
                        .findFirst());
    }

    private static Stream<Path> path(String folder) {
        try {
            return Stream.of(Path.of(folder));
        } catch (InvalidPathException spoilt) { // nothing is opened there either
            return Stream.empty();
        }
    }

    private static void lookUp(Wiring wiring, Path folder) {
        if (Files.isDirectory(folder)) {
            wiring.catalogues().lookUp(folder, wiring.collections().load(folder));
        }
    }
}
