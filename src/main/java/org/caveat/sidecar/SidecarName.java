package org.caveat.sidecar;

import java.nio.file.Path;

/** The names of our files beside a photograph: each is the photograph's full name with an ending of ours. */
public final class SidecarName {
    public static final String ENDING = ".caveat.json";
    /** Where the oldest entries of the history go when the sidecar grows large. */
    public static final String HISTORY_ENDING = ".caveat-history.json";

    private SidecarName() {}

    /** {@code photo.jpg.caveat.json} of {@code photo.jpg}. */
    public static Path of(Path photograph) {
        return photograph.resolveSibling(photograph.getFileName() + ENDING);
    }

    /**
     * {@code photo.jpg.caveat-history.json} of {@code photo.jpg.caveat.json}.
     *
     * @param number from 1; a second and further one has its number in its name
     */
    public static Path historyOf(Path sidecar, int number) {
        String name = String.valueOf(sidecar.getFileName());
        String ending = number == 1 ? HISTORY_ENDING : HISTORY_ENDING.replace(".json", "-" + number + ".json");
        return sidecar.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ending);
    }

    /** Whether a file is called like a sidecar. The collection's own file is none. */
    public static boolean isSidecar(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) && name.length() > ENDING.length() && !name.equals(CollectionFile.NAME);
    }
}
