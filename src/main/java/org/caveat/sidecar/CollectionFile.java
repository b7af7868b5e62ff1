package org.caveat.sidecar;

/** The file that describes a collection as a whole. */
public final class CollectionFile {
    public static final String NAME = "collection.caveat.json";

    private CollectionFile() {}
}
