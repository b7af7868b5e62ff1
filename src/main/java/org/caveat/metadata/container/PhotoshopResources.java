package org.caveat.metadata.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Photoshop's image resources: a signature, a number, a name, and data padded to an even length (Adobe Photoshop File
 * Formats Specification, Image Resource Blocks).
 */
public final class PhotoshopResources {
    private static final int IPTC = 0x0404;
    private static final int PROFILE = 0x040F;
    private static final int EXIF = 0x0422;
    private static final int EXIF_MORE = 0x0423;
    private static final int XMP = 0x0424;
    private static final int FIRST_PATH = 0x07D0;
    private static final int MOST_OF_THE_REST = 4 << 10;
    private static final int MOST_RESOURCES = 2_000;

    private PhotoshopResources() {}

    /**
     * Unpacks resources as far as they go. Where they break off that is told among the problems, and not thrown.
     *
     * @throws IOException where the bytes cannot be read at all
     */
    public static void unpack(Bytes resources, Contents into) throws IOException {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        long at = 0;
        try {
            for (int count = 0; count < MOST_RESOURCES && isResource(resources, at); count++) {
                at = resource(resources, at, rest, into);
            }
        } catch (CutShort short_) {
            into.problem("metadata.damaged", "Photoshop");
        }
        if (rest.size() > 0) {
            into.found(Block.Kind.PHOTOSHOP, Bytes.of(rest.toByteArray()));
        }
    }

    private static boolean isResource(Bytes resources, long at) throws IOException {
        return resources.has(at, "8BIM")
                || resources.has(at, "PHUT")
                || resources.has(at, "AgHg")
                || resources.has(at, "DCSR");
    }

    private static long resource(Bytes resources, long at, ByteArrayOutputStream rest, Contents into)
            throws IOException {
        int number = resources.big16(at + 4);
        long name = resources.at(at + 6) + 1L;
        long size = at + 6 + name + (name & 1);
        long data = size + 4;
        long length = resources.big32(size);
        boolean ours = resources.has(at, "8BIM");
        Bytes bytes = resources.part(data, Math.min(length, resources.size() - data));
        if (ours && bytes.size() > 0) {
            take(number, bytes, into);
        }
        if (bytes.size() < length) {
            throw new CutShort(data, length, resources.size());
        }
        if (ours && isOfTheRest(number) && length <= MOST_OF_THE_REST) {
            rest.writeBytes(resources.piece(at, data - at));
            rest.writeBytes(bytes.whole());
            rest.writeBytes(new byte[(int) (length & 1)]);
        }
        return data + length + (length & 1);
    }

    private static void take(int number, Bytes bytes, Contents into) throws IOException {
        switch (number) {
            case IPTC -> into.found(Block.Kind.IPTC, bytes);
            case PROFILE -> into.found(Block.Kind.ICC, bytes);
            case EXIF, EXIF_MORE -> into.found(Block.Kind.TIFF, bytes);
            case XMP -> into.found(Block.Kind.XMP, bytes);
            default -> {
                // One of the rest.
            }
        }
    }

    /** Paths and what plug-ins keep say nothing of the photograph. */
    private static boolean isOfTheRest(int number) {
        boolean taken = number == IPTC || number == PROFILE || number == EXIF || number == EXIF_MORE || number == XMP;
        return !taken && number < FIRST_PATH;
    }
}
