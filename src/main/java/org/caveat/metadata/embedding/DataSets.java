package org.caveat.metadata.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Data sets of IPTC-IIM 4.2 in UTF-8, as data set 1:90 says of them (5.15). Each is taken whole, or not at all. */
public final class DataSets {
    private static final byte[] UTF8 = {0x1B, '%', 'G'};
    private static final byte[] VERSION = {0, 4};
    private static final int ENVELOPE = 1;
    private static final int APPLICATION = 2;
    private static final int CHARACTER_SET = 90;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** None but what every reader wants to know first. */
    public DataSets() {
        write(ENVELOPE, CHARACTER_SET, UTF8);
        write(APPLICATION, 0, VERSION);
    }

    /** The data sets of the second record that are written, with the bytes that each may have (IPTC-IIM 4.2, 6). */
    public enum Field {
        TITLE(5, 64),
        KEYWORD(25, 64),
        DATE(55, 8),
        BY_LINE(80, 32),
        HEADLINE(105, 256),
        CREDIT(110, 32),
        COPYRIGHT(116, 128),
        CAPTION(120, 2_000),
        WRITER(122, 32);

        private final int number;
        private final int most;

        Field(int number, int most) {
            this.number = number;
            this.most = most;
        }

        /** Whether a text has room in it. */
        public boolean hasRoomFor(String text) {
            return text.getBytes(StandardCharsets.UTF_8).length <= most;
        }

        /** As messages spell it. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Writes a text.
     *
     * @return false where it has no room: then nothing of it is written
     */
    public boolean add(Field field, String text) {
        if (!text.isBlank() && field.hasRoomFor(text)) {
            write(APPLICATION, field.number, text.getBytes(StandardCharsets.UTF_8));
        }
        return field.hasRoomFor(text);
    }

    private void write(int record, int number, byte[] value) {
        out.write(0x1C);
        out.write(record);
        out.write(number);
        out.write(value.length >> 8);
        out.write(value.length);
        out.writeBytes(value);
    }

    /** All of them. */
    public byte[] bytes() {
        return out.toByteArray();
    }
}
