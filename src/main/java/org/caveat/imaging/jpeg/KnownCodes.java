package org.caveat.imaging.jpeg;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The Huffman codes that were met last. Most files of a camera or of a program have the same few, and the look-ups of a code
 * take longer to make than a small picture to decode.
 */
final class KnownCodes {
    private static final int MOST = 16;
    private static final float USUAL_LOAD = 0.75f;

    private final Map<String, HuffmanCode> codes = new LinkedHashMap<>(MOST, USUAL_LOAD, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HuffmanCode> eldest) {
            return size() > MOST;
        }
    };

    /**
     * The code of so many symbols of each length: the same as before, where it was met before.
     *
     * @throws Damaged where it is no code
     */
    synchronized HuffmanCode of(byte[] counts, byte[] symbols) throws Damaged {
        String spelled =
                new String(counts, StandardCharsets.ISO_8859_1) + new String(symbols, StandardCharsets.ISO_8859_1);
        HuffmanCode known = codes.get(spelled);
        if (known == null) {
            known = new HuffmanCode(counts, symbols);
            codes.put(spelled, known);
        }
        return known;
    }
}
