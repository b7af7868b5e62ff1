package org.caveat.metadata.container;

/** TIFF and the raw files made like it: one structure from the first byte to the last, which is its own block. */
final class TiffContainer implements Container {
    @Override
    public void unpack(Bytes file, Contents into) {
        into.foundTiffFile(file);
    }
}
