package org.caveat.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caveat.sidecar.file.Owner;

/** The note in a folder being written, by which the next export sees whether somebody is still writing there. */
final class StagingOwner {
    private static final String NOTE = "owner";

    private static final String NOBODY = "nobody\n";
    /** For so long a folder is left alone that does not say whose it is, or that another machine writes. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(1);
    /** The number of a process that ended is given to another one some day. */
    private static final Duration GIVEN_AGAIN = Duration.ofDays(1);

    private StagingOwner() {}

    /** Nobody writes there any more, though who did is still running. */
    static void giveUp(Path folder) throws IOException {
        Files.writeString(folder.resolve(NOTE), NOBODY);
    }

    static void note(Path folder) throws IOException {
        Owner self = Owner.self();
        Files.writeString(folder.resolve(NOTE), self.host() + "\n" + self.process() + "\n");
    }

    /** Whether nobody writes into a folder any more. */
    static boolean isLeftBehind(Path folder, Instant now) throws IOException {
        Optional<Owner> owner = of(folder);
        if (isGivenUp(folder) || (owner.isPresent() && owner.get().isGone(Owner.self()))) {
            return true;
        }
        boolean isHere =
                owner.isPresent() && owner.get().host().equals(Owner.self().host());
        Instant since = Files.getLastModifiedTime(folder).toInstant();
        return since.plus(isHere ? GIVEN_AGAIN : LEFT_BEHIND).isBefore(now);
    }

    private static boolean isGivenUp(Path folder) {
        try {
            return Files.readString(folder.resolve(NOTE)).equals(NOBODY);
        } catch (IOException notSaid) {
            return false;
        }
    }

    private static Optional<Owner> of(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(NOTE), StandardCharsets.UTF_8);
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Owner(lines.get(0), Long.parseLong(lines.get(1))));
        } catch (IOException | NumberFormatException notSaid) {
            return Optional.empty();
        }
    }
}
