package org.caveat.metadata;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The header and the facts of a file in bytes, to be kept where they can be made again. What is left in the file is not. */
public final class FactsForm {
    /** Another one for every change of this form, and of what the reader finds out. */
    public static final int VERSION = 1;

    /** No text that was kept is longer: a spoilt length takes no memory. */
    private static final int LONGEST = 16 << 20;

    private final SharedFacts shared = new SharedFacts();

    /**
     * Writes the facts of a file that can be shown.
     *
     * @throws IOException where they cannot be written
     */
    public void write(FileFacts file, DataOutput out) throws IOException {
        Header header = file.header();
        text(header.mediaType(), out);
        out.writeLong(header.bytes());
        out.writeInt(header.width());
        out.writeInt(header.height());
        out.writeByte(header.orientation());
        maybe(header.colourProfile(), out);
        Facts facts = file.facts();
        maybe(facts.taken(), out);
        maybe(facts.captions().exif(), out);
        maybe(facts.captions().iptc(), out);
        out.writeInt(facts.captions().xmp().size());
        for (Map.Entry<String, String> caption : facts.captions().xmp().entrySet()) {
            text(caption.getKey(), out);
            text(caption.getValue(), out);
        }
        texts(facts.credit().creators(), out);
        maybe(facts.credit().copyright(), out);
        texts(facts.keywords(), out);
        device(facts, out);
    }

    private static void device(Facts facts, DataOutput out) throws IOException {
        maybe(facts.device().camera(), out);
        Optional<Facts.Gps> gps = facts.device().gps();
        out.writeBoolean(gps.isPresent());
        if (gps.isPresent()) {
            out.writeDouble(gps.get().latitude());
            out.writeDouble(gps.get().longitude());
        }
        Optional<Facts.Resolution> resolution = facts.resolution();
        out.writeBoolean(resolution.isPresent());
        if (resolution.isPresent()) {
            out.writeDouble(resolution.get().x());
            out.writeDouble(resolution.get().y());
            text(resolution.get().unit(), out);
        }
    }

    /**
     * Reads what was written.
     *
     * @param rest where the rest is
     * @throws IOException where it is not what was written
     */
    public FileFacts read(DataInput in, Rest rest) throws IOException {
        String mediaType = text(in).intern();
        Header header = new Header(mediaType, in.readLong(), in.readInt(), in.readInt(), in.readByte(), maybe(in));
        Optional<String> taken = maybe(in);
        Facts.Captions captions = new Facts.Captions(maybe(in), maybe(in), captions(in));
        Facts.Credit credit = new Facts.Credit(texts(in), maybe(in));
        List<String> keywords = texts(in);
        Facts.Device device = new Facts.Device(maybe(in), gps(in));
        Facts facts = new Facts(taken, captions, credit, keywords, device, resolution(in));
        return shared.of(new FileFacts(header, facts, rest, Optional.empty()));
    }

    private static Map<String, String> captions(DataInput in) throws IOException {
        int count = count(in);
        Map<String, String> captions = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            captions.put(text(in), text(in));
        }
        return count == 0 ? Map.of() : captions;
    }

    private static Optional<Facts.Gps> gps(DataInput in) throws IOException {
        return in.readBoolean() ? Optional.of(new Facts.Gps(in.readDouble(), in.readDouble())) : Optional.empty();
    }

    private static Optional<Facts.Resolution> resolution(DataInput in) throws IOException {
        return in.readBoolean()
                ? Optional.of(new Facts.Resolution(in.readDouble(), in.readDouble(), text(in)))
                : Optional.empty();
    }

    private static void maybe(Optional<String> text, DataOutput out) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            text(text.get(), out);
        }
    }

    private static Optional<String> maybe(DataInput in) throws IOException {
        return in.readBoolean() ? Optional.of(text(in)) : Optional.empty();
    }

    private static void texts(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text, out);
        }
    }

    private static List<String> texts(DataInput in) throws IOException {
        int count = count(in);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(in));
        }
        return List.copyOf(texts);
    }

    private static void text(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean isWhole = new String(bytes, StandardCharsets.UTF_8).equals(text);
        out.writeBoolean(isWhole);
        if (isWhole) {
            out.writeInt(bytes.length);
            out.write(bytes);
        } else { // UTF-8 would lose half a surrogate pair
            out.writeInt(text.length());
            out.writeChars(text);
        }
    }

    private static String text(DataInput in) throws IOException {
        boolean isWhole = in.readBoolean();
        byte[] bytes = new byte[count(in) * (isWhole ? 1 : Character.BYTES)];
        in.readFully(bytes);
        if (isWhole) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    private static int count(DataInput in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > LONGEST) {
            throw new IOException("no length that was written");
        }
        return count;
    }
}
