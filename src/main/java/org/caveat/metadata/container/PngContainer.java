package org.caveat.metadata.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;

/** PNG: chunks after a signature of eight bytes (ISO/IEC 15948, 5). Pixels are skipped. */
final class PngContainer implements Container {
    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;
    private static final int MOST_CHUNKS = 200_000;
    private static final int LARGEST_SMALL_CHUNK = 1 << 10;
    private static final Set<String> SMALL =
            Set.of("IHDR", "PLTE", "tRNS", "cHRM", "sRGB", "gAMA", "bKGD", "tIME", "pHYs", "sBIT");

    @Override
    public void unpack(Bytes file, Contents into) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        header.writeBytes(file.piece(0, SIGNATURE));
        try {
            long at = SIGNATURE;
            for (int count = 0; count < MOST_CHUNKS && at > 0; count++) {
                at = chunk(file, at, header, into);
            }
        } finally {
            header.writeBytes(new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', 0, 0, 0, 0});
            into.found(Block.Kind.PNG_HEADER, Bytes.of(header.toByteArray()));
        }
    }

    /** Reads one chunk, and gives the place of the next; 0 where no more follow. */
    private static long chunk(Bytes file, long at, ByteArrayOutputStream header, Contents into) throws IOException {
        long length = file.big32(at);
        String type = file.latin(at + 4, 4);
        if (type.equals("IEND")) {
            return 0;
        }
        if (!type.equals("IDAT")) {
            Bytes data = file.part(at + 8, length);
            take(type, data, into);
            if (SMALL.contains(type) && length <= LARGEST_SMALL_CHUNK) {
                header.writeBytes(file.piece(at, length + AROUND_DATA));
            }
        }
        return at + length + AROUND_DATA;
    }

    private static void take(String type, Bytes data, Contents into) throws IOException {
        try {
            switch (type) {
                case "IHDR" -> into.foundSize(data.big32(0), data.big32(4));
                case "eXIf" -> into.found(Block.Kind.TIFF, data);
                case "iCCP" -> profile(data, into);
                case "tEXt", "zTXt", "iTXt" -> PngText.unpack(type, data, into);
                default -> {
                    // One of the small ones, or nothing that is said of the picture.
                }
            }
        } catch (TooLarge large) {
            into.problem("metadata.too-large");
        } catch (IOException damaged) {
            into.problem("metadata.damaged", "PNG " + type);
        }
    }

    private static void profile(Bytes data, Contents into) throws IOException {
        int name = PngText.endOfString(data, 0);
        into.foundProfileName(data.latin(0, name));
        into.found(Block.Kind.ICC, Inflated.of(data.after(name + 2)));
    }
}
