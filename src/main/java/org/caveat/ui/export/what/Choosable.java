package org.caveat.ui.export.what;

import java.util.Optional;
import java.util.Set;

/** What can be chosen of some formats only, each by the word that the command line has for it. */
public enum Choosable {
    /** The address under which an export will be published. */
    BASE_URL("base-url", Set.of("iiif", "site")),
    /** One IIIF Manifest a folder, instead of one a photograph. */
    FOLDER_MANIFESTS("folder-manifests", Set.of("iiif")),
    /** Tiles for looking at pictures in depth. */
    TILES("tiles", Set.of("site")),
    /** Tables without the guard against formulas. */
    RAW("raw", Set.of("csv"));

    private final String key;
    private final Set<String> formats;

    Choosable(String key, Set<String> formats) {
        this.key = key;
        this.formats = formats;
    }

    /** Its word. */
    String key() {
        return key;
    }

    /** Whether one of some formats has it. */
    public boolean isOf(Set<String> chosen) {
        return formats.stream().anyMatch(chosen::contains);
    }

    static Optional<Choosable> of(String key) {
        for (Choosable one : values()) {
            if (one.key.equals(key)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
