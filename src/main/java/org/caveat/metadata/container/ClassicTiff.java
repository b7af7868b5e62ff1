package org.caveat.metadata.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The first directory of a TIFF with its EXIF, said again as a small TIFF of the classic sort: for BigTIFF (Adobe TIFF
 * 6.0 with offsets of eight bytes) and for files over 2 GiB, whose places common readers cannot count to. Values too long
 * to say anything of a photograph, such as the places of a hundred thousand strips, are left out.
 */
public final class ClassicTiff {
    private static final int MOST_FIELDS = 4_096;
    private static final int LONGEST_VALUE = 4 << 20;
    private static final int MOST_DIRECTORIES = 16;
    private static final Set<Integer> DIRECTORIES = Set.of(0x014A, 0x8769, 0x8825);
    private static final int[] BYTES_BY_TYPE = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8};
    private static final int LONG = 4;

    private final Bytes file;
    private final boolean little;
    private final boolean big;
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();
    private long room = Bytes.LARGEST_PIECE;
    private int directories;

    private ClassicTiff(Bytes file) throws IOException {
        this.file = file;
        little = file.has(0, "II");
        big = isBig(file);
    }

    /** One field: its value lies in the file. */
    private record Field(int tag, int type, long count, long place) {
        long length() {
            return count * BYTES_BY_TYPE[type];
        }
    }

    /**
     * Whether a TIFF must be said again before a common reader understands it.
     *
     * @throws IOException where the file cannot be read
     */
    public static boolean isNeeded(Bytes file) throws IOException {
        return isBig(file) || file.size() > Integer.MAX_VALUE;
    }

    /**
     * Says a TIFF again, in memory, in the order of bytes that the file has.
     *
     * @throws CutShort where a directory runs over the end
     * @throws IOException where the file cannot be read
     */
    public static Bytes of(Bytes file) throws IOException {
        ClassicTiff tiff = new ClassicTiff(file);
        tiff.values.writeBytes(tiff.little ? new byte[] {'I', 'I', 42, 0} : new byte[] {'M', 'M', 0, 42});
        tiff.values.writeBytes(new byte[4]);
        long first = tiff.directory(tiff.big ? tiff.number(8, 8) : tiff.number(4, 4));
        byte[] said = tiff.values.toByteArray();
        tiff.buffer(said).putInt(4, (int) first);
        return Bytes.of(said);
    }

    private static boolean isBig(Bytes file) throws IOException {
        return file.has(0, "II+\0") || file.has(0, "MM\0+");
    }

    /** Says a directory, its values before it, and gives its place. */
    private int directory(long at) throws IOException {
        directories++;
        List<Field> fields = fields(at);
        byte[] bytes = new byte[2 + 12 * fields.size() + 4];
        ByteBuffer directory = buffer(bytes);
        directory.putShort((short) fields.size());
        for (Field field : fields) {
            boolean points = DIRECTORIES.contains(field.tag()) && directories < MOST_DIRECTORIES && field.count() > 0;
            byte[] value = points ? pointer(field) : file.piece(field.place(), field.length());
            directory.putShort((short) field.tag());
            directory.putShort((short) (points || field.type() == 13 ? LONG : Math.min(field.type(), 17)));
            directory.putInt(points ? 1 : (int) field.count());
            if (value.length <= 4) {
                directory.put(value).put(new byte[4 - value.length]);
            } else {
                directory.putInt(appended(value));
            }
        }
        return appended(bytes);
    }

    private int appended(byte[] bytes) {
        if ((values.size() & 1) == 1) {
            values.write(0);
        }
        int place = values.size();
        values.writeBytes(bytes);
        return place;
    }

    /** A directory that a field points to; of several the first. */
    private byte[] pointer(Field field) throws IOException {
        int size = BYTES_BY_TYPE[field.type()];
        int place = directory(number(field.place(), Math.min(size, 8)));
        return buffer(new byte[4]).putInt(place).array();
    }

    private List<Field> fields(long at) throws IOException {
        long count = Math.min(big ? number(at, 8) : number(at, 2), MOST_FIELDS);
        int each = big ? 20 : 12;
        long first = at + (big ? 8 : 2);
        List<Field> fields = new ArrayList<>();
        for (long index = 0; index < count; index++) {
            Field field = field(first + index * each);
            if (isSaid(field) && field.length() < room) {
                room -= field.length();
                fields.add(field);
            }
        }
        return fields;
    }

    private boolean isSaid(Field field) {
        return BYTES_BY_TYPE[field.type()] > 0
                && field.count() <= LONGEST_VALUE
                && field.length() <= LONGEST_VALUE
                && field.place() >= 0
                && field.place() <= file.size() - field.length();
    }

    private Field field(long at) throws IOException {
        int type = (int) number(at + 2, 2);
        int known = type < BYTES_BY_TYPE.length ? type : 0;
        int inline = big ? 8 : 4;
        long count = number(at + 4, inline);
        long value = at + 4 + inline;
        boolean fits = count >= 0 && count <= inline && count * BYTES_BY_TYPE[known] <= inline;
        return new Field((int) number(at, 2), known, Math.max(0, count), fits ? value : number(value, inline));
    }

    /** A number of 2, 4 or 8 bytes in the order of the file. */
    private long number(long at, int size) throws IOException {
        return switch (size) {
            case 2 -> little ? file.little16(at) : file.big16(at);
            case 4 -> little ? file.little32(at) : file.big32(at);
            default -> little ? file.little64(at) : file.big64(at);
        };
    }

    private ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    }
}
