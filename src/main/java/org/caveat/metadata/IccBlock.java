package org.caveat.metadata;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.icc.IccReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.caveat.metadata.container.Bytes;

/** Reads an ICC profile: its name, and its directory where that is honest (ICC.1:2022, 7.3). */
final class IccBlock {
    private static final int TAG_TABLE = 128;
    private static final int MOST_TAGS = 200;

    private final Bytes profile;

    IccBlock(Bytes profile) {
        this.profile = profile;
    }

    /** The profile's description, in English where there is a choice. */
    Optional<String> name() throws IOException {
        Optional<Bytes> description = tag("desc");
        if (description.isEmpty()) {
            return Optional.empty();
        }
        String name = description.get().has(0, "mluc") ? inEnglish(description.get()) : plain(description.get());
        return Optional.of(name.strip()).filter(said -> !said.isEmpty());
    }

    /** Reads what the foreign reader knows of it. Tags that overlap beyond measure are not given to it. */
    void read(Metadata into) throws IOException {
        long tags = profile.big32(TAG_TABLE);
        long claimed = 0;
        for (long tag = 0; tag < Math.min(tags, MOST_TAGS); tag++) {
            claimed += profile.big32(TAG_TABLE + 4 + tag * 12 + 8);
        }
        if (tags > MOST_TAGS || claimed > 8 * profile.size()) {
            throw new IOException("tags of " + claimed + " bytes in a profile of " + profile.size());
        }
        new IccReader().extract(new ByteArrayReader(profile.whole()), into);
    }

    private Optional<Bytes> tag(String signature) throws IOException {
        long tags = Math.min(profile.big32(TAG_TABLE), MOST_TAGS);
        for (long tag = 0; tag < tags; tag++) {
            long at = TAG_TABLE + 4 + tag * 12;
            if (profile.has(at, signature)) {
                return Optional.of(profile.part(profile.big32(at + 4), profile.big32(at + 8)));
            }
        }
        return Optional.empty();
    }

    /** Of the second version: ASCII with its length before it; of some programs a bare text. */
    private static String plain(Bytes description) throws IOException {
        boolean counted = description.has(0, "desc");
        long from = counted ? 12 : 8;
        long room = description.size() - from;
        long length = counted ? Math.min(description.big32(8), room) : room;
        String text = new String(description.piece(from, length), StandardCharsets.ISO_8859_1);
        int end = text.indexOf(0);
        return end < 0 ? text : text.substring(0, end);
    }

    /** Of the fourth version: UTF-16 by language. */
    private static String inEnglish(Bytes description) throws IOException {
        long count = Math.min(description.big32(8), MOST_TAGS);
        long size = description.big32(12);
        long chosen = 16;
        for (long record = count - 1; record >= 0; record--) {
            long at = 16 + record * size;
            if (description.has(at, "en") || (record == 0 && !description.has(chosen, "en"))) {
                chosen = at;
            }
        }
        byte[] text = description.piece(description.big32(chosen + 8), description.big32(chosen + 4));
        return new String(text, StandardCharsets.UTF_16BE).replace("\0", "");
    }
}
