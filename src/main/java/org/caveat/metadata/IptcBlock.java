package org.caveat.metadata;

import com.drew.metadata.iptc.IptcDirectory;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.metadata.container.Bytes;
import org.caveat.metadata.container.Contents;
import org.caveat.metadata.container.UnmarkedText;

/** Reads IPTC-IIM: data sets of a marker, record, number, length and value (IPTC-IIM 4.2, 1.5). */
final class IptcBlock {
    static final int CAPTION = IptcDirectory.TAG_CAPTION;
    static final int BY_LINE = IptcDirectory.TAG_BY_LINE;
    static final int COPYRIGHT = IptcDirectory.TAG_COPYRIGHT_NOTICE;
    static final int KEYWORD = IptcDirectory.TAG_KEYWORDS;

    private static final int MARKER = 0x1C;
    private static final int MOST_DATA_SETS = 10_000;
    private static final int APPLICATION_RECORD = 2;
    private static final int PREVIEW = 0x02CA;

    private IptcBlock() {}

    /**
     * One value.
     *
     * @param tag record and data set in one number: 0x0278 for 2:120
     */
    record Value(int tag, String text) {}

    /** A data set as it stands in the file. */
    private static final class DataSet {
        private final int tag;
        private final byte[] bytes;

        DataSet(int tag, byte[] bytes) {
            this.tag = tag;
            this.bytes = bytes;
        }
    }

    /** Reads all values; those after the damage are missing, and told. */
    static List<Value> read(Bytes bytes, Contents contents) {
        List<DataSet> dataSets = new ArrayList<>();
        Wall.around("IPTC", contents, () -> split(bytes, dataSets));
        Optional<Charset> declared = dataSets.stream()
                .filter(dataSet -> dataSet.tag == IptcDirectory.TAG_CODED_CHARACTER_SET)
                .findFirst()
                .flatMap(dataSet -> IptcCharset.declared(dataSet.bytes));
        List<byte[]> texts = dataSets.stream()
                .filter(dataSet -> isText(dataSet.tag))
                .map(dataSet -> dataSet.bytes)
                .toList();
        boolean mistaken = declared.filter(StandardCharsets.UTF_8::equals).isPresent()
                && !texts.stream().allMatch(UnmarkedText::isUtf8);
        if (mistaken) {
            contents.problem("metadata.not-utf8", "IPTC");
        }
        Charset charset = declared.filter(said -> !mistaken).orElseGet(() -> UnmarkedText.charset(texts));
        return dataSets.stream().map(dataSet -> value(dataSet, charset)).toList();
    }

    private static void split(Bytes bytes, List<DataSet> into) throws IOException {
        long at = 0;
        while (at < bytes.size() && bytes.at(at) == MARKER && into.size() < MOST_DATA_SETS) {
            int tag = bytes.big16(at + 1);
            long length = bytes.big16(at + 3);
            at += 5;
            if (length > 0x7FFF) {
                int digits = (int) (length & 0x7FFF);
                length = 0;
                for (int digit = 0; digit < digits && length < bytes.size(); digit++) {
                    length = length << 8 | bytes.at(at + digit);
                }
                at += digits;
            }
            into.add(new DataSet(tag, bytes.piece(at, length)));
            at += length;
        }
    }

    private static Value value(DataSet dataSet, Charset charset) {
        int tag = dataSet.tag;
        byte[] bytes = dataSet.bytes;
        if (tag == IptcDirectory.TAG_CODED_CHARACTER_SET) {
            String sequence = new String(bytes, StandardCharsets.ISO_8859_1).replace("\u001B", "ESC ");
            return new Value(tag, IptcCharset.declared(bytes).map(Charset::name).orElse(sequence));
        }
        if (isText(tag)) {
            return new Value(tag, UnmarkedText.read(bytes, charset));
        }
        if (bytes.length == 2) {
            return new Value(tag, String.valueOf((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF)));
        }
        return new Value(tag, UnreadBytes.told(bytes.length));
    }

    /** Text is what the application record holds, but for versions and a preview; and most of the envelope. */
    private static boolean isText(int tag) {
        boolean version = (tag & 0xFF) == 0;
        boolean envelope = tag >> 8 == 1
                && tag != IptcDirectory.TAG_FILE_FORMAT
                && tag != IptcDirectory.TAG_FILE_VERSION
                && tag != IptcDirectory.TAG_CODED_CHARACTER_SET;
        boolean application = tag >> 8 == APPLICATION_RECORD && (tag < 0x02C8 || tag > PREVIEW) && tag != 0x027D;
        return !version && (envelope || application);
    }
}
