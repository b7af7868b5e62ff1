package org.caveat.ui.export.what;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What can be chosen of some formats only, each by the word under which it is remembered. */
public enum Choosable {
    /** The address under which an export will be published. */
    BASE_URL("base-url", "iiif", "site"),
    /** One IIIF Manifest a folder, instead of one a photograph. */
    FOLDER_MANIFESTS("folder-manifests", "iiif", ""),
    /** Tiles for looking at pictures in depth. */
    TILES("tiles", "site", ""),
    /** Tables without the guard against formulas. */
    RAW("raw", "csv", ""),
    /** How large captioned copies are, and of which kind. */
    COPIES("copies", "images", "");

    private final String key;
    private final String format;
    private final String other;

    Choosable(String key, String format, String other) {
        this.key = key;
        this.format = format;
        this.other = other;
    }

    /** Its word. */
    String key() {
        return key;
    }

    /** Whether one of some formats has it. */
    public boolean isOf(Set<String> chosen) {
        return chosen.contains(format) || chosen.contains(other);
    }

    static Optional<Choosable> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }
}
