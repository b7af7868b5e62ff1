package org.caveat.metadata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A little-endian TIFF structure of a few fields, as EXIF is one too. */
final class SmallTiff {
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int UNDEFINED = 7;

    private final List<Field> fields = new ArrayList<>();

    /** A field: a value, or a directory that it points to. */
    private static final class Field {
        private final int tag;
        private final int type;
        private final int count;
        private final byte[] value;
        private final List<Field> directory;

        Field(int tag, int type, int count, byte[] value, List<Field> directory) {
            this.tag = tag;
            this.type = type;
            this.count = count;
            this.value = value;
            this.directory = directory;
        }
    }

    SmallTiff ascii(int tag, String latin) {
        return bytes(tag, ASCII, (latin + "\0").getBytes(StandardCharsets.ISO_8859_1));
    }

    SmallTiff utf8(int tag, String text) {
        return bytes(tag, ASCII, (text + "\0").getBytes(StandardCharsets.UTF_8));
    }

    SmallTiff undefined(int tag, byte[] value) {
        return bytes(tag, UNDEFINED, value);
    }

    SmallTiff number(int tag, int value) {
        fields.add(new Field(tag, SHORT, 1, new Written().little16(value).done(), List.of()));
        return this;
    }

    SmallTiff big(int tag, long value) {
        fields.add(new Field(tag, LONG, 1, new Written().little32(value).done(), List.of()));
        return this;
    }

    SmallTiff rationals(int tag, long... parts) {
        byte[] value = new Written().little32(parts).done();
        fields.add(new Field(tag, RATIONAL, parts.length / 2, value, List.of()));
        return this;
    }

    SmallTiff size(int width, int height) {
        return number(0x0100, width).number(0x0101, height);
    }

    SmallTiff directory(int tag, SmallTiff inner) {
        fields.add(new Field(tag, LONG, 1, new byte[4], inner.fields));
        return this;
    }

    private SmallTiff bytes(int tag, int type, byte[] value) {
        fields.add(new Field(tag, type, value.length, value, List.of()));
        return this;
    }

    /** The structure, with further pages after this one. */
    byte[] done(SmallTiff... more) {
        Written tiff = new Written().text("II*\0").little32(8);
        List<List<Field>> pages = new ArrayList<>(List.of(fields));
        for (SmallTiff page : more) {
            pages.add(page.fields);
        }
        int at = 8;
        for (int page = 0; page < pages.size(); page++) {
            boolean last = page == pages.size() - 1;
            byte[] written = directory(pages.get(page), at, !last);
            tiff.bytes(written);
            at += written.length;
        }
        return tiff.done();
    }

    /** The first page said as a BigTIFF, whose values all fit into eight bytes or follow. */
    byte[] doneBig() {
        Written tiff = new Written().text("II+\0").little16(8, 0).little64(16);
        tiff.little64(fields.size());
        int values = 16 + 8 + fields.size() * 20 + 8;
        Written after = new Written();
        for (Field field : fields) {
            tiff.little16(field.tag, field.type).little64(field.count);
            if (field.value.length <= 8) {
                tiff.bytes(field.value).bytes(new byte[8 - field.value.length]);
            } else {
                tiff.little64(values + after.done().length);
                after.bytes(field.value);
            }
        }
        return tiff.little64(0).bytes(after.done()).done();
    }

    /** One directory, its values behind it; then, where another follows, the place of that. */
    private static byte[] directory(List<Field> fields, int at, boolean followed) {
        int length = 2 + 12 * fields.size() + 4;
        Written directory = new Written().little16(fields.size());
        Written values = new Written();
        for (Field field : fields) {
            int place = at + length + values.done().length;
            directory.little16(field.tag, field.type).little32(field.count);
            if (!field.directory.isEmpty()) {
                directory.little32(place);
                values.bytes(directory(field.directory, place, false));
            } else if (field.value.length <= 4) {
                directory.bytes(field.value).bytes(new byte[4 - field.value.length]);
            } else {
                directory.little32(place);
                values.bytes(field.value).bytes(new byte[field.value.length & 1]);
            }
        }
        return directory
                .little32(followed ? at + length + values.done().length : 0)
                .bytes(values.done())
                .done();
    }
}
