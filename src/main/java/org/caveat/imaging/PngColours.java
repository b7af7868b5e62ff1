package org.caveat.imaging;

import java.awt.color.ICC_Profile;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a PNG says of its colours before its pixels (PNG Specification, third edition, 11.3.2), in the order in which
 * browsers heed it: that it is sRGB; a profile; the gamma, with the primary colours where they are given.
 */
final class PngColours {
    private static final int LARGEST = 8 << 20;
    private static final int SIGNATURE_BYTES = 8;
    private static final int CRC_BYTES = 4;
    private static final int COLOUR_TYPE_AT = 9;
    private static final int HAS_COLOUR = 2;
    private static final double UNIT = 100_000;
    private static final int CHROMATICITIES = 8;

    /** Gamma as a number of hundred-thousandths that only says what is the tone of the screen. */
    private static final double USUAL_GAMMA = 0.45455;

    private static final double NEARLY = 0.02;
    private static final Set<String> ASKED = Set.of("IHDR", "iCCP", "gAMA", "cHRM", "sRGB", "tRNS");

    private final Map<String, byte[]> chunks = new HashMap<>();

    private PngColours() {}

    /** The profile that leads from its colours to others. None where they are those of the screen. */
    static Optional<ICC_Profile> profile(PictureInput input) throws IOException {
        PngColours colours = new PngColours();
        colours.read(new DataInputStream(input.stream()));
        return colours.profile();
    }

    /** The one grey of few bits that is transparent, 0 to 255. */
    static OptionalInt clearGrey(PictureInput input) throws IOException {
        PngColours colours = new PngColours();
        colours.read(new DataInputStream(input.stream()));
        byte[] header = colours.chunks.getOrDefault("IHDR", new byte[0]);
        byte[] clear = colours.chunks.getOrDefault("tRNS", new byte[0]);
        if (header.length <= COLOUR_TYPE_AT || header[COLOUR_TYPE_AT] != 0 || clear.length != Short.BYTES) {
            return OptionalInt.empty();
        }
        int most = (1 << (header[COLOUR_TYPE_AT - 1] & 0xF)) - 1;
        boolean isFewBits = header[COLOUR_TYPE_AT - 1] < Byte.SIZE && most > 0;
        return isFewBits ? OptionalInt.of((clear[1] & most) * 255 / most) : OptionalInt.empty();
    }

    private void read(DataInputStream in) throws IOException {
        in.skipNBytes(SIGNATURE_BYTES);
        while (true) {
            int length = in.readInt();
            String chunk = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (chunk.equals("IDAT") || chunk.equals("IEND") || length < 0) {
                return;
            }
            if (ASKED.contains(chunk) && length < LARGEST) {
                chunks.putIfAbsent(chunk, in.readNBytes(length));
                in.skipNBytes(CRC_BYTES);
            } else {
                in.skipNBytes((long) length + CRC_BYTES);
            }
        }
    }

    private Optional<ICC_Profile> profile() {
        if (chunks.containsKey("sRGB")) {
            return Optional.empty();
        }
        byte[] embedded = chunks.get("iCCP");
        if (embedded != null) {
            return Profiles.packed(embedded);
        }
        double gamma = gamma();
        double[] primaries = primaries();
        boolean isOfTheScreen = Math.abs(gamma - USUAL_GAMMA) < NEARLY && MadeProfile.areOfTheScreen(primaries);
        if (gamma <= 0 || isOfTheScreen) {
            return Optional.empty();
        }
        byte[] made = isGrey() ? MadeProfile.grey(1 / gamma) : MadeProfile.colour(1 / gamma, primaries);
        return Profiles.of(made);
    }

    private boolean isGrey() {
        byte[] header = chunks.getOrDefault("IHDR", new byte[0]);
        return header.length > COLOUR_TYPE_AT && (header[COLOUR_TYPE_AT] & HAS_COLOUR) == 0;
    }

    private double gamma() {
        byte[] chunk = chunks.getOrDefault("gAMA", new byte[0]);
        return chunk.length < Integer.BYTES ? 0 : ByteBuffer.wrap(chunk).getInt() / UNIT;
    }

    /** White, red, green and blue, each x and y; those of the screen where the file says none or none that can be. */
    private double[] primaries() {
        byte[] chunk = chunks.getOrDefault("cHRM", new byte[0]);
        double[] primaries = MadeProfile.ofTheScreen();
        if (chunk.length < CHROMATICITIES * Integer.BYTES) {
            return primaries;
        }
        ByteBuffer values = ByteBuffer.wrap(chunk);
        double[] said = new double[CHROMATICITIES];
        for (int i = 0; i < said.length; i++) {
            said[i] = values.getInt() / UNIT;
        }
        return MadeProfile.canBe(said) ? said : primaries;
    }
}
