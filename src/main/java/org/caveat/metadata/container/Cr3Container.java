package org.caveat.metadata.container;

import java.io.IOException;

/** Canon's raw files of the third sort: boxes, with EXIF in parts in a box of Canon's own within the movie box. */
final class Cr3Container implements Container {
    private static final String CANON = "\u0085\u00C0\u00B6\u0087\u0082\u000F\u0011\u00E0\u0081\u0011\u00F4\u00CEF+jH";

    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        for (Box box : Box.in(file)) {
            if (box.type().equals("moov")) {
                movie(box, into);
            }
        }
    }

    private static void movie(Box movie, Contents into) throws IOException {
        for (Box box : Box.in(movie.content())) {
            if (box.type().equals("uuid") && box.content().has(0, CANON)) {
                for (Box part : Box.in(box.content().after(CANON.length()))) {
                    part(part, into);
                }
            }
        }
    }

    /** CMT1 holds the first directory of EXIF, CMT2 the further one, CMT4 the place on earth. */
    private static void part(Box part, Contents into) throws IOException {
        if (part.type().equals("CMT1") || part.type().equals("CMT2")) {
            into.found(Block.Kind.TIFF, part.content());
        }
    }
}
