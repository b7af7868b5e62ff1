package org.caveat.sidecar;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.caveat.sidecar.file.AtomicFile;

/** Why the sidecars of many photographs cannot be written: each folder is asked once. Safe for several threads. */
public final class WritableFolders {
    /** Bytes of a photograph's name, with which that of its sidecar is nowhere too long. */
    private static final int SHORT_ENOUGH = 100;

    private final Function<Path, Optional<String>> asked;
    private final boolean isBeside;
    /** The folders against which nothing speaks. */
    private final Map<Path, Boolean> writable = new ConcurrentHashMap<>();

    /** @param isBeside whether sidecars stand beside their photographs, and nowhere else */
    WritableFolders(Function<Path, Optional<String>> asked, boolean isBeside) {
        this.asked = asked;
        this.isBeside = isBeside;
    }

    /** As {@link SidecarStore#cannotWrite}, by what was just seen in the place of the sidecar. */
    public Optional<String> cannotWrite(Path photograph, Glimpse seen) {
        boolean isPlain = isBeside && seen != Glimpse.UNKNOWN && isShort(photograph);
        boolean isKnown = isPlain && writable.computeIfAbsent(AtomicFile.folder(photograph), this::isWritable);
        return isKnown ? Optional.empty() : asked.apply(photograph);
    }

    private boolean isWritable(Path folder) {
        return asked.apply(folder.resolve("photograph")).isEmpty();
    }

    private static boolean isShort(Path photograph) {
        return String.valueOf(photograph.getFileName()).getBytes(StandardCharsets.UTF_8).length <= SHORT_ENOUGH;
    }
}
