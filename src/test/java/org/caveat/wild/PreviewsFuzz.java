package org.caveat.wild;

import java.io.IOException;
import java.util.Optional;
import org.caveat.metadata.container.Block;
import org.caveat.metadata.container.Bytes;
import org.caveat.metadata.container.ClassicTiff;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.Format;
import org.caveat.metadata.container.Preview;
import org.caveat.metadata.container.Previews;

/** Our own unpacking of files of pictures: it says what it found or that the file goes no further, and finds nothing outside. */
public final class PreviewsFuzz {
    private static final int MOST_BLOCKS = 100;

    private PreviewsFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Bytes file = Bytes.of(bytes);
        try {
            Optional<Format> format = Format.of(file);
            if (format.isPresent()) {
                unpacked(format.get(), file);
                for (Preview preview : Previews.in(format.get(), file)) {
                    Promise.kept(preview.offset() + preview.length() <= bytes.length, "a preview lies in the file");
                }
                if (format.get() == Format.TIFF && ClassicTiff.isNeeded(file)) {
                    ClassicTiff.of(file);
                }
            }
        } catch (IOException end) {
            // the file goes no further
        }
    }

    private static void unpacked(Format format, Bytes file) {
        Contents contents = new Contents();
        try {
            format.unpack(file, contents);
        } catch (IOException end) {
            // what was found until then counts
        }
        Optional<Block> next = contents.nextBlock();
        for (int count = 0; next.isPresent() && count < MOST_BLOCKS; count++) {
            Promise.kept(next.get().bytes().size() >= 0, "a block has a size");
            next = contents.nextBlock();
        }
    }
}
