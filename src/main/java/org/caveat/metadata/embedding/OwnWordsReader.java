package org.caveat.metadata.embedding;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.caveat.metadata.container.Block;
import org.caveat.metadata.container.Bytes;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.FileBytes;
import org.caveat.metadata.container.Format;
import org.caveat.work.Deadline;

/**
 * Reads what files say of themselves. Nothing that is wrong with one is ever thrown: what cannot be read is not there. May be
 * used by many threads.
 */
public final class OwnWordsReader {
    private static final int XMP_TAG = 0x02BC;
    private static final int PROFILE_TAG = 0x8773;
    private static final int AT_ONCE = 8;

    private final Deadline deadline = new Deadline("own-words", Duration.ofSeconds(15), AT_ONCE);

    /** What a file says. */
    public OwnWords read(Path file) {
        try {
            return deadline.run(() -> opened(file));
        } catch (ExecutionException | TimeoutException damaged) {
            return OwnWords.NONE;
        }
    }

    private static OwnWords opened(Path file) throws IOException {
        Contents contents = new Contents();
        try (FileBytes bytes = FileBytes.open(file)) {
            Optional<Format> format = Format.of(bytes);
            try {
                if (format.isPresent()) {
                    format.get().unpack(bytes, contents);
                }
            } catch (IOException cutShort) { // what stood before counts
                return gathered(contents);
            }
            return gathered(contents);
        }
    }

    private static OwnWords gathered(Contents contents) throws IOException {
        Exif exif = Exif.NONE;
        List<byte[]> packets = new ArrayList<>();
        Optional<byte[]> profile = Optional.empty();
        for (Optional<Block> next = contents.nextBlock(); next.isPresent(); next = contents.nextBlock()) {
            Block block = next.get();
            switch (block.kind()) {
                case TIFF -> exif = exif == Exif.NONE ? exif(block.bytes()) : exif;
                case XMP, EXTENDED_XMP -> packets.add(block.bytes().whole());
                case ICC ->
                    profile = profile.isEmpty() ? Optional.of(block.bytes().whole()) : profile;
                default -> {
                    // Other blocks are not carried.
                }
            }
        }
        exif.value(XMP_TAG).ifPresent(packets::add);
        return new OwnWords(exif, packets, profile.isPresent() ? profile : exif.value(PROFILE_TAG));
    }

    private static Exif exif(Bytes bytes) {
        try {
            return ExifReading.of(bytes);
        } catch (IOException damaged) {
            return Exif.NONE;
        }
    }
}
