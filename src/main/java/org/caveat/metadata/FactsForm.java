package org.caveat.metadata;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The header and the facts of a file in bytes, to be kept where they can be made again. What is left in the file is not. */
public final class FactsForm {
    /** Another one for every change of this form, and of what the reader finds out. */
    public static final int VERSION = 1;

    /** No list that was kept is longer: a spoilt length takes no time. */
    private static final int LONGEST = 16 << 20;

    private final SharedFacts shared = new SharedFacts();

    /**
     * Writes the facts of a file that can be shown.
     *
     * @throws IOException where they cannot be written
     */
    public void write(FileFacts file, DataOutput out) throws IOException {
        Header header = file.header();
        KeptText.write(header.mediaType(), out);
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
            KeptText.write(caption.getKey(), out);
            KeptText.write(caption.getValue(), out);
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
            KeptText.write(resolution.get().unit(), out);
        }
    }

    /**
     * Reads what was written.
     *
     * @param rest where the rest is
     * @throws IOException where it is not what was written
     * @throws java.nio.BufferUnderflowException where it ends early
     */
    public FileFacts read(ByteBuffer in, Rest rest) throws IOException {
        String mediaType = KeptText.read(in).intern();
        Header header = new Header(mediaType, in.getLong(), in.getInt(), in.getInt(), in.get(), maybe(in));
        Optional<String> taken = maybe(in);
        Facts.Captions captions = new Facts.Captions(maybe(in), maybe(in), captions(in));
        Facts.Credit credit = new Facts.Credit(texts(in), maybe(in));
        List<String> keywords = texts(in);
        Facts.Device device = new Facts.Device(maybe(in), gps(in));
        Facts facts = new Facts(taken, captions, credit, keywords, device, resolution(in));
        return shared.of(new FileFacts(header, facts, rest, Optional.empty()));
    }

    private static Map<String, String> captions(ByteBuffer in) throws IOException {
        int count = count(in);
        Map<String, String> captions = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            captions.put(KeptText.read(in), KeptText.read(in));
        }
        return count == 0 ? Map.of() : captions;
    }

    private static Optional<Facts.Gps> gps(ByteBuffer in) throws IOException {
        return in.get() != 0 ? Optional.of(new Facts.Gps(in.getDouble(), in.getDouble())) : Optional.empty();
    }

    private static Optional<Facts.Resolution> resolution(ByteBuffer in) throws IOException {
        return in.get() != 0
                ? Optional.of(new Facts.Resolution(in.getDouble(), in.getDouble(), KeptText.read(in)))
                : Optional.empty();
    }

    private static void maybe(Optional<String> text, DataOutput out) throws IOException {
        out.writeBoolean(text.isPresent());
        if (text.isPresent()) {
            KeptText.write(text.get(), out);
        }
    }

    private static Optional<String> maybe(ByteBuffer in) throws IOException {
        return in.get() != 0 ? Optional.of(KeptText.read(in)) : Optional.empty();
    }

    private static void texts(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            KeptText.write(text, out);
        }
    }

    private static List<String> texts(ByteBuffer in) throws IOException {
        int count = count(in);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(KeptText.read(in));
        }
        return List.copyOf(texts);
    }

    private static int count(ByteBuffer in) throws IOException {
        int count = in.getInt();
        if (count < 0 || count > LONGEST) {
            throw new IOException("no length that was written");
        }
        return count;
    }
}
