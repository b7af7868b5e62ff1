package org.caveat.imaging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** TIFF files of any kind (TIFF 6.0; BigTIFF), field by field, for tests: several directories, in either order of bytes. */
public final class BuiltTiff {
    public static final int SHORT = 3;
    public static final int LONG = 4;

    /** Under which a directory's own place stands among its values. */
    private static final int PLACE = -1;

    private final ByteOrder order;
    private final boolean isBig;
    private final List<Page> chain = new ArrayList<>();

    public BuiltTiff(ByteOrder order, boolean isBig) {
        this.order = order;
        this.isBig = isBig;
    }

    public static BuiltTiff little() {
        return new BuiltTiff(ByteOrder.LITTLE_ENDIAN, false);
    }

    /** One directory, its picture in the pieces it is given. */
    public static final class Page {
        private final Map<Integer, long[]> values = new TreeMap<>();
        private final Map<Integer, Integer> types = new TreeMap<>();
        private final List<byte[]> pieces = new ArrayList<>();
        private final List<Page> inner = new ArrayList<>();

        private long[] numbers(int tag) {
            return java.util.Objects.requireNonNull(values.get(tag));
        }

        private int type(int tag) {
            return java.util.Objects.requireNonNull(types.get(tag));
        }

        /** A field. */
        public Page with(int tag, int type, long... numbers) {
            types.put(tag, type);
            values.put(tag, numbers);
            return this;
        }

        /** Size, bits of each sample, samples, and what they mean. */
        public Page of(int width, int height, int bits, int samples, int meaning) {
            long[] all = new long[samples];
            java.util.Arrays.fill(all, bits);
            return with(256, LONG, width)
                    .with(257, LONG, height)
                    .with(258, SHORT, all)
                    .with(259, SHORT, 1)
                    .with(262, SHORT, meaning)
                    .with(277, SHORT, samples);
        }

        /** Strips of so many rows, the rows one after the other as they are given, each strip packed. */
        public Page strips(byte[] rows, int rowBytes, int rowsOfStrip, UnaryOperator<byte[]> packing) {
            with(278, LONG, rowsOfStrip);
            int strip = rowBytes * rowsOfStrip;
            for (int at = 0; at < rows.length; at += strip) {
                pieces.add(packing.apply(java.util.Arrays.copyOfRange(rows, at, Math.min(rows.length, at + strip))));
            }
            return this;
        }

        /** Named within another, and not in the row. */
        public Page within(Page outer) {
            outer.inner.add(this);
            return this;
        }
    }

    public BuiltTiff add(Page page) {
        chain.add(page);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteBuffer head = room(isBig ? 16 : 8);
        head.put((byte) (order == ByteOrder.LITTLE_ENDIAN ? 'I' : 'M')).put(head.get(0));
        head.putShort((short) (isBig ? 43 : 42));
        if (isBig) {
            head.putShort((short) 8).putShort((short) 0);
        }
        out.writeBytes(bytes(head));
        List<Long> linksToNext = new ArrayList<>();
        List<Long> starts = new ArrayList<>();
        for (Page page : chain) {
            for (Page inner : page.inner) {
                write(inner, out, new ArrayList<>(), new ArrayList<>());
            }
            write(page, out, starts, linksToNext);
        }
        ByteBuffer all = ByteBuffer.wrap(out.toByteArray()).order(order);
        put(all, isBig ? 8 : 4, starts.get(0));
        for (int i = 0; i + 1 < starts.size(); i++) {
            put(all, linksToNext.get(i).intValue(), starts.get(i + 1));
        }
        return all.array();
    }

    private void put(ByteBuffer into, int at, long place) {
        if (isBig) {
            into.putLong(at, place);
        } else {
            into.putInt(at, (int) place);
        }
    }

    private void writePieces(Page page, ByteArrayOutputStream out) {
        long[] places = new long[page.pieces.size()];
        long[] lengths = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = out.size();
            lengths[i] = page.pieces.get(i).length;
            out.writeBytes(page.pieces.get(i));
        }
        if (places.length > 0) {
            page.with(273, LONG, places).with(279, LONG, lengths);
        }
        if (!page.inner.isEmpty()) {
            page.with(
                    330,
                    LONG,
                    page.inner.stream()
                            .mapToLong(inner -> inner.numbers(PLACE)[0])
                            .toArray());
        }
    }

    private void write(Page page, ByteArrayOutputStream out, List<Long> starts, List<Long> links) {
        writePieces(page, out);
        Map<Integer, Long> elsewhere = new TreeMap<>();
        page.types.forEach((tag, type) -> {
            byte[] values = values(page, tag);
            if (values.length > (isBig ? 8 : 4)) {
                elsewhere.put(tag, (long) out.size());
                out.writeBytes(values);
            }
        });
        starts.add((long) out.size());
        int fields = page.types.size();
        ByteBuffer directory = room(isBig ? 8 + fields * 20 + 8 : 2 + fields * 12 + 4);
        if (isBig) {
            directory.putLong(fields);
        } else {
            directory.putShort((short) fields);
        }
        page.types.forEach((tag, type) -> field(page, tag, elsewhere, directory));
        links.add(out.size() + (long) directory.position());
        page.values.put(PLACE, new long[] {out.size()});
        out.writeBytes(bytes(directory));
    }

    private void field(Page page, int tag, Map<Integer, Long> elsewhere, ByteBuffer into) {
        int count = page.numbers(tag).length;
        into.putShort((short) tag).putShort((short) page.type(tag));
        byte[] values = values(page, tag);
        ByteBuffer value = room(isBig ? 8 : 4);
        if (elsewhere.containsKey(tag)) {
            put(value, 0, elsewhere.get(tag));
        } else {
            value.put(values);
        }
        if (isBig) {
            into.putLong(count);
        } else {
            into.putInt(count);
        }
        into.put(bytes(value));
    }

    private byte[] values(Page page, int tag) {
        long[] numbers = page.numbers(tag);
        int size = page.type(tag) == LONG ? 4 : page.type(tag) == SHORT ? 2 : 1;
        ByteBuffer values = room(numbers.length * size);
        for (long number : numbers) {
            switch (size) {
                case 4 -> values.putInt((int) number);
                case 2 -> values.putShort((short) number);
                default -> values.put((byte) number);
            }
        }
        return bytes(values);
    }

    private static byte[] bytes(ByteBuffer from) {
        byte[] bytes = new byte[from.capacity()];
        from.rewind().get(bytes);
        return bytes;
    }

    private ByteBuffer room(int bytes) {
        return ByteBuffer.allocate(bytes).order(order);
    }
}
