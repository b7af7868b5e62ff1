package org.caveat.imaging.tiff;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes from directory to directory. A file may say that they are millions, or that one follows on itself: none is read
 * twice, and no more of them than any real file has.
 */
final class DirectoryWalk {
    private static final int MOST_DIRECTORIES = 1 << 16;
    private static final int MOST_FIELDS = 1 << 21;
    private static final int MOST_INNER = 64;

    private final Numbers file;
    private final Set<Long> seen = new HashSet<>();
    private int fieldsRead;

    DirectoryWalk(Numbers file) {
        this.file = file;
    }

    /**
     * The directories from a place on, each followed by the one it names. A broken one ends the row.
     *
     * @throws IOException where not even the first can be read
     */
    List<Directory> from(long first) throws IOException {
        List<Directory> row = new ArrayList<>();
        row(first, MOST_DIRECTORIES, row);
        return row;
    }

    /** The directories that are named within another (SubIFDs; TIFF Technical Note 1), with those that follow on them. */
    List<Directory> within(Directory outer) throws IOException {
        List<Directory> inner = new ArrayList<>();
        for (long place : outer.numbers(Tag.INNER_DIRECTORIES, MOST_INNER)) {
            row(place, MOST_INNER - inner.size(), inner);
        }
        return inner;
    }

    private void row(long first, int most, List<Directory> into) throws IOException {
        long next = first;
        for (int i = 0; i < most && next > 0 && seen.add(next) && fieldsRead < MOST_FIELDS; i++) {
            try {
                next = read(next, into);
            } catch (EOFException cutShort) {
                if (into.isEmpty()) {
                    throw cutShort;
                }
                return;
            }
        }
    }

    /** Reads one. Gives the place of the next. */
    private long read(long place, List<Directory> into) throws IOException {
        int head = file.isBig() ? 8 : 2;
        int entry = file.isBig() ? 20 : 12;
        ByteBuffer start = file.at(place, head);
        long said = file.isBig() ? start.getLong() : start.getShort() & 0xFFFF;
        long there = Math.max(0, file.bytes().length() - place - head) / entry;
        if (said < 0 || said > 0xFFFF || there == 0) {
            throw new EOFException(said + " fields at " + place);
        }
        int count = (int) Math.min(said, there);
        fieldsRead += count;
        ByteBuffer entries = file.at(place + head, (long) count * entry);
        into.add(new Directory(file, fields(entries, count, place + head)));
        long behind = place + head + said * entry;
        int offset = file.isBig() ? 8 : 4;
        if (behind + offset > file.bytes().length()) {
            return 0;
        }
        ByteBuffer next = file.at(behind, offset);
        return file.isBig() ? next.getLong() : Integer.toUnsignedLong(next.getInt());
    }

    private Map<Integer, Field> fields(ByteBuffer entries, int count, long place) {
        Map<Integer, Field> fields = new HashMap<>();
        int entry = file.isBig() ? 20 : 12;
        for (int i = 0; i < count; i++) {
            int at = i * entry;
            int tag = entries.getShort(at) & 0xFFFF;
            if (Tag.ALL.contains(tag)) {
                fields.putIfAbsent(tag, field(entries, at, place));
            }
        }
        return fields;
    }

    /** A few small values stand in the field itself, in the place of where they would be. */
    private Field field(ByteBuffer entries, int at, long place) {
        int type = entries.getShort(at + 2) & 0xFFFF;
        int room = file.isBig() ? 8 : 4;
        int values = at + 4 + room;
        long count = file.isBig() ? entries.getLong(at + 4) : Integer.toUnsignedLong(entries.getInt(at + 4));
        boolean isInside = count >= 0 && count <= room && count * Field.bytes(type) <= room;
        if (isInside) {
            return new Field(type, count, place + values);
        }
        return new Field(
                type, count, file.isBig() ? entries.getLong(values) : Integer.toUnsignedLong(entries.getInt(values)));
    }
}
