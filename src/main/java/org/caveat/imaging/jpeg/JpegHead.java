package org.caveat.imaging.jpeg;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** All that a JPEG file says before its first scan: the frame, the tables, the colour profile. */
public final class JpegHead {
    private static final byte[] PROFILE_NAME = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ADOBE_NAME = "Adobe".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] JFIF_NAME = "JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ADOBE_TRANSFORM_AT = 11;
    private static final int INKS = 4;
    private static final int LUMINANCE_AND_BLACK = 2;
    static final int ADOBE_BYTES = ADOBE_TRANSFORM_AT + 1;

    private final Tables tables;
    private final TreeMap<Integer, byte[]> profile = new TreeMap<>();
    private OptionalInt adobeTransform = OptionalInt.empty();
    private boolean jfif;
    private Optional<Frame> frame = Optional.empty();

    private final Optional<Boolean> isLuminance;

    private JpegHead(Tables tables, Optional<Boolean> isLuminance) {
        this.tables = tables;
        this.isLuminance = isLuminance;
    }

    /**
     * Reads up to the header of the first scan, which is the next to be read.
     *
     * @throws Damaged where it is no JPEG, or ends before
     * @throws IOException where the stream cannot be read
     */
    public static JpegHead read(InputStream in) throws IOException {
        return read(in, new JpegHead(new Tables(), Optional.empty()));
    }

    /**
     * Reads one of several pictures that have tables in common.
     *
     * @throws Damaged where it is no JPEG, or ends before
     * @throws IOException where the stream cannot be read
     */
    static JpegHead read(InputStream in, Abbreviated common) throws IOException {
        JpegHead head = read(in, new JpegHead(new Tables(common.tables()), Optional.of(common.isLuminance())));
        common.check(head.frame());
        return head;
    }

    /** Reads tables without a picture (ITU-T T.81, B.5). */
    static Tables tables(InputStream in) throws IOException {
        return read(in, new JpegHead(new Tables(), Optional.empty())).tables;
    }

    private static JpegHead read(InputStream in, JpegHead head) throws IOException {
        Segments segments = new Segments(in);
        if (segments.nextMarker() != Segments.START_OF_IMAGE) {
            throw new Damaged("no JPEG");
        }
        head.readTo(segments);
        return head;
    }

    /** Reads on up to the next scan; false where the picture ends before. */
    boolean readTo(Segments segments) throws IOException {
        int marker = segments.nextMarker();
        while (marker != Segments.START_OF_SCAN && marker != Segments.END_OF_IMAGE) {
            take(marker, segments);
            marker = segments.nextMarker();
        }
        return marker == Segments.START_OF_SCAN;
    }

    /**
     * The frame.
     *
     * @throws Damaged where there is none
     */
    public Frame frame() throws Damaged {
        return frame.orElseThrow(() -> new Damaged("no frame"));
    }

    /** The ICC profile (ICC.1:2022, B.4), put together from its pieces; none where one is missing. */
    public Optional<byte[]> profile() {
        if (profile.isEmpty() || profile.firstKey() != 1 || profile.lastKey() != profile.size()) {
            return Optional.empty();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profile.values().forEach(whole::writeBytes);
        return Optional.of(whole.toByteArray());
    }

    /**
     * Whether its first three colours are luminance and two differences (YCbCr): JFIF says so; Adobe's segment may say no
     * (Adobe TN 5116, 18: transform 0); without either, components named R, G and B are just these. Of four inks only Adobe's segment can say so (transform 2).
     */
    boolean isLuminance() throws Damaged {
        int colours = frame().components().size();
        if (colours == 1) {
            return false;
        }
        if (isLuminance.isPresent()) {
            return isLuminance.get();
        }
        if (colours == INKS) {
            return adobeTransform.orElse(0) == LUMINANCE_AND_BLACK;
        }
        if (jfif || adobeTransform.isPresent()) {
            return jfif || adobeTransform.getAsInt() != 0;
        }
        StringBuilder names = new StringBuilder();
        frame().components().forEach(component -> names.append((char) component.id()));
        return !names.toString().equals("RGB");
    }

    Tables tables() {
        return tables;
    }

    private void take(int marker, Segments segments) throws IOException {
        if (Segments.isFrame(marker)) {
            if (frame.isPresent()) {
                throw new Damaged("a second frame");
            }
            frame = Optional.of(frame(marker, segments.payload()));
            return;
        }
        switch (marker) {
            case Segments.QUANTISATION -> tables.takeQuantisation(segments.payload());
            case Segments.HUFFMAN -> tables.takeHuffman(segments.payload());
            case Segments.RESTART_INTERVAL -> tables.takeRestartInterval(segments.payload());
            case Segments.JFIF -> jfif |= isJfif(segments.payload());
            case Segments.PROFILE -> takeProfile(segments.payload());
            case Segments.ADOBE -> takeAdobe(segments.payload());
            default -> {
                if (!Segments.standsAlone(marker)) {
                    segments.skip();
                }
            }
        }
    }

    static boolean isJfif(byte[] payload) {
        return startsWith(payload, JFIF_NAME);
    }

    static boolean isProfile(byte[] payload) {
        return payload.length > PROFILE_NAME.length + 2 && startsWith(payload, PROFILE_NAME);
    }

    static boolean isAdobe(byte[] payload) {
        return payload.length >= ADOBE_BYTES && startsWith(payload, ADOBE_NAME);
    }

    private void takeProfile(byte[] payload) {
        int data = PROFILE_NAME.length + 2;
        if (isProfile(payload)) {
            profile.putIfAbsent(payload[PROFILE_NAME.length] & 0xFF, Arrays.copyOfRange(payload, data, payload.length));
        }
    }

    private void takeAdobe(byte[] payload) {
        if (isAdobe(payload)) {
            adobeTransform = OptionalInt.of(payload[ADOBE_TRANSFORM_AT]);
        }
    }

    private static boolean startsWith(byte[] payload, byte[] name) {
        return Arrays.equals(payload, 0, Math.min(name.length, payload.length), name, 0, name.length);
    }

    private static Frame frame(int marker, byte[] payload) throws Damaged {
        if (payload.length < 6 || payload.length < 6 + 3 * (payload[5] & 0xFF)) {
            throw new Damaged("a frame header that is too short");
        }
        List<Frame.Component> components = new ArrayList<>();
        for (int at = 6; at < 6 + 3 * (payload[5] & 0xFF); at += 3) {
            int sampling = payload[at + 1] & 0xFF;
            components.add(
                    new Frame.Component(payload[at] & 0xFF, sampling >> 4, sampling & 0xF, payload[at + 2] & 0xFF));
        }
        return new Frame(coding(marker), payload[0], big16(payload, 3), big16(payload, 1), components);
    }

    private static Frame.Coding coding(int marker) {
        return switch (marker) {
            case 0xC0, 0xC1 -> Frame.Coding.SEQUENTIAL;
            case 0xC2 -> Frame.Coding.PROGRESSIVE;
            default -> Frame.Coding.OTHER;
        };
    }

    private static int big16(byte[] payload, int at) {
        return (payload[at] & 0xFF) << 8 | (payload[at + 1] & 0xFF);
    }
}
