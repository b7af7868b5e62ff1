package org.caveat.ui.shell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** How long the window waits for the folder it is made for, before it comes alone and says that it is being opened. */
final class Patience {
    /** A folder that answers is open before anybody notices. */
    static final Duration WITH_STRANGERS = Duration.ofMillis(150);
    /**
     * Of one that was open before it is known how it is shown, and all of it is there soon: a window that came alone would
     * be drawn a second time for it.
     */
    static final Duration WITH_ACQUAINTANCES = Duration.ofSeconds(1);

    private final Set<Path> known;

    /** @param known the folders that were open before */
    Patience(Collection<Path> known) {
        this.known = known.stream().map(Patience::plain).collect(Collectors.toUnmodifiableSet());
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** How long it waits for a folder, or for the folder of a photograph. */
    Duration with(Path path) {
        Path plain = plain(path);
        Path parent = plain.getParent();
        boolean isKnown = known.contains(plain) || (parent != null && known.contains(parent));
        return isKnown ? WITH_ACQUAINTANCES : WITH_STRANGERS;
    }
}
